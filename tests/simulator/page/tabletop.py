"""The page as a player sees it: seat people, write, press."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from playwright.async_api import Locator, Page, expect

# What passes by may be gone before a slow machine looks again: the page itself waits for it.
PASSING = """
([selector, press]) => new Promise((seen) => {
  const watcher = new MutationObserver(() => {
    const found = document.querySelector(selector);
    if (!found) return;
    watcher.disconnect();
    const words = found.innerText;
    if (press) found.click();
    seen(words);
  });
  watcher.observe(document.body, { childList: true, subtree: true });
})
"""


class Tabletop:
    """The table-top of one browser page."""

    def __init__(self, page: Page, url: str) -> None:
        self.page = page
        self.url = url

    async def open(self) -> None:
        """Open the page and wait until it follows the simulator."""
        await self.page.goto(self.url)
        await self.is_live()

    async def is_live(self) -> None:
        """Wait until the page follows the simulator."""
        await expect(self.page.locator("body")).to_have_attribute("data-state", "live")

    async def seat(self, name: str, language: str = "English") -> Locator:
        """Add a person by the form of the toolbar; gives the phone."""
        await self.page.get_by_role("button", name="Add a person").click()
        form = self.page.get_by_role("dialog", name="Add a person")
        await form.get_by_label("Name").fill(name)
        await form.get_by_label("Language").select_option(label=language)
        await form.get_by_role("button", name="Add").click()
        phone = self.phone(name)
        await expect(phone).to_be_visible()
        return phone

    async def seat_started(self, name: str) -> Locator:
        """Add a person who has pressed START and has been greeted."""
        phone = await self.seat(name)
        await phone.get_by_role("button", name="START").click()
        await expect(texts(phone).last).to_contain_text("Hello")
        return phone

    def phone(self, name: str) -> Locator:
        """Give the phone of a person."""
        return self.page.locator(f'[data-person="{name}"]')


@asynccontextmanager
async def passing(page: Page, selector: str, *, press: bool = False) -> AsyncIterator[list[str]]:
    """Catch what passes by while something is done: its words, pressed if so wanted."""
    words: list[str] = []
    watching = asyncio.create_task(page.evaluate(PASSING, [selector, press]))
    # Pages are asked one thing after the other: once this is answered, the page watches.
    await asyncio.sleep(0)
    await page.evaluate("() => null")
    yield words
    words.append(await watching)


def texts(phone: Locator, sender: str = "bot") -> Locator:
    """Give the texts of what the bot, or this person (`me`), has written."""
    return phone.locator(f'[data-from="{sender}"] .text')


def key(phone: Locator, caption: str) -> Locator:
    """Give a button of an inline keyboard."""
    return phone.locator(".inline-keyboard").get_by_role("button", name=caption, exact=True)


async def write(phone: Locator, text: str) -> None:
    """Write a message and send it with Enter."""
    box = phone.locator(".composer textarea")
    await box.fill(text)
    await box.press("Enter")
