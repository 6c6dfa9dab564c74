"""The window of this bot: HTML, no link previews, and a place for one sentence on top."""

from typing import Any

from aiogram.enums import ParseMode
from aiogram.types import Message
from aiogram_dialog import DialogManager, DialogProtocol, Window
from aiogram_dialog.widgets.link_preview import LinkPreview

from bot.context import NOTICE
from bot.refusals import ButtonsExpected, TextExpected


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
            TextExpected: the window asks for text, and something else came.
            ButtonsExpected: the window asks for nothing.
        """
        if await super().process_message(message, dialog, manager):
            return True
        raise TextExpected if self.on_message else ButtonsExpected
