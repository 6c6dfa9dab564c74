"""The window of this bot: HTML, no link previews, and a place for one sentence on top."""

from typing import Any

from aiogram.enums import ParseMode
from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager, DialogProtocol, Window
from aiogram_dialog.utils import remove_intent_id
from aiogram_dialog.widgets.link_preview import LinkPreview

from bot.chat import is_command
from bot.context import NOTICE
from bot.refusals import ButtonsExpected, CommandUnknown, ScreenIsOld, TextExpected


class Screen(Window):
    """A window that shows a pending notice above its text and answers what it cannot use."""

    def __init__(self, *widgets: Any, **settings: Any) -> None:
        super().__init__(
            *widgets, LinkPreview(is_disabled=True), parse_mode=ParseMode.HTML, **settings
        )

    async def render_text(self, data: dict[str, Any], manager: DialogManager) -> str:
        """Render the text, below the notice if there is one."""
        text = await super().render_text(data, manager)
        notice = manager.middleware_data.pop(NOTICE, None)
        return f"{notice}\n\n{text}" if notice else text

    async def process_message(
        self, message: Message, dialog: DialogProtocol, manager: DialogManager
    ) -> bool:
        """Hand the message to the question, or say what is expected instead.

        Raises:
            CommandUnknown: it is a command, and the known ones were looked for before.
            TextExpected: the window asks for text, and something else came.
            ButtonsExpected: the window asks for nothing.
        """
        if await super().process_message(message, dialog, manager):
            return True
        if is_command(message):
            raise CommandUnknown
        raise TextExpected if self.on_message else ButtonsExpected

    async def process_callback(
        self, callback: CallbackQuery, dialog: DialogProtocol, manager: DialogManager
    ) -> bool:
        """Hand the press to its button.

        Raises:
            ScreenIsOld: it bears no dialog's mark, so no button of ours has sent it.
        """
        pressed = manager.event
        if isinstance(pressed, CallbackQuery) and remove_intent_id(pressed.data or "")[0] is None:
            raise ScreenIsOld
        return await super().process_callback(callback, dialog, manager)
