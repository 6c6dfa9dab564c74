"""Days and hours are written as each language writes them."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from locales.dates import (
    day,
    day_shape,
    moment,
    month_names,
    month_title,
    month_words,
    weekday_names,
    weekday_words,
)
from locales.languages import LANGUAGES, Language

MOMENT = datetime(2026, 12, 31, 18, 5, tzinfo=ZoneInfo("Asia/Almaty"))

DAYS_OF_MONTHS = {
    "en": "1 January, 1 February, 1 March, 1 April, 1 May, 1 June, 1 July, 1 August, "
    "1 September, 1 October, 1 November, 1 December",
    "ru": "1 января, 1 февраля, 1 марта, 1 апреля, 1 мая, 1 июня, 1 июля, 1 августа, "
    "1 сентября, 1 октября, 1 ноября, 1 декабря",
    "kk": "1 қаңтар, 1 ақпан, 1 наурыз, 1 сәуір, 1 мамыр, 1 маусым, 1 шілде, 1 тамыз, "
    "1 қыркүйек, 1 қазан, 1 қараша, 1 желтоқсан",
    "uk": "1 січня, 1 лютого, 1 березня, 1 квітня, 1 травня, 1 червня, 1 липня, 1 серпня, "
    "1 вересня, 1 жовтня, 1 листопада, 1 грудня",
}
MONTHS = {
    "en": "January February March April May June July August September October November December",
    "ru": "Январь Февраль Март Апрель Май Июнь Июль Август Сентябрь Октябрь Ноябрь Декабрь",
    "kk": "Қаңтар Ақпан Наурыз Сәуір Мамыр Маусым Шілде Тамыз Қыркүйек Қазан Қараша Желтоқсан",
    "uk": "Січень Лютий Березень Квітень Травень Червень Липень Серпень Вересень Жовтень "
    "Листопад Грудень",
}
# The week of Monday, December 28, 2026.
WEEKDAYS = {
    "en": "Monday Tuesday Wednesday Thursday Friday Saturday Sunday",
    "ru": "понедельник вторник среда четверг пятница суббота воскресенье",
    "kk": "дүйсенбі сейсенбі сәрсенбі бейсенбі жұма сенбі жексенбі",
    "uk": "понеділок вівторок середа четвер пʼятниця субота неділя",
}
SHORT_WEEKDAYS = {
    "en": "Mon Tue Wed Thu Fri Sat Sun",
    "ru": "Пн Вт Ср Чт Пт Сб Вс",
    "kk": "Дс Сс Ср Бс Жм Сб Жс",
    "uk": "Пн Вт Ср Чт Пт Сб Нд",
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_day_of_every_month_is_said_in_the_form_a_day_needs(language):
    days = [day(date(2026, month, 1), language) for month in range(1, 13)]

    assert ", ".join(days) == DAYS_OF_MONTHS[language]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_month_heads_its_page_by_its_own_name(language):
    assert " ".join(month_names(language)) == MONTHS[language]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_weekday_is_said_with_its_day(language):
    week = [date.fromordinal(date(2026, 12, 28).toordinal() + n) for n in range(7)]
    weekdays = [
        day(one, language, weekday="long").replace(day(one, language), "").strip(", ")
        for one in week
    ]

    assert " ".join(weekdays) == WEEKDAYS[language]


@pytest.mark.parametrize("language", LANGUAGES)
def test_weekdays_head_the_calendar_from_monday(language):
    assert " ".join(weekday_names(language)) == SHORT_WEEKDAYS[language]


@pytest.mark.parametrize(
    ("language", "title"),
    [
        ("en", "December 2026"),
        ("ru", "Декабрь 2026"),
        ("kk", "Желтоқсан 2026"),
        ("uk", "Грудень 2026"),
    ],
)
def test_a_month_of_the_calendar_is_headed_with_its_year(language, title):
    assert month_title(date(2026, 12, 5), language) == title


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "31 December 2026"),
        ("ru", "31 декабря 2026\u00a0г."),
        ("kk", "2026\u00a0ж. 31 желтоқсан"),
        ("uk", "31 грудня 2026\u00a0р."),
    ],
)
def test_the_year_is_said_when_asked(language, said):
    assert day(MOMENT, language, year=True) == said


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "Thursday, 31 December, 18:05"),
        ("ru", "четверг, 31 декабря, 18:05"),
        ("kk", "31 желтоқсан, бейсенбі, 18:05"),
        ("uk", "четвер, 31 грудня, 18:05"),
    ],
)
def test_a_moment_is_said_with_weekday_and_time(language, said):
    assert moment(MOMENT, language) == said


@pytest.mark.parametrize(
    ("call", "said"),
    [
        ("DAY($at)", "31 декабря"),
        ('DAY($at, weekday: "long")', "четверг, 31 декабря"),
        ('DAY($at, weekday: "short", year: "numeric")', "чт, 31 декабря 2026\u00a0г."),
        ('DAY($at, weekday: "none", year: "none")', "31 декабря"),
        ("TIME($at)", "18:05"),
        ("MOMENT($at)", "четверг, 31 декабря, 18:05"),
        ('MOMENT($at, weekday: "short")', "чт, 31 декабря, 18:05"),
        ('MOMENT($at, weekday: "none")', "31 декабря, 18:05"),
        ('MOMENT($at, year: "numeric")', "четверг, 31 декабря 2026\u00a0г., 18:05"),
    ],
)
def test_a_text_says_days_and_moments_by_functions(speaking, call, said):
    assert speaking(f"a = {{ {call} }}", "ru").say("a", at=MOMENT) == said


def test_a_date_without_a_time_is_a_day_as_well(speaking):
    assert speaking("a = { DAY($day) }", "uk").say("a", day=date(2026, 3, 8)) == "8 березня"


@pytest.mark.parametrize("hour", [0, 12, 23])
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_counts_twenty_four_hours(speaking, language, hour):
    at = MOMENT.replace(hour=hour, minute=0)

    assert speaking("a = { TIME($at) }", language).say("a", at=at) == f"{hour:02}:00"


def test_a_moment_is_said_in_the_zone_it_comes_in(speaking):
    voice = speaking("a = { MOMENT($at) }", "kk")
    in_kyiv = MOMENT.astimezone(ZoneInfo("Europe/Kyiv"))

    assert voice.say("a", at=in_kyiv) == "31 желтоқсан, бейсенбі, 15:05"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_words_for_a_calendar_say_a_day_as_everywhere_else(language: Language) -> None:
    when = date(2026, 12, 31)

    said = day_shape(language).format(
        weekday=weekday_words(language)[when.weekday()],
        day=when.day,
        month=month_words(language)[when.month - 1],
    )

    assert said == day(when, language, weekday="long")
