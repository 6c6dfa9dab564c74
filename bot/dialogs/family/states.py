"""The door to the exclusions of a family."""

from aiogram.fsm.state import State, StatesGroup
from aiogram_dialog import DialogManager, StartMode

from santa.identifiers import PersonId, RoomNumber


class Family(StatesGroup):
    """Who belongs to it."""

    members = State()


async def open_family(manager: DialogManager, number: RoomNumber) -> None:
    """Ask who of a room is a family."""
    await manager.start(Family.members, data={"number": number}, mode=StartMode.RESET_STACK)


def family_so_far(manager: DialogManager) -> list[PersonId]:
    """Return who was chosen, in the order of the choice."""
    return [PersonId(person) for person in manager.dialog_data.get("family", [])]


def keep_family(manager: DialogManager, people: list[PersonId]) -> None:
    """Keep who was chosen."""
    manager.dialog_data["family"] = people
