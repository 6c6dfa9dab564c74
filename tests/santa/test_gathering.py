"""Much news becomes few letters: the first goes at once, the next ones gather."""

import asyncio
import json
from datetime import datetime, timedelta

import pytest

from db.engine import transaction
from santa.identifiers import RoomNumber
from santa.letters.kinds import LetterKind
from santa.letters.outbox import post
from santa.letters.queue import (
    LetterToSend,
    claim_letters,
    mark_sent,
    mark_unreachable,
    put_back,
)
from santa.people import welcome_back
from santa.rooms import join_room, leave_room, newcomers
from santa.rooms.access import held_room
from tests.cast import Player, a_crowd, a_room, aigerim, ann, boris, introduce, taras
from tests.moments import NOON, Moment
from tests.post import Written, burn_letters, letters
from tests.santa.beside import beside

pytestmark = pytest.mark.usefixtures("memory", "moment")

END = NOON + timedelta(minutes=10)


async def deliver() -> list[LetterToSend]:
    claimed = await claim_letters(10)
    for place, letter in enumerate(claimed):
        await mark_sent(letter.id, message=place + 1)
    return claimed


async def join(number: RoomNumber, *players: Player) -> None:
    await introduce(*players)
    for player in players:
        await join_room(number, None, by=player.id)


async def named_in(letter: Written, number: RoomNumber) -> tuple[str, ...]:
    since = datetime.fromisoformat(letter.facts["since"])
    return (await newcomers(number, since, by=letter.receiver)).names


async def waiting() -> list[Written]:
    return [letter for letter in await letters() if letter.state == "waiting"]


async def test_the_first_join_is_told_at_once() -> None:
    number = await a_room(of=ann, with_=[boris])

    (letter,) = await letters("joined")

    assert letter.due_at == NOON
    assert await named_in(letter, number) == (boris.name,)


async def test_those_who_join_within_ten_minutes_are_told_together_at_their_end(
    moment: Moment,
) -> None:
    number = await a_room(of=ann, with_=[boris])
    await deliver()
    for player in (aigerim, taras, *a_crowd(2)):
        moment.pass_by(minutes=2)
        await join(number, player)

    (letter,) = await waiting()

    assert letter.due_at == END
    assert await named_in(letter, number) == (
        aigerim.name,
        taras.name,
        *(one.name for one in a_crowd(2)),
    )
    assert await deliver() == []
    moment.pass_by(minutes=2)
    assert len(await deliver()) == 1


async def test_after_ten_quiet_minutes_a_join_is_told_at_once_again(moment: Moment) -> None:
    number = await a_room(of=ann, with_=[boris])
    await deliver()
    moment.pass_by(minutes=10)

    await join(number, aigerim)

    (letter,) = await waiting()
    assert letter.due_at == END
    assert len(await deliver()) == 1


async def test_each_letter_goes_ten_minutes_after_the_one_before_it(moment: Moment) -> None:
    number = await a_room(of=ann)
    for minutes, player in ((0, boris), (1, aigerim), (10, taras)):
        moment.pass_by(minutes=minutes)
        await deliver()
        await join(number, player)

    due = [letter.due_at - NOON for letter in await letters("joined")]

    assert due == [timedelta(minutes=minutes) for minutes in (0, 10, 20)]


async def test_what_is_told_elsewhere_or_to_others_or_of_other_things_delays_no_join() -> None:
    await a_room(of=ann, with_=[boris])
    number = await a_room(of=ann)
    await write_into(number, LetterKind.JOINED, boris)
    await write_into(number, LetterKind.DRAW_CANCELLED, ann)

    await join(number, aigerim)

    assert [letter.due_at for letter in await letters("joined")] == [NOON] * 3


async def write_into(number: RoomNumber, kind: LetterKind, player: Player) -> None:
    room = await held_room(number)
    assert room is not None
    await post(kind, to=[player.id], room=room)


