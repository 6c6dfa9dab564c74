"""What the answers on the way to a new room do."""

from aiogram_dialog import DialogManager

from bot.context import person_of
from bot.dialogs.create_room.states import CreateRoom
from bot.dialogs.room.states import open_room
from santa.identifiers import RoomNumber
from santa.limits import BUDGET_LENGTH, NAME_LENGTH
from santa.rooms import create_room
from santa.texts import one_line


async def on_name(manager: DialogManager, name: str) -> None:
    """Keep the name and ask for the budget."""
    manager.dialog_data["name"] = one_line(name, limit=NAME_LENGTH)
    await manager.switch_to(CreateRoom.budget)


async def on_budget(manager: DialogManager, budget: str) -> None:
    """Keep the budget and ask for the wishes."""
    manager.dialog_data["budget"] = one_line(budget, limit=BUDGET_LENGTH)
    await manager.switch_to(CreateRoom.wishes)


async def on_wishes(manager: DialogManager, wishes: str) -> None:
    """Make the room."""
    await _create(manager, wishes)


async def on_later(manager: DialogManager) -> None:
    """Make the room; the wishes come later."""
    await _create(manager, None)


async def _create(manager: DialogManager, wishes: str | None) -> None:
    kept = manager.dialog_data
    number = await create_room(kept["name"], kept["budget"], wishes, by=person_of(manager))
    kept["number"] = number
    await manager.switch_to(CreateRoom.created)


async def to_name(manager: DialogManager) -> None:
    """Go back to the name."""
    await manager.switch_to(CreateRoom.name)


async def to_budget(manager: DialogManager) -> None:
    """Go back to the budget."""
    await manager.switch_to(CreateRoom.budget)


async def to_room(manager: DialogManager) -> None:
    """Go into the new room."""
    await open_room(manager, RoomNumber(manager.dialog_data["number"]))
