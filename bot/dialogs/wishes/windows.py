"""How my wishes look."""

from aiogram_dialog import Dialog
from aiogram_dialog.widgets.kbd import Row

from bot.dialogs.room.states import to_room
from bot.dialogs.wishes.getters import get_wishes
from bot.dialogs.wishes.handlers import on_wishes, to_change, to_show
from bot.dialogs.wishes.states import Wishes
from bot.widgets.moves import Back, Cancel, Press
from bot.widgets.question import Question
from bot.widgets.screen import Screen
from bot.widgets.texts import Say

PREVIEW = {"name": "Office", "wishes": "Wool socks", "filled": "yes", "wishes_limit": 1000}

show = Screen(
    Say("wishes-show"),
    Press("wishes-show.change", to_change, id="change"),
    Back(to_room),
    state=Wishes.show,
    getter=get_wishes,
    preview_data=PREVIEW,
)

change = Screen(
    Say("wishes-change"),
    Question(on_wishes),
    Row(Back(to_show), Cancel(to_room)),
    state=Wishes.change,
    getter=get_wishes,
    preview_data=PREVIEW,
)

dialog = Dialog(show, change)
