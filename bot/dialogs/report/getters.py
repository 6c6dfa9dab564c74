"""What the screens of a report show."""

from typing import Any

from aiogram_dialog import DialogManager

from bot.channels import channel_facts, channel_in
from bot.dialogs.report.states import EVIDENCE


async def get_report(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Read whom it is about, and whether there is anything to show to the superusers."""
    card = await channel_in(dialog_manager)
    has_evidence = EVIDENCE in dialog_manager.dialog_data
    return {**channel_facts(card), "has_evidence": has_evidence, "have_muted": card.have_muted}
