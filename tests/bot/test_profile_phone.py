"""A phone number: typed from any country, or shared by Telegram's own button."""

import pytest
from aiogram.types import InlineKeyboardButton, InlineKeyboardMarkup

from bot.letters.doors import door_to_room
from santa.errors import PhoneNotYours, PhoneUnknown
from santa.people import change_phone, choose_zone
from santa.rooms import leave_room
from simulator.phone import Phone
from simulator.screen import Shown
from tests.bot.conftest import Phones
from tests.bot.living_bot import LivingBot
from tests.bot.presses import press_twice
from tests.bot.profiles import asked_in_the_profile, at_the_profile, known_of, the_profile
from tests.bot.scenes import sees_the_menu
from tests.bot.words import bot_messages, own_messages, refusal_in, words
from tests.cast import CAST, Player, a_room, ann, boris, introduce

pytestmark = pytest.mark.usefixtures("bot")

QUESTION = words(ann, "change-phone-ask", filled="no", phone="")
SHARE = words(ann, "change-phone-contact.share")


async def asked_for_a_phone(phone: Phone) -> Shown:
    asked = await asked_in_the_profile(phone, "Edit phone", QUESTION)
    await phone.until(lambda screen: screen.reply_button(SHARE), what="the button to share")
    return asked


async def has_no_keyboard(phone: Phone, bot: LivingBot) -> None:
    """Make sure that the question left nothing behind but the one screen."""
    await bot.handles_everything()
    screen = await phone.screen()
    assert screen.reply_keyboard is None
    assert await own_messages(phone) == []
    assert len(await bot_messages(phone)) == 1


@pytest.mark.parametrize(
    ("typed", "kept", "read"),
    [
        ("+44 7911 123456", "+447911123456", "+44 7911 123456"),
        ("07911 123456", "+447911123456", "+44 7911 123456"),
        ("+7 (701) 234-56-78", "+77012345678", "+7 701 234 5678"),
        ("+380 44 123 45 67", "+380441234567", "+380 44 123 4567"),
        ("+1 415 555 2671", "+14155552671", "+1 415-555-2671"),
        ("+49 30 901820", "+4930901820", "+49 30 901820"),
    ],
)
async def test_a_number_of_any_country_is_typed(
    phones: Phones, bot: LivingBot, typed: str, kept: str, read: str
) -> None:
    await asked_for_a_phone(phones.ann)

    await phones.ann.text(typed)

    await phones.ann.gets(the_profile(phone=read))
    assert (await known_of(ann)).phone == kept
    await has_no_keyboard(phones.ann, bot)


@pytest.mark.parametrize(
    ("player", "typed", "kept"),
    [
        (CAST[1], "8 912 345 67 89", "+79123456789"),
        (CAST[2], "8 701 234 56 78", "+77012345678"),
        (CAST[3], "044 123 45 67", "+380441234567"),
    ],
    ids=lambda value: getattr(value, "language", ""),
)
async def test_who_has_chosen_no_zone_types_as_in_a_country_of_their_language(
    phones: Phones, bot: LivingBot, player: Player, typed: str, kept: str
) -> None:
    phone = phones.of(player)
    await phone.start()
    await phone.text("/profile")
    await phone.press(words(player, "profile-home.phone"))
    await phone.gets(words(player, "change-phone-ask", filled="no", phone=""))

    await phone.text(typed)

    await bot.handles_everything()
    assert (await known_of(player)).phone == kept


async def test_the_zone_says_more_about_a_number_than_the_language(
    phones: Phones, bot: LivingBot
) -> None:
    await introduce(ann)
    await choose_zone("Europe/Kyiv", by=ann.id)
    await phones.ann.text("/profile")
    await phones.ann.press("Edit phone")
    await phones.ann.gets(QUESTION)

    await phones.ann.text("(044) 123-45-67")

    await bot.handles_everything()
    assert (await known_of(ann)).phone == "+380441234567"


@pytest.mark.parametrize(
    "typed", ["12", "+7 000 000 00 00", "call me", "+" * 4096, "\u0661\u0662", "+888 0123 4567"]
)
async def test_a_number_that_nobody_has_is_refused(phones: Phones, typed: str) -> None:
    await asked_for_a_phone(phones.ann)

    await phones.ann.text(typed)

    shown = await phones.ann.gets(refusal_in(ann, PhoneUnknown()))
    assert QUESTION in shown.text
    assert (await phones.ann.screen()).reply_button(SHARE)
    assert (await known_of(ann)).phone is None


