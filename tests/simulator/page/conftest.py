"""A running simulator, a small bot and an open page for each test."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest
from playwright.async_api import Browser, ConsoleMessage, Page, ViewportSize, expect

from simulator.running import RunningSimulator
from tests.browser import browser as browser
from tests.browser import pytest_runtest_setup as pytest_runtest_setup
from tests.simulator.page.small_bot import SmallBot, running_bot
from tests.simulator.page.tabletop import Tabletop
from tests.windows import kept_clean

PATIENCE_MS = 60_000
WIDE: ViewportSize = {"width": 1400, "height": 860}
HOMES = ("http://127.0.0.1:",)


@pytest.fixture(autouse=True)
def patience() -> None:
    """A page that does not answer is a failure, not a long wait."""
    expect.set_options(timeout=PATIENCE_MS)


@pytest.fixture
async def simulator() -> AsyncIterator[RunningSimulator]:
    async with RunningSimulator() as running:
        yield running


@pytest.fixture
async def bot(simulator: RunningSimulator) -> AsyncIterator[SmallBot]:
    username = simulator.telegram.bot.username
    async with running_bot(simulator.url, simulator.token, username) as running:
        yield running


@pytest.fixture(scope="session")
async def window(browser: Browser) -> AsyncIterator[Page]:
    """Open one window for all tests: a new one for each would take most of their time."""
    # Without animations nothing has to be waited for; the test of one asks for it.
    context = await browser.new_context(reduced_motion="reduce")
    context.set_default_timeout(PATIENCE_MS)
    yield await context.new_page()
    await context.close()


def is_fault(message: ConsoleMessage) -> bool:
    # While a simulator is being restarted, a refused connection is what must happen.
    return message.type == "error" and "ERR_CONNECTION" not in message.text


@pytest.fixture
async def page(window: Page) -> AsyncIterator[Page]:
    """Lend the window to a test; it must stay clean: no error, nothing from elsewhere."""
    await window.set_viewport_size(WIDE)
    await window.emulate_media(reduced_motion="reduce", color_scheme="light")
    async with kept_clean(window, homes=HOMES, is_fault=is_fault) as page:
        yield page


@pytest.fixture
async def table(simulator: RunningSimulator, bot: SmallBot, page: Page) -> Tabletop:
    """Open an empty table with a bot that answers."""
    tabletop = Tabletop(page, simulator.url)
    await tabletop.open()
    return tabletop
