"""Countries and cities by name, with the zones that they have."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import pytest

from locales.alphabet import alphabetical, initial
from locales.languages import LANGUAGES
from locales.places import (
    Country,
    cities_of,
    countries,
    countries_by_letter,
    country_letters,
    country_name,
    zone_city,
    zone_name,
    zones_of,
)

WINTER = datetime(2026, 12, 31, tzinfo=UTC)
SUMMER = datetime(2026, 7, 1, tzinfo=UTC)


@pytest.mark.parametrize("language", LANGUAGES)
def test_letters_lead_to_every_country_once(language):
    letters = country_letters(language)
    found = [c for letter in letters for c in countries_by_letter(language, letter)]

    assert found == list(countries(language))
    assert len({country.name for country in found}) == len(found) > 240


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_country_leads_to_a_zone_that_exists(language):
    for country in countries(language):
        cities = cities_of(country.code, language)
        assert cities
        assert {city.zone for city in cities} == set(zones_of(country.code))
        assert len({city.name for city in cities}) == len(cities)
        assert all(ZoneInfo(city.zone) for city in cities)


@pytest.mark.parametrize("language", ["ru", "kk", "uk"])
def test_no_name_is_left_in_latin_letters(language):
    names = [country.name for country in countries(language)]
    names += [c.name for country in countries(language) for c in cities_of(country.code, language)]

    assert [name for name in names if any("a" <= sign <= "z" for sign in name.lower())] == []
    assert [name for name in names if "о-в" in name or name[0].islower()] == []


def test_letters_follow_the_alphabet():
    assert "".join(country_letters("kk")) == "АӘБВГДЖЗИЙКҚЛМНОӨПРСТУҰҮФХЧШЭЯ"
    assert "".join(country_letters("uk")) == "АБВГДЕЄЗІЙКЛМНОПРСТУФХЦЧШЯ"


def test_countries_of_a_letter_are_named_in_the_language():
    assert countries_by_letter("kk", "Қ") == [
        Country("KZ", "Қазақстан"),
        Country("KG", "Қырғызстан"),
        Country("CN", "Қытай"),
    ]
    assert countries_by_letter("kk", "қ") == countries_by_letter("kk", "Қ")
    assert countries_by_letter("en", "Ы") == []


@pytest.mark.parametrize(
    ("language", "names"),
    [
        ("en", ["Kazakhstan", "Ukraine", "Russia", "United States"]),
        ("ru", ["Казахстан", "Украина", "Россия", "США"]),
        ("kk", ["Қазақстан", "Украина", "Ресей", "Америка Құрама Штаттары"]),
        ("uk", ["Казахстан", "Україна", "Росія", "Сполучені Штати"]),
    ],
)
def test_countries_have_their_names(language, names):
    assert [country_name(code, language) for code in ("KZ", "UA", "RU", "US")] == names


@pytest.mark.parametrize(
    ("language", "cities"),
    [
        ("en", "Aktau, Aktobe, Almaty, Atyrau, Kostanay, Kyzylorda, Oral (Uralsk)"),
        ("ru", "Актау, Актобе, Алматы, Атырау, Костанай, Кызылорда, Уральск"),
        ("kk", "Ақтау, Ақтөбе, Алматы, Атырау, Қостанай, Қызылорда, Орал"),
        ("uk", "Актау, Актобе, Алмати, Атирау, Кизилорда, Костанай, Орал"),
    ],
)
def test_kazakhstan_has_its_cities(language, cities):
    assert ", ".join(city.name for city in cities_of("KZ", language)) == cities


@pytest.mark.parametrize(
    ("language", "city"), [("en", "Kyiv"), ("ru", "Киев"), ("kk", "Киев"), ("uk", "Київ")]
)
def test_ukraine_has_its_capital(language, city):
    assert city in [city.name for city in cities_of("UA", language)]


def hours_ahead(code):
    offsets = {WINTER.astimezone(ZoneInfo(zone)).utcoffset() for zone in zones_of(code)}
    return sorted((offset or timedelta()) / timedelta(hours=1) for offset in offsets)


def test_russia_has_all_its_offsets():
    assert hours_ahead("RU") == list(range(2, 13))


def test_all_kazakhstan_is_five_hours_ahead():
    assert hours_ahead("KZ") == [5]


def test_an_unknown_country_has_no_zones():
    assert zones_of("XX") == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_cities_stand_in_the_alphabets_order(language):
    names = [city.name for city in cities_of("RU", language)]

    assert names == sorted(names, key=lambda name: alphabetical(name, language))
    assert all(initial(name, language) == name[0] for name in names)


@pytest.mark.parametrize(
    ("zone", "language", "at", "name"),
    [
        ("Asia/Almaty", "kk", WINTER, "Алматы, UTC+5"),
        ("Asia/Almaty", "uk", WINTER, "Алмати, UTC+5"),
        ("Asia/Almaty", "en", WINTER, "Almaty, UTC+5"),
        ("Europe/Kyiv", "uk", WINTER, "Київ, UTC+2"),
        ("Europe/Kyiv", "uk", SUMMER, "Київ, UTC+3"),
        ("Europe/London", "ru", WINTER, "Лондон, UTC+0"),
        ("Asia/Kolkata", "ru", WINTER, "Калькутта, UTC+5:30"),
        ("America/St_Johns", "ru", WINTER, "Сент-Джонс, UTC−3:30"),
        ("America/New_York", "en", WINTER, "New York, UTC−5"),
        ("America/Argentina/Buenos_Aires", "en", WINTER, "Buenos Aires, UTC−3"),
        ("UTC", "kk", WINTER, "UTC+0"),
        ("Etc/GMT+5", "en", WINTER, "UTC−5"),
    ],
)
def test_a_zone_is_named_by_city_and_offset_at_the_moment(zone, language, at, name):
    assert zone_name(zone, language, at) == name


def test_a_zone_under_its_old_name_has_the_same_city():
    assert zone_city("Europe/Kiev", "uk") == zone_city("Europe/Kyiv", "uk") == "Київ"
    assert zone_city("Asia/Calcutta", "en") == zone_city("Asia/Kolkata", "en") == "Kolkata"


def test_a_zone_that_is_none_is_refused():
    with pytest.raises(ZoneInfoNotFoundError):
        zone_name("Asia/Atlantis", "en", WINTER)


def test_an_offset_without_a_moment_of_some_zone_is_refused():
    with pytest.raises(ValueError, match="zone"):
        zone_name("Asia/Almaty", "en", WINTER.replace(tzinfo=None))
