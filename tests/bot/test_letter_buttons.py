"""The button of a letter leads where it says, however old the letter is."""

import pytest

from bot.letters import render
from db.engine import fetch
from santa.errors import RoomNotFound
from santa.letters.queue import claim_letters, mark_sent
from simulator.screen import Shown
from tests.bot.conftest import Phones
from tests.bot.living_bot import LivingBot
from tests.bot.presses import press_raw, press_twice
from tests.bot.scenes import asked_for_a_name, at_the_menu, sees_the_menu
from tests.bot.words import beginning, bot_messages, refusal_in, words
from tests.cast import a_room, ann, boris, introduce


async def delivered(bot: LivingBot) -> None:
    """Do what the courier does, for the letters that wait."""
    for letter in await claim_letters(10):
        written = await render(letter)
        assert written is not None
        sent = await bot.bot.send_message(
            letter.receiver, written.text, reply_markup=written.keyboard
        )
        await mark_sent(letter.id, message=sent.message_id)


async def a_letter(phones: Phones, bot: LivingBot) -> Shown:
    await delivered(bot)
    return await phones.ann.sees(
        beginning(ann, "letter-joined", room="Office", names=boris.name, people=2)
    )


async def test_the_button_of_a_letter_opens_its_room_below(phones: Phones, bot: LivingBot) -> None:
    await at_the_menu(phones.ann)
    await a_room(of=ann, with_=[boris])
    letter = await a_letter(phones, bot)

    answer = await phones.ann.press("To the room", on=letter)

    assert answer.text == ""
    room = await phones.ann.gets("Office")
    assert room.button("Start game")
    assert [shown.message_id for shown in await bot_messages(phones.ann)] == [
        letter.message_id,
        room.message_id,
    ]
    assert (await phones.ann.sees(letter.text)).button("To the room")


async def test_the_button_of_a_letter_works_after_redis_was_flushed(
    phones: Phones, bot: LivingBot
) -> None:
    await at_the_menu(phones.ann)
    await a_room(of=ann, with_=[boris])
    letter = await a_letter(phones, bot)
    await bot.flush_redis()

    await phones.ann.press("To the room", on=letter)

    assert (await phones.ann.gets("Office")).button("Start game")
    assert (await phones.ann.sees(letter.text)).button("To the room")


async def test_the_button_of_a_letter_may_be_pressed_twice(phones: Phones, bot: LivingBot) -> None:
    await at_the_menu(phones.ann)
    await a_room(of=ann, with_=[boris])
    letter = await a_letter(phones, bot)

    answers = await press_twice(phones.ann, letter, "To the room")
    await bot.handles_everything()

    assert [answer.text for answer in answers] == ["", ""]
    assert len(await bot_messages(phones.ann)) == 2


async def test_the_letter_of_a_room_that_is_gone_stays_and_says_so(
    phones: Phones, bot: LivingBot
) -> None:
    await at_the_menu(phones.ann)
    await a_room(of=ann, with_=[boris])
    letter = await a_letter(phones, bot)
    await fetch("DELETE FROM room")

    answer = await phones.ann.press("To the room", on=letter)

    assert (answer.show_alert, answer.text) == (True, refusal_in(ann, RoomNotFound()))
    menu = await sees_the_menu(phones.ann)
    assert [shown.message_id for shown in await bot_messages(phones.ann)] == [
        letter.message_id,
        menu.message_id,
    ]


async def test_a_stranger_cannot_open_a_room_by_its_number(phones: Phones) -> None:
    number = await a_room(of=boris)
    menu = await at_the_menu(phones.ann)

    answer = await press_raw(phones.ann, menu, f"room:{number}")

    assert (answer.show_alert, answer.text) == (True, refusal_in(ann, RoomNotFound()))
    await sees_the_menu(phones.ann)


@pytest.mark.parametrize("data", ["room:", "room:abc", "room:1\x00", "room:" + "1" * 59])
async def test_a_broken_door_leads_to_the_living_screen(phones: Phones, data: str) -> None:
    menu = await at_the_menu(phones.ann)

    answer = await press_raw(phones.ann, menu, data)

    assert (answer.show_alert, answer.text) == (True, words(ann, "error-screen-is-old"))


async def test_an_answer_after_a_letter_is_shown_below_the_letter(
    phones: Phones, bot: LivingBot
) -> None:
    await introduce(ann)
    await asked_for_a_name(phones.ann)
    await a_room(of=ann, with_=[boris])
    letter = await a_letter(phones, bot)

    await phones.ann.text("Family")

    shown = await phones.ann.gets(
        beginning(ann, "create-room-budget", name="Family", budget_limit=32)
    )
    assert shown.message_id > letter.message_id
    assert len(await bot_messages(phones.ann)) == 2