async def test_ones_own_contact_is_taken(phones: Phones, bot: LivingBot) -> None:
    await phones.ann.change(phone_number="+447911123456")
    await asked_for_a_phone(phones.ann)

    await phones.ann.tap(SHARE)

    await phones.ann.gets(the_profile(phone="+44 7911 123456"))
    await has_no_keyboard(phones.ann, bot)


async def test_ones_own_contact_may_be_picked_by_hand(phones: Phones, bot: LivingBot) -> None:
    await asked_for_a_phone(phones.ann)

    await phones.ann.contact("+44 7911 123456", "Ann", user_id=ann.id)

    await phones.ann.gets(the_profile(phone="+44 7911 123456"))
    await has_no_keyboard(phones.ann, bot)


@pytest.mark.parametrize("whose", [boris.id, None], ids=["a friend's", "nobody's"])
async def test_a_contact_of_somebody_else_is_refused(
    phones: Phones, bot: LivingBot, whose: int | None
) -> None:
    await asked_for_a_phone(phones.ann)

    await phones.ann.contact("+447911123456", "Boris", user_id=whose)

    shown = await phones.ann.gets(refusal_in(ann, PhoneNotYours()))
    assert QUESTION in shown.text
    assert (await known_of(ann)).phone is None
    assert (await phones.ann.screen()).reply_button(SHARE)
    await phones.ann.press("Cancel")
    await phones.ann.gets(the_profile())


async def test_a_phone_is_taken_back(phones: Phones, bot: LivingBot) -> None:
    await introduce(ann)
    await change_phone("+447911123456", region="GB", by=ann.id)
    await at_the_profile(phones.ann)
    await phones.ann.press("Edit phone")
    await phones.ann.gets(words(ann, "change-phone-ask", filled="yes", phone="+44 7911 123456"))

    await phones.ann.press("Remove phone")

    await phones.ann.gets(the_profile())
    assert (await known_of(ann)).phone is None
    await has_no_keyboard(phones.ann, bot)


@pytest.mark.parametrize("way", ["Back", "Cancel"])
async def test_the_button_to_share_goes_with_the_question(
    phones: Phones, bot: LivingBot, way: str
) -> None:
    await asked_for_a_phone(phones.ann)

    await phones.ann.press(way)

    await phones.ann.gets(the_profile())
    await has_no_keyboard(phones.ann, bot)


@pytest.mark.parametrize("command", ["/menu", "/start", "/profile", "/help", "/cancel"])
async def test_the_button_to_share_goes_with_a_command(
    phones: Phones, bot: LivingBot, command: str
) -> None:
    await asked_for_a_phone(phones.ann)

    await phones.ann.text(command)

    await phones.ann.gets("")
    await has_no_keyboard(phones.ann, bot)


async def test_the_button_to_share_goes_after_a_restart_too(phones: Phones, bot: LivingBot) -> None:
    await asked_for_a_phone(phones.ann)
    await bot.restart()

    await phones.ann.press("Cancel")

    await phones.ann.gets(the_profile())
    await has_no_keyboard(phones.ann, bot)


async def test_the_button_to_share_goes_when_a_letter_leads_nowhere(
    phones: Phones, bot: LivingBot
) -> None:
    number = await a_room(of=boris, with_=[ann])
    door = InlineKeyboardButton(text="A door", callback_data=door_to_room(number))
    letter = InlineKeyboardMarkup(inline_keyboard=[[door]])
    await phones.ann.start()
    await bot.bot.send_message(ann.id, "A letter", reply_markup=letter)
    await asked_for_a_phone(phones.ann)
    await leave_room(number, by=ann.id)

    await phones.ann.press("A door")

    await sees_the_menu(phones.ann)
    await bot.handles_everything()
    assert (await phones.ann.screen()).reply_keyboard is None


async def test_the_question_pressed_twice_lends_one_button(phones: Phones, bot: LivingBot) -> None:
    shown = await at_the_profile(phones.ann)

    await press_twice(phones.ann, shown, "Edit phone")

    await bot.handles_everything()
    assert len(await bot_messages(phones.ann)) == 2


async def test_a_contact_where_none_is_asked_for_changes_nothing(phones: Phones) -> None:
    await at_the_profile(phones.ann)

    await phones.ann.contact()

    await phones.ann.gets(the_profile())
    assert (await known_of(ann)).phone is None
