"""Finds the pair behind a token, a room or a letter, for one of the two and nobody else.

A channel is a pair and the side on which somebody stands in it. Whoever asks is looked for
among their own pairs only, so that somebody else's token is of no use.
"""

import json
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from db.engine import fetch
from db.sealing import blind_mark, unseal
from db.tables import Membership, Room
from santa import clock
from santa.draw.tokens import channel_mark, token_of, trace_mark
from santa.errors import (
    ChannelIsClosed,
    NoRecipientNow,
    NoSantaNow,
    ResultsAreForgotten,
    RoomIsNotDrawn,
)
from santa.identifiers import HIGHEST_ID, PersonId, RoomNumber
from santa.limits import WRITING_AFTER_FINISH
from santa.messages.cards import ChannelCard, Side
from santa.people.naming import name_of
from santa.rooms.access import joined_room, state_of
from santa.rooms.reading import is_forgotten


@dataclass(frozen=True)
class Channel:
    """A pair, and the side on which the one who asks stands; never leaves the game."""

    pair: int
    room: Room
    santa: PersonId
    recipient: PersonId
    i_am: Side

    @property
    def me(self) -> PersonId:
        """Return the one who asks."""
        return self.santa if self.i_am is Side.SANTA else self.recipient

    @property
    def reader(self) -> PersonId:
        """Return the one at the other end."""
        return self.recipient if self.i_am is Side.SANTA else self.santa

    @property
    def token(self) -> str:
        """Return what a button in the chat of the one who asks may hold."""
        return token_of(self.pair, self.i_am)

    @property
    def token_of_reader(self) -> str:
        """Return what a button in the chat at the other end may hold."""
        return token_of(self.pair, self.i_am.other)

    def mark(self, writes: Side) -> bytes:
        """Return the mark of one direction."""
        return channel_mark(self.pair, writes)

    @property
    def open_until(self) -> datetime | None:
        """Return when messages of a finished game end."""
        finished: datetime | None = self.room.finished_at
        return None if finished is None else finished + WRITING_AFTER_FINISH

    @property
    def is_open(self) -> bool:
        """Tell whether messages are not over yet."""
        return self.open_until is None or clock.now() < self.open_until


async def channel_of(token: str, *, by: PersonId) -> ChannelCard:
    """Show the channel that a button was made for.

    Raises:
        ChannelIsClosed: there is none, or not any more, or it is not theirs.
    """
    return await _card(await channel_by_token(token, by=by))


async def channel_at(message: int, *, by: PersonId) -> ChannelCard | None:
    """Find the channel of a letter in the person's own chat, by Telegram's number of the message.

    A result counts: who answers it writes to the recipient it names.

    Returns nothing if the message is no such letter.

    Raises:
        ChannelIsClosed: it is one, of a channel that is closed.
    """
    rows = await fetch("SELECT facts FROM trace WHERE trace_mark = $1", trace_mark(by, message))
    if not rows:
        return None
    facts = json.loads(unseal(rows[0]["facts"]))
    return await _card(await channel_by_token(token_of(facts["pair"], facts["i_am"]), by=by))


async def channel_to_recipient(number: RoomNumber, *, by: PersonId) -> ChannelCard:
    """Show a Santa the channel to the one they give to.

    Raises:
        RoomNotFound, RoomIsNotDrawn, NoRecipientNow, ResultsAreForgotten.
    """
    return await _card(await channel_in_room(number, Side.SANTA, by=by))


async def channel_to_santa(number: RoomNumber, *, by: PersonId) -> ChannelCard:
    """Show a member the channel to their Santa.

    Raises:
        RoomNotFound, RoomIsNotDrawn, ResultsAreForgotten.
        NoSantaNow: theirs has left, and the exclusions leave nobody else.
    """
    return await _card(await channel_in_room(number, Side.RECIPIENT, by=by))


