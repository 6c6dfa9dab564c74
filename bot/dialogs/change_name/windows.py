"""How the questions for another name look."""

from aiogram import F
from aiogram_dialog import Dialog
from aiogram_dialog.widgets.kbd import Row

from bot.dialogs.change_name.getters import get_name
from bot.dialogs.change_name.handlers import (
    on_first,
    on_last,
    on_no_last,
    on_same_last,
    to_first,
)
from bot.dialogs.change_name.states import ChangeName
from bot.dialogs.profile.states import open_profile
from bot.widgets.moves import Back, Cancel, Press
from bot.widgets.question import Question
from bot.widgets.screen import Screen
from bot.widgets.texts import Say

PREVIEW = {"person": "Ann Lee", "first": "Ann", "last": "Lee", "has_last": True, "name_limit": 64}

first = Screen(
    Say("change-name-first"),
    Question(on_first),
    Row(Back(open_profile), Cancel(open_profile)),
    state=ChangeName.first,
    getter=get_name,
    preview_data=PREVIEW,
)

last = Screen(
    Say("change-name-last"),
    Question(on_last),
    Press("change-name-last.same", on_same_last, id="same", when=F["has_last"]),
    Press("change-name-last.none", on_no_last, id="none"),
    Row(Back(to_first), Cancel(open_profile)),
    state=ChangeName.last,
    getter=get_name,
    preview_data=PREVIEW,
)

dialog = Dialog(first, last)
