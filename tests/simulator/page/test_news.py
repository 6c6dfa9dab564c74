"""News on phones that nobody looks at, and phones that nothing reaches."""

from __future__ import annotations

import pytest
from playwright.async_api import Locator, ViewportSize, expect

from tests.simulator.page.small_bot import SmallBot
from tests.simulator.page.tabletop import Tabletop, key, passing, texts, write

NARROW: ViewportSize = {"width": 360, "height": 740}


@pytest.fixture
async def ann(table: Tabletop) -> Locator:
    return await table.seat_started("Ann")


@pytest.fixture
async def boris(table: Tabletop, ann: Locator) -> Locator:
    return await table.seat_started("Борис")


async def tell(bot: SmallBot, phone: Locator, *texts: str) -> None:
    """Let the bot write to a phone unasked."""
    for text in texts:
        person = int(await phone.get_attribute("data-phone") or 0)
        await bot.call("sendMessage", chat_id=person, text=text)


async def choose(phone: Locator, item: str) -> None:
    await phone.get_by_role("button", name="Phone menu").click()
    await phone.get_by_role("menuitem", name=item).click()


async def test_a_phone_nobody_looks_at_shows_what_came_last_and_how_much(
    bot: SmallBot, ann: Locator, boris: Locator
) -> None:
    await tell(bot, ann, "The first letter", "The second letter")
    await tell(bot, boris, "A letter to whom somebody looks at")

    await expect(ann.locator(".banner .gist")).to_have_text("The second letter")
    await expect(ann.locator(".banner-more")).to_have_text("2")
    await expect(texts(boris).last).to_have_text("A letter to whom somebody looks at")
    await expect(boris.locator(".banner")).to_be_hidden()
    await ann.locator(".chat-header").click()

    await expect(ann.locator(".banner")).to_be_hidden()


async def test_a_link_from_another_phone_is_news_too(ann: Locator, boris: Locator) -> None:
    await key(ann, "Invite").click()
    await ann.get_by_role("dialog").get_by_role("button", name="Борис").click()

    await expect(boris.locator(".banner")).to_contain_text("Ann")
    await expect(boris.locator(".banner .gist")).to_have_text("Come & play")


async def test_news_of_a_phone_out_of_sight_lead_to_it(
    table: Tabletop, bot: SmallBot, ann: Locator, boris: Locator
) -> None:
    await table.page.set_viewport_size(NARROW)
    await table.page.get_by_role("button", name="Ann").first.click()
    await expect(boris).not_to_be_in_viewport()

    async with passing(table.page, ".notice", press=True) as words:
        await tell(bot, boris, "Where are you?")

    assert words[0].endswith("Борис\nWhere are you?")
    await expect(boris).to_be_in_viewport(ratio=1)
    await expect(boris).to_have_attribute("data-unread", "0")
    await expect(table.page.locator(".notice")).to_have_count(0)


async def test_news_bring_a_phone_back_that_was_put_away(
    table: Tabletop, bot: SmallBot, ann: Locator, boris: Locator
) -> None:
    await choose(boris, "Hide the phone")
    await expect(boris).to_be_hidden()

    async with passing(table.page, ".notice", press=True):
        await tell(bot, boris, "Where are you?")

    await expect(boris).to_be_visible()


async def test_nothing_reaches_a_phone_without_a_network_until_it_is_back(
    table: Tabletop, bot: SmallBot, ann: Locator, boris: Locator
) -> None:
    await choose(ann, "Go offline")
    await expect(ann).to_have_attribute("data-network", "off")
    await expect(ann.locator(".subtitle")).to_have_text("waiting for network…")
    await boris.locator(".pane").focus()

    await tell(bot, ann, "one", "two")
    await tell(bot, boris, "here")
    await expect(texts(boris).last).to_have_text("here")
    await expect(texts(ann)).to_have_text(["Hello, Ann!"])
    await table.page.reload()
    await table.is_live()
    await expect(texts(ann)).to_have_text(["Hello, Ann!"])
    await expect(table.page.get_by_role("button", name="Ann, offline")).to_be_visible()
    await choose(ann, "Go online")

    await expect(texts(ann)).to_have_text(["Hello, Ann!", "one", "two"])
    await expect(ann).to_have_attribute("data-network", "on")
    await expect(ann.locator(".subtitle")).to_have_text("bot")


async def test_what_came_while_a_phone_was_offline_is_unread(
    table: Tabletop, bot: SmallBot, ann: Locator, boris: Locator
) -> None:
    person = await ann.get_attribute("data-phone")
    await choose(ann, "Go offline")
    await expect(ann).to_have_attribute("data-network", "off")
    await boris.locator(".pane").focus()
    await tell(bot, ann, "one", "two")

    await table.page.evaluate("id => fetch(`/sim/people/${id}/online`, {method: 'POST'})", person)

    await expect(ann).to_have_attribute("data-unread", "2")
    await expect(ann.locator(".banner .gist")).to_have_text("two")


async def test_what_is_typed_without_a_network_stays_in_the_input(
    table: Tabletop, ann: Locator
) -> None:
    await choose(ann, "Go offline")
    await expect(ann).to_have_attribute("data-network", "off")

    async with passing(table.page, ".toast") as words:
        await write(ann, "Is anybody there?")

    assert words == ["Ann’s phone has no network"]
    await expect(ann.locator(".composer textarea")).to_have_value("Is anybody there?")
    await expect(texts(ann, "me")).to_have_text(["/start"])
