"""The button below a letter, and where it leads.

It stands outside every dialog, so it works however old the letter is; the room's screen
checks anew whether the person may see it.
"""

from aiogram import F, Router
from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager, ShowMode

from bot.context import person_of
from bot.dialogs.admin.states import open_admin
from bot.dialogs.menu.states import open_menu
from bot.dialogs.report.states import open_report
from bot.dialogs.room.states import open_room
from bot.dialogs.write_message.states import open_write_message
from bot.evidence import evidence_in
from santa.identifiers import RoomNumber
from santa.messages import channel_of

TO_ROOM = "room:"
TO_REPLY = "reply:"
TO_REPORT = "report:"
SIXTEEN_SIGNS = r"[\w-]{16}"

DOOR_TO_MENU = "menu"
"""The callback data of a button that leads to the main menu."""

DOOR_TO_ADMIN = "admin"
"""The callback data of a button that leads to the admin screen."""

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


def door_to_reply(token: str) -> str:
    """Return the callback data of a button that answers a message."""
    return TO_REPLY + token


def door_to_report(token: str) -> str:
    """Return the callback data of a button that reports whoever wrote a message."""
    return TO_REPORT + token


@router.callback_query(F.data.regexp(rf"{TO_REPLY}{SIXTEEN_SIGNS}\Z"))
async def on_door_to_reply(press: CallbackQuery, dialog_manager: DialogManager) -> None:
    """Ask below the letter what to write back."""
    assert press.data is not None  # noqa: S101 - the filter's promise
    token = press.data.removeprefix(TO_REPLY)
    card = await channel_of(token, by=person_of(dialog_manager))
    await open_write_message(dialog_manager, card, ShowMode.DELETE_AND_SEND)
    await press.answer()


@router.callback_query(F.data.regexp(rf"{TO_REPORT}{SIXTEEN_SIGNS}\Z"))
async def on_door_to_report(press: CallbackQuery, dialog_manager: DialogManager) -> None:
    """Ask below the letter whether to report it."""
    assert press.data is not None  # noqa: S101 - the filter's promise
    token = press.data.removeprefix(TO_REPORT)
    card = await channel_of(token, by=person_of(dialog_manager))
    await open_report(dialog_manager, card, evidence_in(press.message), ShowMode.DELETE_AND_SEND)
    await press.answer()


@router.callback_query(F.data == DOOR_TO_MENU)
async def on_door_to_menu(press: CallbackQuery, dialog_manager: DialogManager) -> None:
    """Show the main menu below the letter."""
    await open_menu(dialog_manager, ShowMode.DELETE_AND_SEND)
    await press.answer()


@router.callback_query(F.data == DOOR_TO_ADMIN)
async def on_door_to_admin(press: CallbackQuery, dialog_manager: DialogManager) -> None:
    """Show the admin screen below the letter; it refuses whoever is no superuser any more."""
    await open_admin(dialog_manager, ShowMode.DELETE_AND_SEND)
    await press.answer()