async def test_who_joins_while_the_courier_is_sending_is_in_the_next_letter(
    moment: Moment,
) -> None:
    number = await a_room(of=ann, with_=[boris])
    under_way = await claim_letters(10)
    moment.pass_by(seconds=1)

    await join(number, aigerim)

    (letter,) = await waiting()
    assert letter.due_at == END
    assert await named_in(letter, number) == (aigerim.name,)
    await mark_sent(under_way[0].id, message=1)
    assert len(await letters("joined")) == 2


async def test_a_letter_that_came_back_gathers_again(moment: Moment) -> None:
    number = await a_room(of=ann, with_=[boris])
    (letter,) = await claim_letters(10)
    await put_back(letter.id)
    moment.pass_by(minutes=1)

    await join(number, aigerim)

    (letter_again,) = await letters("joined")
    assert await named_in(letter_again, number) == (boris.name, aigerim.name)


async def test_a_letter_that_is_being_changed_is_not_claimed_until_it_is() -> None:
    number = await a_room(of=ann, with_=[boris])
    await introduce(aigerim)

    async with asyncio.timeout(60), transaction():
        await join_room(number, None, by=aigerim.id)
        claimed_meanwhile = await beside(claim_letters(10))

    assert claimed_meanwhile == []
    assert len(await claim_letters(10)) == 1
    assert len(await letters("joined")) == 1


async def test_nobody_is_forgotten_who_joins_while_the_courier_works(moment: Moment) -> None:
    number = await a_room(of=ann)
    crowd = a_crowd(9)
    await introduce(*crowd)
    named: set[str] = set()

    async def send_what_is_due() -> None:
        for letter in await claim_letters(10):
            since = datetime.fromisoformat(letter.facts["since"])
            named.update((await newcomers(number, since, by=ann.id)).names)
            await mark_sent(letter.id, message=1)

    async def join_later(player: Player) -> None:
        moment.pass_by(milliseconds=1)
        await join_room(number, None, by=player.id)

    for one, other, third in zip(crowd[::3], crowd[1::3], crowd[2::3], strict=True):
        await asyncio.gather(
            join_later(one), send_what_is_due(), join_later(other), join_later(third)
        )
    moment.pass_by(minutes=10)
    await send_what_is_due()

    assert named == {one.name for one in crowd}
    assert len(await letters("joined")) == 2


async def test_an_owner_who_blocked_the_bot_finds_one_letter_about_all(moment: Moment) -> None:
    number = await a_room(of=ann, with_=[boris])
    (letter,) = await claim_letters(10)
    await mark_unreachable(letter.id)
    for player in (aigerim, taras):
        moment.pass_by(hours=1)
        await join(number, player)

    await welcome_back(ann.id)

    (letter_again,) = await letters("joined")
    assert await named_in(letter_again, number) == (boris.name, aigerim.name, taras.name)
    assert len(await claim_letters(10)) == 1


async def test_who_left_again_is_not_named() -> None:
    number = await a_room(of=ann, with_=[boris, aigerim])

    await leave_room(number, by=boris.id)

    (letter,) = await letters("joined")
    assert await named_in(letter, number) == (aigerim.name,)


async def test_of_many_newcomers_ten_are_named_and_the_rest_counted() -> None:
    number = await a_room(of=ann)
    await join(number, *a_crowd(14))

    new = await newcomers(number, NOON, by=ann.id)

    assert new.names == tuple(one.name for one in a_crowd(10))
    assert (new.more, new.people) == (4, 15)


async def test_those_who_leave_within_ten_minutes_are_told_together(moment: Moment) -> None:
    number = await a_room(of=ann, with_=[boris, aigerim, taras])
    await burn_letters()
    await leave_room(number, by=boris.id)
    await deliver()
    moment.pass_by(minutes=1)
    await leave_room(number, by=aigerim.id)
    moment.pass_by(minutes=1)
    await leave_room(number, by=taras.id)

    (letter,) = await waiting()

    assert letter.due_at == END
    assert json.loads(letter.facts["left"]) == [[aigerim.id, aigerim.name], [taras.id, taras.name]]
