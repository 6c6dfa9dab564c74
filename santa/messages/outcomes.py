"""The courier's side of messages: what a letter brings, and what became of it.

It is for every letter, also those that bring no message: a result can be answered too, and a
word to a writer leaves no row behind.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass

from db.engine import fetch, transaction
from db.sealing import seal
from santa.draw.tokens import channel_mark, result_mark, trace_mark
from santa.errors import ChannelIsClosed
from santa.identifiers import LetterId, PersonId
from santa.letters.kinds import MESSAGES, RECEIPTS, RESULTS, LetterKind
from santa.letters.queue import (
    LetterToSend,
    mark_sent,
    mark_unreachable,
    note_newest,
    withdraw,
)
from santa.messages.cards import Side, State, WhyRefused
from santa.messages.channels import channel_by_token, channel_of_pair, is_muted
from santa.messages.content import MessageContent
from santa.messages.keeping import Kept, held_messages, settle
from santa.people.naming import name_of

ANSWERED = (*RESULTS, LetterKind.RESULT_CHANGED)
"""Letters that bring no message, and yet may be answered with one."""


@dataclass(frozen=True)
class Incoming:
    """A message as its reader gets it."""

    content: MessageContent
    room: str
    token: str
    """For the buttons below it, in the reader's chat."""
    recipient: str | None
    """Who writes, if the reader is their Santa; of the other side nobody is told."""


async def incoming(letter: LetterToSend) -> Incoming | None:
    """Open the message that a letter brings, or nothing if it must not arrive any more."""
    side = Side(letter.facts["side"])
    channel = await channel_of_pair(letter.facts["pair"], side)
    if channel is None or channel.reader != letter.receiver or await is_muted(channel, side):
        return None
    return Incoming(
        content=MessageContent.from_json(letter.facts["content"]),
        room=channel.room.name,
        token=channel.token_of_reader,
        recipient=await name_of(channel.me) if side is Side.RECIPIENT else None,
    )


async def note_part(letter: LetterToSend, messages: Sequence[int]) -> None:
    """Note that some of what a letter consists of is in the chat, and need not be sent again."""
    async with transaction():
        await fetch(
            "UPDATE letter SET parts = parts + 1, message = $2 WHERE id = $1",
            letter.id,
            messages[0],
        )
        await _remember(letter, messages)


async def note_arrived(
    letter: LetterToSend, messages: Sequence[int], *, token: str | None = None
) -> None:
    """Note a delivery; `token` is of the channel into which an answer to a result goes."""
    newest = messages[-1]
    if letter.kind in ANSWERED and token is not None:
        async with transaction():
            # The letter is held before the room that its trace names, as by who deletes both.
            await mark_sent(letter.id, message=newest)
            await _remember_result(letter, messages, token)
    elif letter.kind in MESSAGES:
        async with transaction():
            message = await _message_of(letter.id)
            await _remember(letter, messages)
            await _settle(message, letter.id, State.DELIVERED)
            await note_newest(letter.receiver, newest)
    elif letter.kind in RECEIPTS:
        async with transaction():
            await withdraw(letter.id)
            await note_newest(letter.receiver, newest)
    else:
        await mark_sent(letter.id, message=newest)


async def note_unreachable(letter: LetterToSend) -> None:
    """Let a letter wait for its receiver, and its writer know."""
    async with transaction():
        message = await _message_of(letter.id) if letter.kind in MESSAGES else None
        await mark_unreachable(letter.id)
        if message is not None:
            await settle(message, State.BLOCKED)


async def note_refused(letter: LetterToSend, why: WhyRefused) -> None:
    """Give a message that Telegram will never deliver back to its writer."""
    async with transaction():
        await _settle(await _message_of(letter.id), letter.id, State.REFUSED, why)


async def note_moot(letter: LetterToSend) -> None:
    """Drop a letter that has nothing to tell any more; a message goes back to its writer."""
    async with transaction():
        message = await _message_of(letter.id) if letter.kind in MESSAGES else None
        state, why = State.CLOSED, None
        if message is not None and await _is_muted(message):
            state, why = State.REFUSED, WhyRefused.MUTED
        await _settle(message, letter.id, state, why)


async def _is_muted(message: Kept) -> bool:
    side = Side(message.facts["side"])
    channel = await channel_of_pair(message.facts["pair"], side)
    return channel is not None and await is_muted(channel, side)


async def _message_of(letter: LetterId) -> Kept | None:
    found = await held_messages("letter = $1", letter)
    return found[0] if found else None


async def _settle(
    message: Kept | None, letter: LetterId, state: State, why: WhyRefused | None = None
) -> None:
    if message is not None:
        await settle(message, state, why=why)
    await withdraw(letter)


async def _remember(letter: LetterToSend, messages: Sequence[int]) -> None:
    """Let the reader answer any part of a message."""
    if letter.kind in MESSAGES:
        pair, side = letter.facts["pair"], Side(letter.facts["side"])
        await _leave_trace(letter, messages, pair, side.other, channel_mark(pair, side))


async def _remember_result(letter: LetterToSend, messages: Sequence[int], token: str) -> None:
    """Let a Santa answer a result, as long as it names whom they give to."""
    try:
        channel = await channel_by_token(token, by=letter.receiver)
    except ChannelIsClosed:
        return
    await _leave_trace(letter, messages, channel.pair, Side.SANTA, result_mark(channel.pair))


async def _leave_trace(
    letter: LetterToSend, messages: Sequence[int], pair: int, i_am: Side, mark: bytes
) -> None:
    facts = json.dumps({"pair": pair, "i_am": i_am.value})
    await fetch(
        "INSERT INTO trace (room, trace_mark, channel_mark, facts)"
        " SELECT room, mark, $3, $4 FROM letter, unnest($2::bytea[]) AS mark"
        " WHERE letter.id = $1 AND room IS NOT NULL ON CONFLICT (trace_mark) DO NOTHING",
        letter.id,
        [trace_mark(PersonId(letter.receiver), message) for message in messages],
        mark,
        seal(facts),
    )
