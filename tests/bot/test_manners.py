"""On every kind of screen, whatever comes: one clear word, the same screen, and it still works."""

from collections.abc import Awaitable, Callable

import pytest
from cryptography.fernet import Fernet

from bot.refusals import ButtonsExpected, TextExpected
from santa.errors import Refusal, TextTooLong, TooManyWrongNumbers
from simulator.phone import Phone
from simulator.screen import Shown
from tests.bot.conftest import Phones
from tests.bot.living_bot import LivingBot
from tests.bot.scenes import asked_for_a_name, asked_for_a_number, at_the_menu, sees_the_menu
from tests.bot.screens import OF_BUTTONS, QUESTIONS, Going, nowhere
from tests.bot.words import bot_messages, own_messages, refusal_in
from tests.cast import a_room, ann, boris, introduce
from tests.moments import Moment

Deed = Callable[[Phone], Awaitable[object]]

NOT_A_TEXT: tuple[Deed, ...] = (
    lambda phone: phone.photo("Look!"),
    lambda phone: phone.sticker(),
    lambda phone: phone.voice(),
    lambda phone: phone.video(),
    lambda phone: phone.video_note(),
    lambda phone: phone.animation(),
    lambda phone: phone.document("wishes.txt"),
    lambda phone: phone.audio(),
    lambda phone: phone.album(*["photo"] * 5),
    lambda phone: phone.location(),
    lambda phone: phone.venue("Café"),
    lambda phone: phone.contact("+7 701 000 00 00", "Boris"),
    lambda phone: phone.poll("Shall we?", "Yes", "No"),
    lambda phone: phone.dice(),
    lambda phone: phone.story(),
)
TEXTS: tuple[Deed, ...] = (
    lambda phone: phone.text("Hello?"),
    lambda phone: phone.text("x" * 4096),
    lambda phone: phone.html("<b>bold</b> <a href='https://example.org'>link</a> & co"),
    lambda phone: phone.forward_from("Somebody", "Forwarded words"),
)

on_each = pytest.mark.parametrize("go", OF_BUTTONS, ids=lambda go: go.__name__)
at_each = pytest.mark.parametrize("go", QUESTIONS, ids=lambda go: go.__name__)


async def refuses(phone: Phone, bot: LivingBot, before: Shown, deed: Deed, why: Refusal) -> Shown:
    """Make sure that what somebody sends is refused with one word above the same screen."""
    sent = len(bot.simulator.calls("sendMessage"))
    await deed(phone)
    shown = await phone.gets(refusal_in(ann, why))
    await bot.handles_everything()
    assert shown.text == f"{refusal_in(ann, why)}\n\n{before.text}"
    assert shown.buttons == before.buttons
    assert [one.message_id for one in await bot_messages(phone)] == [shown.message_id]
    assert len(bot.simulator.calls("sendMessage")) == sent + 1
    return shown


@on_each
async def test_what_is_sent_to_a_screen_of_buttons_leaves_it_as_it_is(
    phones: Phones, bot: LivingBot, go: Going
) -> None:
    before = await go(phones.ann)
    assert before is not None

    for deed in (*NOT_A_TEXT, *TEXTS):
        await refuses(phones.ann, bot, before, deed, ButtonsExpected())

    await the_screen_works(phones.ann, bot, before)


@at_each
async def test_what_is_no_text_leaves_a_question_as_it_is(
    phones: Phones, bot: LivingBot, go: Going
) -> None:
    before = await go(phones.ann)
    assert before is not None

    for deed in NOT_A_TEXT:
        await refuses(phones.ann, bot, before, deed, TextExpected())

    await the_screen_works(phones.ann, bot, before)


async def the_screen_works(phone: Phone, bot: LivingBot, screen: Shown) -> None:
    """Press the last button: it leads back or away, without a word and on one screen."""
    answer = await phone.press(screen.buttons[-1])
    await bot.handles_everything()
    assert answer.text == ""
    [shown] = await bot_messages(phone)
    assert (shown.text, shown.buttons) != (screen.text, screen.buttons)


