"""One screen a person: the message that their dialogs have shown last, and no other.

aiogram-dialog takes whatever message a button was pressed on for the screen: it would edit
an old screen into a second living one, and delete a letter to show the room.
"""

import secrets
from typing import Any

from aiogram import BaseMiddleware, Router
from aiogram.types import CallbackQuery, TelegramObject
from aiogram_dialog import DialogManager
from aiogram_dialog.api.entities import ChatEvent, OldMessage, stack
from aiogram_dialog.api.exceptions import OutdatedIntent
from aiogram_dialog.api.internal import DialogManagerFactory
from aiogram_dialog.api.protocols import DialogRegistryProtocol
from aiogram_dialog.context.media_storage import MediaIdStorage
from aiogram_dialog.manager.manager import ManagerImpl
from aiogram_dialog.manager.message_manager import MessageManager

from bot.wiring.middlewares import Handler


def _new_mark() -> str:
    """Make what tells one opening of a dialog from every other one."""
    return secrets.token_urlsafe(4)


# aiogram-dialog's own mark is the second and one number of a hundred: it takes every hundredth
# dialog for the one that it was opened from a moment ago, and shows it twice or forgets one.
stack.new_id = _new_mark


def is_on_the_screen(press: CallbackQuery, manager: DialogManager) -> bool:
    """Tell whether the pressed button stands on the living screen."""
    living = manager.current_stack().last_message_id
    return press.message is not None and press.message.message_id == living


class OneScreenManager(ManagerImpl):
    """Shows every window in the place of the living screen, whatever message was pressed."""

    def _get_message_from_callback(self, event: CallbackQuery) -> OldMessage | None:
        if not is_on_the_screen(event, self):
            # Without the pressed message, what the stack remembers is taken.
            event = event.model_copy(update={"message": None})
        return super()._get_message_from_callback(event)


class OneScreenFactory(DialogManagerFactory):
    """Makes the managers."""

    def __init__(self) -> None:
        self._messages = MessageManager()
        self._media = MediaIdStorage()  # type: ignore[no-untyped-call]

    def __call__(
        self,
        event: ChatEvent,
        data: dict[str, Any],
        registry: DialogRegistryProtocol,
        router: Router,
    ) -> DialogManager:
        """Make the manager of one update."""
        return OneScreenManager(
            event=event,
            data=data,
            message_manager=self._messages,
            media_id_storage=self._media,
            registry=registry,
            router=router,
            getter=None,
        )


class OnlyTheLivingScreen(BaseMiddleware):
    """Refuses a press on an older message of a dialog that has moved on to a newer one."""

    async def __call__(self, handler: Handler, event: TelegramObject, data: dict[str, Any]) -> Any:
        """Let a press on the living screen through; it must stand behind aiogram-dialog.

        Raises:
            OutdatedIntent: the pressed message is not the living screen.
        """
        manager: DialogManager | None = data.get("dialog_manager")
        if manager is not None and isinstance(event, CallbackQuery) and is_of_a_dialog(event):
            shown = manager.current_stack()
            if shown.last_message_id is not None and not is_on_the_screen(event, manager):
                raise _outdated(shown.id)
        return await handler(event, data)


def is_of_a_dialog(press: CallbackQuery) -> bool:
    """Tell whether the button bears a dialog's mark, as those below letters do not."""
    return "\x1d" in (press.data or "")


def _outdated(stack_id: str) -> OutdatedIntent:
    return OutdatedIntent(stack_id, "an older message")  # type: ignore[no-untyped-call]


async def write_down(manager: DialogManager) -> None:
    """Keep where the dialog stands even if what follows is refused, which else undoes it."""
    assert isinstance(manager, ManagerImpl)  # noqa: S101 - `OneScreenFactory` makes no other
    await manager.storage().save_context(manager.current_context())
    await manager.storage().save_stack(manager.current_stack())
