"""What the presses in the list of exclusions do; lifting one is the list's own."""

from aiogram_dialog import DialogManager

from bot.dialogs.draw_rules.states import open_draw_rules
from bot.dialogs.family.states import open_family
from bot.dialogs.keep_apart.states import open_keep_apart
from bot.dialogs.room.states import room_of


async def to_pair(manager: DialogManager) -> None:
    """Add an exclusion of two people."""
    await open_keep_apart(manager, room_of(manager))


async def to_family(manager: DialogManager) -> None:
    """Add those of a whole family."""
    await open_family(manager, room_of(manager))


async def to_rules(manager: DialogManager) -> None:
    """Go back to the rules."""
    await open_draw_rules(manager, room_of(manager))
