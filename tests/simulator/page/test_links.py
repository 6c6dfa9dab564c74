"""Links lead from phone to phone."""

from __future__ import annotations

from playwright.async_api import Locator, expect

from tests.simulator.page.small_bot import SmallBot
from tests.simulator.page.tabletop import Tabletop, key, texts, write

LINK = "https://t.me/santa_demo_bot?start=room_123456"


async def hand_over(giver: Locator, name: str) -> None:
    await key(giver, "Invite").click()
    sheet = giver.get_by_role("dialog", name="Send to whom?")
    await sheet.get_by_role("button", name=name).click()


async def test_an_invitation_travels_to_a_newcomer_and_starts_the_bot_there(
    table: Tabletop,
) -> None:
    ann = await table.seat_started("Ann")
    boris = await table.seat("Борис")

    await hand_over(ann, "Борис")

    card = boris.locator("[data-card]")
    await expect(card).to_contain_text("Ann")
    await expect(card).to_contain_text("Come & play")
    await expect(ann.locator(".toast")).to_have_text("Sent to Борис")
    await card.get_by_role("link", name=LINK).click()
    await expect(texts(boris, "me")).to_have_text(["/start room_123456"])
    await expect(texts(boris)).to_have_text(["Hello, Борис! room_123456"])


async def test_a_card_outlives_a_reload(table: Tabletop) -> None:
    ann = await table.seat_started("Ann")
    boris = await table.seat("Борис")
    await hand_over(ann, "Борис")

    await table.page.reload()

    await expect(boris.locator("[data-card]")).to_contain_text(LINK)


async def test_a_copied_link_is_on_the_clipboard(table: Tabletop) -> None:
    await table.page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    ann = await table.seat_started("Ann")

    await key(ann, "Copy").click()

    await expect(ann.locator(".toast")).to_have_text("Copied to the clipboard")
    assert await table.page.evaluate("navigator.clipboard.readText()") == LINK


async def test_an_address_that_would_run_code_cannot_be_opened(table: Tabletop) -> None:
    ann = await table.seat_started("Ann")
    boris = await table.seat("Борис")
    await write(ann, "https://t.me/share/url?url=javascript:alert(1)&text=look")
    # Not the last link: until the written message is shown, that is the command /start.
    await texts(ann, "me").filter(has_text="share/url").get_by_role("link").click()
    await ann.get_by_role("dialog").get_by_role("button", name="Борис").click()

    await boris.locator("[data-card]").get_by_role("link").click()

    sheet = boris.get_by_role("dialog")
    await expect(sheet).to_contain_text("not opened from here")
    await expect(sheet.locator("a")).to_have_count(0)


async def test_the_app_of_the_menu_button_is_on_phones_seated_before_and_after(
    table: Tabletop, bot: SmallBot
) -> None:
    ann = await table.seat_started("Ann")
    app = {"type": "web_app", "text": "Shop", "web_app": {"url": f"{table.url}/page/icon.svg"}}

    await bot.call("setChatMenuButton", menu_button=app)
    boris = await table.seat_started("Борис")

    await expect(ann.locator(".bot-menu")).to_have_text("Shop")
    await expect(boris.locator(".bot-menu")).to_have_text("Shop")


async def test_a_mini_app_opens_inside_its_phone_and_closes(table: Tabletop, bot: SmallBot) -> None:
    ann = await table.seat_started("Ann")
    person = int(await ann.get_attribute("data-phone") or 0)
    button = {"text": "Open", "web_app": {"url": f"{table.url}/page/icon.svg"}}
    keys = {"inline_keyboard": [[button]]}
    await bot.call("sendMessage", chat_id=person, text="Look", reply_markup=keys)

    await key(ann, "Open").click()

    frame = ann.locator(".web-app iframe")
    await expect(frame).to_have_attribute("data-kind", "inline")
    assert "tgWebAppData=" in (await frame.get_attribute("src") or "")
    await ann.get_by_role("dialog").get_by_role("button", name="Close").click()
    await expect(frame).to_have_count(0)
