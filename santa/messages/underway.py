"""What somebody has written and nobody has read yet, for their own eyes only."""

import json
from dataclasses import dataclass

from db.engine import fetch
from db.sealing import unseal
from santa.identifiers import PersonId, RoomNumber
from santa.messages.cards import Side, State
from santa.messages.content import MessageContent


@dataclass(frozen=True)
class Underway:
    """A message that waits for its reader; whatever is delivered is not kept."""

    number: RoomNumber
    side: Side
    """Who writes."""
    state: State
    content: MessageContent


async def messages_of(writer: PersonId) -> list[Underway]:
    """Open the messages under way in somebody's rooms, and pick out their own."""
    rows = await fetch(
        "SELECT message.facts, message.state, letter.facts AS told FROM message"
        " JOIN letter ON letter.id = message.letter"
        " WHERE message.state IN ('waiting', 'blocked') AND letter.facts IS NOT NULL"
        " AND message.room IN (SELECT room FROM membership WHERE person = $1)"
        " ORDER BY message.id",
        writer,
    )
    return [
        _underway(json.loads(unseal(row["told"])), State(row["state"]))
        for row in rows
        if json.loads(unseal(row["facts"]))["writer"] == writer
    ]


def _underway(told: dict[str, str], state: State) -> Underway:
    return Underway(
        number=RoomNumber(told["number"]),
        side=Side(told["side"]),
        state=state,
        content=MessageContent.from_json(told["content"]),
    )
