"""Only the two of a pair find the way to each other, by whatever they come."""

from dataclasses import replace

import pytest

from db.engine import fetch
from santa.errors import (
    ChannelIsClosed,
    NoRecipientNow,
    NoSantaNow,
    RoomIsNotDrawn,
    RoomNotFound,
)
from santa.identifiers import HIGHEST_ID, PersonId
from santa.messages import (
    channel_at,
    channel_of,
    channel_to_recipient,
    channel_to_santa,
    reply,
    write_to_recipient,
    write_to_santa,
)
from santa.messages.channels import channel_by_token, held
from santa.rooms import my_recipient
from tests.cast import a_room, aigerim, ann, boris, introduce, taras
from tests.santa.messaging import (
    delivered,
    token_of_recipient,
    token_of_santa,
    words,
)
from tests.santa.pairs import a_drawn_room

pytestmark = pytest.mark.usefixtures("memory", "moment")

STRANGERS = [PersonId(5), PersonId(HIGHEST_ID), PersonId(HIGHEST_ID + 1)]


async def test_a_santa_sees_whom_they_write_to_and_a_recipient_does_not() -> None:
    number = await a_drawn_room(ann, boris, taras)

    as_santa = await channel_to_recipient(number, by=ann.id)
    as_recipient = await channel_to_santa(number, by=ann.id)

    assert (as_santa.recipient, as_recipient.recipient) == (boris.name, None)


async def test_the_card_of_a_recipient_leads_to_them() -> None:
    number = await a_drawn_room(ann, boris, taras)

    card = await my_recipient(number, by=ann.id)

    assert (await channel_of(card.token, by=ann.id)).recipient == boris.name


async def test_nobody_finds_the_channel_of_somebody_elses_message() -> None:
    number = await a_drawn_room(ann, boris, taras)
    await write_to_recipient(number, words("Hi"), by=ann.id)
    (came,) = await delivered()

    assert await channel_at(came.message, by=ann.id) is None
    assert await channel_at(came.message + 1, by=boris.id) is None


async def test_a_token_is_of_use_only_to_the_one_in_whose_chat_it_stands() -> None:
    number = await a_drawn_room(ann, boris, aigerim, taras)
    token = await token_of_santa(number, ann)

    assert (await channel_of(token, by=ann.id)).token == token
    for other in (boris.id, aigerim.id, taras.id, *STRANGERS):
        with pytest.raises(ChannelIsClosed):
            await channel_of(token, by=other)
        with pytest.raises(ChannelIsClosed):
            await reply(token, words("Hi"), by=other)


async def test_no_two_ends_of_a_channel_have_the_same_token() -> None:
    number = await a_drawn_room(ann, boris, taras)

    tokens = {await token_of_santa(number, player) for player in (ann, boris, taras)} | {
        await token_of_recipient(number, player) for player in (ann, boris, taras)
    }

    assert len(tokens) == 6
    assert all(len(token) == 16 for token in tokens)


@pytest.mark.parametrize("token", ["", "x", "x" * 16, "\x00", "😀" * 16])
async def test_an_invented_token_is_a_closed_channel(token: str) -> None:
    await a_drawn_room(ann, boris, taras)

    with pytest.raises(ChannelIsClosed):
        await reply(token, words("Hi"), by=ann.id)


@pytest.mark.parametrize("write", [write_to_recipient, write_to_santa])
async def test_nobody_writes_before_the_draw(write: object) -> None:
    number = await a_room(of=ann, with_=[boris, taras])

    with pytest.raises(RoomIsNotDrawn):
        await write(number, words("Hi"), by=ann.id)  # type: ignore[operator]


@pytest.mark.parametrize("write", [write_to_recipient, write_to_santa])
@pytest.mark.parametrize("stranger", [aigerim.id, *STRANGERS])
async def test_a_stranger_writes_to_nobody(write: object, stranger: PersonId) -> None:
    await introduce(aigerim)
    number = await a_drawn_room(ann, boris, taras)

    with pytest.raises(RoomNotFound):
        await write(number, words("Hi"), by=stranger)  # type: ignore[operator]


async def test_a_pair_that_is_gone_by_the_time_it_is_held_is_a_closed_channel() -> None:
    number = await a_drawn_room(ann, boris, taras)
    channel = await channel_by_token(await token_of_santa(number, ann), by=ann.id)
    await fetch("DELETE FROM pair WHERE giver = $1", ann.id)

    with pytest.raises(ChannelIsClosed):
        await held(channel)


async def test_whoever_has_the_highest_identifier_finds_their_channels() -> None:
    highest = replace(boris, id=PersonId(HIGHEST_ID))
    number = await a_drawn_room(ann, highest, taras)
    token = await token_of_recipient(number, highest)

    assert (await channel_of(token, by=highest.id)).token == token


async def test_who_has_nobody_at_the_other_end_writes_to_nobody() -> None:
    number = await a_drawn_room(ann, boris, taras)
    await fetch("DELETE FROM pair WHERE giver = $1", ann.id)

    with pytest.raises(NoRecipientNow):
        await write_to_recipient(number, words("Hi"), by=ann.id)
    with pytest.raises(NoSantaNow):
        await write_to_santa(number, words("Hi"), by=boris.id)
