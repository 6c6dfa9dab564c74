"""The door to a report."""

from aiogram.fsm.state import State, StatesGroup
from aiogram_dialog import DialogManager, ShowMode, StartMode

from bot.channels import started_for
from santa.messages import ChannelCard, MessageContent

EVIDENCE = "evidence"
"""Where the dialog keeps the message that the report is about, until it is answered."""


class Report(StatesGroup):
    """Whether a report is meant, and how it is taken back."""

    sure = State()
    done = State()


async def open_report(
    manager: DialogManager,
    card: ChannelCard,
    evidence: MessageContent | None,
    show_mode: ShowMode,
) -> None:
    """Ask whether to report the other side of a channel, or show that this is done."""
    await manager.start(
        Report.done if card.have_muted else Report.sure,
        data=started_for(card),
        mode=StartMode.RESET_STACK,
        show_mode=ShowMode.NO_UPDATE,
    )
    if evidence is not None and not card.have_muted:
        manager.dialog_data[EVIDENCE] = evidence.to_json()
    manager.show_mode = show_mode
    await manager.show()
