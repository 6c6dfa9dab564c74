"""The owner decides in the Mini App when the draw is."""

from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

import pytest
from playwright.async_api import expect

from locales.languages import Language
from santa.identifiers import RoomNumber
from santa.people import choose_language, choose_zone
from santa.rooms import DrawMoment, room_card, schedule_draw
from tests.cast import ann, boris
from tests.moments import Moment
from tests.webapp.pages.phone import Phone

CHRISTMAS_EVE = date(2026, 12, 24)

WORDS: dict[Language, dict[str, str]] = {
    "en": {
        "time": "Change time",
        "draw": "Time of the draw",
        "month": "December 2026",
        "day": "Thursday, 31 December",
        "weekday": "Mon",
        "set": "Schedule the draw",
        "moment": "The draw will be: Thursday, 31 December, 18:00–21:00, at a secret minute",
        "done": "Done! Everybody in the room will be told.",
    },
    "ru": {
        "time": "Выбрать время",
        "draw": "Время жеребьёвки",
        "month": "Декабрь 2026",
        "day": "четверг, 31 декабря",
        "weekday": "Пн",
        "set": "Назначить жеребьёвку",
        "moment": "Жеребьёвка будет: четверг, 31 декабря, 18:00–21:00, точная минута — секрет",
        "done": "Готово! Об этом узнают все в комнате.",
    },
    "kk": {
        "time": "Уақытты таңдау",
        "draw": "Жеребе уақыты",
        "month": "Желтоқсан 2026",
        "day": "31 желтоқсан, бейсенбі",
        "weekday": "Дс",
        "set": "Жеребе уақытын белгілеу",
        "moment": "Жеребе уақыты: 31 желтоқсан, бейсенбі, 18:00–21:00, нақты минуты құпия",
        "done": "Дайын! Бұл туралы бөлмедегілердің бәріне хабарлаймын.",
    },
    "uk": {
        "time": "Обрати час",
        "draw": "Час жеребкування",
        "month": "Грудень 2026",
        "day": "четвер, 31 грудня",
        "weekday": "Пн",
        "set": "Призначити жеребкування",
        "moment": "Жеребкування буде: четвер, 31 грудня, 18:00–21:00, точна хвилина\u00a0— секрет",
        "done": "Готово! Про це дізнаються всі в кімнаті.",
    },
}


async def moment_of(room: RoomNumber) -> DrawMoment | None:
    return (await room_card(room, by=ann.id)).moment


@pytest.mark.parametrize("language", WORDS)
async def test_a_draw_is_scheduled_for_a_secret_minute_in_every_language(
    language: Language, phone: Phone, room: RoomNumber
) -> None:
    words = WORDS[language]
    await choose_language(language, by=ann.id)
    await phone.open(ann, room)

    await phone.tap(words["time"])
    await phone.shows(words["draw"])
    await expect(phone.page.locator(".month")).to_have_text(words["month"])
    await expect(phone.page.locator("th").first).to_have_text(words["weekday"])
    await phone.page.get_by_role("gridcell", name=words["day"]).click()
    await phone.page.get_by_role("radio", name="18-21").check()
    await expect(phone.page.locator("#moment .chosen")).to_contain_text(words["moment"])
    await phone.press_main(words["set"])

    await phone.shows("Office")
    await expect(phone.notice).to_have_text(words["done"])
    moment = await moment_of(room)
    assert moment is not None
    london = ZoneInfo(ann.zone)
    assert moment.secret_from == datetime(2026, 12, 31, 18, tzinfo=london)
    assert moment.secret_until == datetime(2026, 12, 31, 21, tzinfo=london)


async def test_every_month_of_a_year_has_its_kazakh_name(phone: Phone, room: RoomNumber) -> None:
    await choose_language("kk", by=ann.id)
    await phone.open(ann, room)
    await phone.go(f"/rooms/{room}/draw")

    title, seen = phone.page.locator(".month"), []
    for turn in range(13):
        if turn:
            await phone.page.get_by_role("button", name="Келесі ай").click()
        seen.append(await title.text_content())

    assert seen == [
        "Желтоқсан 2026", "Қаңтар 2027", "Ақпан 2027", "Наурыз 2027", "Сәуір 2027", "Мамыр 2027",
        "Маусым 2027", "Шілде 2027", "Тамыз 2027", "Қыркүйек 2027", "Қазан 2027", "Қараша 2027",
        "Желтоқсан 2027",
    ]  # fmt: skip
    heads = await phone.page.locator("th").evaluate_all("heads => heads.map(h => h.abbr)")
    assert heads[:3] == ["дүйсенбі", "сейсенбі", "сәрсенбі"]


