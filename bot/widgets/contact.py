"""A question that may be answered by sharing a contact instead of typing."""

from collections.abc import Awaitable, Callable

from aiogram.types import Contact, Message
from aiogram_dialog import DialogManager, DialogProtocol

from bot.chat import kept_so_far, show_mode_after_typing, sweep
from bot.widgets.question import OnAnswer, Question

OnContact = Callable[[DialogManager, Contact], Awaitable[None]]


class ContactQuestion(Question):
    """Takes a text as every question does, and calls `on_contact(manager, contact)` as well."""

    def __init__(self, on_answer: OnAnswer, on_contact: OnContact) -> None:
        super().__init__(on_answer)
        self.on_contact = on_contact

    async def process_message(
        self, message: Message, dialog: DialogProtocol, manager: DialogManager
    ) -> bool:
        """Take a contact or a text; anything else is not for us."""
        if message.contact is None:
            return await super().process_message(message, dialog, manager)
        manager.show_mode = show_mode_after_typing(manager)
        refused = kept_so_far(manager)
        await self.on_contact(manager, message.contact)
        await sweep(message, refused)
        return True
