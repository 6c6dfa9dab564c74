"""The demo, played on its page by four people; at the end it sits for README's pictures.

`UPDATE_PICTURES=1` puts the pictures where README shows them.
"""

import os
import re
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path
from signal import SIGINT
from urllib.parse import urlsplit

import pytest
from playwright.async_api import Browser, ConsoleMessage, Error, Page, Request, ViewportSize, expect

from tests.cast import Player, aigerim, ann, boris, taras
from tests.commands.programs import running
from tests.december.handling import PageHand
from tests.december.pairs import ROOM
from tests.simulator.page.tabletop import Tabletop

PICTURES = Path(__file__).parents[2] / "docs" / "pictures"
LARGEST = 450_000  # bytes
SIZE: ViewportSize = {"width": 1340, "height": 840}
PATIENCE_MS = 60_000

# As the page seats them.
SEATED = [
    replace(ann, last_name="", wishes="A teapot and two cups"),
    boris,
    replace(aigerim, first_name="Айгерім", last_name=""),
    replace(taras, last_name="", wishes="Липовий мед 🍯"),
]


@pytest.fixture
async def demo(folder: Path, port: int) -> AsyncIterator[str]:
    """The address of a demo that has just been started."""
    words = ("demo", "--port", str(port), "--folder", str(folder / "demo"))
    async with running(*words, folder=folder) as program:
        await program.says("Ctrl-C ends it")
        address = re.search(r"http://\S+", program.said)
        assert address is not None
        yield address[0]
        await program.ends(on=SIGINT)
    assert program.code == 0
    assert "[error" not in program.said


@pytest.fixture
async def page(browser: Browser, demo: str) -> AsyncIterator[Page]:
    """A page that must stay clean: no error, nothing from elsewhere."""
    expect.set_options(timeout=PATIENCE_MS)
    context = await browser.new_context(
        viewport=SIZE, color_scheme="light", reduced_motion="reduce", timezone_id="UTC"
    )
    context.set_default_timeout(PATIENCE_MS)
    page = await context.new_page()
    faults: list[str] = []

    def hear(message: ConsoleMessage) -> None:
        if message.type == "error":
            faults.append(message.text)

    def fail(error: Error) -> None:
        faults.append(str(error))

    def see(request: Request) -> None:
        if urlsplit(request.url).hostname != urlsplit(demo).hostname:
            faults.append(f"asked for {request.url}")

    page.on("console", hear)
    page.on("pageerror", fail)
    page.on("request", see)
    yield page
    await context.close()
    assert faults == []


async def test_four_people_play_on_the_page(page: Page, demo: str, tmp_path: Path) -> None:
    table = Tabletop(page, demo)
    await table.open()
    await page.get_by_role("button", name="Seat these four").click()
    await goes_to(page, "2026-12-01T12:00")
    ann, boris, aigerim, taras = hands = [PageHand(table, player) for player in SEATED]

    await ann.starts()
    await ann.creates_a_room(ROOM)
    number = re.findall(r"room_(\d+)", await ann.phone.inner_text())[-1]
    await ann.hands_the_link_to(boris)
    await boris.joins_by_link()
    await aigerim.joins_by_number(number)
    await ann.hands_the_link_to(taras)
    await taras.joins_by_link()
    await ann.press_key("create-room-created.room")
    await ann.draws_now()

    recipients = [person_on(await hand.card()) for hand in hands]
    assert sorted(recipients) == sorted(player.first_name for player in SEATED)
    assert all(hand.player.first_name != to for hand, to in zip(hands, recipients, strict=True))
    await ann.looks_at_a_calendar()
    await takes_a_picture(page, tmp_path / "demo.png")

    await ann.opens_the_calendar_of_the_app("Family")
    await page.get_by_role("button", name="Change to the dark theme").click()
    await takes_a_picture(page, tmp_path / "dark.png")


async def goes_to(page: Page, moment: str) -> None:
    """Move the clock of the page, which is the bot's too."""
    await page.get_by_role("button", name="Go to…").click()
    await page.get_by_label("Go to this moment").fill(moment)
    await page.get_by_role("button", name="Go", exact=True).click()
    await expect(page.locator(".clock-date")).to_have_text("Tue, 1 Dec 2026")


def person_on(card: str) -> str:
    """Return who is named on a result, by name or by what they wish for."""
    named: list[Player] = [player for player in SEATED if player.first_name in card]
    assert len(named) == 1, card
    assert named[0].wishes in card
    return named[0].first_name


async def takes_a_picture(page: Page, path: Path) -> None:
    """Take a picture of the page once nothing moves or passes on it."""
    await page.mouse.move(0, 0)
    await expect(page.locator(".toast")).to_have_count(0)
    picture = await page.screenshot(path=path)
    if os.environ.get("UPDATE_PICTURES"):
        assert len(picture) <= LARGEST
        (PICTURES / path.name).write_bytes(picture)
