"""How the admin screens look."""

from datetime import UTC, datetime

from aiogram import F
from aiogram_dialog import Dialog
from aiogram_dialog.widgets.kbd import Column, Row

from bot.dialogs.admin.getters import get_figures, get_person, get_rights
from bot.dialogs.admin.handlers import (
    on_block,
    on_identifier,
    on_send_again,
    on_unblock,
    to_find,
    to_home,
)
from bot.dialogs.admin.states import Admin, open_admin
from bot.dialogs.announcement.states import open_announcement
from bot.dialogs.menu.states import open_menu
from bot.dialogs.reports.states import open_reports
from bot.widgets.moves import Back, Cancel, Press
from bot.widgets.question import Question
from bot.widgets.screen import Screen
from bot.widgets.texts import Say

home = Screen(
    Say("admin-home"),
    Column(
        Press("admin-home.again", on_send_again, id="again", when=F["parked"]),
        Press("admin-home.find", to_find, id="find"),
        Press("admin-home.reports", open_reports, id="reports"),
        Press("admin-home.announcement", open_announcement, id="announcement"),
        Back(open_menu),
    ),
    state=Admin.home,
    getter=get_figures,
    preview_data={
        "people": 1200,
        "unreachable": 30,
        "blocked": 2,
        "open": 5,
        "scheduled": 20,
        "failed": 1,
        "drawn": 150,
        "finished": 40,
        "draws": 190,
        "waiting": 12,
        "parked": 3,
    },
)

find = Screen(
    Say("admin-find"),
    Question(on_identifier),
    Row(Back(to_home), Cancel(open_admin)),
    state=Admin.find,
    getter=get_rights,
    preview_data={"is_superuser": True},
)

person = Screen(
    Say("admin-person"),
    Press("admin-person.block", on_block, id="block", when=F["may_block"]),
    Press("admin-person.unblock", on_unblock, id="unblock", when=F["may_unblock"]),
    Back(to_find),
    state=Admin.person,
    getter=get_person,
    preview_data={
        "id": "7000000202",
        "person": "Boris",
        "language": "ru",
        "since": datetime(2026, 11, 20, tzinfo=UTC),
        "owned": 1,
        "joined": 3,
        "state": "ordinary",
        "may_block": True,
        "may_unblock": True,
    },
)

dialog = Dialog(home, find, person)
