"""The channel that a dialog was opened for: a Santa and a recipient, as one of the two sees it."""

from typing import Any

from aiogram_dialog import DialogManager

from bot.context import person_of, started_with
from santa.errors import ChannelIsMuted, MessagesAreOver
from santa.limits import WRITING_AFTER_FINISH
from santa.messages import ChannelCard, channel_of


def started_for(card: ChannelCard) -> dict[str, str]:
    """Return the identifiers that a dialog about a channel is opened with."""
    return {"token": card.token, "number": card.number}


def token_of(manager: DialogManager) -> str:
    """Return the token that a dialog was opened with; every use case checks it anew."""
    return str(started_with(manager)["token"])


async def channel_in(manager: DialogManager) -> ChannelCard:
    """Read the channel of a dialog for one of its two.

    Raises:
        ChannelIsClosed.
    """
    return await channel_of(token_of(manager), by=person_of(manager))


def channel_facts(card: ChannelCard) -> dict[str, Any]:
    """Return what texts need that say whom one writes to; of a Santa nothing is known."""
    return {"to": card.i_am.other.value, "recipient": card.recipient or "", "room": card.room}


def refuse_if_silent(card: ChannelCard) -> None:
    """Let those through whose messages are taken.

    Raises:
        MessagesAreOver, ChannelIsMuted.
    """
    if not card.is_open:
        raise MessagesAreOver(days=WRITING_AFTER_FINISH.days)
    if card.is_muted:
        raise ChannelIsMuted
