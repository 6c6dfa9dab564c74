"""The courier takes letters in their order, one for each receiver at a time."""

import asyncio
from datetime import timedelta
from zoneinfo import ZoneInfo

import pytest

from db.engine import fetch, transaction
from santa.letters.kinds import LetterKind
from santa.letters.queue import claim_letters, put_back
from santa.people import choose_language
from tests.cast import aigerim, ann, boris, taras
from tests.moments import NOON, Moment
from tests.santa.beside import beside
from tests.santa.outbox import an_empty_outbox, claim_one, receivers, write

pytestmark = pytest.mark.usefixtures("memory", "moment", "_outbox")


@pytest.fixture
async def _outbox(memory: object) -> None:
    await an_empty_outbox()


async def test_an_empty_outbox_gives_nothing() -> None:
    assert await claim_letters(10) == []


async def test_a_letter_brings_what_its_receiver_needs_to_read_it() -> None:
    await write(LetterKind.JOINED, aigerim, person="Борис", people=3)

    letter = await claim_one()

    assert (letter.kind, letter.receiver) == (LetterKind.JOINED, aigerim.id)
    assert (letter.language, letter.zone) == ("kk", ZoneInfo("Asia/Almaty"))
    assert letter.facts["person"] == "Борис"
    assert letter.facts["people"] == 3
    assert letter.facts["room"] == "Office"
    assert letter.attempts == 1


async def test_a_receiver_reads_the_clock_in_their_own_zone_or_else_that_of_the_house() -> None:
    await fetch("UPDATE person SET zone = NULL WHERE id = $1", ann.id)
    await write(LetterKind.JOINED, taras, ann)

    zones = [letter.zone for letter in await claim_letters(2)]

    assert zones == [ZoneInfo("Europe/Kyiv"), ZoneInfo("Asia/Almaty")]


async def test_a_letter_is_read_in_the_language_of_the_moment_of_sending() -> None:
    await write(LetterKind.RESULT, aigerim)
    await choose_language("uk", by=aigerim.id)

    assert (await claim_one()).language == "uk"


async def test_earlier_letters_go_first(moment: Moment) -> None:
    await write(LetterKind.JOINED, taras)
    moment.pass_by(seconds=1)
    await write(LetterKind.JOINED, ann)

    assert receivers(await claim_letters(10)) == [taras.id, ann.id]


async def test_letters_of_one_moment_go_in_the_order_in_which_they_were_written() -> None:
    await write(LetterKind.RESULT, taras, ann, aigerim, boris)

    assert receivers(await claim_letters(3)) == [taras.id, ann.id, aigerim.id]


async def test_results_overtake_everything_else(moment: Moment) -> None:
    await write(LetterKind.JOINED, ann)
    moment.pass_by(seconds=1)
    await write(LetterKind.RESULT, boris)

    assert receivers(await claim_letters(1)) == [boris.id]
    assert receivers(await claim_letters(10)) == [ann.id]


async def test_results_go_before_messages_and_these_before_news_and_announcements_last() -> None:
    kinds = (
        LetterKind.RESULT_REPAIRED,
        LetterKind.MESSAGE_FROM_SANTA,
        LetterKind.JOINED,
        LetterKind.ANNOUNCEMENT,
    )
    for kind in reversed(kinds):
        await write(kind, ann)

    assert [(await claim_one()).kind for _ in kinds] == list(kinds)


async def test_a_receiver_gets_one_letter_at_a_time() -> None:
    await write(LetterKind.JOINED, ann, boris)
    await write(LetterKind.JOINED, ann)
    await write(LetterKind.RESULT, ann)

    letters = await claim_letters(10)

    assert receivers(letters) == [ann.id, boris.id]
    assert letters[0].kind is LetterKind.RESULT


async def test_the_next_letter_of_a_receiver_comes_with_the_next_claim() -> None:
    await write(LetterKind.JOINED, ann, person="first")
    await write(LetterKind.JOINED, ann, person="second")
    await claim_letters(10)

    assert (await claim_one()).facts["person"] == "second"


async def test_no_letter_is_claimed_twice() -> None:
    await write(LetterKind.JOINED, ann, boris, taras)

    claimed = await asyncio.gather(*(claim_letters(2) for _ in range(6)))

    everybody = sorted(receiver for letters in claimed for receiver in receivers(letters))
    assert everybody == [ann.id, boris.id, taras.id]


async def test_a_courier_who_does_not_know_that_its_duty_is_over_claims_nothing_twice() -> None:
    await write(LetterKind.JOINED, ann, boris)

    async with asyncio.timeout(60), transaction():
        first = await claim_letters(10)
        # The second one finds the same letters, and passes them over.
        claimed_meanwhile = await beside(claim_letters(10))

    assert receivers(first) == [ann.id, boris.id]
    assert claimed_meanwhile == []


async def test_whoever_is_resting_gets_nothing() -> None:
    await write(LetterKind.JOINED, ann, boris)

    assert receivers(await claim_letters(10, resting={ann.id})) == [boris.id]


async def test_a_letter_waits_for_its_moment(moment: Moment) -> None:
    await write(LetterKind.JOINED, ann, due_at=NOON + timedelta(seconds=30))
    assert await claim_letters(10) == []

    moment.pass_by(seconds=30)

    assert (await claim_one()).receiver == ann.id


async def test_a_letter_whose_moment_has_just_come_goes_before_those_behind_it(
    moment: Moment,
) -> None:
    await write(LetterKind.RESULT, ann, due_at=NOON + timedelta(seconds=30))
    await write(LetterKind.JOINED, ann)
    moment.pass_by(seconds=30)

    assert [letter.kind for letter in await claim_letters(10)] == [LetterKind.RESULT]


async def test_letters_that_were_due_stay_due_in_turn_when_the_clock_is_put_back(
    moment: Moment,
) -> None:
    await write(LetterKind.JOINED, ann)
    await write(LetterKind.RESULT, ann)
    moment.pass_by(days=-1)

    assert [letter.kind for letter in await claim_letters(10)] == [LetterKind.RESULT]
    assert [letter.kind for letter in await claim_letters(10)] == [LetterKind.JOINED]


async def test_a_letter_that_failed_counts_its_attempts() -> None:
    await write(LetterKind.JOINED, ann)

    await put_back((await claim_one()).id)

    assert (await claim_one()).attempts == 2


async def test_a_letter_that_nobody_tried_to_send_counts_no_attempt() -> None:
    await write(LetterKind.JOINED, ann)

    await put_back((await claim_one()).id)
    await put_back((await claim_one()).id, was_tried=False)

    assert (await claim_one()).attempts == 2


async def test_a_letter_that_must_wait_holds_up_none_behind_it() -> None:
    await write(LetterKind.RESULT, ann, due_at=NOON + timedelta(seconds=30))
    await write(LetterKind.JOINED, ann)

    assert (await claim_one()).kind is LetterKind.JOINED


@pytest.mark.parametrize(
    "spoilt", ["facts = 'x'", "kind = 'from-tomorrow'"], ids=["sealed otherwise", "unknown"]
)
async def test_a_letter_that_cannot_be_read_holds_up_none_behind_it(spoilt: str) -> None:
    await write(LetterKind.JOINED, ann, boris)
    await fetch(f"UPDATE letter SET {spoilt} WHERE receiver = $1", ann.id)  # noqa: S608

    assert receivers(await claim_letters(10)) == [boris.id]

    states = await fetch("SELECT state FROM letter ORDER BY id")
    assert [row["state"] for row in states] == ["parked", "sending"]
