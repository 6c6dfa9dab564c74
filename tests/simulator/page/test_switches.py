"""What stands in the bar: switches for bad days, and the moments the clock may be sent to."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import UTC, datetime

import httpx
import pytest
from playwright.async_api import Locator, Page, expect

from simulator.running import RunningSimulator
from simulator.state.moments import Moment
from tests.simulator.page.small_bot import SmallBot
from tests.simulator.page.tabletop import Tabletop, key, passing, texts

YEAR = datetime.now(UTC).year + 1
DRAWS = [
    Moment("the draw", "Family", datetime(YEAR, 12, 24, 18, tzinfo=UTC)),
    Moment("the draw", "Office", datetime(YEAR, 12, 20, 9, tzinfo=UTC)),
]
FAULTS = {
    "flood": "A flood of 429",
    "server_error": "Server errors",
    "reset_before": "Cut connections",
    "duplicate": "Updates twice",
}


@pytest.fixture
async def caller(simulator: RunningSimulator) -> AsyncIterator[SmallBot]:
    """A bot that only calls when a test says so: trouble is nothing to it."""
    url = f"{simulator.url}/bot{simulator.token}/"
    async with httpx.AsyncClient(base_url=url) as api:
        yield SmallBot(api, simulator.telegram.bot.username)


@pytest.fixture
async def open_table(simulator: RunningSimulator, table: Tabletop) -> Tabletop:
    await table.page.get_by_role("button", name="Trouble").click()
    return table


@pytest.fixture
async def quiet_table(simulator: RunningSimulator, page: Page) -> Tabletop:
    """Open a table without a bot."""
    table = Tabletop(page, simulator.url)
    await table.open()
    return table


def switch(table: Tabletop, name: str) -> Locator:
    return table.page.get_by_role("switch", name=name)


@pytest.mark.parametrize(("kind", "name"), FAULTS.items())
async def test_a_switch_begins_and_ends_one_kind_of_trouble(
    simulator: RunningSimulator, open_table: Tabletop, kind: str, name: str
) -> None:
    await switch(open_table, name).click()
    await expect(switch(open_table, name)).to_have_attribute("aria-checked", "true")
    await expect(open_table.page.get_by_role("button", name="Trouble: 1")).to_be_visible()
    begun = [fault["kind"] for fault in simulator.telegram.faults.view()]
    await switch(open_table, name).click()
    await expect(switch(open_table, name)).to_have_attribute("aria-checked", "false")

    assert begun == [kind]
    assert simulator.telegram.faults.view() == []


async def test_the_limits_of_telegram_are_switched_on_and_off(
    simulator: RunningSimulator, open_table: Tabletop
) -> None:
    limits = switch(open_table, "Limits as Telegram has them")

    await limits.click()
    await expect(limits).to_have_attribute("aria-checked", "true")
    assert simulator.telegram.rates.on
    await limits.click()

    await expect(limits).to_have_attribute("aria-checked", "false")
    assert not simulator.telegram.rates.on


async def test_while_telegram_is_down_the_bot_gets_nothing_and_then_all(
    quiet_table: Tabletop, caller: SmallBot
) -> None:
    table = quiet_table
    phone = await table.seat("Ann")
    await table.page.get_by_role("button", name="Trouble").click()
    await switch(table, "Telegram is down").click()
    await expect(switch(table, "Telegram is down")).to_have_attribute("aria-checked", "true")
    await table.page.keyboard.press("Escape")
    await phone.get_by_role("button", name="START").click()
    await expect(texts(phone, "me")).to_have_text(["/start"])

    assert await caller.refused("getUpdates") == "Bad Gateway"
    await table.page.reload()
    await table.page.get_by_role("button", name="Trouble: 1").click()
    await table.page.get_by_role("button", name="End all trouble").click()
    await expect(switch(table, "Telegram is down")).to_have_attribute("aria-checked", "false")

    assert [update["message"]["text"] for update in await caller.call("getUpdates")] == ["/start"]


async def test_trouble_ordered_elsewhere_is_shown_and_can_be_ended_here(
    simulator: RunningSimulator, quiet_table: Tabletop, caller: SmallBot
) -> None:
    async with httpx.AsyncClient(base_url=simulator.url) as controls:
        order = {"kind": "server_error", "methods": ["getMe"], "probability": 1}
        await controls.post("/sim/faults", json=order)

    await quiet_table.page.get_by_role("button", name="Trouble: 1").click()
    assert await caller.refused("getMe") == "Internal Server Error"
    await quiet_table.page.get_by_role("button", name="End all trouble").click()
    await expect(quiet_table.page.get_by_role("button", name="Trouble", exact=True)).to_be_visible()

    assert await caller.call("getMe")


async def test_a_switch_and_the_menu_of_a_phone_need_no_mouse(
    simulator: RunningSimulator, table: Tabletop
) -> None:
    phone = await table.seat("Ann")
    press = table.page.keyboard.press

    await table.page.get_by_role("button", name="Trouble").focus()
    await press("Enter")
    while not await switch(table, "Updates twice").evaluate("at => at.matches(':focus')"):
        await press("Tab")
    await press("Space")
    await expect(switch(table, "Updates twice")).to_have_attribute("aria-checked", "true")
    await press("Escape")
    await expect(table.page.get_by_role("button", name="Trouble: 1")).to_be_focused()
    await phone.get_by_role("button", name="Phone menu").focus()
    await press("Enter")
    await expect(phone.get_by_role("menuitem", name="Rename")).to_be_focused()
    while not await phone.get_by_text("Go offline").evaluate("at => at.matches(':focus')"):
        await press("ArrowDown")
    await press("Enter")

    await expect(phone).to_have_attribute("data-network", "off")


@pytest.fixture
def ahead(simulator: RunningSimulator) -> list[Moment]:
    """Draws that the bot has ahead."""
    draws = [*DRAWS]

    async def moments() -> list[Moment]:
        return draws

    simulator.telegram.moments = moments
    return draws


async def test_the_clock_goes_to_the_first_moment_ahead_and_then_to_the_next(
    ahead: list[Moment], table: Tabletop
) -> None:
    to_the_draw = table.page.get_by_role("button", name="To the draw")
    date = table.page.locator(".clock-date")

    await expect(to_the_draw).to_have_attribute("title", f"Office: {on_the_page(DRAWS[1])}")
    async with passing(table.page, ".notice-words p") as words:
        await to_the_draw.click()
    assert f"20 Dec {YEAR}" in words[0]
    await expect(date).to_contain_text(f"20 Dec {YEAR}")
    await expect(to_the_draw).to_have_attribute("title", f"Family: {on_the_page(DRAWS[0])}")
    await to_the_draw.click()
    await expect(date).to_contain_text(f"24 Dec {YEAR}")

    await expect(to_the_draw).to_be_hidden()


def on_the_page(moment: Moment) -> str:
    """Tell a moment as the page does, in the browser's own zone, which is this machine's."""
    return moment.at.astimezone().strftime("%d %b, %H:%M")


async def test_all_moments_ahead_stand_in_the_list_of_the_clock(
    ahead: list[Moment], table: Tabletop
) -> None:
    await table.page.set_viewport_size({"width": 360, "height": 740})
    await table.page.locator(".clock-face").click()
    found = table.page.get_by_role("list", name="Moments to go to").get_by_role("button")
    await expect(found).to_have_count(2)

    await found.filter(has_text="Family").click()

    await expect(table.page.locator(".clock-now")).to_contain_text(f"24 Dec {YEAR}")
    await expect(found).to_have_count(0)


async def test_a_moment_the_bot_has_just_set_appears(
    ahead: list[Moment], table: Tabletop, bot: SmallBot
) -> None:
    ahead.clear()
    phone = await table.seat_started("Ann")
    await expect(table.page.get_by_role("button", name="To the draw")).to_be_hidden()

    ahead.append(DRAWS[0])
    await key(phone, "Change").click()

    await expect(table.page.get_by_role("button", name="To the draw")).to_be_visible()
