"""What I say about myself: seen, changed, taken back."""

import pytest

from santa.errors import TextIsEmpty, TextTooLong
from santa.people import change_address, change_phone
from santa.rooms import my_recipient
from simulator.phone import Phone
from simulator.screen import Shown
from tests.bot.conftest import Phones
from tests.bot.living_bot import LivingBot
from tests.bot.presses import press_twice
from tests.bot.profiles import asked_in_the_profile, at_the_profile, known_of, the_profile
from tests.bot.scenes import a_drawn_room, at_the_menu, at_the_room, sees_the_menu
from tests.bot.words import beginning, bot_messages, own_messages, refusal_in, words
from tests.cast import CAST, Player, aigerim, ann, introduce

pytestmark = pytest.mark.usefixtures("bot")

ADDRESS_QUESTION = words(ann, "change-address-ask", filled="no", address="", address_limit=500)


async def asked_for_an_address(phone: Phone) -> Shown:
    return await asked_in_the_profile(phone, "Edit address", ADDRESS_QUESTION)


async def test_a_new_profile_says_what_is_not_filled_in(phones: Phones) -> None:
    shown = await at_the_profile(phones.ann)

    assert shown.text == the_profile()


async def test_a_profile_shows_everything_as_people_read_it(phones: Phones) -> None:
    await introduce(aigerim)
    await change_address("Абай даңғылы, 10\nАлматы <қ.>", by=aigerim.id)
    await change_phone("8 727 200 00 00", region="KZ", by=aigerim.id)

    shown = await at_the_profile(phones.aigerim, aigerim)

    assert shown.text == the_profile(
        aigerim,
        address="Абай даңғылы, 10\nАлматы <қ.>",
        phone="+7 7272 00 00 00",
        zone="Алматы, UTC+5",
    )


async def test_the_profile_leads_back_to_the_menu(phones: Phones) -> None:
    await at_the_profile(phones.ann)

    await phones.ann.press("Back")

    await sees_the_menu(phones.ann)


async def test_an_address_is_written_down(phones: Phones, bot: LivingBot) -> None:
    await asked_for_an_address(phones.ann)

    await phones.ann.text(f"  {ann.address}\nflat 7 & <b>  ")

    await phones.ann.gets(the_profile(address=f"{ann.address}\nflat 7 & <b>"))
    await bot.handles_everything()
    assert await own_messages(phones.ann) == []
    assert len(await bot_messages(phones.ann)) == 1


async def test_the_longest_address_fits(phones: Phones) -> None:
    await asked_for_an_address(phones.ann)

    await phones.ann.text("&<🎄x" * 125)

    await phones.ann.gets("&<🎄x" * 125)


@pytest.mark.parametrize(
    ("typed", "refusal"),
    [
        ("x" * 501, TextTooLong(limit=500, length=501)),
        ("x" * 4096, TextTooLong(limit=500, length=4096)),
        ("\u2800", TextIsEmpty()),
    ],
    ids=["501", "4096", "nothing"],
)
async def test_an_address_that_is_refused_is_not_lost(
    phones: Phones, typed: str, refusal: TextTooLong
) -> None:
    await asked_for_an_address(phones.ann)

    await phones.ann.text(typed)

    shown = await phones.ann.gets(refusal_in(ann, refusal))
    assert ADDRESS_QUESTION in shown.text
    assert await own_messages(phones.ann) == [typed]
    assert (await known_of(ann)).address is None


async def test_an_address_is_taken_back(phones: Phones) -> None:
    await introduce(ann)
    await change_address(ann.address, by=ann.id)
    await at_the_profile(phones.ann)
    await phones.ann.press("Edit address")
    await phones.ann.gets(ann.address)

    await phones.ann.press("Remove address")

    await phones.ann.gets(the_profile())
    assert (await known_of(ann)).address is None


async def test_what_is_not_there_cannot_be_taken_back(phones: Phones) -> None:
    asked = await asked_for_an_address(phones.ann)

    assert not asked.button("Remove address")


@pytest.mark.parametrize("way", ["Back", "Cancel"])
async def test_an_address_may_stay_as_it_is(phones: Phones, way: str) -> None:
    await asked_for_an_address(phones.ann)

    await phones.ann.press(way)

    await phones.ann.gets(the_profile())


async def test_a_question_pressed_twice_opens_once(phones: Phones, bot: LivingBot) -> None:
    shown = await at_the_profile(phones.ann)

    answers = await press_twice(phones.ann, shown, "Edit address")

    assert [answer.text for answer in answers] == ["", ""]
    await phones.ann.gets(ADDRESS_QUESTION)
    await bot.handles_everything()
    assert len(await bot_messages(phones.ann)) == 1


async def test_the_menu_reminds_of_what_is_missing_until_it_is_there(phones: Phones) -> None:
    await asked_for_an_address(phones.ann)
    await phones.ann.text(ann.address)
    await phones.ann.gets(the_profile(address=ann.address))

    await phones.ann.press("Back")

    await phones.ann.gets(words(ann, "menu-home", count=0, missing="phone"))


@pytest.mark.parametrize("player", CAST, ids=lambda player: player.language)
async def test_a_santa_sees_the_address_and_the_phone_of_their_recipient(
    phones: Phones, player: Player
) -> None:
    number = await a_drawn_room()
    recipient = await my_recipient(number, by=player.id)
    found = next(other for other in CAST if other.name == recipient.name)
    await change_address(found.address, by=found.id)
    await change_phone("+7 727 200 00 00", region="KZ", by=found.id)

    shown = await at_the_room(phones.of(player), number)

    assert found.address in shown.text
    assert "+7 7272 00 00 00" in shown.text


async def test_every_language_shows_its_own_profile(phones: Phones) -> None:
    for player in CAST:
        shown = await at_the_profile(phones.of(player), player)

        assert shown.text.startswith(
            beginning(player, "profile-home", person="", address="", phone="", zone="")
        )
        assert shown.button(words(player, "profile-home.export"))


async def test_the_profile_is_one_press_from_the_menu(phones: Phones) -> None:
    await introduce(ann)
    await at_the_menu(phones.ann)

    await phones.ann.press("Profile")

    await phones.ann.gets(the_profile())
