"""Somebody whom a superuser has blocked: one clear word, nothing read, nothing changed."""

from typing import Any

import pytest

from db.engine import fetch
from db.tables import TABLES
from santa.people import lose_sight_of
from simulator.phone import Phone
from tests.bot.conftest import Phones
from tests.bot.living_bot import SUPPORT, LivingBot
from tests.bot.scenes import asked_for_a_name, at_the_menu, sees_the_menu
from tests.bot.words import bot_messages, own_messages, words
from tests.cast import CAST, Player, a_room, ann, boris, introduce

pytestmark = pytest.mark.usefixtures("bot")


def word_to(player: Player) -> str:
    return words(player, "blocked", contact="known", support=f"@{SUPPORT}")


async def block(player: Player) -> None:
    await fetch("UPDATE person SET blocked_at = met_at WHERE id = $1", player.id)


async def everything() -> dict[str, list[dict[str, Any]]]:
    """Return every row there is."""
    return {
        name: await fetch(f"SELECT * FROM {name} ORDER BY 1")  # noqa: S608 - our own names
        for name in (table._meta.tablename for table in TABLES)
    }


@pytest.mark.parametrize("player", CAST, ids=lambda player: player.language)
async def test_a_press_is_answered_with_one_word(phones: Phones, player: Player) -> None:
    phone = phones.of(player)
    menu = await at_the_menu(phone, player)
    await block(player)
    before = await everything()

    answer = await phone.press(words(player, "menu-home.profile"))

    assert (answer.show_alert, answer.text) == (True, word_to(player))
    assert await bot_messages(phone) == [menu]
    assert await everything() == before


@pytest.mark.parametrize("text", ["/start", "/menu", "/start room_{number}", "{number}", "Hello?"])
async def test_a_message_is_answered_with_one_word(
    phones: Phones, bot: LivingBot, text: str
) -> None:
    number = await a_room(of=boris, name="Secret room")
    await at_the_menu(phones.ann)
    await phones.ann.press("Join a room")
    await phones.ann.gets("number")
    await block(ann)
    before = await everything()

    await phones.ann.text(text.format(number=number))

    await phones.ann.gets(word_to(ann))
    await bot.handles_everything()
    assert [one.text for one in await bot_messages(phones.ann)][1:] == [word_to(ann)]
    assert await own_messages(phones.ann) == [text.format(number=number)]
    assert await everything() == before


async def test_an_answer_to_an_open_question_is_not_taken(phones: Phones) -> None:
    await asked_for_a_name(phones.ann)
    await block(ann)

    await phones.ann.sticker()

    await phones.ann.gets(word_to(ann))


async def test_an_album_is_not_answered_picture_by_picture(phones: Phones, bot: LivingBot) -> None:
    menu = await at_the_menu(phones.ann)
    await block(ann)

    await phones.ann.album(*["photo"] * 5)
    await bot.handles_everything()

    assert await bot_messages(phones.ann) == [menu]


async def test_a_word_that_comes_too_fast_for_telegram_is_no_fault(
    phones: Phones, bot: LivingBot
) -> None:
    menu = await at_the_menu(phones.ann)
    await block(ann)
    await phones.ann.controls.fault("flood", "sendMessage", retry_after=5)

    await phones.ann.text("Hello?")
    await bot.handles_everything()

    assert await bot_messages(phones.ann) == [menu]


async def test_who_comes_back_while_blocked_changes_nothing(phones: Phones, bot: LivingBot) -> None:
    await at_the_menu(phones.ann)
    await lose_sight_of(ann.id)
    await block(ann)
    before = await everything()

    await phones.ann.text("/menu")
    await phones.ann.gets(word_to(ann))
    await bot.handles_everything()

    assert await everything() == before


async def test_who_is_let_in_again_goes_on_where_they_were(phones: Phones) -> None:
    await introduce(ann)
    await asked_for_a_name(phones.ann)
    await block(ann)
    await phones.ann.text("Office")
    await phones.ann.gets(word_to(ann))
    await fetch("UPDATE person SET blocked_at = NULL")

    await phones.ann.press("Cancel")

    await sees_the_menu(phones.ann)


async def test_a_group_gets_its_line_whoever_asks(phones: Phones, bot: LivingBot) -> None:
    await introduce(ann)
    await block(ann)
    group = await phones.ann.controls.group("Office", phones.ann.id, with_bot=True)
    here: Phone = phones.ann.at(group["id"])

    await here.text("/start@santa_demo_bot")

    await here.gets(words(ann, "group"))
