"""What picking a family shows."""

from typing import Any

from aiogram_dialog import DialogManager

from bot.context import person_of, voice_in
from bot.dialogs.family.states import family_so_far
from bot.dialogs.room.cards import card_of_undrawn_room
from bot.members import members_to_pick
from bot.words.names import names_listed
from santa.rooms import members_named

FEWEST = 2


async def get_family(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Read the members, those chosen with a sign, and the names of the chosen."""
    manager = dialog_manager
    room = await card_of_undrawn_room(manager)
    chosen = family_so_far(manager)
    names = await members_named(room.number, chosen, by=person_of(manager))
    return {
        "name": room.name,
        "chosen": "some" if chosen else "none",
        "names": names_listed(voice_in(manager), list(names.values())),
        "enough": len(chosen) >= FEWEST,
        **await members_to_pick(manager, chosen=chosen),
    }
