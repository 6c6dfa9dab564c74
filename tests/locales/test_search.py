"""A place is found however people spell it, in any of the four languages."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from locales.gazetteer import TABLES, Spot, names_known, read_table
from locales.languages import LANGUAGES
from locales.places import countries, country_name, zone_city, zones_of
from locales.search import LONGEST_TYPED, find_places
from locales.spelling import bare_words, slips_between

NOW = datetime(2026, 12, 1, 12, tzinfo=UTC)
ROWS = [(code, row) for table in sorted(TABLES.glob("*.txt")) for code, row in read_table(table)]


def found(typed, language="en"):
    return [(place.name, place.zones[0]) for place in find_places(typed, language, NOW)]


@pytest.mark.parametrize(
    ("language", "typed", "name", "zone"),
    [
        ("ru", "Астана", "Астана", "Asia/Almaty"),
        ("kk", "Шымкент", "Шымкент", "Asia/Almaty"),
        ("kk", "Өскемен", "Өскемен", "Asia/Almaty"),
        ("ru", "Санкт-Петербург", "Санкт-Петербург", "Europe/Moscow"),
        ("ru", "Новосибирск", "Новосибирск", "Asia/Novosibirsk"),
        ("ru", "Екатеринбург", "Екатеринбург", "Asia/Yekaterinburg"),
        ("uk", "Харків", "Харків", "Europe/Kyiv"),
        ("uk", "Львів", "Львів", "Europe/Kyiv"),
        ("uk", "Одеса", "Одеса", "Europe/Kyiv"),
        ("uk", "Кам'янське", "Кам’янське", "Europe/Kyiv"),
        ("en", "Kraków", "Kraków", "Europe/Warsaw"),
        ("en", "Munich", "Munich", "Europe/Berlin"),
        ("en", "New York", "New York", "America/New_York"),
        ("en", "San Francisco", "San Francisco", "America/Los_Angeles"),
        ("uk", "Лондон", "Лондон", "Europe/London"),
        ("kk", "Қазақстан", "Қазақстан", "Asia/Almaty"),
        ("uk", "Німеччина", "Німеччина", "Europe/Berlin"),
    ],
)
def test_a_place_is_found_by_its_name(language, typed, name, zone):
    assert found(typed, language) == [(name, zone)]


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("НОВОСИБИРСК", "Новосибирск"),
        ("орел", "Орёл"),
        ("  йошкар ола ", "Йошкар-Ола"),
        ("санкт петербург", "Санкт-Петербург"),
        ("санктпетербург", "Санкт-Петербург"),
        ("нью йорк", "Нью-Йорк"),
        ("кельн", "Кёльн"),
        ("Қостанай", "Костанай"),
        ("Киів", "Киев"),
        ("Кам`янське", "Каменское"),
        ("Кам’янське", "Каменское"),
        ("Krakow", "Краков"),
        ("Lodz", "Лодзь"),
        ("são paulo", "Сан-Паулу"),
        ("Лондон!", "Лондон"),
    ],
)
def test_case_marks_hyphens_and_apostrophes_do_not_matter(typed, name):
    assert [place for place, _ in found(typed, "ru")] == [name]


@pytest.mark.parametrize("typed", ["Almaty", "Алма-Ата", "Алматы", "Алмати"])
@pytest.mark.parametrize(
    ("language", "name"),
    [("en", "Almaty"), ("ru", "Алматы"), ("kk", "Алматы"), ("uk", "Алмати")],
)
def test_any_language_is_understood_and_the_readers_is_spoken(typed, language, name):
    assert found(typed, language) == [(name, "Asia/Almaty")]


@pytest.mark.parametrize(
    ("typed", "name"),
    [("Kiev", "Kyiv"), ("Calcutta", "Kolkata"), ("Bombay", "Mumbai"), ("Nur-Sultan", "Astana")],
)
def test_an_earlier_name_will_do(typed, name):
    assert [place for place, _ in found(typed)] == [name]


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("г. Алматы", "Алматы"),
        ("город Казань", "Казань"),
        ("Астана қаласы", "Астана"),
        ("місто Львів", "Львов"),
        ("Астана, Казахстан", "Астана"),
        ("Львів (Україна)", "Львов"),
        ("ул. Абая 1, Павлодар", "Павлодар"),
    ],
)
def test_words_around_a_name_do_not_matter(typed, name):
    assert [place for place, _ in found(typed, "ru")] == [name]


@pytest.mark.parametrize(
    ("typed", "name"),
    [("Новосиб", "Новосибирск"), ("Ростов", "Ростов-на-Дону"), ("Челны", "Набережные Челны")],
)
def test_a_beginning_will_do_be_it_of_a_later_word(typed, name):
    assert [place for place, _ in found(typed, "ru")] == [name]


def test_a_name_in_full_goes_before_one_that_begins_so():
    assert found("Киров", "ru") == [("Киров", "Europe/Kirov")]
    assert [name for name, _ in found("Нижний", "ru")] == ["Нижний Новгород", "Нижний Тагил"]


def test_places_of_one_name_are_all_offered():
    assert [name for name, _ in found("Петропавловск", "ru")] == [
        "Петропавловск",
        "Петропавловск-Камчатский",
    ]


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("Мосвка", "Москва"),
        ("Екатеринбрг", "Екатеринбург"),
        ("Шымкнт", "Шымкент"),
        ("Карагонда", "Караганда"),
        ("Наберижные Челный", "Набережные Челны"),
    ],
)
def test_a_slip_of_the_thumb_is_forgiven(typed, name):
    assert [place for place, _ in found(typed, "ru")] == [name]


@pytest.mark.parametrize("typed", ["Оред", "Рин", "Кито2", "Атлантида", "asdfgh", "привет", "я"])
def test_what_is_not_near_any_name_is_not_guessed(typed):
    assert found(typed, "ru") == []


@pytest.mark.parametrize("typed", ["", " ", "-", "’", "😀", "<b>", "x" * 4096, "ʼ" * 60, "\u202e"])
def test_what_is_no_name_finds_nothing(typed):
    assert found(typed) == []


@pytest.mark.parametrize(
    ("typed", "code"), [("Russia", "RU"), ("USA", "US"), ("Ukraine", "UA"), ("Mexico", "MX")]
)
def test_a_country_in_which_clocks_differ_has_all_its_zones(typed, code):
    (place,) = find_places(typed, "en", NOW)

    assert (place.country, place.zones) == (code, tuple(zones_of(code)))


@pytest.mark.parametrize("typed", ["Kazakhstan", "Germany", "Poland", "UK"])
def test_a_country_in_which_clocks_go_alike_has_one_zone(typed):
    (place,) = find_places(typed, "en", NOW)

    assert len(place.zones) == 1


def test_a_city_that_is_a_country_as_well_is_one_place():
    assert found("Singapore") == [("Singapore", "Asia/Singapore")]
    assert found("Luxembourg") == [("Luxembourg", "Europe/Luxembourg")]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_zone_and_every_country_is_found_by_its_own_name(language):
    for country in countries(language):
        for zone in zones_of(country.code):
            named = find_places(zone_city(zone, language), language, NOW)
            assert zone in {zone for place in named for zone in place.zones}
        named = find_places(country.name, language, NOW)
        assert {country.name} <= {place.name for place in named} or len(named) == 1


def test_a_table_stands_under_zones_and_countries_that_exist():
    known = {zone for country in countries("en") for zone in zones_of(country.code)}

    assert {code for code, _ in ROWS if "/" in code} <= known
    assert {code for code, _ in ROWS if "/" not in code} <= {c.code for c in countries("en")}


def test_every_row_of_a_table_has_a_column_for_every_language():
    short = [row[0][0] for _, row in ROWS if len(row) != len(LANGUAGES)]

    assert not short, f"rows of place_tables without a name for each of {LANGUAGES}: {short}"


@pytest.mark.parametrize(("code", "row"), ROWS, ids=[row[0][0] for _, row in ROWS])
def test_every_name_in_a_table_is_found_in_its_language(code, row):
    assert all(name and name[0].isupper() for names in row for name in names)
    for language, names in zip(LANGUAGES, row, strict=False):
        assert names[0] in {place.name for place in find_places(names[0], language, NOW)}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_table_shows_a_place_by_the_name_that_it_has_elsewhere(language):
    shown: dict[tuple[str, str], Spot] = {}
    for named in names_known(language):
        key = (named.spellings[0], named.spot.code)
        assert shown.setdefault(key, named.spot) == named.spot


@pytest.mark.parametrize("language", LANGUAGES)
def test_countries_of_a_table_have_their_own_names(language):
    place = LANGUAGES.index(language)

    for code, row in ROWS:
        if "/" not in code and place < len(row):
            assert row[place][0] == country_name(code, language)


@given(st.text(max_size=2 * LONGEST_TYPED), st.sampled_from(LANGUAGES))
def test_whatever_is_typed_finds_places_with_zones_or_nothing(typed, language):
    assert all(place.name and place.zones for place in find_places(typed, language, NOW))


@pytest.mark.parametrize(
    ("one", "other", "slips"),
    [
        ("moscow", "moscow", 0),
        ("moscow", "mosow", 1),
        ("moscow", "mosccow", 1),
        ("moscow", "mozcow", 1),
        ("moscow", "mocsow", 1),
        ("moscow", "mscwo", 2),
        ("kitten", "sitting", None),
        ("ab", "", 2),
        ("abc", "", None),
    ],
)
def test_slips_are_counted(one, other, slips):
    assert slips_between(one, other, at_most=2) == slips
    assert slips_between(other, one, at_most=2) == slips


def test_spellings_that_people_take_for_the_same_are():
    assert bare_words("Усть-Каменогорск") == bare_words("усть  каменогорск")
    assert bare_words("Қызылорда") == bare_words("Кызылорда")
    assert bare_words("Łódź") == ["lodz"]