async def channel_by_token(token: str, *, by: PersonId) -> Channel:
    """Look for the token among those of the person's own pairs.

    Raises:
        ChannelIsClosed.
    """
    for row, side in await _pairs_of(by):
        if token_of(row["id"], side) == token:
            return await _channel(row, side)
    raise ChannelIsClosed


async def channel_in_room(number: RoomNumber, side: Side, *, by: PersonId) -> Channel:
    """Find the pair in which a member of a room stands on one side.

    Raises:
        RoomNotFound, RoomIsNotDrawn, NoRecipientNow, NoSantaNow, ResultsAreForgotten.
    """
    room = await joined_room(number, by=by)
    if state_of(room).may_be_joined:
        raise RoomIsNotDrawn
    rows = await (
        fetch("SELECT * FROM pair WHERE room = $1 AND giver = $2", room.id, by)
        if side is Side.SANTA
        else fetch(
            "SELECT * FROM pair WHERE room = $1 AND recipient_mark = $2",
            room.id,
            blind_mark(room.id, by),
        )
    )
    if rows:
        return _channel_of(rows[0], room, side)
    if is_forgotten(room):
        raise ResultsAreForgotten
    raise NoRecipientNow if side is Side.SANTA else NoSantaNow


async def held(channel: Channel) -> Channel:
    """Hold the room of a channel while something is written into it; others may do so as well.

    Raises:
        ChannelIsClosed: the pair is gone since it was found.
    """
    room = await Room.objects().where(Room.id == channel.room.id).lock_rows("SHARE").first()
    rows = await fetch("SELECT * FROM pair WHERE id = $1", channel.pair)
    if room is None or not rows:
        raise ChannelIsClosed
    return _channel_of(rows[0], room, channel.i_am)


async def channel_of_pair(pair: int, side: Side) -> Channel | None:
    """Find a channel by the key that a sealed fact holds, if the pair is still one."""
    rows = await fetch("SELECT * FROM pair WHERE id = $1", pair)
    return await _channel(rows[0], side) if rows else None


async def is_muted(channel: Channel, writes: Side) -> bool:
    """Tell whether the reader has reported the side that writes."""
    rows = await fetch(
        "SELECT FROM report WHERE channel_mark = $1 AND is_muted", channel.mark(writes)
    )
    return bool(rows)


async def _pairs_of(person: PersonId) -> list[tuple[dict[str, Any], Side]]:
    if person > HIGHEST_ID:
        return []
    given = await fetch("SELECT * FROM pair WHERE giver = $1", person)
    joined = await Membership.select(Membership.room).where(Membership.person == person)
    marks = [blind_mark(row["room"], person) for row in joined]
    received = await fetch(
        "SELECT pair.* FROM unnest($1::bigint[], $2::bytea[]) AS one (room, mark)"
        " JOIN pair ON pair.room = one.room AND pair.recipient_mark = one.mark",
        [row["room"] for row in joined],
        marks,
    )
    return [(row, Side.SANTA) for row in given] + [(row, Side.RECIPIENT) for row in received]


async def _channel(row: dict[str, Any], side: Side) -> Channel:
    room = await Room.objects().get(Room.id == row["room"])
    if room is None:
        raise ChannelIsClosed
    return _channel_of(row, room, side)


def _channel_of(row: dict[str, Any], room: Room, side: Side) -> Channel:
    recipient = PersonId(int(unseal(row["recipient"])))
    return Channel(row["id"], room, PersonId(row["giver"]), recipient, side)


async def _card(channel: Channel) -> ChannelCard:
    return ChannelCard(
        token=channel.token,
        number=RoomNumber(channel.room.number),
        room=channel.room.name,
        i_am=channel.i_am,
        is_open=channel.is_open,
        open_until=channel.open_until,
        is_muted=await is_muted(channel, channel.i_am),
        have_muted=await is_muted(channel, channel.i_am.other),
        recipient=await name_of(channel.recipient) if channel.i_am is Side.SANTA else None,
    )
