"""From what somebody wrote to a letter that waits for its reader."""

from datetime import datetime

from db.engine import fetch, transaction
from santa import clock
from santa.draw.tokens import writing_mark
from santa.errors import ChannelIsClosed, ChannelIsMuted, MessagesAreOver, TooManyMessages
from santa.identifiers import MessageId, PersonId, RoomNumber
from santa.letters.kinds import LetterKind
from santa.limits import MOST_MESSAGES, MOST_MESSAGES_WITHIN, WRITING_AFTER_FINISH
from santa.messages.cards import Side
from santa.messages.channels import Channel, channel_by_token, channel_in_room, held, is_muted
from santa.messages.content import MessageContent
from santa.messages.keeping import facts_of_message, keep_message, leave_letter
from santa.people.holding import hold

KIND_FROM = {
    Side.SANTA: LetterKind.MESSAGE_FROM_SANTA,
    Side.RECIPIENT: LetterKind.MESSAGE_FROM_RECIPIENT,
}


async def write_to_recipient(
    number: RoomNumber, content: MessageContent, *, by: PersonId
) -> MessageId:
    """Write to the one that the person gives to.

    Raises:
        RoomNotFound, RoomIsNotDrawn, NoRecipientNow, ResultsAreForgotten.
        ChannelIsClosed: the recipient is another one since this very moment.
        MessagesAreOver: the game finished more than 14 days ago.
        ChannelIsMuted: the reader has reported this side.
        TooManyMessages: twenty within a minute.
    """
    async with transaction():
        return await _write(await channel_in_room(number, Side.SANTA, by=by), content)


async def write_to_santa(number: RoomNumber, content: MessageContent, *, by: PersonId) -> MessageId:
    """Write to the one who gives to the person.

    Raises:
        RoomNotFound, RoomIsNotDrawn, NoSantaNow, ResultsAreForgotten, ChannelIsClosed,
        MessagesAreOver, ChannelIsMuted, TooManyMessages.
    """
    async with transaction():
        return await _write(await channel_in_room(number, Side.RECIPIENT, by=by), content)


async def reply(token: str, content: MessageContent, *, by: PersonId) -> MessageId:
    """Write into the channel of a button or a letter.

    Raises:
        ChannelIsClosed, MessagesAreOver, ChannelIsMuted, TooManyMessages.
    """
    async with transaction():
        return await _write(await channel_by_token(token, by=by), content)


async def _write(found: Channel, content: MessageContent) -> MessageId:
    channel = await held(found)
    if not channel.is_open:
        raise MessagesAreOver(days=WRITING_AFTER_FINISH.days)
    if await is_muted(channel, channel.i_am):
        raise ChannelIsMuted
    await hold(channel.me)
    await _count(channel.me)
    facts = {
        "room": channel.room.name,
        "number": channel.room.number,
        "pair": channel.pair,
        "side": channel.i_am.value,
        "content": content.to_json(),
    }
    kind = KIND_FROM[channel.i_am]
    letter = await leave_letter(kind, channel.reader, facts, room=channel.room.id, after=None)
    if letter is None:
        raise ChannelIsClosed
    return await keep_message(
        channel.room.id,
        letter,
        channel.mark(channel.i_am),
        facts_of_message(channel.pair, channel.i_am, channel.me),
    )


async def _count(writer: PersonId) -> None:
    """Refuse the twenty-first message of a minute; nothing of the count outlives it for long."""
    now = clock.now()
    since = now - MOST_MESSAGES_WITHIN
    await fetch(
        "DELETE FROM writing WHERE id IN"
        " (SELECT id FROM writing WHERE wrote_at <= $1 FOR UPDATE SKIP LOCKED)",
        since,
    )
    marks = [writing_mark(writer, minute) for minute in (_minute(since), _minute(now))]
    rows = await fetch(
        "SELECT count(*) AS written FROM writing WHERE writing_mark = ANY ($1) AND wrote_at > $2",
        marks,
        since,
    )
    if rows[0]["written"] >= MOST_MESSAGES:
        raise TooManyMessages(limit=MOST_MESSAGES)
    await fetch("INSERT INTO writing (writing_mark, wrote_at) VALUES ($1, $2)", marks[-1], now)


def _minute(moment: datetime) -> int:
    return int(moment.timestamp()) // 60
