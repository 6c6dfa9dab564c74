"""What the presses among the rules of a draw do."""

from aiogram_dialog import DialogManager

from bot.context import person_of
from bot.dialogs.exclusions.states import open_exclusions
from bot.dialogs.room.states import room_of
from bot.dialogs.room_settings.states import open_room_settings
from santa.draw import Shape
from santa.rooms import choose_shape


async def on_circle(manager: DialogManager) -> None:
    """Let all gifts travel in one circle."""
    await choose_shape(room_of(manager), Shape.CIRCLE, by=person_of(manager))


async def on_any(manager: DialogManager) -> None:
    """Let gifts travel as chance will have it."""
    await choose_shape(room_of(manager), Shape.ANY, by=person_of(manager))


async def to_exclusions(manager: DialogManager) -> None:
    """Look at who must not draw whom."""
    await open_exclusions(manager, room_of(manager))


async def to_settings(manager: DialogManager) -> None:
    """Go back to the settings."""
    await open_room_settings(manager, room_of(manager))
