"""How the settings of a room look."""

from aiogram import F
from aiogram_dialog import Dialog
from aiogram_dialog.widgets.kbd import Column, Row

from bot.dialogs.room.states import to_room
from bot.dialogs.room_settings.getters import get_settings
from bot.dialogs.room_settings.handlers import (
    on_budget,
    on_delete,
    on_name,
    to_budget,
    to_delete,
    to_home,
    to_owner,
    to_rename,
    to_rules,
)
from bot.dialogs.room_settings.states import RoomSettings
from bot.widgets.moves import Back, Cancel, Press
from bot.widgets.question import Question
from bot.widgets.screen import Screen
from bot.widgets.texts import Say

PREVIEW = {
    "name": "Office",
    "budget": "20 €",
    "people": 5,
    "name_limit": 64,
    "budget_limit": 32,
    "may_change_rules": True,
}

home = Screen(
    Say("room-settings-home"),
    Column(
        Press("room-settings-home.rename", to_rename, id="rename"),
        Press("room-settings-home.budget", to_budget, id="budget"),
        Press("room-settings-home.owner", to_owner, id="owner"),
        Press("room-settings-home.rules", to_rules, id="rules", when=F["may_change_rules"]),
        Press("room-settings-home.delete", to_delete, id="delete"),
    ),
    Back(to_room),
    state=RoomSettings.home,
    getter=get_settings,
    preview_data=PREVIEW,
)

rename = Screen(
    Say("room-settings-rename"),
    Question(on_name),
    Row(Back(to_home), Cancel(to_room)),
    state=RoomSettings.rename,
    getter=get_settings,
    preview_data=PREVIEW,
)

budget = Screen(
    Say("room-settings-budget"),
    Question(on_budget),
    Row(Back(to_home), Cancel(to_room)),
    state=RoomSettings.budget,
    getter=get_settings,
    preview_data=PREVIEW,
)

delete = Screen(
    Say("room-settings-delete"),
    Press("room-settings-delete.delete", on_delete, id="really"),
    Row(Back(to_home), Cancel(to_room)),
    state=RoomSettings.delete,
    getter=get_settings,
    preview_data=PREVIEW,
)

dialog = Dialog(home, rename, budget, delete)
