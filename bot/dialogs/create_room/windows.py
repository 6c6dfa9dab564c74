"""How making a room looks."""

from aiogram_dialog import Dialog
from aiogram_dialog.widgets.kbd import Row

from bot.dialogs.create_room.getters import get_created, get_question
from bot.dialogs.create_room.handlers import (
    on_budget,
    on_later,
    on_name,
    on_wishes,
    to_budget,
    to_name,
    to_room,
)
from bot.dialogs.create_room.states import CreateRoom
from bot.dialogs.menu.states import open_menu
from bot.invitations import InviteButtons
from bot.widgets.moves import Back, Cancel, Press
from bot.widgets.question import Question
from bot.widgets.screen import Screen
from bot.widgets.texts import Say

QUESTION = {"name": "Office", "name_limit": 64, "budget_limit": 32, "wishes_limit": 1000}

name = Screen(
    Say("create-room-name"),
    Question(on_name),
    Row(Back(open_menu), Cancel(open_menu)),
    state=CreateRoom.name,
    getter=get_question,
    preview_data=QUESTION,
)

budget = Screen(
    Say("create-room-budget"),
    Question(on_budget),
    Row(Back(to_name), Cancel(open_menu)),
    state=CreateRoom.budget,
    getter=get_question,
    preview_data=QUESTION,
)

wishes = Screen(
    Say("create-room-wishes"),
    Question(on_wishes),
    Press("create-room-wishes.later", on_later, id="later"),
    Row(Back(to_budget), Cancel(open_menu)),
    state=CreateRoom.wishes,
    getter=get_question,
    preview_data=QUESTION,
)

created = Screen(
    Say("create-room-created"),
    InviteButtons(),
    Press("create-room-created.room", to_room, id="to_room"),
    Back(open_menu),
    state=CreateRoom.created,
    getter=get_created,
    preview_data={
        "name": "Office",
        "budget": "20 €",
        "number": "123456",
        "link": "https://t.me/santa_bot?start=room_123456",
        "share_link": "https://t.me/share/url?url=link",
    },
)

dialog = Dialog(name, budget, wishes, created)
