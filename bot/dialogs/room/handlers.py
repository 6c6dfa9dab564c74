"""What a press in a room does."""

import contextlib

from aiogram_dialog import DialogManager

from bot.context import person_of
from bot.dialogs.finish_game.states import open_finish_game
from bot.dialogs.leave_room.states import open_leave_room
from bot.dialogs.participants.states import open_participants
from bot.dialogs.room.states import room_of
from bot.dialogs.room_settings.states import open_room_settings
from bot.dialogs.start_game.states import open_start_game
from bot.dialogs.wishes.states import open_wishes
from bot.dialogs.write_message.states import open_write_message
from santa.errors import NothingFailed
from santa.messages import channel_to_recipient, channel_to_santa
from santa.rooms import activate_room


async def to_start_game(manager: DialogManager) -> None:
    """Decide when the draw is."""
    await open_start_game(manager, room_of(manager))


async def on_activate(manager: DialogManager) -> None:
    """Open the room again after a failed draw; pressed twice, once."""
    with contextlib.suppress(NothingFailed):
        await activate_room(room_of(manager), by=person_of(manager))


async def to_wishes(manager: DialogManager) -> None:
    """Look at my wishes."""
    await open_wishes(manager, room_of(manager))


async def to_participants(manager: DialogManager) -> None:
    """Look at who plays."""
    await open_participants(manager, room_of(manager))


async def to_finish(manager: DialogManager) -> None:
    """Ask whether the game is over."""
    await open_finish_game(manager, room_of(manager))


async def to_settings(manager: DialogManager) -> None:
    """Change something about the room."""
    await open_room_settings(manager, room_of(manager))


async def to_leave(manager: DialogManager) -> None:
    """Ask whether to go out of the room."""
    await open_leave_room(manager, room_of(manager))


async def to_recipient(manager: DialogManager) -> None:
    """Write to whom I give to."""
    card = await channel_to_recipient(room_of(manager), by=person_of(manager))
    await open_write_message(manager, card)


async def to_santa(manager: DialogManager) -> None:
    """Write to who gives to me."""
    card = await channel_to_santa(room_of(manager), by=person_of(manager))
    await open_write_message(manager, card)
