"""What people write to each other in a test, and what the courier does with it."""

from dataclasses import dataclass

from db.engine import fetch
from santa.draw.store import keep_pairs
from santa.identifiers import RoomNumber
from santa.letters.kinds import MESSAGES
from santa.letters.queue import LetterToSend, claim_letters
from santa.messages import (
    ContentKind,
    MessageContent,
    channel_to_recipient,
    channel_to_santa,
    write_to_recipient,
    write_to_santa,
)
from santa.messages.outcomes import note_arrived
from tests.cast import Player, aigerim, ann, boris, taras
from tests.post import Written, letters
from tests.santa.pairs import a_drawn_room, id_of

_numbers = iter(range(1000, 10**9))


def words(text: str) -> MessageContent:
    return MessageContent(ContentKind.TEXT, text)


@dataclass(frozen=True)
class Came:
    """A message in somebody's chat, by its number there."""

    letter: LetterToSend
    message: int

    @property
    def text(self) -> str:
        return MessageContent.from_json(self.letter.facts["content"]).text


async def claimed() -> list[LetterToSend]:
    """Take everything that is due out of the outbox, as often as there is something."""
    taken: list[LetterToSend] = []
    while more := await claim_letters(100):
        taken += more
    return taken


async def delivered() -> list[Came]:
    """Deliver everything that is due, and return what brought a message."""
    came = []
    while more := await claim_letters(100):
        for letter in more:
            message = next(_numbers)
            await note_arrived(letter, [message])
            if letter.kind in MESSAGES:
                came.append(Came(letter, message))
    return came


async def came_to(player: Player) -> list[str]:
    """Deliver everything, and return the texts of the messages to one of the cast."""
    return [each.text for each in await delivered() if each.letter.receiver == player.id]


async def token_of_santa(number: RoomNumber, player: Player) -> str:
    return (await channel_to_recipient(number, by=player.id)).token


async def token_of_recipient(number: RoomNumber, player: Player) -> str:
    return (await channel_to_santa(number, by=player.id)).token


async def give_to(number: RoomNumber, giver: Player, recipient: Player, *rest: Player) -> None:
    """Draw the room anew: each gives to the next, the last to the first."""
    circle = [giver, recipient, *rest]
    room = await id_of(number)
    await fetch("DELETE FROM pair WHERE room = $1", room)
    others = [*circle[1:], circle[0]]
    await keep_pairs(room, {one.id: other.id for one, other in zip(circle, others, strict=True)})


async def a_circle() -> RoomNumber:
    """Let Ann give to Boris, he to Aigerim, she to Taras, and he to Ann."""
    return await a_drawn_room(ann, boris, aigerim, taras)


async def waiting_for(number: RoomNumber) -> None:
    """Let everybody write to both sides, and nobody get anything."""
    for player in (ann, boris, aigerim, taras):
        await write_to_recipient(number, words(f"from {player.first_name}"), by=player.id)
        await write_to_santa(number, words(f"back from {player.first_name}"), by=player.id)


async def given_back() -> list[tuple[int, str]]:
    """Return to whom what has come back, as the outbox holds it."""
    return [(letter.receiver, text_in(letter)) for letter in await letters("message-closed")]


def text_in(letter: Written) -> str:
    return MessageContent.from_json(letter.facts["content"]).text
