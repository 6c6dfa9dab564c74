"""The table-top: people, unread messages, the clock, the log, and coming back."""

from __future__ import annotations

import asyncio
from urllib.parse import urlsplit

from playwright.async_api import Page, expect

from simulator.running import RunningSimulator
from tests.simulator.page.small_bot import SmallBot
from tests.simulator.page.tabletop import Tabletop, key, texts, write


async def test_four_people_sit_down_with_one_press(table: Tabletop) -> None:
    await table.page.get_by_role("button", name="Seat these four").click()

    await expect(table.page.locator("[data-phone]")).to_have_count(4)
    names = await table.page.locator("[data-phone] h2").all_text_contents()
    assert names == ["Ann", "Борис", "Айгерім", "Тарас"]
    await expect(table.phone("Айгерім")).to_contain_text("Қазақша")


async def test_a_reload_restores_everything(table: Tabletop) -> None:
    phone = await table.seat_started("Ann")
    await write(phone, "keyboard")
    await expect(phone.locator(".reply-keyboard")).to_be_visible()

    await table.page.reload()
    await table.is_live()

    await expect(texts(phone)).to_have_text(["Hello, Ann!", "Well?"])
    await expect(texts(phone, "me")).to_have_text(["/start", "keyboard"])
    await expect(phone.locator(".reply-keyboard button")).to_have_text(["Yes", "No"])
    await expect(phone).to_have_attribute("data-unread", "0")


async def test_messages_nobody_looks_at_are_counted(table: Tabletop, bot: SmallBot) -> None:
    ann = await table.seat_started("Ann")
    await table.seat_started("Борис")
    person = int(await ann.get_attribute("data-phone") or 0)

    for words in ("one", "two"):
        await bot.call("sendMessage", chat_id=person, text=words)

    await expect(ann).to_have_attribute("data-unread", "2")
    await expect(table.page).to_have_title("(2) Secret Santa · Telegram simulator")
    await table.page.get_by_role("button", name="Ann, 2 unread").click()
    await expect(ann).to_have_attribute("data-unread", "0")


async def test_a_blocked_bot_shows_and_a_restart_brings_it_back(
    table: Tabletop, simulator: RunningSimulator
) -> None:
    phone = await table.seat_started("Ann")

    await phone.get_by_role("button", name="Phone menu").click()
    await phone.get_by_role("menuitem", name="Block the bot").click()
    await expect(phone).to_have_attribute("data-state", "blocked")
    await expect(phone.locator(".subtitle")).to_have_text("blocked")
    await phone.get_by_role("button", name="RESTART").click()

    await expect(phone).to_have_attribute("data-state", "open")
    await expect(texts(phone)).to_have_count(2)


async def test_a_person_is_renamed_and_the_phone_put_away_and_back(table: Tabletop) -> None:
    phone = await table.seat("Ann")
    await phone.get_by_role("button", name="Phone menu").click()
    await phone.get_by_role("menuitem", name="Rename").click()
    await phone.get_by_label("New name").fill("Анна")
    await phone.get_by_role("button", name="Save").click()
    renamed = table.phone("Анна")

    await renamed.get_by_role("button", name="Phone menu").click()
    await renamed.get_by_role("menuitem", name="Hide the phone").click()
    await expect(renamed).to_be_hidden()
    await table.page.get_by_role("button", name="Анна, hidden").click()

    await expect(renamed).to_be_visible()


async def test_a_person_may_take_no_voice_messages(table: Tabletop, bot: SmallBot) -> None:
    phone = await table.seat_started("Ann")
    person = int(await phone.get_attribute("data-phone") or 0)
    menu = phone.get_by_role("button", name="Phone menu")

    await menu.click()
    await phone.get_by_role("menuitem", name="Take no voice messages").click()
    await menu.click()
    await expect(phone.get_by_role("menuitem", name="Take voice messages")).to_be_visible()

    refused = await bot.refused("sendVoice", chat_id=person, voice="https://example.org/a.ogg")
    assert refused == "Bad Request: VOICE_MESSAGES_FORBIDDEN"


async def test_the_clock_lets_a_day_pass_and_comes_back(
    table: Tabletop, simulator: RunningSimulator
) -> None:
    shift = table.page.locator(".clock-shift")
    await expect(shift).to_have_text("real time")

    await table.page.get_by_role("button", name="+1 day").click()
    await table.page.get_by_role("button", name="+1 hour").click()
    await expect(shift).to_have_text("1 d 1 h ahead")
    await table.page.get_by_role("button", name="Back to now").click()
    await expect(shift).to_have_text("real time")
    await table.page.get_by_role("button", name="Go to…").click()
    await table.page.get_by_label("Go to this moment").fill("2030-12-24T18:00")
    await table.page.get_by_role("button", name="Go", exact=True).click()

    await expect(table.page.locator(".clock-date")).to_have_text("Tue, 24 Dec 2030")


