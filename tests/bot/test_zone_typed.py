"""Where somebody reads the clock, typed at once: a city or a country."""

from zoneinfo import ZoneInfo

import pytest

from bot.refusals import PlaceNotFound, TextExpected
from tests.bot.conftest import Phones
from tests.bot.profiles import at_the_profile, the_profile
from tests.bot.words import data_of, own_messages, refusal_in, words
from tests.bot.zones import LETTERS, at_the_letters, zone_of
from tests.cast import CAST, Player, ann
from tests.moments import Moment

pytestmark = pytest.mark.usefixtures("bot")


@pytest.mark.parametrize(
    ("player", "typed", "place", "zone"),
    [
        (CAST[0], "new york", "New York", "America/New_York"),
        (CAST[0], "Germany", "Germany", "Europe/Berlin"),
        (CAST[1], "астана", "Астана", "Asia/Almaty"),
        (CAST[1], "Мосвка", "Москва", "Europe/Moscow"),
        (CAST[2], "Шымкент қаласы", "Шымкент", "Asia/Almaty"),
        (CAST[2], "Казахстан", "Қазақстан", "Asia/Almaty"),
        (CAST[3], "львів, Україна", "Львів", "Europe/Kyiv"),
        (CAST[3], "Одесса", "Одеса", "Europe/Kyiv"),
    ],
)
async def test_a_city_or_a_country_is_typed_and_taken_at_once(
    phones: Phones, moment: Moment, player: Player, typed: str, place: str, zone: str
) -> None:
    phone = phones.of(player)
    await at_the_profile(phone, player)
    await phone.press(words(player, "profile-home.zone"))
    await phone.gets("🕰")

    await phone.text(typed)

    now = moment.read().astimezone(ZoneInfo(zone))
    await phone.gets(words(player, "zone-chosen", place=place, now=now))
    assert await zone_of(player) == zone
    assert await own_messages(phone) == []


async def test_places_that_may_be_meant_are_offered(phones: Phones) -> None:
    await at_the_letters(phones.ann)
    await phones.ann.text("Petropavlovsk")
    shown = await phones.ann.gets(words(ann, "zone-found", typed="Petropavlovsk"))
    assert shown.buttons[:2] == ["Kamchatka, UTC+12", "Petropavl, UTC+5"]

    await phones.ann.press("Petropavl, UTC+5")

    await phones.ann.gets(the_profile(zone="Almaty, UTC+5"))
    assert await zone_of() == "Asia/Almaty"


async def test_among_several_places_another_one_may_be_typed(phones: Phones) -> None:
    await at_the_letters(phones.ann)
    await phones.ann.text("Petropavlovsk")
    await phones.ann.gets(words(ann, "zone-found", typed="Petropavlovsk"))

    await phones.ann.text("Petropavlovsk-Kamchatsky")

    await phones.ann.gets(the_profile(zone="Kamchatka, UTC+12"))


async def test_several_places_lead_back_to_the_letters(phones: Phones) -> None:
    await at_the_letters(phones.ann)
    await phones.ann.text("Petropavlovsk")
    await phones.ann.gets(words(ann, "zone-found", typed="Petropavlovsk"))

    await phones.ann.press("Back")

    await phones.ann.gets(LETTERS)


async def test_a_country_in_which_clocks_differ_shows_its_cities(phones: Phones) -> None:
    await at_the_letters(phones.ann)
    await phones.ann.text("russia")
    await phones.ann.gets(words(ann, "zone-city", country="Russia"))

    await phones.ann.press("Back")
    await phones.ann.gets(words(ann, "zone-country", letter="R"))
    await phones.ann.press("Russia")
    await phones.ann.press("Moscow, UTC+3")

    await phones.ann.gets(the_profile(zone="Moscow, UTC+3"))


async def test_a_letter_may_be_typed_as_well(phones: Phones) -> None:
    await at_the_letters(phones.ann)

    await phones.ann.text("k")

    await phones.ann.gets(words(ann, "zone-country", letter="K"))


@pytest.mark.parametrize("typed", ["Atlantis", "!", "x" * 4096, "<b>&", "1"])
async def test_what_is_no_place_keeps_the_question(phones: Phones, typed: str) -> None:
    await at_the_letters(phones.ann)

    await phones.ann.text(typed)

    shown = await phones.ann.gets(refusal_in(ann, PlaceNotFound()))
    assert LETTERS in shown.text
    assert await own_messages(phones.ann) == [typed]
    assert await zone_of() == ann.zone


async def test_a_shared_place_is_no_typed_one(phones: Phones) -> None:
    await at_the_letters(phones.ann)

    await phones.ann.location()

    await phones.ann.gets(refusal_in(ann, TextExpected()))


async def test_many_places_fit_on_their_buttons(phones: Phones) -> None:
    await at_the_letters(phones.ann)

    await phones.ann.text("sa")

    shown = await phones.ann.gets(words(ann, "zone-found", typed="sa"))
    assert sum(data.startswith("place:") for data in data_of(shown)) == 10
