"""What is left of messages is cleared away when it is of no use, and not before."""

import pytest

from db.engine import fetch
from santa.identifiers import MessageId, RoomNumber
from santa.letters.kinds import LetterKind
from santa.messages import State, status_of, write_to_recipient
from santa.messages.outcomes import note_arrived
from santa.messages.tidying import tidy_messages
from santa.rooms import finish_game
from tests.cast import ann, boris, taras
from tests.moments import Moment
from tests.post import letters
from tests.santa.messaging import claimed, words
from tests.santa.outbox import write
from tests.santa.pairs import a_drawn_room

pytestmark = pytest.mark.usefixtures("memory", "moment")


async def written() -> tuple[RoomNumber, MessageId]:
    number = await a_drawn_room(ann, boris, taras)
    return number, await write_to_recipient(number, words("Hi"), by=ann.id)


async def arrives() -> None:
    (letter,) = await claimed()
    await note_arrived(letter, [7])


async def state_for_ann(message: MessageId) -> State:
    return (await status_of(message, by=ann.id)).state


async def test_what_waits_for_a_reader_stays_however_long(moment: Moment) -> None:
    _, message = await written()
    moment.pass_by(days=100)

    await tidy_messages()

    assert await state_for_ann(message) is State.WAITING


async def test_what_waits_after_the_game_stays_while_writing_is_not_over(moment: Moment) -> None:
    number, message = await written()
    await finish_game(number, by=ann.id)
    moment.pass_by(days=13, hours=23)

    await tidy_messages()

    assert await state_for_ann(message) is State.WAITING


async def test_of_a_delivered_message_the_writer_may_hear_the_next_day(moment: Moment) -> None:
    _, message = await written()
    await arrives()
    moment.pass_by(days=1)

    await tidy_messages()

    assert await state_for_ann(message) is State.DELIVERED


async def test_that_somebody_wrote_is_counted_for_a_minute(moment: Moment) -> None:
    await written()
    moment.pass_by(seconds=59)
    await tidy_messages()
    assert len(await fetch("SELECT FROM writing")) == 1

    moment.pass_by(seconds=1)
    await tidy_messages()

    assert await fetch("SELECT FROM writing") == []


async def test_a_word_that_its_writer_never_gets_is_kept_for_ninety_days(moment: Moment) -> None:
    await written()
    await arrives()
    await write(LetterKind.GAME_FINISHED, boris)
    await fetch("UPDATE letter SET created_at = '2026-12-01Z'")
    moment.pass_by(days=89, hours=12)
    await tidy_messages()
    assert {letter.kind for letter in await letters()} == {"game-finished", "message-arrived"}

    moment.pass_by(seconds=1)
    await tidy_messages()

    assert {letter.kind for letter in await letters()} == {"game-finished"}