async def test_a_draw_is_scheduled_for_an_exact_time(phone: Phone, room: RoomNumber) -> None:
    await phone.open(ann, room)
    await phone.go(f"/rooms/{room}/draw")

    await phone.page.get_by_role("gridcell", name="Saturday, 5 December").click()
    await phone.page.get_by_role("radio", name="Exact time").check()
    await phone.page.get_by_label("Exact time").last.fill("18:30")
    await expect(phone.page.locator("#moment")).to_contain_text("Saturday, 5 December, 18:30")
    await phone.press_main("Schedule the draw")

    await phone.shows("Office")
    assert await moment_of(room) == DrawMoment(datetime(2026, 12, 5, 18, 30, tzinfo=UTC))


async def test_without_a_day_nothing_is_scheduled_and_one_reads_why(
    phone: Phone, room: RoomNumber
) -> None:
    await phone.open(ann, room)
    await phone.go(f"/rooms/{room}/draw")

    await phone.page.get_by_role("radio", name="18-21").check()
    await phone.press_main("Schedule the draw")

    await expect(phone.page.get_by_role("alert")).to_have_text("Pick the day of the draw first.")
    await expect(phone.page.locator("input[value='18-21']")).to_be_checked()
    assert await moment_of(room) is None


async def test_what_is_over_of_today_cannot_be_picked(
    phone: Phone, room: RoomNumber, moment: Moment
) -> None:
    moment.now = datetime(2026, 12, 1, 16, 10, tzinfo=UTC)
    await phone.open(ann, room)
    await phone.go(f"/rooms/{room}/draw")

    await phone.page.get_by_role("gridcell", name="Tuesday, 1 December").click()

    off = await phone.page.locator("input[name=when]:disabled").evaluate_all(
        "parts => parts.map(part => part.value)"
    )
    assert off == ["00-06", "06-09", "09-12", "12-15"]


async def test_past_days_cannot_be_picked(phone: Phone, room: RoomNumber, moment: Moment) -> None:
    moment.now = datetime(2026, 12, 10, 12, tzinfo=UTC)
    await phone.open(ann, room)
    await phone.go(f"/rooms/{room}/draw")

    past = phone.page.get_by_role("gridcell", name="Wednesday, 9 December")
    await expect(past).to_be_disabled()
    await past.click(force=True)

    await expect(phone.page.locator("input[name=day]")).to_have_value("")
    today = phone.page.locator("[aria-current=date]")
    await expect(today).to_have_text("10")


async def test_an_open_page_shows_what_was_changed_in_the_chat_when_one_comes_back(
    phone: Phone, room: RoomNumber, moment: Moment
) -> None:
    await phone.open(ann, room)
    line = phone.page.get_by_role("link", name="Change time")
    await expect(line).to_contain_text("not scheduled yet")

    await schedule_draw(room, CHRISTMAS_EVE, time(18), by=ann.id)
    await phone.says("visibility_changed", is_visible=True)

    await expect(line).to_contain_text("Thursday, 24 December, 18:00")


async def test_a_word_about_what_was_done_stays_when_nothing_else_has_changed(
    phone: Phone, room: RoomNumber
) -> None:
    await phone.open(ann, room)
    await phone.go(f"/rooms/{room}/name")
    await phone.press_main("Save")
    await expect(phone.notice).to_have_text("Saved.")

    async with phone.page.expect_response(f"**/rooms/{room}"):
        await phone.says("visibility_changed", is_visible=True)
    await phone.is_ready()

    await expect(phone.notice).to_have_text("Saved.")


async def test_the_moment_is_shown_in_the_zone_of_each_who_reads_it(
    phone: Phone, room: RoomNumber
) -> None:
    await schedule_draw(room, CHRISTMAS_EVE, time(18), by=ann.id)

    await phone.open(boris, room)

    await expect(phone.page.locator("main")).to_contain_text("четверг, 24 декабря, 23:00")


async def test_the_draw_is_cancelled_once_more_asked(phone: Phone, room: RoomNumber) -> None:
    await schedule_draw(room, CHRISTMAS_EVE, time(18), by=ann.id)
    await phone.open(ann, room)

    await phone.tap("Cancel the draw", "button")
    asked = await phone.answer()

    await expect(phone.notice).to_have_text("The draw is cancelled.")
    assert asked == "Cancel the draw? Everybody in the room will be told."
    assert await moment_of(room) is None


async def test_the_zone_of_the_device_is_offered_and_taken(phone: Phone, room: RoomNumber) -> None:
    await choose_zone("Asia/Almaty", by=ann.id)
    await phone.open(ann, room)
    await phone.go(f"/rooms/{room}/draw")

    await phone.tap("This device Tokyo, UTC+9", "button")

    await expect(phone.notice).to_contain_text("Tokyo: it’s 21:00 there now.")
    await expect(phone.page.get_by_role("link", name="Change time zone")).to_contain_text("Tokyo")
