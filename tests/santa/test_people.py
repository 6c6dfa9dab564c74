"""People are met once and keep what they have chosen."""

import asyncio

import pytest

from db.engine import fetch
from santa.errors import LanguageUnknown, ZoneUnknown
from santa.identifiers import PersonId
from santa.limits import Limits, use_limits
from santa.people import choose_language, choose_zone, lose_sight_of, meet, recognise, welcome_back
from santa.people.superusers import remove_superuser, set_superuser
from santa.people.zones import zone_of
from tests.cast import Player, aigerim, ann, boris, introduce
from tests.moments import NOON, Moment

pytestmark = pytest.mark.usefixtures("memory", "moment")


async def test_somebody_who_never_pressed_start_is_not_recognised() -> None:
    assert await recognise(ann.id) is None


async def test_somebody_is_recognised_once_they_pressed_start() -> None:
    await meet(ann.id, first_name="Ann", last_name="Lee", language="en")

    card = await recognise(ann.id)

    assert card is not None
    assert (card.id, card.name, card.language) == (ann.id, "Ann Lee", "en")
    assert not card.has_address
    assert not card.has_phone
    assert not card.is_superuser
    assert not card.is_blocked
    assert not card.is_unreachable


async def test_meeting_is_dated_by_the_clock_of_the_game() -> None:
    await introduce(ann)

    assert await fetch("SELECT met_at FROM person") == [{"met_at": NOON}]


async def test_somebody_without_a_last_name_has_one_name() -> None:
    card = await meet(boris.id, first_name="Борис", last_name="", language="ru")

    assert card.name == "Борис"


async def test_somebody_known_keeps_their_name_and_language() -> None:
    await introduce(ann)

    card = await meet(ann.id, first_name="Anna", last_name="", language="uk")

    assert (card.name, card.language) == (ann.name, "en")


async def test_starting_many_times_at_once_makes_one_person() -> None:
    await asyncio.gather(
        *(meet(ann.id, first_name="Ann", last_name="", language="en") for _ in range(10))
    )

    assert len(await fetch("SELECT FROM person")) == 1


@pytest.mark.parametrize("language", [None, "la", ""])
async def test_somebody_whose_language_is_not_spoken_is_asked(language: str | None) -> None:
    card = await meet(ann.id, first_name="Ann", last_name="", language=language)

    assert card.language is None


async def test_a_name_longer_than_the_column_is_cut() -> None:
    card = await meet(ann.id, first_name="А" * 100, last_name="", language="ru")

    assert card.name == "А" * 64


async def test_an_identifier_may_need_more_than_32_bits() -> None:
    card = await meet(PersonId(2**52), first_name="Ann", last_name="", language="en")

    assert card.id == 2**52


@pytest.mark.parametrize("language", ["en", "ru", "kk", "uk"])
async def test_a_language_can_be_chosen(language: str) -> None:
    await introduce(ann)

    await choose_language(language, by=ann.id)

    card = await recognise(ann.id)
    assert card is not None
    assert card.language == language


@pytest.mark.parametrize("language", ["la", "", "EN"])
async def test_a_language_that_is_not_spoken_is_refused(language: str) -> None:
    await introduce(ann)

    with pytest.raises(LanguageUnknown):
        await choose_language(language, by=ann.id)


async def test_a_zone_can_be_chosen() -> None:
    await introduce(ann)

    await choose_zone("Asia/Kathmandu", by=ann.id)

    card = await recognise(ann.id)
    assert card is not None
    assert (card.zone.key, card.zone_is_chosen) == ("Asia/Kathmandu", True)


@pytest.mark.parametrize("zone", ["Mars/Olympus", "", "../etc/passwd", "UTC+5"])
async def test_a_zone_that_does_not_exist_is_refused(zone: str) -> None:
    await introduce(ann)

    with pytest.raises(ZoneUnknown):
        await choose_zone(zone, by=ann.id)


async def test_whoever_chose_no_zone_lives_in_the_one_of_the_house() -> None:
    use_limits(Limits(home_zone="Europe/Kyiv"))
    card = await meet(ann.id, first_name="Ann", last_name="", language="en")

    assert (card.zone_name, card.zone_is_chosen) == ("Europe/Kyiv", False)
    assert (await zone_of(ann.id)).key == "Europe/Kyiv"


async def test_the_zone_of_a_stranger_is_the_one_of_the_house() -> None:
    assert (await zone_of(ann.id)).key == "Asia/Almaty"


async def test_what_one_chooses_leaves_the_others_alone() -> None:
    await introduce(ann, aigerim)

    await choose_language("ru", by=ann.id)

    card = await recognise(aigerim.id)
    assert card is not None
    assert card.language == "kk"


async def test_somebody_who_blocked_the_bot_is_lost_since_the_first_time(moment: Moment) -> None:
    await introduce(ann)
    await lose_sight_of(ann.id)
    moment.pass_by(hours=1)

    await lose_sight_of(ann.id)

    assert await fetch("SELECT unreachable_since FROM person") == [{"unreachable_since": NOON}]


async def test_somebody_who_comes_back_can_be_reached() -> None:
    await introduce(ann)
    await lose_sight_of(ann.id)

    await welcome_back(ann.id)

    card = await recognise(ann.id)
    assert card is not None
    assert not card.is_unreachable


async def test_a_superuser_is_made_and_unmade() -> None:
    await introduce(ann, boris)

    assert await set_superuser(ann.id)
    assert await is_superuser(ann)
    assert not await is_superuser(boris)

    assert await remove_superuser(ann.id)
    assert not await is_superuser(ann)


async def is_superuser(player: Player) -> bool:
    card = await recognise(player.id)
    assert card is not None
    return card.is_superuser


async def test_a_stranger_cannot_be_made_a_superuser() -> None:
    assert not await set_superuser(ann.id)
    assert not await remove_superuser(ann.id)
