"""The button below a letter, and where it leads.

It stands outside every dialog, so it works however old the letter is; the room's screen
checks anew whether the person may see it.
"""

from aiogram import F, Router
from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager, ShowMode

from bot.dialogs.menu.states import open_menu
from bot.dialogs.room.states import open_room
from santa.identifiers import RoomNumber

TO_ROOM = "room:"

DOOR_TO_MENU = "menu"
"""The callback data of a button that leads to the main menu."""

router = Router(name="letters")


def door_to_room(number: RoomNumber) -> str:
    """Return the callback data of a button that leads to a room."""
    return TO_ROOM + number


@router.callback_query(F.data.regexp(rf"{TO_ROOM}\d{{5,8}}\Z"))
async def on_door(press: CallbackQuery, dialog_manager: DialogManager) -> None:
    """Show the room below the letter."""
    assert press.data is not None  # noqa: S101 - the filter's promise
    number = RoomNumber(press.data.removeprefix(TO_ROOM))
    await open_room(dialog_manager, number, ShowMode.DELETE_AND_SEND)
    await press.answer()


@router.callback_query(F.data == DOOR_TO_MENU)
async def on_door_to_menu(press: CallbackQuery, dialog_manager: DialogManager) -> None:
    """Show the main menu below the letter."""
    await open_menu(dialog_manager, ShowMode.DELETE_AND_SEND)
    await press.answer()
