"""What a press in a room does."""

import contextlib

from aiogram_dialog import DialogManager

from bot.context import person_of
from bot.dialogs.room.states import RoomScreens, room_of
from bot.dialogs.start_game.states import open_start_game
from bot.dialogs.wishes.states import open_wishes
from santa.errors import NothingFailed
from santa.rooms import activate_room, participants


async def to_start_game(manager: DialogManager) -> None:
    """Decide when the draw is."""
    await open_start_game(manager, room_of(manager))


async def to_wishes(manager: DialogManager) -> None:
    """Look at my wishes."""
    await open_wishes(manager, room_of(manager))


async def to_participants(manager: DialogManager) -> None:
    """Look at who plays, from the first page."""
    manager.dialog_data["page"] = 0
    await manager.switch_to(RoomScreens.participants)


async def on_activate(manager: DialogManager) -> None:
    """Open the room again after a failed draw; pressed twice, once."""
    with contextlib.suppress(NothingFailed):
        await activate_room(room_of(manager), by=person_of(manager))


async def to_next_page(manager: DialogManager) -> None:
    """Turn the list of members over."""
    manager.dialog_data["page"] = await _shown_page(manager) + 1


async def to_previous_page(manager: DialogManager) -> None:
    """Turn the list of members back."""
    manager.dialog_data["page"] = await _shown_page(manager) - 1


async def _shown_page(manager: DialogManager) -> int:
    """Return the page that is shown, which for a page beyond the list is its nearest."""
    page = manager.dialog_data.get("page", 0)
    return (await participants(room_of(manager), by=person_of(manager), page=page)).page


async def to_home(manager: DialogManager) -> None:
    """Go back to the room."""
    await manager.switch_to(RoomScreens.home)
