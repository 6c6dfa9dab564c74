"""A Santa and a recipient write to each other, and nobody else can."""

import asyncio

import pytest

from db.engine import fetch
from santa.errors import MessagesAreOver, ResultsAreForgotten
from santa.messages import (
    Side,
    channel_at,
    channel_of,
    reply,
    write_to_recipient,
    write_to_santa,
)
from santa.rooms import finish_game
from santa.rooms.purging import purge_finished
from tests.cast import CAST, ann, boris, taras
from tests.moments import Moment
from tests.post import letters
from tests.santa.messaging import (
    came_to,
    claimed,
    delivered,
    token_of_santa,
    words,
)
from tests.santa.pairs import a_drawn_room

pytestmark = pytest.mark.usefixtures("memory", "moment")


async def test_a_santa_writes_to_whom_they_give_to() -> None:
    number = await a_drawn_room(ann, boris, taras)

    await write_to_recipient(number, words("What colour?"), by=ann.id)

    (came,) = await delivered()
    assert (came.letter.receiver, came.letter.kind, came.text) == (
        boris.id,
        "message-from-santa",
        "What colour?",
    )


async def test_a_recipient_writes_to_who_gives_to_them() -> None:
    number = await a_drawn_room(ann, boris, taras)

    await write_to_santa(number, words("Green"), by=boris.id)

    (came,) = await delivered()
    assert (came.letter.receiver, came.letter.kind, came.text) == (
        ann.id,
        "message-from-recipient",
        "Green",
    )


async def test_an_answer_goes_back_to_who_wrote() -> None:
    number = await a_drawn_room(ann, boris, taras)
    await write_to_recipient(number, words("What colour?"), by=ann.id)
    (asked,) = await delivered()

    channel = await channel_at(asked.message, by=boris.id)

    assert channel is not None
    assert (channel.i_am, channel.number, channel.recipient) == (Side.RECIPIENT, number, None)
    await reply(channel.token, words("Green"), by=boris.id)
    assert await came_to(ann) == ["Green"]


async def test_after_the_game_people_write_for_two_weeks(moment: Moment) -> None:
    number = await a_drawn_room(ann, boris, taras)
    token = await token_of_santa(number, ann)
    await finish_game(number, by=ann.id)
    until = (await channel_of(token, by=ann.id)).open_until

    moment.pass_by(days=13, hours=23)
    await reply(token, words("Did it fit?"), by=ann.id)
    moment.pass_by(hours=1)

    assert until == moment.now
    card = await channel_of(token, by=ann.id)
    assert not card.is_open
    for writing in (
        reply(token, words("Hi"), by=ann.id),
        write_to_recipient(number, words("Hi"), by=ann.id),
        write_to_santa(number, words("Hi"), by=ann.id),
    ):
        with pytest.raises(MessagesAreOver) as refusal:
            await writing
        assert refusal.value.days == 14


async def test_everybody_hears_until_when_they_may_write() -> None:
    number = await a_drawn_room(ann, boris, taras)

    await finish_game(number, by=ann.id)

    told = await letters("game-finished")
    assert {letter.receiver for letter in told} == {ann.id, boris.id, taras.id}
    assert {letter.facts["until"] for letter in told} == {"2026-12-15T12:00:00+00:00"}


async def test_nobody_writes_once_the_results_are_forgotten(moment: Moment) -> None:
    number = await a_drawn_room(ann, boris, taras)
    await finish_game(number, by=ann.id)
    moment.pass_by(days=90)
    await purge_finished()

    with pytest.raises(ResultsAreForgotten):
        await write_to_santa(number, words("Hi"), by=ann.id)


async def test_messages_arrive_in_the_order_in_which_they_were_written(moment: Moment) -> None:
    number = await a_drawn_room(ann, boris, taras)
    for place in range(5):
        await write_to_recipient(number, words(str(place)), by=ann.id)
        moment.pass_by(seconds=1)

    assert await came_to(boris) == ["0", "1", "2", "3", "4"]


async def test_two_who_are_each_others_santa_in_two_rooms_never_get_mixed_up() -> None:
    there = await a_drawn_room(ann, boris, taras)
    back = await a_drawn_room(boris, ann, taras)

    await asyncio.gather(
        write_to_recipient(there, words("there: from Santa Ann"), by=ann.id),
        write_to_santa(there, words("there: from recipient Boris"), by=boris.id),
        write_to_recipient(back, words("back: from Santa Boris"), by=boris.id),
        write_to_santa(back, words("back: from recipient Ann"), by=ann.id),
    )
    came = await delivered()

    seen = {
        (each.letter.receiver, each.letter.kind.value, each.letter.facts["number"]): each
        for each in came
    }
    assert {key: each.text for key, each in seen.items()} == {
        (boris.id, "message-from-santa", there): "there: from Santa Ann",
        (ann.id, "message-from-recipient", there): "there: from recipient Boris",
        (ann.id, "message-from-santa", back): "back: from Santa Boris",
        (boris.id, "message-from-recipient", back): "back: from recipient Ann",
    }
    for (receiver, kind, number), each in seen.items():
        channel = await channel_at(each.message, by=receiver)
        assert channel is not None
        assert channel.number == number
        assert channel.i_am is (Side.RECIPIENT if kind == "message-from-santa" else Side.SANTA)


async def test_two_who_give_to_each_other_in_one_room_never_get_mixed_up() -> None:
    number = await a_drawn_room(ann, boris)

    await asyncio.gather(
        write_to_recipient(number, words("Ann as a Santa"), by=ann.id),
        write_to_santa(number, words("Ann as a recipient"), by=ann.id),
        write_to_recipient(number, words("Boris as a Santa"), by=boris.id),
        write_to_santa(number, words("Boris as a recipient"), by=boris.id),
    )

    assert {
        (one.letter.receiver, one.letter.kind.value, one.text) for one in await delivered()
    } == {
        (boris.id, "message-from-santa", "Ann as a Santa"),
        (boris.id, "message-from-recipient", "Ann as a recipient"),
        (ann.id, "message-from-santa", "Boris as a Santa"),
        (ann.id, "message-from-recipient", "Boris as a recipient"),
    }


async def test_nothing_of_a_message_is_kept_once_it_is_delivered() -> None:
    number = await a_drawn_room(*CAST)
    await write_to_recipient(number, words("What colour?"), by=ann.id)
    await delivered()

    assert await fetch("SELECT FROM letter WHERE kind = 'message-from-santa'") == []
    assert await claimed() == []
