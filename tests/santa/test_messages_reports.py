"""A report ends what one side writes, and tells superusers no more than they need."""

import pytest

from db.engine import fetch
from santa.errors import ChannelIsClosed, ChannelIsMuted, NotSuperuser
from santa.identifiers import PersonId, RoomNumber
from santa.messages import (
    MessageContent,
    Side,
    State,
    Status,
    WhyRefused,
    channel_of,
    lift_report,
    report,
    reports,
    status_of,
    write_to_recipient,
    write_to_santa,
)
from santa.messages.outcomes import incoming, note_moot
from santa.people import recognise
from santa.people.own_data import delete_my_data
from santa.people.superusers import set_superuser
from tests.cast import Player, aigerim, ann, boris, introduce, taras
from tests.moments import Moment
from tests.post import letters
from tests.santa.messaging import (
    claimed,
    give_to,
    token_of_recipient,
    token_of_santa,
    words,
)
from tests.santa.pairs import a_drawn_room

pytestmark = pytest.mark.usefixtures("memory", "moment")


@pytest.fixture
async def number(memory: object, moment: Moment) -> RoomNumber:
    """A room in which Ann gives to Boris, he to Taras, he to Ann; Aigerim is a superuser."""
    drawn = await a_drawn_room(ann, boris, taras)
    await introduce(aigerim)
    await set_superuser(aigerim.id)
    return drawn


async def test_whoever_is_reported_writes_no_more(number: RoomNumber) -> None:
    token = await token_of_recipient(number, boris)

    await report(token, by=boris.id)

    with pytest.raises(ChannelIsMuted):
        await write_to_recipient(number, words("Hi"), by=ann.id)
    assert (await channel_of(token, by=boris.id)).have_muted
    assert (await channel_of(await token_of_santa(number, ann), by=ann.id)).is_muted


async def test_the_other_direction_and_the_other_pairs_go_on(number: RoomNumber) -> None:
    await report(await token_of_recipient(number, boris), by=boris.id)

    await write_to_santa(number, words("Never again"), by=boris.id)
    await write_to_santa(number, words("Hi"), by=ann.id)
    await write_to_recipient(number, words("Hi"), by=boris.id)


async def test_a_recipient_can_be_reported_too(number: RoomNumber) -> None:
    await report(await token_of_santa(number, ann), by=ann.id)

    with pytest.raises(ChannelIsMuted):
        await write_to_santa(number, words("Hi"), by=boris.id)


async def test_what_was_on_its_way_comes_back_with_the_reason(
    number: RoomNumber, moment: Moment
) -> None:
    message = await write_to_recipient(number, words("Rude"), by=ann.id)

    await report(await token_of_recipient(number, boris), by=boris.id)

    assert await letters("message-from-santa") == []
    (back,) = await letters("message-refused")
    assert (back.receiver, back.facts["why"]) == (ann.id, "muted")
    assert await status_of(message, by=ann.id) == Status(State.REFUSED, WhyRefused.MUTED)


async def test_what_could_not_be_sent_at_once_is_not_sent_after_a_report(
    number: RoomNumber,
) -> None:
    message = await write_to_recipient(number, words("Rude"), by=ann.id)
    (flying,) = await claimed()
    await report(await token_of_recipient(number, boris), by=boris.id)

    assert await incoming(flying) is None
    await note_moot(flying)

    assert await status_of(message, by=ann.id) == Status(State.REFUSED, WhyRefused.MUTED)


async def test_a_report_takes_back_what_waits_there_and_is_not_being_sent(
    number: RoomNumber,
) -> None:
    flying = await write_to_recipient(number, words("First"), by=ann.id)
    await claimed()
    waiting = await write_to_recipient(number, words("Second"), by=ann.id)
    elsewhere = await write_to_recipient(number, words("Hi"), by=boris.id)

    await report(await token_of_recipient(number, boris), by=boris.id)

    assert await status_of(flying, by=ann.id) == Status(State.WAITING)
    assert await status_of(waiting, by=ann.id) == Status(State.REFUSED, WhyRefused.MUTED)
    assert await status_of(elsewhere, by=boris.id) == Status(State.WAITING)


async def test_who_reported_may_let_them_write_again(number: RoomNumber) -> None:
    token = await token_of_recipient(number, boris)
    await report(token, by=boris.id)

    await lift_report(token, by=boris.id)

    await write_to_recipient(number, words("Sorry"), by=ann.id)
    assert not (await channel_of(token, by=boris.id)).have_muted


