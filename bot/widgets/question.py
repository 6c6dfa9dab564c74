"""A question that is answered by typing."""

from collections.abc import Awaitable, Callable

from aiogram.types import Message
from aiogram_dialog import DialogManager, DialogProtocol
from aiogram_dialog.widgets.input import BaseInput

from bot.chat import is_command, kept_so_far, show_mode_after_typing, sweep

OnAnswer = Callable[[DialogManager, str], Awaitable[None]]


class Question(BaseInput):
    """Takes a text and calls `on_answer(manager, text)`, which calls one use case and moves.

    Once taken, the typed message is deleted and the screen is edited in place. When the use
    case refuses, the message stays where it is, so that nothing that was typed is lost.
    """

    def __init__(self, on_answer: OnAnswer) -> None:
        super().__init__(id="answer")
        self.on_answer = on_answer

    async def process_message(
        self, message: Message, dialog: DialogProtocol, manager: DialogManager
    ) -> bool:
        """Take a text; anything else, and a command that nobody knows, is not for us."""
        if message.text is None or is_command(message):
            return False
        manager.show_mode = show_mode_after_typing(manager)
        refused = kept_so_far(manager)
        await self.on_answer(manager, message.text)
        await sweep(message, refused)
        return True
