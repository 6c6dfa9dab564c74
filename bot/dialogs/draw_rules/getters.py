"""What the rules of a draw show."""

from typing import Any

from aiogram_dialog import DialogManager

from bot.apart import apart_as_item, worth_lifting
from bot.context import person_of, voice_in
from bot.dialogs.room.cards import card_of_undrawn_room
from bot.words.verdicts import verdict_in_words
from santa.draw.verdicts import draw_verdict
from santa.rooms import exclusions


async def get_rules(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Read the rules, what comes of them, and which exclusions to lift if that is bad."""
    manager, by = dialog_manager, person_of(dialog_manager)
    room = await card_of_undrawn_room(manager)
    listed = await exclusions(room.number, by=by)
    verdict = await draw_verdict(room.number, by=by)
    lifts = [apart_as_item(apart) for apart in worth_lifting(listed, verdict)]
    return {
        "name": room.name,
        "shape": room.shape.value,
        "count": len(listed),
        "verdict": verdict_in_words(voice_in(manager), verdict),
        "lifts": lifts,
        "advice": "lift" if lifts else "none",
    }
