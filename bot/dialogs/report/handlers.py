"""What the presses around a report do."""

from aiogram_dialog import DialogManager

from bot.channels import token_of
from bot.context import give_notice, person_of
from bot.dialogs.report.states import EVIDENCE, Report
from bot.dialogs.room.states import open_room, room_of
from santa.messages import MessageContent, lift_report, report


async def on_report(manager: DialogManager) -> None:
    """Take no more messages of the other side, and show the superusers nothing."""
    await _report(manager, None)


async def on_report_with_message(manager: DialogManager) -> None:
    """Do the same, and let the superusers read the message."""
    kept = manager.dialog_data.get(EVIDENCE)
    await _report(manager, None if kept is None else MessageContent.from_json(kept))


async def _report(manager: DialogManager, evidence: MessageContent | None) -> None:
    await report(token_of(manager), by=person_of(manager), evidence=evidence)
    manager.dialog_data.pop(EVIDENCE, None)
    await manager.switch_to(Report.done)


async def on_undo(manager: DialogManager) -> None:
    """Take messages again, and show the room."""
    await lift_report(token_of(manager), by=person_of(manager))
    give_notice(manager, "report-lifted")
    await open_room(manager, room_of(manager))
