"""Nobody writes faster than anybody reads, and of how much somebody writes nothing is kept."""

import asyncio

import pytest

from db.engine import fetch, transaction
from santa.errors import ChannelIsClosed, TooManyMessages
from santa.messages import reply, write_to_recipient, write_to_santa
from tests.cast import ann, boris, taras
from tests.moments import Moment
from tests.post import letters
from tests.santa.beside import beside, waits
from tests.santa.messaging import words
from tests.santa.pairs import a_drawn_room

pytestmark = pytest.mark.usefixtures("memory", "moment")


async def test_twenty_messages_a_minute_are_enough_in_all_rooms_together(moment: Moment) -> None:
    first = await a_drawn_room(ann, boris, taras)
    second = await a_drawn_room(ann, boris, taras)
    for _ in range(10):
        await write_to_recipient(first, words("Hi"), by=ann.id)
        await write_to_santa(second, words("Hi"), by=ann.id)
        moment.pass_by(seconds=2)

    with pytest.raises(TooManyMessages) as refusal:
        await write_to_recipient(first, words("Hi"), by=ann.id)

    assert refusal.value.limit == 20
    await write_to_recipient(first, words("Hi"), by=boris.id)
    moment.pass_by(seconds=40)
    await write_to_recipient(first, words("Hi"), by=ann.id)


async def test_messages_of_two_minutes_of_the_clock_are_counted_together(moment: Moment) -> None:
    number = await a_drawn_room(ann, boris, taras)
    moment.pass_by(seconds=50)
    for _ in range(20):
        await write_to_recipient(number, words("Hi"), by=ann.id)
    moment.pass_by(seconds=20)

    with pytest.raises(TooManyMessages):
        await write_to_recipient(number, words("Hi"), by=ann.id)


async def test_what_was_written_a_minute_ago_does_not_count_while_somebody_else_tidies(
    moment: Moment,
) -> None:
    number = await a_drawn_room(ann, boris, taras)
    for _ in range(20):
        await write_to_recipient(number, words("Hi"), by=ann.id)
    moment.pass_by(minutes=1)

    async with asyncio.timeout(60), transaction():
        await fetch("SELECT FROM writing FOR UPDATE")
        await beside(write_to_recipient(number, words("Hi"), by=ann.id))


async def test_nothing_of_the_count_outlives_its_minute(moment: Moment) -> None:
    number = await a_drawn_room(ann, boris, taras)
    await write_to_recipient(number, words("Hi"), by=ann.id)
    moment.pass_by(minutes=1)

    await write_to_recipient(number, words("Hi"), by=boris.id)

    assert len(await fetch("SELECT FROM writing")) == 1


async def test_the_marks_of_two_minutes_do_not_tell_that_one_wrote_in_both(moment: Moment) -> None:
    number = await a_drawn_room(ann, boris, taras)
    moment.pass_by(seconds=50)
    await write_to_recipient(number, words("Hi"), by=ann.id)
    moment.pass_by(seconds=20)

    await write_to_recipient(number, words("Hi"), by=ann.id)

    assert len(await fetch("SELECT DISTINCT writing_mark FROM writing")) == 2


async def test_messages_at_the_same_moment_are_counted_one_after_the_other() -> None:
    number = await a_drawn_room(ann, boris, taras)

    written = await asyncio.gather(
        *(write_to_recipient(number, words("Hi"), by=ann.id) for _ in range(25)),
        return_exceptions=True,
    )

    assert sum(isinstance(one, TooManyMessages) for one in written) == 5
    assert len(await letters("message-from-santa")) == 20


async def test_a_message_waits_until_the_one_before_it_is_counted(moment: Moment) -> None:
    number = await a_drawn_room(ann, boris, taras)
    for _ in range(19):
        await write_to_recipient(number, words("Hi"), by=ann.id)

    async with asyncio.timeout(60), transaction():
        await write_to_recipient(number, words("Hi"), by=ann.id)
        another = beside(write_to_recipient(number, words("Hi"), by=ann.id))
        assert await waits(another)

    with pytest.raises(TooManyMessages):
        await another


async def test_a_refused_message_is_not_counted(moment: Moment) -> None:
    number = await a_drawn_room(ann, boris, taras)
    for _ in range(30):
        with pytest.raises(ChannelIsClosed):
            await reply("x" * 16, words("Hi"), by=ann.id)

    await write_to_recipient(number, words("Hi"), by=ann.id)
