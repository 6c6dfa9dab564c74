"""A question that is answered by whatever somebody sends: words, a photo, a voice."""

from collections.abc import Awaitable, Callable

from aiogram.types import Message
from aiogram_dialog import DialogManager, DialogProtocol

from bot.chat import is_command, show_mode_after_typing
from bot.widgets.question import Question

OnMessage = Callable[[DialogManager, Message], Awaitable[None]]


class AnythingQuestion(Question):
    """Calls `on_message(manager, message)`, which decides when what was sent leaves the chat."""

    def __init__(self, on_message: OnMessage) -> None:
        async def on_answer(_: DialogManager, __: str) -> None:
            """Words are a message like any other."""

        super().__init__(on_answer)
        self.on_message = on_message

    async def process_message(
        self, message: Message, dialog: DialogProtocol, manager: DialogManager
    ) -> bool:
        """Take everything but a command that nobody knows."""
        if is_command(message):
            return False
        manager.show_mode = show_mode_after_typing(manager)
        await self.on_message(manager, message)
        return True
