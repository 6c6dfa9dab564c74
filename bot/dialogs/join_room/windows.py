"""How joining a room looks."""

from aiogram_dialog import Dialog
from aiogram_dialog.widgets.kbd import Row

from bot.dialogs.join_room.getters import get_invitation, get_number
from bot.dialogs.join_room.handlers import on_join, on_later, on_number, on_wishes, to_question
from bot.dialogs.join_room.states import JoinRoom
from bot.dialogs.menu.states import open_menu
from bot.widgets.moves import Back, Cancel, Press
from bot.widgets.question import Question
from bot.widgets.screen import Screen
from bot.widgets.texts import Say

INVITATION = {
    "name": "Office",
    "owner": "Ann",
    "budget": "20 €",
    "people": 5,
    "when": "not set yet",
    "wishes_limit": 1000,
}

number = Screen(
    Say("join-room-number"),
    Question(on_number),
    Row(Back(open_menu), Cancel(open_menu)),
    state=JoinRoom.number,
    getter=get_number,
    preview_data={"digits": 6},
)

invitation = Screen(
    Say("join-room-invitation"),
    Press("join-room-invitation.join", on_join, id="join"),
    Back(open_menu),
    state=JoinRoom.invitation,
    getter=get_invitation,
    preview_data=INVITATION,
)

wishes = Screen(
    Say("join-room-wishes"),
    Question(on_wishes),
    Press("join-room-wishes.later", on_later, id="later"),
    Row(Back(to_question), Cancel(open_menu)),
    state=JoinRoom.wishes,
    getter=get_invitation,
    preview_data=INVITATION,
)

dialog = Dialog(number, invitation, wishes)
