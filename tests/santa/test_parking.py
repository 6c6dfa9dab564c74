"""A letter that can never be sent is set aside, and superusers hear of it without its words."""

import asyncio
from datetime import timedelta

import pytest

from db.engine import fetch
from santa.admin import send_parked_again
from santa.identifiers import PersonId
from santa.letters.kinds import LetterKind
from santa.letters.parking import park
from santa.letters.queue import claim_letters, mark_sent
from santa.people.superusers import set_superuser
from tests.cast import CAST, aigerim, ann, boris, taras
from tests.moments import NOON, Moment
from tests.post import Written, letters
from tests.santa.outbox import an_empty_outbox, claim_one, receivers, state_of, write

pytestmark = pytest.mark.usefixtures("memory", "moment", "_superuser")

WHY = "Bad Request: can't parse entities"


@pytest.fixture
async def _superuser(memory: object, moment: Moment) -> None:
    await an_empty_outbox()
    await set_superuser(taras.id)


async def words_to_superusers() -> list[Written]:
    return await letters(LetterKind.PARKED.value)


async def test_superusers_hear_which_letter_it_is_and_why() -> None:
    await write(LetterKind.JOINED, ann)
    letter = await claim_one()

    await park(letter.id, WHY)

    (word,) = await words_to_superusers()
    assert (word.receiver, word.due_at, word.facts["letters"]) == (taras.id, NOON, 1)
    assert word.facts["named"] == f'[[{letter.id}, "joined", "{WHY}"]]'
    assert "Office" not in str(word.facts)


async def test_every_superuser_hears_of_it_but_no_one_who_is_shut_out() -> None:
    await set_superuser(boris.id)
    await set_superuser(aigerim.id)
    await fetch("UPDATE person SET blocked_at = $2 WHERE id = $1", aigerim.id, NOON)
    await write(LetterKind.JOINED, ann)

    await park((await claim_one()).id, WHY)

    assert {word.receiver for word in await words_to_superusers()} == {taras.id, boris.id}


async def test_the_first_is_told_at_once_and_the_next_ones_gather() -> None:
    for _ in range(4):
        await write(LetterKind.JOINED, *CAST[:3])

    for _ in range(4):
        await park_all()

    words = await words_to_superusers()
    assert [word.due_at for word in words] == [NOON, NOON + timedelta(minutes=10)]
    assert words[1].facts["letters"] == 9


async def park_all() -> None:
    """Deliver what superusers are told, and set everything else aside, all at the same time."""
    claimed = await claim_letters(10)
    words = [letter for letter in claimed if letter.kind is LetterKind.PARKED]
    for letter in words:
        await mark_sent(letter.id, message=1)
    await asyncio.gather(*(park(letter.id, WHY) for letter in claimed if letter not in words))


async def test_each_word_comes_ten_minutes_after_the_one_before_it(moment: Moment) -> None:
    for minutes in (0, 1, 10):
        moment.pass_by(minutes=minutes)
        await park_all()
        await write(LetterKind.JOINED, ann)
        await park_all()

    words = await words_to_superusers()
    assert [word.due_at - NOON for word in words] == [
        timedelta(minutes=minutes) for minutes in (0, 10, 20)
    ]


async def test_what_else_a_superuser_is_told_delays_no_word() -> None:
    await write(LetterKind.JOINED, taras, ann)

    await park((await claim_letters(2))[1].id, WHY)

    assert [word.due_at for word in await words_to_superusers()] == [NOON]


async def test_many_letters_are_counted_and_few_are_named() -> None:
    await write(LetterKind.JOINED, *CAST, *CAST, *CAST)
    for _ in range(3):
        await park_all_but_words()

    (word,) = await words_to_superusers()
    assert word.facts["letters"] == len(CAST) * 3
    assert word.facts["named"].count(WHY) == 5


async def park_all_but_words() -> None:
    for letter in await claim_letters(10):
        if letter.kind is LetterKind.PARKED:
            await fetch("UPDATE letter SET state = 'waiting' WHERE id = $1", letter.id)
        else:
            await park(letter.id, WHY)


async def test_a_word_to_a_superuser_that_cannot_be_sent_is_not_told_in_turn() -> None:
    await write(LetterKind.JOINED, ann)
    await park((await claim_one()).id, WHY)

    await park((await claim_one()).id, WHY)

    assert [word.state for word in await words_to_superusers()] == ["parked"]


async def test_a_letter_that_cannot_be_read_is_told_too() -> None:
    await write(LetterKind.JOINED, ann)
    await fetch("UPDATE letter SET facts = 'x'")

    assert await claim_letters(10) == []

    (word,) = await words_to_superusers()
    assert '"unreadable"' in word.facts["named"]


async def test_a_superuser_lets_them_go_out_again() -> None:
    await write(LetterKind.JOINED, ann, boris)
    for letter in await claim_letters(10):
        await park(letter.id, WHY)

    assert await send_parked_again(by=PersonId(taras.id)) == 2

    assert set(receivers(await claim_letters(10))) == {ann.id, boris.id, taras.id}


async def test_what_superusers_were_told_does_not_go_out_again() -> None:
    await write(LetterKind.JOINED, ann)
    await park((await claim_one()).id, WHY)
    word = await claim_one()
    await park(word.id, WHY)

    await send_parked_again(by=taras.id)

    assert await state_of(word) == "parked"
