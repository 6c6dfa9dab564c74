"""What a press or an answer on the screen of my wishes does."""

from aiogram_dialog import DialogManager

from bot.context import person_of
from bot.dialogs.room.states import room_of
from bot.dialogs.wishes.states import Wishes
from santa.rooms import change_wishes


async def on_wishes(manager: DialogManager, wishes: str) -> None:
    """Wish for something else."""
    await change_wishes(room_of(manager), wishes, by=person_of(manager))
    await manager.switch_to(Wishes.show)


async def to_change(manager: DialogManager) -> None:
    """Ask for other wishes."""
    await manager.switch_to(Wishes.change)


async def to_show(manager: DialogManager) -> None:
    """Leave the wishes as they are."""
    await manager.switch_to(Wishes.show)
