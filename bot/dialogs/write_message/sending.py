"""From what came to a message in the outbox, with a question before it where one is due."""

from functools import partial
from typing import Final

from aiogram.fsm.storage.base import BaseStorage, StorageKey
from aiogram_dialog import DialogManager, ShowMode

from bot.channels import token_of
from bot.chat import REFUSED, sweep_all
from bot.context import person_of
from bot.dialogs.write_message.drafts import (
    Held,
    hold,
    last_sent,
    leave_in_chat,
    let_go,
    note_sent,
)
from bot.dialogs.write_message.states import WriteMessage
from bot.wiring.afterwards import afterwards_of
from santa.identifiers import MessageId
from santa.messages import ContentKind, MessageContent, State, Status, reply, status_of

LOOKS: Final = (0.2, 0.3, 0.5, 1.0)
"""Seconds between the looks at what has become of a message."""

WARNED: Final = "warned_of_voice"
"""Where the channels are kept, beside a person's dialogs, in which they were warned."""

MOST_WARNED: Final = 100


async def send_or_ask(
    manager: DialogManager, content: MessageContent, typed: list[int], *, reveals: bool
) -> None:
    """Send a message, or ask first about what may give its writer away."""
    why = await _doubt_about(manager, content, reveals=reveals)
    if why is None:
        let_go(manager)
        await deliver(manager, content, typed)
        return
    hold(manager, Held(content, why, typed))
    await manager.switch_to(WriteMessage.sure)


async def deliver(manager: DialogManager, content: MessageContent, typed: list[int]) -> None:
    """Send a message, and look a moment later what has become of it."""
    message = await reply(token_of(manager), content, by=person_of(manager))
    note_sent(manager, message, typed)
    await manager.switch_to(WriteMessage.write)
    afterwards_of(manager).begin(manager, LOOKS, partial(_look, message=message))


async def _look(manager: DialogManager, *, message: MessageId) -> bool:
    """Show what has become of a message; tells whether it is still on its way."""
    sent = last_sent(manager) if _is_open(manager) else None
    if sent is None or sent.message != message:
        return False
    status = await look_after(manager, message)
    if status.state is State.WAITING:
        return True
    if REFUSED not in manager.dialog_data:
        await manager.show(ShowMode.EDIT)
    return False


def _is_open(manager: DialogManager) -> bool:
    return manager.has_context() and manager.current_context().state == WriteMessage.write


async def look_after(manager: DialogManager, message: MessageId) -> Status:
    """See what has become of a message: what has arrived leaves its writer's chat."""
    status = await status_of(message, by=person_of(manager))
    if status.state is State.DELIVERED:
        await sweep_all(manager, leave_in_chat(manager))
    elif status.state in (State.REFUSED, State.CLOSED):
        leave_in_chat(manager)
    return status


async def _doubt_about(
    manager: DialogManager, content: MessageContent, *, reveals: bool
) -> str | None:
    is_heard = content.kind in (ContentKind.VOICE, ContentKind.VIDEO_NOTE)
    if is_heard and await _is_news(manager):
        return f"{content.kind.value}-words" if reveals else content.kind.value
    return "words" if reveals else None


async def _is_news(manager: DialogManager) -> bool:
    """Tell whether somebody is warned of their voice for the first time in a channel."""
    desk: BaseStorage = manager.middleware_data["fsm_storage"]
    person, bot = person_of(manager), manager.middleware_data["bot"]
    where = StorageKey(bot_id=bot.id, chat_id=person, user_id=person, destiny=WARNED)
    warned: list[str] = (await desk.get_data(where)).get(WARNED, [])
    token = token_of(manager)
    if token in warned:
        return False
    await desk.set_data(where, {WARNED: [*warned, token][-MOST_WARNED:]})
    return True
