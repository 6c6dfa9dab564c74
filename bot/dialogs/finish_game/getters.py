"""What stands above the question whether the game is over."""

from typing import Any

from aiogram_dialog import DialogManager

from bot.context import person_of
from bot.dialogs.room.cards import card_of_owned_room
from bot.words.finishing import facts_of_finishing
from santa.errors import RoomIsNotDrawn
from santa.rooms import RoomState, delivery


async def get_finishing(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Read how many know whom they give to, and for how many days what is left."""
    manager = dialog_manager
    room = await card_of_owned_room(manager)
    if room.state is not RoomState.DRAWN:
        raise RoomIsNotDrawn
    known = await delivery(room.number, by=person_of(manager))
    return {"name": room.name, **facts_of_finishing(known)}
