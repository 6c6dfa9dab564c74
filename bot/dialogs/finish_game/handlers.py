"""What the answer to the question whether the game is over does."""

from aiogram_dialog import DialogManager

from bot.context import person_of
from bot.dialogs.room.states import open_room, room_of
from santa.rooms import finish_game


async def on_finish(manager: DialogManager) -> None:
    """End the game and show the room."""
    await finish_game(room_of(manager), by=person_of(manager))
    await open_room(manager, room_of(manager))
