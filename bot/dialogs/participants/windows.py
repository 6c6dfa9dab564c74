"""How the list of members looks."""

from aiogram import F
from aiogram_dialog import Dialog
from aiogram_dialog.widgets.kbd import Row

from bot.dialogs.participants.getters import get_chosen, get_members, get_participants
from bot.dialogs.participants.handlers import on_member, on_remove, to_home, to_remove
from bot.dialogs.participants.states import Participants
from bot.dialogs.room.states import to_room
from bot.members import PREVIEW_OF_MEMBERS, Members
from bot.widgets.moves import Back, Cancel, Press
from bot.widgets.pages import Turns
from bot.widgets.screen import Screen
from bot.widgets.texts import Say

home = Screen(
    Say("participants-home"),
    Say("verdict-worry", when=F["worries"]),
    Turns(),
    Press("participants-home.remove", to_remove, id="remove", when=F["may_remove"]),
    Back(to_room),
    state=Participants.home,
    getter=get_participants,
    preview_data={
        "name": "Office",
        "people": 25,
        "list": "Ann",
        "reach": "some",
        "page": 1,
        "pages": 2,
        "more": "pages",
        "turns": [{"id": 1, "way": "next", "last": 2}],
        "may_remove": True,
        "worries": True,
        "verdict": "No draw is possible.",
    },
)

remove = Screen(
    Say("participants-remove"),
    Members(on_member),
    Row(Back(to_home), Cancel(to_room)),
    state=Participants.remove,
    getter=get_members,
    preview_data={"name": "Office", **PREVIEW_OF_MEMBERS},
)

sure = Screen(
    Say("participants-sure"),
    Press("participants-sure.remove", on_remove, id="really"),
    Row(Back(to_remove), Cancel(to_room)),
    state=Participants.sure,
    getter=get_chosen,
    preview_data={"name": "Office", "person": "Boris", "state": "drawn"},
)

dialog = Dialog(home, remove, sure)
