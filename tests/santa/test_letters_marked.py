"""What became of a letter: delivered, waiting for its receiver, put back or set aside."""

from datetime import timedelta

import pytest

from db.engine import fetch
from santa.identifiers import LetterId
from santa.letters.kinds import LetterKind
from santa.letters.parking import park
from santa.letters.queue import (
    claim_letters,
    mark_sent,
    mark_unreachable,
    next_due_at,
    return_unfinished,
    withdraw,
)
from santa.people import recognise, welcome_back
from tests.cast import ann, boris, taras
from tests.moments import NOON, Moment
from tests.santa.outbox import an_empty_outbox, claim_one, receivers, state_of, write

pytestmark = pytest.mark.usefixtures("memory", "moment", "_outbox")


@pytest.fixture
async def _outbox(memory: object) -> None:
    await an_empty_outbox()


async def test_a_letter_that_was_sent_keeps_nothing_of_what_it_told() -> None:
    await write(LetterKind.JOINED, ann)
    letter = await claim_one()

    await mark_sent(letter.id, message=77)

    rows = await fetch("SELECT state, sent_at, message, facts FROM letter")
    assert rows == [{"state": "sent", "sent_at": NOON, "message": 77, "facts": None}]


async def test_the_newest_letter_of_a_person_is_remembered() -> None:
    await write(LetterKind.JOINED, ann)

    await mark_sent((await claim_one()).id, message=77)

    card = await recognise(ann.id)
    assert card is not None
    assert card.newest_letter == 77


async def test_letters_in_flight_come_back_to_the_next_courier() -> None:
    await write(LetterKind.JOINED, ann, boris, taras)
    sent, *in_flight = await claim_letters(10)
    await mark_sent(sent.id, message=1)

    assert await return_unfinished() == 2

    assert receivers(await claim_letters(10)) == receivers(in_flight)


async def test_a_letter_to_somebody_who_blocked_the_bot_waits() -> None:
    await write(LetterKind.JOINED, ann)
    letter = await claim_one()

    await mark_unreachable(letter.id)

    assert await claim_letters(10) == []
    card = await recognise(ann.id)
    assert card is not None
    assert card.is_unreachable


async def test_waiting_letters_go_out_when_the_person_comes_back(moment: Moment) -> None:
    await write(LetterKind.JOINED, ann)
    await mark_unreachable((await claim_one()).id)
    moment.pass_by(days=3)

    await welcome_back(ann.id)

    assert receivers(await claim_letters(10)) == [ann.id]


async def test_the_letters_of_others_keep_waiting_when_one_comes_back() -> None:
    await write(LetterKind.JOINED, ann, boris)
    for letter in await claim_letters(10):
        await mark_unreachable(letter.id)

    await welcome_back(ann.id)

    assert receivers(await claim_letters(10)) == [ann.id]


async def test_a_parked_letter_is_never_tried_again() -> None:
    await write(LetterKind.JOINED, ann)
    letter = await claim_one()

    await park(letter.id)

    await return_unfinished()
    await welcome_back(ann.id)
    assert await state_of(letter) == "parked"


async def test_a_withdrawn_letter_is_gone() -> None:
    await write(LetterKind.JOINED, ann)

    await withdraw((await claim_one()).id)

    assert await fetch("SELECT FROM letter") == []


async def test_a_letter_that_vanished_meanwhile_is_marked_without_a_fault() -> None:
    await mark_sent(LetterId(10**9), message=1)
    await mark_unreachable(LetterId(10**9))


async def test_nothing_is_due_in_an_empty_outbox() -> None:
    assert await next_due_at() is None


async def test_the_earliest_waiting_letter_says_when_to_wake() -> None:
    await write(LetterKind.JOINED, ann, due_at=NOON + timedelta(minutes=5))
    await write(LetterKind.JOINED, boris, due_at=NOON + timedelta(minutes=2))

    assert await next_due_at() == NOON + timedelta(minutes=2)
