"""What the answers on the way into a room do."""

from aiogram_dialog import DialogManager

from bot.context import give_notice, person_of, started_with
from bot.dialogs.join_room.getters import invited_to
from bot.dialogs.join_room.states import JoinRoom
from bot.dialogs.room.states import open_room
from santa.rooms import join_room, see_invitation


async def on_number(manager: DialogManager, typed: str) -> None:
    """Find the room and ask for the wishes."""
    invitation = await see_invitation(typed, by=person_of(manager))
    manager.dialog_data["number"] = invitation.number
    await manager.switch_to(JoinRoom.wishes)


async def on_join(manager: DialogManager) -> None:
    """Accept the invitation and ask for the wishes."""
    await manager.switch_to(JoinRoom.wishes)


async def on_wishes(manager: DialogManager, wishes: str) -> None:
    """Join with these wishes."""
    await _join(manager, wishes)


async def on_later(manager: DialogManager) -> None:
    """Join now; the wishes come later."""
    await _join(manager, None)


async def _join(manager: DialogManager, wishes: str | None) -> None:
    number = invited_to(manager)
    await join_room(number, wishes, by=person_of(manager))
    give_notice(manager, "join-room-done")
    await open_room(manager, number)


async def to_question(manager: DialogManager) -> None:
    """Go back to where the room came from: the invitation or the number."""
    came_by_link = "number" in started_with(manager)
    await manager.switch_to(JoinRoom.invitation if came_by_link else JoinRoom.number)
