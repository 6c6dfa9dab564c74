"""The room of a dialog, read for a screen that only some may see."""

from aiogram_dialog import DialogManager

from bot.context import person_of
from bot.dialogs.room.states import room_of
from santa.errors import NotOwner, RoomIsDrawn
from santa.rooms import RoomCard, room_card


async def card_of_room(manager: DialogManager) -> RoomCard:
    """Read the room for a member.

    Raises:
        RoomNotFound: the room is gone, or the person is not in it.
    """
    return await room_card(room_of(manager), by=person_of(manager))


async def card_of_owned_room(manager: DialogManager) -> RoomCard:
    """Read the room for its owner; a former one has nothing to do there.

    Raises:
        RoomNotFound, NotOwner.
    """
    room = await card_of_room(manager)
    if not room.is_mine:
        raise NotOwner
    return room


async def card_of_undrawn_room(manager: DialogManager) -> RoomCard:
    """Read the room for its owner, while everything about its draw may still change.

    Raises:
        RoomNotFound, NotOwner, RoomIsDrawn.
    """
    room = await card_of_owned_room(manager)
    if not room.state.may_be_joined:
        raise RoomIsDrawn
    return room
