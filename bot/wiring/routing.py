"""The short way from an update to the one dialog that is open.

aiogram asks one router after the other, and runs a plain filter in a thread of its own. With a
dialog a router, that would be most of what a press costs.
"""

from typing import Any

from aiogram import Router
from aiogram.dispatcher.event.bases import UNHANDLED
from aiogram.types import CallbackQuery, TelegramObject
from aiogram_dialog import Dialog
from aiogram_dialog.api.entities import Context
from aiogram_dialog.api.internal import CONTEXT_KEY

from bot.wiring.living_screen import is_of_a_dialog


class OpenDialog(Router):
    """Hands an update to the dialog that is open, and asks no other."""

    def __init__(self, *dialogs: Dialog) -> None:
        super().__init__(name="open dialog")
        for dialog in dialogs:
            adopt(self, dialog)
        self._dialogs = {dialog.states_group(): dialog for dialog in dialogs}

    async def propagate_event(self, update_type: str, event: TelegramObject, **data: Any) -> Any:
        """Let the dialog handle it, if there is one."""
        context: Context | None = data.get(CONTEXT_KEY)
        dialog = self._dialogs.get(context.state.group) if context else None
        if dialog is None:
            return UNHANDLED
        return await dialog.propagate_event(update_type, event, **data)


class MarkedPresses(Router):
    """Hands a press that bears a dialog's mark to the open dialog, before anybody else is asked."""

    def __init__(self, open_dialog: OpenDialog) -> None:
        super().__init__(name="marked presses")
        self._open_dialog = open_dialog

    async def propagate_event(self, update_type: str, event: TelegramObject, **data: Any) -> Any:
        """Let the dialog handle it, if it is its press."""
        if isinstance(event, CallbackQuery) and is_of_a_dialog(event):
            return await self._open_dialog.propagate_event(update_type, event, **data)
        return UNHANDLED


def adopt(parent: Router, child: Router) -> None:
    """Include a router that may have another parent: a module's own, in a second dispatcher."""
    child._parent_router = None
    parent.include_router(child)
