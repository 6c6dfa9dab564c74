"""The Mini App in a real browser: one window for all tests, a fresh game for each."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest
from playwright.async_api import Browser, ConsoleMessage, Page, ViewportSize, expect

from santa.identifiers import RoomNumber
from tests.browser import browser as browser
from tests.browser import pytest_runtest_setup as pytest_runtest_setup
from tests.cast import a_room, aigerim, boris, taras
from tests.webapp.pages.phone import CLIENT, Phone
from tests.webapp.served import served
from tests.windows import kept_clean
from webapp.app import create_app
from webapp.site import Site

PATIENCE_MS = 60_000
NARROW: ViewportSize = {"width": 320, "height": 640}
HOMES = ("http://127.0.0.1:", "about:", "data:")


@pytest.fixture(autouse=True)
def patience() -> None:
    """A page that does not answer is a failure, not a long wait."""
    expect.set_options(timeout=PATIENCE_MS)


@pytest.fixture(scope="session")
async def window(browser: Browser) -> AsyncIterator[Page]:
    context = await browser.new_context(
        viewport=NARROW,
        reduced_motion="reduce",
        timezone_id="Asia/Tokyo",
        locale="kk-KZ",
        has_touch=True,
    )
    context.set_default_timeout(PATIENCE_MS)
    await context.add_init_script(CLIENT)
    yield await context.new_page()
    await context.close()


def is_fault(message: ConsoleMessage) -> bool:
    # A refusal, and a connection that a test cuts, are errors to the browser only.
    return message.type in ("error", "warning") and "Failed to load" not in message.text


@pytest.fixture
async def page(window: Page) -> AsyncIterator[Page]:
    """Lend the window to a test; it must stay clean: no error, nothing from elsewhere."""
    async with kept_clean(window, homes=HOMES, is_fault=is_fault) as page:
        yield page


@pytest.fixture
async def app_url(site: Site) -> AsyncIterator[str]:
    async with served(create_app(site)) as url:
        yield url


@pytest.fixture
async def phone(page: Page, app_url: str) -> Phone:
    return Phone(page, app_url)


@pytest.fixture
async def room(site: Site) -> RoomNumber:
    """Ann's room, in which the whole cast plays."""
    return await a_room(with_=[boris, aigerim, taras])
