"""What a press or an answer on the screens of an announcement does."""

from aiogram_dialog import DialogManager

from bot.context import person_of
from bot.dialogs.announcement.states import Announcement, open_progress
from santa.admin import announce, draft_announcement


async def on_text(manager: DialogManager, typed: str) -> None:
    """Show it as everybody will get it."""
    draft = await draft_announcement(typed, by=person_of(manager))
    manager.dialog_data["text"] = draft.text
    await manager.switch_to(Announcement.preview)


async def to_text(manager: DialogManager) -> None:
    """Ask for other words."""
    await manager.switch_to(Announcement.text)


async def on_send(manager: DialogManager) -> None:
    """Tell everybody; the new screen forgets the words, so that they go out once."""
    await announce(manager.dialog_data["text"], by=person_of(manager))
    await open_progress(manager)


async def on_refresh(_: DialogManager) -> None:
    """Look again: the screen is shown anew by itself."""
