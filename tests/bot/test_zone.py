"""Where somebody reads the clock: a letter, a country, a city."""

import pytest

from bot.refusals import ScreenIsOld
from santa.errors import ZoneUnknown
from tests.bot.conftest import Phones
from tests.bot.presses import press_forged
from tests.bot.profiles import at_the_profile, the_profile
from tests.bot.scenes import at_the_room
from tests.bot.words import refusal_in, words
from tests.bot.zones import LETTERS, at_the_letters, zone_of
from tests.cast import a_room, aigerim, ann

pytestmark = pytest.mark.usefixtures("bot")


async def test_a_city_is_found_by_letter_and_country(phones: Phones) -> None:
    await at_the_letters(phones.ann)

    await phones.ann.press("K")
    await phones.ann.gets(words(ann, "zone-country", letter="K"))
    await phones.ann.press("Kazakhstan")
    await phones.ann.gets(words(ann, "zone-city", country="Kazakhstan"))
    await phones.ann.press("Almaty, UTC+5")

    await phones.ann.gets(the_profile(zone="Almaty, UTC+5"))
    assert await zone_of() == "Asia/Almaty"


async def test_a_country_with_one_zone_asks_for_no_city(phones: Phones) -> None:
    await at_the_letters(phones.ann)
    await phones.ann.press("K")

    await phones.ann.press("Kyrgyzstan")

    await phones.ann.gets(the_profile(zone="Bishkek, UTC+6"))


async def test_from_a_room_the_way_leads_back_to_its_draw(phones: Phones) -> None:
    number = await a_room(of=ann)
    await at_the_room(phones.ann, number)
    await phones.ann.press("Start game")
    await phones.ann.press("Change time zone")
    await phones.ann.press("K")

    await phones.ann.press("Kyrgyzstan")

    shown = await phones.ann.gets("Bishkek, UTC+6")
    assert shown.button("Draw now")


async def test_many_cities_are_turned_over(phones: Phones) -> None:
    await at_the_letters(phones.ann)
    await phones.ann.press("U")
    await phones.ann.press("United States")

    await phones.ann.press("›")
    await phones.ann.press("Phoenix, UTC−7")

    await phones.ann.gets("Phoenix")
    assert await zone_of() == "America/Phoenix"


async def test_back_goes_one_step_back(phones: Phones) -> None:
    await at_the_letters(phones.ann)
    await phones.ann.press("K")
    await phones.ann.press("Kazakhstan")

    await phones.ann.press("Back")
    await phones.ann.gets(words(ann, "zone-country", letter="K"))
    await phones.ann.press("Back")
    await phones.ann.gets(LETTERS)
    await phones.ann.press("Back")

    await phones.ann.gets(the_profile())


async def test_the_letters_are_those_of_the_language(phones: Phones) -> None:
    await at_the_profile(phones.aigerim, aigerim)

    await phones.aigerim.press(words(aigerim, "profile-home.zone"))

    shown = await phones.aigerim.gets("🕰")
    assert shown.button("Қ")
    assert not shown.button("K")


@pytest.mark.parametrize(
    ("way", "data", "refusal"),
    [
        ([], "letter:%", ScreenIsOld()),
        ([], "letter:", ScreenIsOld()),
        (["Petropavlovsk"], "place:99", ScreenIsOld()),
        (["Petropavlovsk"], "place:²", ScreenIsOld()),
        (["K"], "country:XX", ZoneUnknown()),
        (["K"], "country:", ZoneUnknown()),
        (["K", "Kazakhstan"], "city:99", ZoneUnknown()),
        (["K", "Kazakhstan"], "city:-1", ZoneUnknown()),
        (["K", "Kazakhstan"], "city:²", ZoneUnknown()),
        (["K", "Kazakhstan"], "cities:99", None),
    ],
)
async def test_a_forged_choice_is_refused_kindly(
    phones: Phones, way: list[str], data: str, refusal: object
) -> None:
    await at_the_letters(phones.ann)
    for label in way:
        if label == "Petropavlovsk":
            await phones.ann.text(label)
            await phones.ann.gets(label)
        else:
            await phones.ann.press(label)
    shown = await phones.ann.sees("🕰")

    answer = await press_forged(phones.ann, shown, data)

    assert answer.text == (refusal_in(ann, refusal) if refusal else "")  # type: ignore[arg-type]
    assert (await phones.ann.sees("🕰")).rows == shown.rows
    assert await zone_of() == ann.zone