async def test_the_log_opens_a_call_to_what_was_asked_and_answered(table: Tabletop) -> None:
    await table.seat_started("Ann")
    await table.page.get_by_role("button", name="API log").click()

    call = table.page.locator('.call[data-method="sendMessage"]').first
    await expect(call).to_contain_text("Ann")
    await call.locator("summary").click()

    await expect(call.locator("pre").first).to_contain_text('"text": "Hello, Ann!"')
    await expect(call.locator("pre").last).to_contain_text('"ok": true')


async def test_the_log_shows_only_what_is_asked_for(table: Tabletop, bot: SmallBot) -> None:
    ann = await table.seat_started("Ann")
    person = int(await ann.get_attribute("data-phone") or 0)
    await table.page.get_by_role("button", name="API log").click()
    calls = table.page.locator(".call").filter(visible=True)

    await table.page.get_by_role("searchbox", name="Show only calls with").fill("ann sendmessage")
    await expect(calls).to_have_count(1)
    await bot.call("sendMessage", chat_id=person, text="another")
    await bot.call("getMe")

    await expect(calls).to_have_count(2)
    await expect(calls.first).to_contain_text("sendMessage")


async def test_the_hint_goes_once_a_link_has_been_handed_over(table: Tabletop) -> None:
    hint = table.page.get_by_text("You play everybody")
    await expect(hint).to_be_hidden()
    ann = await table.seat_started("Ann")
    await table.seat("Борис")
    await expect(hint).to_be_visible()

    await key(ann, "Invite").click()
    await ann.get_by_role("dialog").get_by_role("button", name="Борис").click()
    await expect(hint).to_be_hidden()
    await table.page.reload()
    await table.is_live()

    await expect(hint).to_be_hidden()


async def test_the_page_starts_over_with_a_simulator_that_was_started_again(page: Page) -> None:
    async with RunningSimulator() as first:
        table = Tabletop(page, first.url)
        await table.open()
        await table.seat("Ann")
    await expect(page.locator("body")).to_have_attribute("data-state", "lost")
    await expect(page.get_by_text("The simulator does not answer")).to_be_visible()

    async with RunningSimulator(port=urlsplit(first.url).port or 0):
        await table.is_live()

        await expect(page.locator("[data-phone]")).to_have_count(0)
        await expect(page.get_by_role("button", name="Seat these four")).to_be_visible()


async def test_a_phone_fills_a_narrow_screen(table: Tabletop) -> None:
    for name in ("Ann", "Борис"):
        await table.seat_started(name)

    for width in (430, 320):
        await table.page.set_viewport_size({"width": width, "height": 640})
        await table.page.get_by_role("button", name="Ann").first.click()
        await asyncio.sleep(0)
        box = await table.phone("Ann").bounding_box()
        assert box is not None
        assert (box["x"], box["width"]) == (0, width)
        wide = await table.page.evaluate("document.documentElement.scrollWidth")
        assert wide == width


async def test_the_game_can_be_played_with_the_keyboard_alone(table: Tabletop) -> None:
    press, kind = table.page.keyboard.press, table.page.keyboard.type
    await table.page.get_by_role("button", name="Add a person").focus()
    await press("Enter")
    await kind("Ann")
    await press("Enter")
    phone = table.phone("Ann")
    start = phone.get_by_role("button", name="START")
    await expect(start).to_be_visible()

    while not await start.evaluate("node => node === document.activeElement"):
        await press("Tab")
    await press("Enter")
    await expect(phone.locator(".composer textarea")).to_be_focused()
    await kind("hello")
    await press("Enter")
    await expect(texts(phone).last).to_have_text("You said: hello")
    while not await key(phone, "Alert").evaluate("node => node === document.activeElement"):
        await press("Shift+Tab")
    await press("Space")
    await expect(phone.get_by_role("button", name="OK")).to_be_focused()
    await press("Enter")
    await expect(key(phone, "Alert")).to_be_focused()
    await press("Shift+Tab")
    await press("Shift+Tab")
    await press("Enter")

    await expect(texts(phone).first).to_have_text("Changed.")
    await expect(key(phone, "Change")).to_be_focused()
