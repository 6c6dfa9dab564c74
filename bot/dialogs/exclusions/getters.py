"""What the list of exclusions shows."""

from typing import Any

from aiogram_dialog import DialogManager

from bot.apart import apart_as_item, worth_lifting
from bot.context import person_of, voice_in
from bot.dialogs.room.cards import card_of_undrawn_room
from bot.widgets.pages import turned_to
from bot.words.verdicts import verdict_in_words
from santa.draw.verdicts import draw_verdict
from santa.rooms import exclusions

PAGE = 10
"""Lines are buttons: more of them would hide what stands below."""


async def get_exclusions(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Read whether a draw is possible, and one page of the exclusions, those in its way first."""
    manager, by = dialog_manager, person_of(dialog_manager)
    room = await card_of_undrawn_room(manager)
    listed = await exclusions(room.number, by=by)
    verdict = await draw_verdict(room.number, by=by)
    advised = worth_lifting(listed, verdict)
    listed.sort(key=lambda apart: apart not in advised)
    shown, ways = turned_to(manager, listed, at_once=PAGE)
    return {
        "name": room.name,
        "listed": "some" if listed else "none",
        "apart": [apart_as_item(apart) for apart in shown],
        "turns": ways,
        "verdict": verdict_in_words(voice_in(manager), verdict),
        "advice": "lift" if advised else "none",
    }