async def test_nobody_else_can_report_or_forgive(number: RoomNumber) -> None:
    token = await token_of_recipient(number, boris)

    for other in (ann.id, taras.id, aigerim.id, PersonId(5)):
        with pytest.raises(ChannelIsClosed):
            await report(token, by=other)
        with pytest.raises(ChannelIsClosed):
            await lift_report(token, by=other)


async def test_superusers_hear_who_was_reported_and_not_by_whom(number: RoomNumber) -> None:
    await report(await token_of_recipient(number, boris), by=boris.id)

    (told,) = await letters("reported")
    assert told.receiver == aigerim.id
    assert told.facts == {
        "room": "Office",
        "number": number,
        "side": "santa",
        "person": ann.name,
        "id": ann.id,
    }


async def test_superusers_see_the_words_only_if_the_reporter_agrees(number: RoomNumber) -> None:
    await report(
        await token_of_recipient(number, boris), by=boris.id, evidence=words("You will see")
    )

    (told,) = await letters("reported")
    assert MessageContent.from_json(told.facts["content"]) == words("You will see")


async def test_a_second_report_tells_nobody_again(number: RoomNumber) -> None:
    token = await token_of_recipient(number, boris)
    await report(token, by=boris.id)

    await report(token, by=boris.id)

    assert len(await letters("reported")) == 1


@pytest.mark.parametrize("player", [ann, boris, taras], ids=lambda player: player.first_name)
async def test_a_superuser_who_plays_there_learns_no_name(
    player: Player, number: RoomNumber
) -> None:
    await set_superuser(player.id)

    await report(await token_of_recipient(number, boris), by=boris.id)

    nearby = await letters("reported-nearby")
    assert [letter.receiver for letter in nearby] == ([taras.id] if player is taras else [])
    assert all(set(letter.facts) == {"room", "number", "side"} for letter in nearby)
    assert [letter.receiver for letter in await letters("reported")] == [aigerim.id]
    shown = await reports(by=player.id)
    assert [card.accused for card in shown] == ([] if player is ann else [None])
    assert all(card.name is None for card in shown)


async def test_a_superuser_nearby_keeps_no_other_from_hearing_all(number: RoomNumber) -> None:
    await set_superuser(ann.id)

    await report(await token_of_recipient(number, taras), by=taras.id)

    assert [letter.receiver for letter in await letters("reported-nearby")] == [ann.id]
    assert [letter.receiver for letter in await letters("reported")] == [aigerim.id]


async def test_superusers_look_reports_up(number: RoomNumber, moment: Moment) -> None:
    await report(await token_of_recipient(number, boris), by=boris.id)
    moment.pass_by(days=1)
    token = await token_of_santa(number, taras)
    await report(token, by=taras.id)
    await lift_report(token, by=taras.id)

    newest, oldest = await reports(by=aigerim.id)

    assert (newest.side, newest.accused, newest.is_muted) == (Side.RECIPIENT, ann.id, False)
    assert (oldest.side, oldest.name, oldest.is_muted) == (Side.SANTA, ann.name, True)
    assert (oldest.room, oldest.number) == ("Office", number)


async def test_nobody_else_looks_them_up(number: RoomNumber) -> None:
    with pytest.raises(NotSuperuser):
        await reports(by=ann.id)


async def test_a_new_pair_begins_without_a_report(number: RoomNumber) -> None:
    await report(await token_of_recipient(number, boris), by=boris.id)
    await give_to(number, ann, taras, boris)

    await write_to_recipient(number, words("Hi"), by=ann.id)


async def test_whoever_deletes_their_data_is_named_in_no_report(number: RoomNumber) -> None:
    await report(await token_of_recipient(number, ann), by=ann.id)

    await delete_my_data(by=taras.id)

    assert await reports(by=aigerim.id) == []
    assert await letters("reported") == []


async def test_a_report_whose_key_is_gone_is_not_shown_and_in_nobodys_way(
    number: RoomNumber,
) -> None:
    await report(await token_of_recipient(number, ann), by=ann.id)
    await fetch("UPDATE report SET facts = 'x'")
    await fetch("UPDATE letter SET facts = 'x' WHERE kind = 'reported'")

    await delete_my_data(by=taras.id)

    assert await recognise(taras.id) is None
    assert await reports(by=aigerim.id) == []
