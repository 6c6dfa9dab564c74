"""How an announcement looks while it is made."""

from aiogram import F
from aiogram_dialog import Dialog
from aiogram_dialog.widgets.kbd import Row

from bot.dialogs.admin.states import open_admin
from bot.dialogs.announcement.getters import get_draft, get_progress, get_question
from bot.dialogs.announcement.handlers import on_refresh, on_send, on_text, to_text
from bot.dialogs.announcement.states import Announcement, open_progress
from bot.widgets.moves import Back, Cancel, Press
from bot.widgets.question import Question
from bot.widgets.screen import Screen
from bot.widgets.texts import Say

text = Screen(
    Say("announcement-text"),
    Question(on_text),
    Press("announcement-text.last", open_progress, id="last", when=F["has_last"]),
    Row(Back(open_admin), Cancel(open_admin)),
    state=Announcement.text,
    getter=get_question,
    preview_data={"announcement_limit": 3000, "has_last": True},
)

preview = Screen(
    Say("announcement-preview"),
    Press("announcement-preview.send", on_send, id="send"),
    Row(Back(to_text), Cancel(open_admin)),
    state=Announcement.preview,
    getter=get_draft,
    preview_data={"text": "We’re back!", "people": 1170},
)

progress = Screen(
    Say("announcement-progress"),
    Press("announcement-progress.refresh", on_refresh, id="refresh", when=F["state"] == "going"),
    Back(open_admin),
    state=Announcement.progress,
    getter=get_progress,
    preview_data={"state": "going", "total": 1170, "sent": 700, "waiting": 460, "unreached": 10},
)

dialog = Dialog(text, preview, progress)
