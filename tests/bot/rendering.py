"""Windows rendered without a chat, from their `preview_data`."""

from collections.abc import Callable
from typing import Any

from aiogram import Router
from aiogram.types import Chat, InlineKeyboardButton, InlineKeyboardMarkup, Message, User
from aiogram_dialog import Dialog, Window
from aiogram_dialog.api.entities import DEFAULT_STACK_ID, Context
from aiogram_dialog.api.internal import CONTEXT_KEY
from aiogram_dialog.context.media_storage import MediaIdStorage
from aiogram_dialog.manager.manager import ManagerImpl
from aiogram_dialog.manager.message_manager import MessageManager

from bot.about import About
from bot.assemble import DIALOGS
from bot.context import PERSON, VOICE
from locales.languages import Language
from locales.voice import voice_of
from santa.people import PersonCard
from tests.cast import ann
from tests.moments import NOON

WINDOWS: list[tuple[Dialog, Window]] = [
    (dialog, window)
    for dialog in DIALOGS
    for window in dialog.windows.values()
    if isinstance(window, Window)
]
NAMES = [str(window.state.state) for _, window in WINDOWS]

READER = PersonCard(
    id=ann.id,
    name=ann.name,
    language="en",
    zone_name=ann.zone,
    zone_is_chosen=True,
    is_superuser=False,
    is_blocked=False,
    is_unreachable=False,
    has_address=False,
    has_phone=False,
    newest_letter=None,
)

Shape = Callable[[dict[str, Any]], dict[str, Any]]


class PreviewManager(ManagerImpl):
    """A dialog manager of a chat that is not there; windows then read their preview data."""

    def is_preview(self) -> bool:
        return True


def manager_of(window: Window, language: Language) -> PreviewManager:
    # A mark as long as they come: 64 bytes must do for it and what a button says.
    here = Context("ZZZZZZ", DEFAULT_STACK_ID, window.state, {}, {}, {})
    me = User(id=ann.id, is_bot=False, first_name=ann.first_name)
    chat = Chat(id=ann.id, type="private")
    said = Message(message_id=1, date=NOON, chat=chat, from_user=me)
    manager = PreviewManager(
        event=said,
        message_manager=MessageManager(),
        media_id_storage=MediaIdStorage(),
        registry=None,  # type: ignore[arg-type]
        router=Router(),
        data={},
        getter=None,
    )
    manager.middleware_data.update(
        {
            "dialog_manager": manager,
            CONTEXT_KEY: here,
            VOICE: voice_of(language),
            PERSON: READER,
            "about": About("santa_demo_bot", "santa_help"),
        }
    )
    return manager


async def rendered(
    dialog: Dialog, window: Window, language: Language, shape: Shape = dict
) -> tuple[str, list[InlineKeyboardButton]]:
    """Render a window with its preview data, put into another shape first."""
    manager = manager_of(window, language)
    known = await manager.load_data()
    data = {**shape(await preview_of(dialog, window)), **known}
    markup = await window.render_kbd(data, manager)
    assert isinstance(markup, InlineKeyboardMarkup)
    buttons = [button for row in markup.inline_keyboard for button in row]
    return await window.render_text(data, manager), buttons


async def preview_of(dialog: Dialog, window: Window) -> dict[str, Any]:
    """Return a window's preview data."""
    manager = manager_of(window, "en")
    known = await manager.load_data()
    data = await window.load_data(dialog, manager)
    return {name: value for name, value in data.items() if name not in known}
