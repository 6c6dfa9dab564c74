"""Of messages nothing is left behind, and what never arrived goes back."""

import json

import pytest

from db.engine import fetch
from db.sealing import unseal
from santa.errors import RoomNotFound
from santa.messages import (
    channel_at,
    report,
    write_to_recipient,
    write_to_santa,
)
from santa.messages.outcomes import note_unreachable
from santa.people.own_data import delete_my_data, export_my_data
from santa.rooms import delete_room, finish_game
from santa.rooms.purging import purge_finished
from tests.cast import ann, boris
from tests.moments import Moment
from tests.santa.messaging import (
    a_circle,
    claimed,
    delivered,
    given_back,
    waiting_for,
    words,
)

pytestmark = pytest.mark.usefixtures("memory", "moment")

OF_MESSAGES = ("message", "trace", "report")


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

    assert len(await given_back()) == 8
    for table in OF_MESSAGES:
        assert await fetch(f"SELECT FROM {table}") == []


@pytest.mark.parametrize("left", ["pair", "membership", "letter", "message", "trace", "report"])
async def test_whatever_is_left_of_a_finished_game_is_forgotten(left: str, moment: Moment) -> None:
    number = await a_circle()
    await waiting_for(number)
    (came, *_) = await delivered()
    card = await channel_at(came.message, by=came.letter.receiver)
    assert card is not None
    await report(card.token, by=came.letter.receiver)
    await finish_game(number, by=ann.id)
    await only(left)
    moment.pass_by(days=90)

    assert await purge_finished() == 1
    assert await purge_finished() == 0


async def only(table: str) -> None:
    """Leave nothing of a game but the rows of one table, or but the wishes."""
    for other in {"pair", "letter", "message", "trace", "report"} - {table}:
        await fetch(f"DELETE FROM {other}")  # noqa: S608
    if table != "membership":
        await fetch("UPDATE membership SET wishes = NULL")
    assert await fetch(f"SELECT FROM {table}") != []


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


async def test_what_is_under_way_stands_in_the_order_in_which_it_was_written() -> None:
    number = await a_circle()
    for text in ("One", "Two", "Three"):
        await write_to_recipient(number, words(text), by=ann.id)

    document = await export_my_data(by=ann.id)

    assert [message["text"] for message in document["messages"]] == ["One", "Two", "Three"]
