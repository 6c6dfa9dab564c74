"""What a dialog keeps of messages: one that waits for a yes, and the last that was sent.

It stands sealed in Redis until it is answered, as everything half-finished does.
"""

from dataclasses import asdict, dataclass, field
from typing import Any

from aiogram_dialog import DialogManager

from bot.chat import kept_so_far
from santa.identifiers import MessageId
from santa.messages import MessageContent

HELD = "held"
REPLACED = "replaced"
SENT = "sent"


@dataclass(frozen=True)
class Held:
    """A message that goes out once its writer says so again."""

    content: MessageContent
    why: str
    """What may give the writer away."""
    typed: list[int]
    """The messages of the writer's chat that it was made of."""


@dataclass(frozen=True)
class Sent:
    """A message that was taken, and what stays in its writer's chat until it has arrived."""

    message: MessageId
    typed: list[int] = field(default_factory=list)


def hold(manager: DialogManager, draft: Held) -> None:
    """Keep a message until its writer says yes, in the place of one that waited before."""
    let_go(manager)
    manager.dialog_data[HELD] = {**asdict(draft), "content": draft.content.to_json()}


def held(manager: DialogManager) -> Held | None:
    """Return the message that waits for a yes, if there is one."""
    kept: dict[str, Any] | None = manager.dialog_data.get(HELD)
    if kept is None:
        return None
    return Held(MessageContent.from_json(kept["content"]), kept["why"], kept["typed"])


def let_go(manager: DialogManager) -> None:
    """Give a held message up; it stays in the chat until another one has arrived."""
    if (draft := held(manager)) is not None:
        manager.dialog_data.setdefault(REPLACED, []).extend(draft.typed)
        del manager.dialog_data[HELD]


def note_sent(manager: DialogManager, message: MessageId, typed: list[int]) -> None:
    """Keep which message was sent, and what is to leave the chat once it has arrived.

    What was refused stays there: it was no attempt at this message, but one of its own.
    """
    kept_so_far(manager)
    manager.dialog_data.pop(HELD, None)
    whole = [*leave_in_chat(manager), *manager.dialog_data.pop(REPLACED, []), *typed]
    manager.dialog_data[SENT] = asdict(Sent(message, whole))


def last_sent(manager: DialogManager) -> Sent | None:
    """Return the message that was sent last, if there is one."""
    kept: dict[str, Any] | None = manager.dialog_data.get(SENT)
    return None if kept is None else Sent(**kept)


def leave_in_chat(manager: DialogManager) -> list[int]:
    """Forget what was typed so far; returns which messages those are."""
    sent = last_sent(manager)
    if sent is None:
        return []
    manager.dialog_data[SENT] = asdict(Sent(sent.message))
    return sent.typed
