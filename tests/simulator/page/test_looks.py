"""The page as axe sees it, light and dark, on a wide screen and a narrow one."""

from __future__ import annotations

from typing import Literal

import pytest
from axe_playwright_python.base import AXE_SCRIPT
from playwright.async_api import Page, expect

from tests.simulator.page.small_bot import SmallBot
from tests.simulator.page.tabletop import Tabletop, key, write


async def violations(page: Page) -> list[str]:
    """Let axe look at the page as it is now."""
    if not await page.evaluate("() => 'axe' in window"):
        await page.evaluate(AXE_SCRIPT)
    found = await page.evaluate("() => axe.run()")
    return [
        f"{fault['id']}: {node['html'][:120]}" for fault in found["violations"]
        for node in fault["nodes"]
    ]  # fmt: skip


@pytest.mark.parametrize("scheme", ["light", "dark"])
async def test_nothing_on_the_page_is_out_of_reach(
    table: Tabletop, bot: SmallBot, scheme: Literal["light", "dark"]
) -> None:
    page = table.page
    await page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
    faults = {"the empty table": await violations(page)}
    ann = await table.seat_started("Ann")
    await write(ann, "entities")
    await write(ann, "keyboard")
    await expect(ann.locator(".reply-keyboard")).to_be_visible()
    boris = await table.seat_started("Борис")
    await key(boris, "Alert").click()
    await expect(boris.get_by_role("alertdialog")).to_be_visible()
    taras = await table.seat_started("Тарас")
    await taras.get_by_role("button", name="Phone menu").click()
    await taras.get_by_role("menuitem", name="Go offline").click()
    person = int(await ann.get_attribute("data-phone") or 0)
    await bot.call("sendMessage", chat_id=person, text="News")
    await expect(ann.locator(".banner")).to_be_visible()
    await page.get_by_role("button", name="API log").click()
    await page.locator(".call").first.locator("summary").click()
    await page.get_by_role("button", name="Trouble").click()
    await page.get_by_role("switch", name="Server errors").click()
    await expect(page.get_by_role("button", name="Trouble: 1")).to_be_visible()
    faults["phones, the log and the switches"] = await violations(page)

    await page.get_by_role("button", name="End all trouble").click()
    await page.keyboard.press("Escape")
    await page.get_by_role("button", name="Close the log").click()
    await page.set_viewport_size({"width": 360, "height": 740})
    await page.get_by_role("button", name="Тарас").first.click()
    await page.locator(".clock-face").click()
    faults["a narrow screen"] = await violations(page)

    assert {where: found for where, found in faults.items() if found} == {}
