"""How the list of reports looks."""

from aiogram_dialog import Dialog
from aiogram_dialog.widgets.kbd import Group

from bot.dialogs.admin.states import open_admin
from bot.dialogs.reports.getters import get_reports
from bot.dialogs.reports.handlers import on_accused
from bot.dialogs.reports.states import Reports
from bot.widgets.moves import Back
from bot.widgets.pages import Turns
from bot.widgets.picking import Pick
from bot.widgets.screen import Screen
from bot.widgets.texts import Label, Say

home = Screen(
    Say("reports-home"),
    Group(Pick(Label("reports-home.person"), on_accused, id="accused", items="accused"), width=2),
    Turns(),
    Back(open_admin),
    state=Reports.home,
    getter=get_reports,
    preview_data={
        "number": 12,
        "list": "Boris",
        "accused": [{"id": 1, "person": "Boris"}],
        "turns": [{"id": 1, "way": "next", "last": 2}],
    },
)

dialog = Dialog(home)
