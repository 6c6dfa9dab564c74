"""A drawn room whose people write to each other, and a courier that brings it."""

import contextlib
from collections.abc import AsyncIterator
from dataclasses import dataclass

from db.engine import fetch
from db.sealing import unseal
from db.tables import Room
from santa.identifiers import PersonId, RoomNumber
from santa.messages import channel_at
from simulator.phone import Phone
from simulator.screen import Shown
from tasks.courier import Courier
from tests.bot.conftest import Phones
from tests.bot.living_bot import LivingBot
from tests.bot.scenes import a_drawn_room, at_the_room
from tests.bot.words import beginning, own_messages, words
from tests.cast import CAST, Player, ann
from tests.post import burn_letters
from tests.tasks.conftest import working
from tests.tasks.watching import until

ROOM = "Office"
SOCKS = "Wool socks, please"


@dataclass(frozen=True)
class Around:
    """Ann's room, drawn: whom she gives to and who gives to her."""

    number: RoomNumber
    recipient: Player
    santa: Player


async def around_ann(phones: Phones) -> Around:
    """Draw Ann's room of four, whose results have all been read; all can be written to."""
    number = await a_drawn_room()
    await burn_letters()
    for phone in (phones.boris, phones.aigerim, phones.taras):
        await phone.allow_writing()
    return await found_around_ann(number)


async def room_row() -> Room:
    room = await Room.objects().first()
    assert room is not None
    return room


async def found_around_ann(number: RoomNumber) -> Around:
    rows = await fetch("SELECT giver, recipient FROM pair")
    gives_to = {PersonId(row["giver"]): PersonId(int(unseal(row["recipient"]))) for row in rows}
    people = {player.id: player for player in CAST}
    santa = next(giver for giver, recipient in gives_to.items() if recipient == ann.id)
    return Around(number, people[gives_to[ann.id]], people[santa])


@contextlib.asynccontextmanager
async def a_courier(bot: LivingBot) -> AsyncIterator[None]:
    async with working(Courier(bot.bot).work):
        yield


async def noted(person: Player, letter: Shown) -> Shown:
    """Wait until the courier has noted where a letter is: no thumb is faster than that."""

    async def is_noted() -> bool:
        return await channel_at(letter.message_id, by=person.id) is not None

    await until(is_noted)
    return letter


def to_recipient(around: Around) -> str:
    """Say what stands above a message from Ann to her recipient, while she writes it."""
    return beginning(ann, "write-message", to="recipient", recipient=around.recipient.name, room="")


def to_santa(of: Player = ann) -> str:
    """Say what stands above a message to somebody's Santa, while they write it."""
    return beginning(of, "write-message", to="santa", recipient="", room="")


async def writing_to_recipient(phones: Phones, around: Around) -> Shown:
    """Bring Ann to the question what to write to her recipient."""
    await at_the_room(phones.ann, around.number)
    await phones.ann.press("Message my recipient")
    return await phones.ann.gets(to_recipient(around))


async def writing_to_santa(phones: Phones, around: Around) -> Shown:
    """Bring Ann to the question what to write to her Santa."""
    await at_the_room(phones.ann, around.number)
    await phones.ann.press("Message my Santa")
    return await phones.ann.gets(to_santa())


def became(state: str, *, of: Player = ann, to: str = "recipient", why: str = "other") -> str:
    """Say what a screen says that has become of a message."""
    return words(of, "write-message-state", to=to, state=state, why=why)


def from_santa(of: Player) -> str:
    """Say what stands above a message from somebody's Santa."""
    return words(of, "letter-message-from-santa", room=ROOM)


def from_recipient(of: Player, recipient: Player) -> str:
    """Say what stands above a message from somebody's recipient."""
    return words(of, "letter-message-from-recipient", room=ROOM, recipient=recipient.name)


async def presses(phone: Phone, player: Player, key: str) -> None:
    """Press a button, known by the key of its caption."""
    await phone.press(words(player, key))


async def leaves_no_trace(phone: Phone) -> None:
    """Wait until nothing that the person wrote is in their chat any more."""

    async def is_clean() -> bool:
        return await own_messages(phone) == []

    await until(is_clean)
