"""The door of the change of phone."""

from aiogram.fsm.state import State, StatesGroup
from aiogram_dialog import DialogManager, StartMode

from bot.lent_keyboard import lend_contact_button


class ChangePhone(StatesGroup):
    """One question."""

    ask = State()


async def open_change_phone(manager: DialogManager) -> None:
    """Ask for another phone, with the button that shares one's own."""
    await manager.start(ChangePhone.ask, mode=StartMode.RESET_STACK)
    await lend_contact_button(manager, "change-phone-contact")
