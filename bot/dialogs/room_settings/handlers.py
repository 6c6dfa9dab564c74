"""What the presses and answers in the settings of a room do."""

from aiogram_dialog import DialogManager

from bot.context import give_notice, person_of
from bot.dialogs.change_owner.states import open_change_owner
from bot.dialogs.draw_rules.states import open_draw_rules
from bot.dialogs.menu.states import open_menu
from bot.dialogs.room.states import room_of
from bot.dialogs.room_settings.states import RoomSettings
from santa.rooms import change_budget, delete_room, rename_room


async def to_rename(manager: DialogManager) -> None:
    """Ask for another name."""
    await manager.switch_to(RoomSettings.rename)


async def on_name(manager: DialogManager, name: str) -> None:
    """Rename the room and return to its settings."""
    await rename_room(room_of(manager), name, by=person_of(manager))
    await manager.switch_to(RoomSettings.home)


async def to_budget(manager: DialogManager) -> None:
    """Ask for another budget."""
    await manager.switch_to(RoomSettings.budget)


async def on_budget(manager: DialogManager, budget: str) -> None:
    """Change the budget and return to the settings."""
    await change_budget(room_of(manager), budget, by=person_of(manager))
    await manager.switch_to(RoomSettings.home)


async def to_owner(manager: DialogManager) -> None:
    """Ask who is to own the room."""
    await open_change_owner(manager, room_of(manager))


async def to_rules(manager: DialogManager) -> None:
    """Look at the rules of the draw."""
    await open_draw_rules(manager, room_of(manager))


async def to_delete(manager: DialogManager) -> None:
    """Ask once more before the room is gone."""
    await manager.switch_to(RoomSettings.delete)


async def on_delete(manager: DialogManager) -> None:
    """Remove the room and show the others."""
    await delete_room(room_of(manager), by=person_of(manager))
    give_notice(manager, "room-settings-deleted")
    await open_menu(manager)


async def to_home(manager: DialogManager) -> None:
    """Go back to the settings."""
    await manager.switch_to(RoomSettings.home)
