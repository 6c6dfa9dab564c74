"""The writer is told the truth about their message, once, on the screen or by a letter."""

import asyncio

import pytest

from db.engine import fetch
from santa.identifiers import MessageId, RoomNumber
from santa.letters.queue import LetterToSend
from santa.messages import (
    ContentKind,
    MessageContent,
    State,
    Status,
    WhyRefused,
    status_of,
    write_to_recipient,
)
from santa.messages.outcomes import note_arrived, note_refused, note_unreachable
from santa.messages.tidying import tidy_messages
from santa.people import welcome_back
from santa.rooms import finish_game
from tests.cast import ann, boris, taras
from tests.moments import Moment
from tests.post import letters
from tests.santa.messaging import claimed, delivered, words
from tests.santa.pairs import a_drawn_room

pytestmark = pytest.mark.usefixtures("memory", "moment")

PHOTO = MessageContent(ContentKind.PHOTO, "Look", files=("photo-1",))


async def written(content: MessageContent | None = None) -> tuple[RoomNumber, MessageId]:
    number = await a_drawn_room(ann, boris, taras)
    return number, await write_to_recipient(number, content or words("Hi"), by=ann.id)


async def under_way() -> LetterToSend:
    (letter,) = await claimed()
    return letter


async def told_later(moment: Moment) -> list[str]:
    """Return of what the writer hears by letter, once the time for the screen is over."""
    moment.pass_by(seconds=10)
    return [letter.kind for letter in await letters() if letter.receiver == ann.id]


async def test_a_message_is_on_its_way_until_it_is_delivered() -> None:
    _, message = await written()

    assert await status_of(message, by=ann.id) == Status(State.WAITING)
    await note_arrived(await under_way(), [7])
    assert await status_of(message, by=ann.id) == Status(State.DELIVERED)


async def test_what_the_screen_has_shown_no_letter_says_again(moment: Moment) -> None:
    _, message = await written()
    await status_of(message, by=ann.id)
    await note_arrived(await under_way(), [7])

    await status_of(message, by=ann.id)

    assert await told_later(moment) == []


async def test_what_the_screen_did_not_live_to_show_a_letter_says(moment: Moment) -> None:
    number, message = await written()
    await status_of(message, by=ann.id)

    await note_arrived(await under_way(), [7])

    assert await claimed() == []  # the screen has its time first
    assert await told_later(moment) == ["message-arrived"]
    (letter,) = await claimed()
    assert letter.facts == {"room": "Office", "number": number, "side": "santa"}


async def test_a_word_to_the_writer_leaves_no_row_once_it_is_delivered(moment: Moment) -> None:
    await written()
    await note_arrived(await under_way(), [7])
    moment.pass_by(seconds=10)

    await delivered()

    assert await letters() == []


async def test_a_reader_who_has_blocked_the_bot_gets_it_on_coming_back(moment: Moment) -> None:
    _, message = await written()
    await note_unreachable(await under_way())

    assert await status_of(message, by=ann.id) == Status(State.BLOCKED)
    await welcome_back(boris.id)
    (came,) = await delivered()

    assert (came.letter.receiver, came.text) == (boris.id, "Hi")
    assert await told_later(moment) == ["message-arrived"]


async def test_the_writer_hears_that_it_waits_and_then_only_that_it_arrived(
    moment: Moment,
) -> None:
    await written()
    await note_unreachable(await under_way())
    assert await told_later(moment) == ["message-waits"]

    await welcome_back(boris.id)
    letter = next(one for one in await claimed() if one.receiver == boris.id)
    await note_arrived(letter, [7])

    assert "message-arrived" in await told_later(moment)


async def test_what_did_not_go_out_yet_is_replaced_by_what_is_true_now(moment: Moment) -> None:
    await written()
    await note_unreachable(await under_way())

    await welcome_back(boris.id)
    await note_arrived(await under_way(), [7])

    assert await told_later(moment) == ["message-arrived"]


@pytest.mark.parametrize("why", WhyRefused)
async def test_a_refused_message_comes_back_with_the_reason(
    why: WhyRefused, moment: Moment
) -> None:
    _, message = await written(PHOTO)
    await note_refused(await under_way(), why)

    moment.pass_by(seconds=10)

    (back,) = await claimed()
    assert (back.receiver, back.kind) == (ann.id, "message-refused")
    assert back.facts["why"] == why.value
    assert MessageContent.from_json(back.facts["content"]) == PHOTO
    assert await status_of(message, by=ann.id) == Status(State.REFUSED, why)


async def test_a_message_whose_key_is_gone_holds_up_no_other(moment: Moment) -> None:
    number, unreadable = await written()
    await fetch("UPDATE message SET facts = 'no seal', letter = NULL")
    other = await write_to_recipient(number, words("Hi"), by=ann.id)
    await fetch("UPDATE message SET letter = NULL")

    await tidy_messages()

    for message in (unreadable, other):
        assert await status_of(message, by=ann.id) == Status(State.CLOSED)


async def test_what_waits_when_writing_is_over_comes_back(moment: Moment) -> None:
    number, message = await written()
    await note_unreachable(await under_way())
    await finish_game(number, by=ann.id)
    moment.pass_by(days=14)
    await tidy_messages()

    assert await status_of(message, by=ann.id) == Status(State.CLOSED)
    assert await letters("message-from-santa") == []


async def test_nobody_learns_of_somebody_elses_message() -> None:
    _, message = await written()
    await note_arrived(await under_way(), [7])

    assert await status_of(message, by=boris.id) == Status(State.CLOSED)
    assert await status_of(MessageId(10**9), by=ann.id) == Status(State.CLOSED)


async def test_the_row_of_a_delivered_message_is_forgotten_in_two_days(moment: Moment) -> None:
    _, message = await written()
    await note_arrived(await under_way(), [7])
    moment.pass_by(days=2)

    await tidy_messages()

    assert await status_of(message, by=ann.id) == Status(State.CLOSED)


async def test_screen_and_courier_at_the_same_moment_tell_it_once(moment: Moment) -> None:
    number = await a_drawn_room(ann, boris, taras)
    for _ in range(10):
        message = await write_to_recipient(number, words("Hi"), by=ann.id)
        letter = await under_way()

        shown, _ = await asyncio.gather(
            status_of(message, by=ann.id), note_arrived(letter, [letter.id])
        )
        moment.pass_by(seconds=10)
        told = [each.kind for each in await claimed()]

        assert (shown.state, told) in [
            (State.DELIVERED, []),
            (State.WAITING, ["message-arrived"]),
        ]
