"""How a report looks."""

from aiogram import F
from aiogram_dialog import Dialog
from aiogram_dialog.widgets.kbd import Column, Row

from bot.dialogs.report.getters import get_report
from bot.dialogs.report.handlers import on_report, on_report_with_message, on_undo
from bot.dialogs.report.states import Report
from bot.dialogs.room.states import to_room
from bot.widgets.moves import Back, Cancel, Press
from bot.widgets.screen import Screen
from bot.widgets.texts import Say

ABOUT_BORIS = {
    "to": "recipient",
    "recipient": "Boris",
    "room": "Office",
    "has_evidence": True,
    "have_muted": True,
}

sure = Screen(
    Say("report-sure"),
    Say("report-evidence", when=F["has_evidence"]),
    Column(
        Press("report-sure.stop", on_report, id="stop"),
        Press("report-sure.show", on_report_with_message, id="with", when=F["has_evidence"]),
    ),
    Row(Back(to_room), Cancel(to_room)),
    state=Report.sure,
    getter=get_report,
    preview_data=ABOUT_BORIS,
)

done = Screen(
    Say("report-done"),
    Press("report-done.undo", on_undo, id="undo", when=F["have_muted"]),
    Back(to_room),
    state=Report.done,
    getter=get_report,
    preview_data=ABOUT_BORIS,
)

dialog = Dialog(sure, done)
