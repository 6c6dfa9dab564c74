"""The owner sees how many have their result and whom it cannot reach, and nothing else."""

import pytest

from santa.draw.use_cases import draw_now
from santa.identifiers import RoomNumber
from santa.letters.kinds import LetterKind
from santa.letters.queue import claim_letters, mark_sent, mark_unreachable
from santa.people import welcome_back
from santa.rooms import Delivery, delivery, leave_room
from tests.cast import CAST, a_crowd, a_room, aigerim, ann, boris, taras
from tests.moments import Moment
from tests.post import burn_letters, letters
from tests.santa.outbox import write

pytestmark = pytest.mark.usefixtures("memory", "moment")


async def a_room_drawn_now() -> RoomNumber:
    number = await a_room(of=ann, with_=CAST[1:])
    await burn_letters()
    await draw_now(number, by=ann.id)
    return number


async def deliver(*, but: tuple[int, ...] = ()) -> None:
    for letter in await claim_letters(30):
        if letter.receiver in but:
            await mark_unreachable(letter.id)
        else:
            await mark_sent(letter.id, message=1)


async def test_nobody_has_a_result_at_first() -> None:
    number = await a_room_drawn_now()

    assert await delivery(number, by=ann.id) == Delivery(0, 4, ())


async def test_everybody_has_their_result_once_all_is_delivered() -> None:
    number = await a_room_drawn_now()

    await deliver()

    assert await delivery(number, by=ann.id) == Delivery(4, 4, ())


async def test_those_who_blocked_the_bot_are_named() -> None:
    number = await a_room_drawn_now()

    await deliver(but=(boris.id, taras.id))

    assert await delivery(number, by=ann.id) == Delivery(2, 4, (boris.name, taras.name))


async def test_the_owner_hears_of_them_in_one_letter(moment: Moment) -> None:
    await a_room_drawn_now()

    await deliver(but=(boris.id, taras.id))

    assert [letter.receiver for letter in await letters("not-reached")] == [ann.id]


async def test_other_letters_that_do_not_arrive_are_nobodys_concern() -> None:
    await a_room(of=ann, with_=CAST[1:])

    await deliver(but=(ann.id,))

    assert await letters("not-reached") == []


async def test_whoever_comes_back_gets_their_result_and_is_missed_no_more() -> None:
    number = await a_room_drawn_now()
    await deliver(but=(boris.id,))

    await welcome_back(boris.id)
    await deliver()

    assert await delivery(number, by=ann.id) == Delivery(4, 4, ())


async def test_a_result_that_a_repair_has_replaced_counts_once_the_new_one_has_arrived() -> None:
    number = await a_room_drawn_now()
    await deliver(but=(boris.id, taras.id, aigerim.id))
    await write(LetterKind.RESULT_REPAIRED, boris, aigerim)
    await write(LetterKind.MADE_OWNER, taras)
    on_its_way = await delivery(number, by=ann.id)

    await deliver()

    assert on_its_way.arrived == 1
    assert (await delivery(number, by=ann.id)).arrived == 3


async def test_whoever_left_counts_no_more() -> None:
    number = await a_room_drawn_now()
    await deliver(but=(boris.id,))

    await leave_room(number, by=boris.id)

    assert await delivery(number, by=ann.id) == Delivery(3, 3, ())


async def test_ten_are_named_at_most() -> None:
    crowd = a_crowd(14)
    number = await a_room(of=ann, with_=crowd)
    await burn_letters()
    await draw_now(number, by=ann.id)

    await deliver(but=tuple(one.id for one in crowd))

    known = await delivery(number, by=ann.id)
    assert (known.arrived, known.total) == (1, 15)
    assert known.missing == tuple(one.name for one in crowd[:10])
