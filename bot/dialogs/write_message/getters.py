"""What the screens of a message show: whom it goes to, and what has become of the last."""

from typing import Any

from aiogram_dialog import DialogManager

from bot.channels import channel_facts, channel_in
from bot.context import card_of, person_of
from bot.dialogs.write_message.drafts import held, last_sent
from santa.messages import State, status_of


async def get_channel(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Read the channel, and what has become of the message before."""
    manager = dialog_manager
    card = await channel_in(manager)
    until = card.open_until
    return {
        **channel_facts(card),
        "ends": until is not None,
        "until": until.astimezone(card_of(manager).zone) if until else None,
        "have_muted": card.have_muted,
        **await _last(manager),
    }


async def _last(manager: DialogManager) -> dict[str, Any]:
    sent = last_sent(manager)
    if sent is None:
        return {"has_sent": False, "may_refresh": False}
    status = await status_of(sent.message, by=person_of(manager))
    return {
        "has_sent": True,
        "state": status.state.value,
        "why": status.why.value if status.why else "other",
        "may_refresh": status.state in (State.WAITING, State.BLOCKED),
    }


async def get_album(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Read whom the album goes to; how many photos it has is told by the chat itself."""
    return channel_facts(await channel_in(dialog_manager))


async def get_draft(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Read what may give the writer away."""
    draft = held(dialog_manager)
    card = await channel_in(dialog_manager)
    return {**channel_facts(card), "why": draft.why if draft else "words"}
