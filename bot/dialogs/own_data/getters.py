"""What stands above the question whether to delete everything."""

from typing import Any

from aiogram_dialog import DialogManager

from bot.context import person_of
from santa.rooms import RoomState, my_rooms


async def get_deletion(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Read what becomes of the rooms of the person."""
    rooms = await my_rooms(by=person_of(dialog_manager))
    return {
        "owns": "some" if any(room.is_mine for room in rooms) else "none",
        "draws": "some" if any(room.state is RoomState.DRAWN for room in rooms) else "none",
    }
