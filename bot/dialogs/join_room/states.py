"""The doors of joining a room."""

from aiogram.fsm.state import State, StatesGroup
from aiogram_dialog import DialogManager, ShowMode, StartMode

from santa.identifiers import RoomNumber


class JoinRoom(StatesGroup):
    """The number or the invitation, then the wishes."""

    number = State()
    invitation = State()
    wishes = State()


async def open_join_room(manager: DialogManager) -> None:
    """Ask for a room's number."""
    await manager.start(JoinRoom.number, data={}, mode=StartMode.RESET_STACK)


async def open_invitation(
    manager: DialogManager, number: RoomNumber, show_mode: ShowMode | None = None
) -> None:
    """Show the invitation that an invite link leads to."""
    await manager.start(
        JoinRoom.invitation,
        data={"number": number},
        mode=StartMode.RESET_STACK,
        show_mode=show_mode,
    )
