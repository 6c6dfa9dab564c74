"""What the screens of an announcement show. Each use case refuses who is no superuser."""

from typing import Any

from aiogram_dialog import DialogManager

from bot.context import person_of
from santa.admin import announcement_progress, draft_announcement
from santa.limits import ANNOUNCEMENT_LENGTH


async def get_question(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Read how long an announcement may be, and whether there was one before."""
    before = await announcement_progress(by=person_of(dialog_manager))
    return {"announcement_limit": ANNOUNCEMENT_LENGTH, "has_last": before is not None}


async def get_draft(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Read what was typed as it will be sent, and to how many."""
    typed = dialog_manager.dialog_data["text"]
    draft = await draft_announcement(typed, by=person_of(dialog_manager))
    return {"text": draft.text, "people": draft.receivers}


async def get_progress(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Count what has become of the newest announcement."""
    progress = await announcement_progress(by=person_of(dialog_manager))
    if progress is None:
        return {"state": "none", "total": 0, "sent": 0, "waiting": 0, "unreached": 0}
    return {
        "state": "going" if progress.waiting else "done",
        "total": progress.total,
        "sent": progress.sent,
        "waiting": progress.waiting,
        "unreached": progress.unreached,
    }
