"""A pair that is one no longer writes no more, and nothing that was on its way is lost."""

import pytest

from db.engine import fetch
from santa.errors import ChannelIsClosed
from santa.identifiers import RoomNumber
from santa.messages import (
    State,
    channel_at,
    channel_of,
    channel_to_recipient,
    reply,
    status_of,
    write_to_recipient,
)
from santa.messages.outcomes import incoming, note_arrived, note_moot
from santa.messages.tidying import tidy_messages
from santa.people.own_data import delete_my_data
from santa.rooms import leave_room, remove_member
from tests.cast import Player, aigerim, ann, boris, taras
from tests.moments import Moment
from tests.post import letters
from tests.santa.messaging import (
    a_circle,
    claimed,
    delivered,
    given_back,
    text_in,
    token_of_recipient,
    token_of_santa,
    waiting_for,
    words,
)
from tests.santa.pairs import a_drawn_room

pytestmark = pytest.mark.usefixtures("memory", "moment")


async def still_under_way() -> set[str]:
    found = [*await letters("message-from-santa"), *await letters("message-from-recipient")]
    return {text_in(letter) for letter in found}


async def go(player: Player, number: RoomNumber, how: str) -> None:
    match how:
        case "leaves":
            await leave_room(number, by=player.id)
        case "is removed":
            await remove_member(number, player.id, by=ann.id)
        case _:
            await delete_my_data(by=player.id)


GOES = pytest.mark.parametrize("how", ["leaves", "is removed", "is forgotten"])


@GOES
async def test_both_channels_of_who_goes_are_closed(how: str) -> None:
    number = await a_circle()
    tokens = {
        ann: await token_of_santa(number, ann),
        aigerim: await token_of_recipient(number, aigerim),
    }

    await go(boris, number, how)

    for player, token in tokens.items():
        with pytest.raises(ChannelIsClosed):
            await reply(token, words("Hi"), by=player.id)


@GOES
async def test_what_was_on_its_way_to_who_goes_comes_back(how: str) -> None:
    number = await a_circle()
    await waiting_for(number)

    await go(boris, number, how)

    back = await given_back()
    assert (ann.id, "from Ann") in back
    assert (aigerim.id, "back from Әйгерім") in back
    assert not {"from Ann", "back from Әйгерім", "from Борис", "back from Борис"} & (
        await still_under_way()
    )


async def test_only_the_channels_that_change_lose_anything() -> None:
    number = await a_circle()
    await waiting_for(number)

    await leave_room(number, by=boris.id)

    assert {"from Әйгерім", "back from Тарас", "from Тарас", "back from Ann"} <= (
        await still_under_way()
    )


async def test_the_new_pair_has_new_tokens_and_the_old_ones_lead_nowhere() -> None:
    number = await a_circle()
    old = await token_of_santa(number, ann)

    await leave_room(number, by=boris.id)

    card = await channel_to_recipient(number, by=ann.id)
    assert card.recipient == aigerim.name
    assert card.token != old
    with pytest.raises(ChannelIsClosed):
        await channel_of(old, by=ann.id)


async def test_an_answer_to_an_old_message_reaches_nobody() -> None:
    number = await a_circle()
    await write_to_recipient(number, words("Hi"), by=boris.id)
    (came,) = await delivered()

    await leave_room(number, by=boris.id)

    with pytest.raises(ChannelIsClosed):
        await channel_at(came.message, by=aigerim.id)


async def test_who_talked_to_their_santa_hears_that_it_is_over() -> None:
    number = await a_circle()
    await write_to_recipient(number, words("Hi"), by=boris.id)
    await delivered()

    await leave_room(number, by=boris.id)

    assert [letter.receiver for letter in await letters("channel-closed")] == [aigerim.id]


async def test_who_talked_to_their_santa_long_ago_hears_it_too(moment: Moment) -> None:
    number = await a_circle()
    await write_to_recipient(number, words("Hi"), by=boris.id)
    await delivered()
    moment.pass_by(days=3)
    await tidy_messages()

    await leave_room(number, by=boris.id)

    assert [letter.receiver for letter in await letters("channel-closed")] == [aigerim.id]


async def test_where_nobody_wrote_no_word_tells_whose_santa_has_gone() -> None:
    number = await a_circle()

    await leave_room(number, by=boris.id)

    assert await letters("channel-closed") == []


async def test_a_pair_that_only_a_repair_ends_is_closed_as_well() -> None:
    # Ann must not give to Aigerim, so that all three who stay give to somebody else.
    number = await a_drawn_room(ann, boris, aigerim, taras, apart=[(ann, aigerim)])
    token = await token_of_recipient(number, taras)
    await write_to_recipient(number, words("Hi"), by=aigerim.id)
    await delivered()
    await write_to_recipient(number, words("Are you there?"), by=aigerim.id)

    await leave_room(number, by=boris.id)

    assert [letter.receiver for letter in await letters("channel-closed")] == [taras.id]
    assert await given_back() == [(aigerim.id, "Are you there?")]
    with pytest.raises(ChannelIsClosed):
        await reply(token, words("Here!"), by=taras.id)


async def test_what_is_being_sent_to_who_goes_comes_back_too() -> None:
    number = await a_circle()
    message = await write_to_recipient(number, words("Hi"), by=ann.id)
    await claimed()

    await leave_room(number, by=boris.id)

    assert (await status_of(message, by=ann.id)).state is State.CLOSED
    assert await letters("channel-closed") == []


async def test_a_repair_leaves_what_is_being_sent_and_what_is_elsewhere_alone() -> None:
    elsewhere = await a_drawn_room(ann, boris, taras)
    number = await a_drawn_room(ann, boris, aigerim, taras, apart=[(ann, aigerim)])
    flying = await write_to_recipient(number, words("Hi"), by=aigerim.id)
    await claimed()
    waiting = await write_to_recipient(elsewhere, words("Hi"), by=ann.id)

    await leave_room(number, by=boris.id)

    assert (await status_of(flying, by=aigerim.id)).state is State.WAITING
    assert (await status_of(waiting, by=ann.id)).state is State.WAITING


async def test_a_message_in_flight_over_a_repair_is_told_as_it_ends(moment: Moment) -> None:
    number = await a_drawn_room(ann, boris, taras, aigerim)
    message = await write_to_recipient(number, words("Hi"), by=ann.id)
    (flying,) = await claimed()
    await fetch("DELETE FROM pair WHERE giver = $1", ann.id)

    await note_arrived(flying, [7])

    assert (await status_of(message, by=ann.id)).state is State.DELIVERED


async def test_a_message_that_was_put_back_is_not_sent_into_a_closed_channel() -> None:
    number = await a_drawn_room(ann, boris, taras)
    message = await write_to_recipient(number, words("Hi"), by=ann.id)
    (flying,) = await claimed()
    await fetch("DELETE FROM pair WHERE giver = $1", ann.id)

    assert await incoming(flying) is None
    await note_moot(flying)

    assert (await status_of(message, by=ann.id)).state is State.CLOSED
    assert [text_in(letter) for letter in await letters("message-closed")] == []
