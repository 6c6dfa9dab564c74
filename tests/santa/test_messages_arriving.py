"""What a message brings into its reader's chat, in how many parts, and what can be answered."""

from datetime import UTC, datetime

import pytest

from db.engine import fetch
from santa.letters.kinds import LetterKind
from santa.letters.queue import LetterToSend
from santa.messages import Side, channel_at, reply, write_to_recipient, write_to_santa
from santa.messages.outcomes import Incoming, incoming, note_arrived, note_moot, note_part
from santa.people import recognise
from santa.rooms import leave_room
from tests.cast import Player, aigerim, ann, boris, taras
from tests.moments import Moment
from tests.post import letters
from tests.santa.messaging import came_to, claimed, token_of_recipient, token_of_santa, words
from tests.santa.outbox import write
from tests.santa.pairs import a_drawn_room, id_of

pytestmark = pytest.mark.usefixtures("memory", "moment")


async def under_way() -> LetterToSend:
    (letter,) = await claimed()
    return letter


async def test_a_recipient_is_not_told_who_writes() -> None:
    number = await a_drawn_room(ann, boris, taras)
    await write_to_recipient(number, words("Hi"), by=ann.id)

    brought = await incoming(await under_way())

    token = await token_of_recipient(number, boris)
    assert brought == Incoming(words("Hi"), "Office", token, recipient=None)


async def test_a_santa_is_told_that_it_is_their_recipient() -> None:
    number = await a_drawn_room(ann, boris, taras)
    await write_to_santa(number, words("Hi"), by=boris.id)

    brought = await incoming(await under_way())

    token = await token_of_santa(number, ann)
    assert brought == Incoming(words("Hi"), "Office", token, recipient=boris.name)


async def test_the_button_below_a_message_answers_whoever_wrote_it() -> None:
    number = await a_drawn_room(ann, boris, taras)
    await write_to_recipient(number, words("Hi"), by=ann.id)
    letter = await under_way()
    brought = await incoming(letter)
    assert brought is not None
    await note_arrived(letter, [7])

    await reply(brought.token, words("Thank you"), by=boris.id)

    assert await came_to(ann) == ["Thank you"]


async def test_what_is_in_the_chat_is_not_sent_again() -> None:
    number = await a_drawn_room(ann, boris, taras)
    await write_to_recipient(number, words("Hi"), by=ann.id)

    await note_part(await under_way(), [7, 8])
    await fetch("UPDATE letter SET state = 'waiting'")

    again = await under_way()
    assert (again.parts, again.message) == (1, 7)


async def test_a_part_can_be_answered_before_the_rest_is_there() -> None:
    number = await a_drawn_room(ann, boris, taras)
    await write_to_recipient(number, words("Hi"), by=ann.id)

    await note_part(await under_way(), [7, 8])

    for part in (7, 8):
        card = await channel_at(part, by=boris.id)
        assert card is not None
        assert (card.number, card.i_am) == (number, Side.RECIPIENT)


async def test_whoever_answers_a_result_writes_to_the_one_it_names() -> None:
    number = await a_drawn_room(ann, boris, taras)
    await write(LetterKind.RESULT, ann)

    await note_arrived(await under_way(), [7], token=await token_of_santa(number, ann))

    card = await channel_at(7, by=ann.id)
    assert card is not None
    assert (card.i_am, card.recipient) == (Side.SANTA, boris.name)


async def test_a_result_arrives_even_if_it_cannot_be_answered_any_more() -> None:
    number = await a_drawn_room(ann, boris, aigerim, taras)
    await write(LetterKind.RESULT, ann)
    letter = await under_way()
    token = await token_of_santa(number, ann)
    await leave_room(number, by=boris.id)

    await note_arrived(letter, [7], token=token)

    assert [one.state for one in await letters("result")] == ["sent"]
    assert await channel_at(7, by=ann.id) is None


async def test_a_letter_whose_message_is_forgotten_is_dropped() -> None:
    number = await a_drawn_room(ann, boris, taras)
    await write_to_recipient(number, words("Hi"), by=ann.id)
    letter = await under_way()
    await fetch("DELETE FROM message")

    await note_moot(letter)

    assert await letters() == []


async def test_what_can_be_answered_belongs_to_the_room_it_was_written_in() -> None:
    other = await a_drawn_room(taras, boris, ann)
    number = await a_drawn_room(ann, boris, taras)
    await write_to_recipient(other, words("Hi"), by=taras.id)
    await write_to_recipient(number, words("Hi"), by=ann.id)

    (first, second) = await claimed()
    await note_arrived(second, [7])

    assert first.receiver == second.receiver == boris.id
    assert [row["room"] for row in await fetch("SELECT room FROM trace")] == [await id_of(number)]


async def newest_of(player: Player) -> int | None:
    card = await recognise(player.id)
    return card.newest_letter if card is not None else None


async def test_what_came_last_into_a_chat_is_known(moment: Moment) -> None:
    number = await a_drawn_room(ann, boris, taras)
    await write_to_recipient(number, words("Hi"), by=ann.id)
    await note_arrived(await under_way(), [7, 8])
    moment.pass_by(seconds=10)

    await note_arrived(await under_way(), [9])

    assert (await newest_of(boris), await newest_of(ann)) == (8, 9)


async def test_a_letter_that_names_nobody_is_sent_like_any_other_and_not_answered() -> None:
    number = await a_drawn_room(ann, boris, taras)
    await write(LetterKind.GAME_FINISHED, ann)

    await note_arrived(await under_way(), [7], token=await token_of_santa(number, ann))

    assert [one.state for one in await letters()] == ["sent"]
    assert await newest_of(ann) == 7
    assert await channel_at(7, by=ann.id) is None


async def test_of_the_moment_of_writing_only_the_day_is_kept(moment: Moment) -> None:
    number = await a_drawn_room(ann, boris, taras)
    moment.pass_by(hours=1, minutes=2, seconds=3, milliseconds=4)

    await write_to_recipient(number, words("Hi"), by=ann.id)

    (row,) = await fetch("SELECT due_at, created_at FROM letter")
    midnight = datetime(2026, 12, 1, tzinfo=UTC)
    assert (row["due_at"], row["created_at"]) == (midnight, midnight)
