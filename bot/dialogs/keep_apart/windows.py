"""How the way to another exclusion looks."""

from aiogram_dialog import Dialog
from aiogram_dialog.widgets.kbd import Column, Row

from bot.dialogs.keep_apart.getters import get_first, get_second, get_ways
from bot.dialogs.keep_apart.handlers import (
    on_both_ways,
    on_first,
    on_one_way,
    on_second,
    to_exclusions,
    to_first,
    to_second,
)
from bot.dialogs.keep_apart.states import KeepApart
from bot.members import PREVIEW_OF_MEMBERS, Members
from bot.widgets.moves import Back, Cancel, Press
from bot.widgets.screen import Screen
from bot.widgets.texts import Say

first = Screen(
    Say("keep-apart-first"),
    Members(on_first, id="one"),
    Row(Back(to_exclusions), Cancel(to_exclusions)),
    state=KeepApart.first,
    getter=get_first,
    preview_data={"name": "Office", **PREVIEW_OF_MEMBERS},
)

second = Screen(
    Say("keep-apart-second"),
    Members(on_second, id="other"),
    Row(Back(to_first), Cancel(to_exclusions)),
    state=KeepApart.second,
    getter=get_second,
    preview_data={"name": "Office", "first": "Ann", **PREVIEW_OF_MEMBERS},
)

ways = Screen(
    Say("keep-apart-ways"),
    Column(
        Press("keep-apart-ways.both", on_both_ways, id="both"),
        Press("keep-apart-ways.one", on_one_way, id="one_way"),
    ),
    Row(Back(to_second), Cancel(to_exclusions)),
    state=KeepApart.ways,
    getter=get_ways,
    preview_data={"name": "Office", "first": "Ann", "second": "Boris"},
)

dialog = Dialog(first, second, ways)
