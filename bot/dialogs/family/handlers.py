"""What the presses while picking a family do."""

from aiogram_dialog import DialogManager

from bot.context import person_of
from bot.dialogs.exclusions.states import open_exclusions
from bot.dialogs.family.states import family_so_far, keep_family
from bot.dialogs.room.states import room_of
from santa.identifiers import PersonId
from santa.rooms import keep_family_apart


async def on_member(manager: DialogManager, person: PersonId) -> None:
    """Choose somebody, or take the choice back."""
    chosen = family_so_far(manager)
    if person in chosen:
        chosen.remove(person)
    else:
        chosen.append(person)
    keep_family(manager, chosen)


async def on_save(manager: DialogManager) -> None:
    """Let none of them draw another of them."""
    await keep_family_apart(room_of(manager), family_so_far(manager), by=person_of(manager))
    await open_exclusions(manager, room_of(manager))


async def to_exclusions(manager: DialogManager) -> None:
    """Leave the exclusions as they are."""
    await open_exclusions(manager, room_of(manager))