async def test_a_huge_text_is_told_its_limit_and_not_lost(phones: Phones, bot: LivingBot) -> None:
    before = await asked_for_a_name(phones.ann)

    huge = TextTooLong(limit=64, length=4096)
    await refuses(phones.ann, bot, before, lambda phone: phone.text("x" * 4096), huge)

    assert await own_messages(phones.ann) == ["x" * 4096]


async def test_an_album_where_no_screen_is_open_is_answered_once(
    phones: Phones, bot: LivingBot
) -> None:
    await nowhere(phones.ann)

    await phones.ann.album(*["photo"] * 5)
    await sees_the_menu(phones.ann)
    await bot.handles_everything()

    assert len(bot.simulator.calls("sendMessage")) == 1


async def test_words_that_are_changed_later_change_nothing(phones: Phones, bot: LivingBot) -> None:
    await asked_for_a_name(phones.ann)
    sent = await phones.ann.text("x" * 65)
    asked = await phones.ann.gets(refusal_in(ann, TextTooLong(limit=64, length=65)))

    await phones.ann.edit(sent, "Office")
    await bot.handles_everything()

    assert await bot_messages(phones.ann) == [asked]


async def test_a_reaction_changes_nothing(phones: Phones, bot: LivingBot) -> None:
    menu = await at_the_menu(phones.ann)

    await phones.ann.react(menu, "🎄")
    await bot.handles_everything()

    assert [one.text for one in await bot_messages(phones.ann)] == [menu.text]


async def test_an_answer_to_a_question_whose_key_is_gone_is_not_lost(
    phones: Phones, bot: LivingBot
) -> None:
    await asked_for_a_name(phones.ann)
    bot.keys = [Fernet.generate_key().decode()]
    await bot.restart()

    await phones.ann.text("Office")

    await phones.ann.gets(refusal_in(ann, ButtonsExpected()))
    await sees_the_menu(phones.ann)
    assert await own_messages(phones.ann) == ["Office"]


async def test_the_screen_works_on_once_its_key_is_gone(phones: Phones, bot: LivingBot) -> None:
    await asked_for_a_name(phones.ann)
    bot.keys = [Fernet.generate_key().decode()]
    await bot.restart()
    await phones.ann.press("Cancel")
    await sees_the_menu(phones.ann)

    answer = await phones.ann.press("Join a room")

    assert answer.text == ""
    await phones.ann.gets("Join a room")


async def test_wrong_numbers_are_counted_over_a_restart_and_an_empty_redis(
    phones: Phones, bot: LivingBot, moment: Moment
) -> None:
    number = await a_room(of=boris)
    await introduce(ann)
    await guess_wrong(phones.ann, bot, times=9)

    await bot.flush_redis()
    await bot.restart()
    await guess_wrong(phones.ann, bot, times=1)
    await phones.ann.text(number)

    await phones.ann.gets(refusal_in(ann, TooManyWrongNumbers(minutes=10)))


async def test_the_lock_outlives_a_restart_and_ends_in_time(
    phones: Phones, bot: LivingBot, moment: Moment
) -> None:
    number = await a_room(of=boris, name="Family")
    await introduce(ann)
    await guess_wrong(phones.ann, bot, times=10)
    await bot.flush_redis()
    await bot.restart()
    moment.pass_by(minutes=4)
    await asked_for_a_number(phones.ann)

    await phones.ann.text(number)
    await phones.ann.gets(refusal_in(ann, TooManyWrongNumbers(minutes=6)))
    moment.pass_by(minutes=6)
    await phones.ann.text(number)

    await phones.ann.gets("Family")


async def guess_wrong(phone: Phone, bot: LivingBot, *, times: int) -> None:
    await asked_for_a_number(phone)
    for _ in range(times):
        await phone.text("99999999")
        await phone.gets()
        await bot.handles_everything()
