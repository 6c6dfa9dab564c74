"""Of messages nothing is left behind, and what never arrived goes back."""

import json

import pytest

from db.engine import fetch
from db.sealing import unseal
from santa.errors import RoomNotFound
from santa.identifiers import RoomNumber
from santa.messages import (
    MessageContent,
    write_to_recipient,
    write_to_santa,
)
from santa.messages.outcomes import note_unreachable
from santa.people.own_data import delete_my_data, export_my_data
from santa.rooms import delete_room, finish_game
from santa.rooms.purging import purge_finished
from tests.cast import aigerim, ann, boris, taras
from tests.moments import Moment
from tests.post import Written, letters
from tests.santa.messaging import (
    claimed,
    delivered,
    words,
)
from tests.santa.pairs import a_drawn_room

pytestmark = pytest.mark.usefixtures("memory", "moment")

OF_MESSAGES = ("message", "trace", "report")


async def a_circle() -> RoomNumber:
    """Let Ann give to Boris, he to Aigerim, she to Taras, and he to Ann."""
    return await a_drawn_room(ann, boris, aigerim, taras)


async def waiting_for(number: RoomNumber) -> None:
    """Let everybody write to both sides, and nobody get anything."""
    for player in (ann, boris, aigerim, taras):
        await write_to_recipient(number, words(f"from {player.first_name}"), by=player.id)
        await write_to_santa(number, words(f"back from {player.first_name}"), by=player.id)


async def given_back() -> list[tuple[int, str]]:
    return [(letter.receiver, text_in(letter)) for letter in await letters("message-closed")]


def text_in(letter: Written) -> str:
    return MessageContent.from_json(letter.facts["content"]).text


async def test_a_deleted_room_gives_everything_back(moment: Moment) -> None:
    number = await a_circle()
    await waiting_for(number)

    await delete_room(number, by=ann.id)

    assert len(await given_back()) == 8
    for table in OF_MESSAGES:
        assert await fetch(f"SELECT FROM {table}") == []
    with pytest.raises(RoomNotFound):
        await write_to_recipient(number, words("Hi"), by=ann.id)


async def test_ninety_days_after_the_game_nothing_of_messages_is_left(moment: Moment) -> None:
    number = await a_circle()
    await waiting_for(number)
    (first, *_) = await claimed()
    await note_unreachable(first)
    await delivered()
    await finish_game(number, by=ann.id)
    moment.pass_by(days=90)

    await purge_finished()

    for table in OF_MESSAGES:
        assert await fetch(f"SELECT FROM {table}") == []


async def test_whoever_deletes_their_data_is_named_nowhere() -> None:
    number = await a_circle()
    await waiting_for(number)
    await delivered()
    await waiting_for(number)

    await delete_my_data(by=boris.id)

    for table in ("message", "trace", "report", "letter"):
        for row in await fetch(f"SELECT facts FROM {table} WHERE facts IS NOT NULL"):  # noqa: S608
            assert str(boris.id) not in unseal(row["facts"])


async def test_ones_own_data_hold_what_is_under_way_and_nobody_elses() -> None:
    number = await a_circle()
    await write_to_recipient(number, words("from Ann"), by=ann.id)
    await write_to_santa(number, words("from Boris"), by=boris.id)

    document = await export_my_data(by=ann.id)

    assert document["messages"] == [
        {
            "room": number,
            "to": "recipient",
            "state": "waiting",
            "kind": "text",
            "text": "from Ann",
            "files": [],
        }
    ]
    assert "from Boris" not in json.dumps(document)
