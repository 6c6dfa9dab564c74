"""People block the bot and come back: their letters wait for them, and then go out."""

from collections.abc import AsyncIterator

import pytest

from db.engine import fetch
from santa.letters.queue import claim_letters, mark_unreachable
from santa.people import lose_sight_of, recognise
from santa.rooms import my_recipient
from tasks.courier import Courier
from tests.bot.conftest import Phones
from tests.bot.living_bot import LivingBot
from tests.bot.scenes import a_drawn_room, at_the_menu
from tests.bot.words import beginning
from tests.cast import CAST, Player, a_room, ann, boris, introduce
from tests.post import letters
from tests.tasks.conftest import working
from tests.tasks.watching import until

pytestmark = pytest.mark.usefixtures("bot")


@pytest.fixture
async def courier(bot: LivingBot) -> AsyncIterator[None]:
    async with working(Courier(bot.bot).work):
        yield


async def is_unreachable(player: Player) -> bool:
    card = await recognise(player.id)
    assert card is not None
    return card.is_unreachable


async def until_letter_is(kind: str, state: str, *, to: Player) -> None:
    async def is_so() -> bool:
        return state in [one.state for one in await letters(kind) if one.receiver == to.id]

    await until(is_so)


async def test_who_blocks_the_bot_cannot_be_reached(phones: Phones, bot: LivingBot) -> None:
    await at_the_menu(phones.ann)

    await phones.ann.block()
    await bot.handles_everything()

    assert await is_unreachable(ann)


async def test_who_was_found_to_be_gone_before_stays_gone(phones: Phones, bot: LivingBot) -> None:
    await at_the_menu(phones.ann)
    await a_letter_that_waits_for_ann()

    await phones.ann.block()
    await bot.handles_everything()

    assert await is_unreachable(ann)
    assert [one.state for one in await letters() if one.receiver == ann.id] == ["unreachable"]


async def test_who_unblocks_the_bot_gets_the_letters_that_waited(
    phones: Phones, bot: LivingBot
) -> None:
    await at_the_menu(phones.ann)
    await phones.ann.block()
    await bot.handles_everything()
    await a_letter_that_waits_for_ann()

    await phones.ann.unblock()
    await bot.handles_everything()

    assert [letter.receiver for letter in await claim_letters(10)] == [ann.id]
    assert not await is_unreachable(ann)


async def test_who_writes_again_gets_the_letters_that_waited(phones: Phones) -> None:
    await introduce(ann)
    await lose_sight_of(ann.id)
    await a_letter_that_waits_for_ann()

    await at_the_menu(phones.ann)

    assert [letter.receiver for letter in await claim_letters(10)] == [ann.id]


async def a_letter_that_waits_for_ann() -> None:
    await a_room(of=ann, with_=[boris])
    [letter] = await claim_letters(10)
    assert letter.receiver == ann.id
    await mark_unreachable(letter.id)


@pytest.mark.usefixtures("courier")
@pytest.mark.parametrize("player", CAST[1:], ids=lambda player: player.language)
async def test_a_result_waits_for_who_has_blocked_the_bot_and_comes_when_they_return(
    phones: Phones, player: Player
) -> None:
    phone = phones.of(player)
    await at_the_menu(phone, player)
    await phone.block()
    number = await a_drawn_room()
    await until_letter_is("result", "unreachable", to=player)

    await phone.unblock()

    recipient = await my_recipient(number, by=player.id)
    letter = await phone.gets(recipient.name)
    await until_letter_is("result", "sent", to=player)
    await phone.press(letter.buttons[0], on=letter)
    room = await phone.gets(recipient.name)
    assert room.message_id > letter.message_id


@pytest.mark.usefixtures("courier")
async def test_start_brings_the_letters_that_waited_and_the_menu(phones: Phones) -> None:
    await at_the_menu(phones.boris, boris)
    await phones.boris.block()
    await a_drawn_room()
    await until_letter_is("result", "unreachable", to=boris)

    await phones.boris.unblock()
    await phones.boris.start()

    await phones.boris.sees(beginning(boris, "menu-home", count=0, missing="both"))
    await until_letter_is("result", "sent", to=boris)


async def test_who_blocks_a_bot_that_never_met_them_is_not_remembered(
    phones: Phones, bot: LivingBot
) -> None:
    await phones.ann.block()
    await bot.handles_everything()

    assert await fetch("SELECT id FROM person") == []
