"""What happens to messages when a Santa and a recipient are a pair no longer.

Runs inside the transaction that ends the pair, while its row still stands. What is under way
goes back to its writer; who had been written to, or had written, hears that it is over.
"""

from collections.abc import Sequence

from db.engine import fetch
from db.sealing import blind_mark, unseal
from db.tables import Room
from santa.draw.tokens import channel_mark
from santa.identifiers import PersonId
from santa.letters.kinds import LetterKind
from santa.letters.outbox import post
from santa.messages.cards import Side, State
from santa.messages.keeping import held_messages, settle


async def close_channels_of(room: Room, person: PersonId) -> None:
    """Close both channels of somebody who goes out of a room."""
    await _close(
        room,
        "giver = $2 OR recipient_mark = $3",
        person,
        blind_mark(room.id, person),
        leaving=person,
    )


async def close_channels_from(room: Room, santas: Sequence[PersonId]) -> None:
    """Close the channels between some Santas, who get other recipients, and those they had."""
    await _close(room, "giver = ANY ($2)", santas)


async def close_room(room: int) -> None:
    """Withdraw whatever is under way in a room that ends."""
    for message in await held_messages("room = $1", room):
        await settle(message, State.CLOSED)


async def _close(room: Room, which: str, *values: object, leaving: PersonId | None = None) -> None:
    pairs = await fetch(f"SELECT * FROM pair WHERE room = $1 AND ({which})", room.id, *values)  # noqa: S608
    if not pairs:
        return
    marks = {row["id"]: [channel_mark(row["id"], side) for side in Side] for row in pairs}
    directions = [mark for both in marks.values() for mark in both]
    used = await _used(directions)
    for message in await held_messages(_which(leaving), directions):
        await settle(message, State.CLOSED)
    for row in pairs:
        recipient = PersonId(int(unseal(row["recipient"])))
        # Where nobody wrote, a word would only tell whose Santa has gone.
        if recipient != leaving and used.intersection(marks[row["id"]]):
            await post(LetterKind.CHANNEL_CLOSED, to=[recipient], room=room)


def _which(leaving: PersonId | None) -> str:
    """Say which messages of some directions go back.

    One that is being sent just now is left alone if its reader stays: it arrives, and its
    writer must not hear that it did not.
    """
    if leaving is not None:
        return "channel_mark = ANY ($1)"
    return (
        "channel_mark = ANY ($1) AND NOT EXISTS"
        " (SELECT FROM letter WHERE letter.id = message.letter AND letter.state = 'sending')"
    )


async def _used(marks: Sequence[bytes]) -> set[bytes]:
    """Tell in which of some directions anything has ever been written."""
    rows = await fetch(
        "SELECT channel_mark FROM message WHERE channel_mark = ANY ($1)"
        " UNION SELECT channel_mark FROM trace WHERE channel_mark = ANY ($1)",
        list(marks),
    )
    return {bytes(row["channel_mark"]) for row in rows}
