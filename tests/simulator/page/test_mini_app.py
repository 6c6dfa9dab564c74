"""A Mini App on a phone: Telegram's frame around it, and Telegram's words both ways."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.async_api import Locator, expect

from simulator.running import RunningSimulator
from tests.simulator.page.small_app import OpenApp, open_app, served_app
from tests.simulator.page.small_bot import SmallBot
from tests.simulator.page.tabletop import Tabletop, key, texts, write


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    with served_app() as found:
        yield found


@pytest.fixture
async def ann(table: Tabletop) -> Locator:
    return await table.seat_started("Ann")


@pytest.fixture
async def app(ann: Locator, bot: SmallBot, address: str) -> OpenApp:
    return await open_app(bot, ann, address)


async def test_the_keyboard_goes_into_the_app_and_back_to_what_opened_it(
    table: Tabletop, ann: Locator, app: OpenApp
) -> None:
    await expect(app.panel.locator("iframe")).to_be_focused()
    await table.page.keyboard.press("Tab")
    await table.page.keyboard.type("a scarf")
    await expect(app.page.get_by_label("Wish")).to_have_value("a scarf")

    close = app.panel.get_by_role("button", name="Close")
    while not await close.evaluate("node => node === document.activeElement"):
        await table.page.keyboard.press("Shift+Tab")
    await table.page.keyboard.press("Enter")

    await expect(app.panel).to_have_count(0)
    await expect(key(ann, "Open the app")).to_be_focused()


async def test_every_button_of_the_frame_is_heard_in_the_app(app: OpenApp) -> None:
    main, secondary = app.panel.locator(".main-button"), app.panel.locator(".secondary-button")
    back = app.panel.get_by_role("button", name="Back")
    await expect(main).to_be_hidden()

    await app.says("web_app_setup_main_button", is_visible=True, text="Save", color="#123456")
    await app.says("web_app_setup_secondary_button", is_visible=True, text="No", position="top")
    await app.says("web_app_setup_back_button", is_visible=True)
    await app.says("web_app_setup_settings_button", is_visible=True)
    await main.click()
    await secondary.click()
    await back.click()
    await app.panel.get_by_role("button", name="App menu").click()
    await app.panel.get_by_role("menuitem", name="Settings").click()

    for button in ("main", "secondary", "back", "settings"):
        await app.hears(f"{button}_button_pressed")
    await expect(main).to_have_text("Save")
    await expect(main).to_have_css("background-color", "rgb(18, 52, 86)")
    await app.says("web_app_setup_back_button", is_visible=False)
    await expect(back).to_be_hidden()


async def test_a_button_that_is_off_is_not_pressed(app: OpenApp) -> None:
    main = app.panel.locator(".main-button")
    await app.says("web_app_setup_main_button", is_visible=True, text="Save", is_active=False)
    await expect(main).to_have_attribute("data-state", "off")

    await main.click(force=True)
    await app.says("web_app_setup_main_button", is_active=True, is_progress_visible=True)
    await expect(main).to_have_attribute("data-state", "busy")
    await main.click()

    await app.hears("main_button_pressed")
    assert await app.has_heard("main_button_pressed") == 1


async def test_closing_asks_first_where_the_app_wants_it(ann: Locator, app: OpenApp) -> None:
    await app.says("web_app_setup_closing_behavior", need_confirmation=True)
    # The words of a frame come in order: once this one is obeyed, so is the one before.
    await app.says("web_app_trigger_haptic_feedback", type="impact", impact_style="light")
    await expect(app.panel).to_have_attribute("data-haptic", "light")
    asked = ann.get_by_role("alertdialog")

    await app.panel.get_by_role("button", name="Close").click()
    await asked.get_by_role("button", name="Cancel").click()
    await expect(asked).to_have_count(0)
    await expect(app.panel).to_be_visible()
    await app.panel.get_by_role("button", name="Close").press("Escape")
    await asked.get_by_role("button", name="Close anyway").click()

    await expect(app.panel).to_have_count(0)


async def test_a_popup_answers_with_its_button_or_with_none(ann: Locator, app: OpenApp) -> None:
    popup = ann.get_by_role("alertdialog")
    buttons = [{"id": "gone", "type": "destructive", "text": "Delete"}, {"type": "cancel"}]
    told = {"title": "The room", "message": "Delete it?", "buttons": buttons}

    await app.says("web_app_open_popup", **{**told, "message": "x" * 257})
    await app.says("web_app_open_popup", **told)
    await expect(popup).to_contain_text("Delete it?")
    await expect(popup.get_by_role("button")).to_have_text(["Delete", "Cancel"])
    await popup.get_by_role("button", name="Delete").click()
    await app.hears("popup_closed", button_id="gone")
    await app.says("web_app_open_popup", **told)
    await popup.get_by_role("button", name="Cancel").press("Escape")

    await expect(app.page.locator("li").filter(has_text="popup_closed {}")).to_have_count(1)


async def test_a_change_of_the_theme_reaches_the_app_at_once(table: Tabletop, app: OpenApp) -> None:
    await table.page.get_by_role("button", name="Change to the dark theme").click()
    await app.hears("theme_changed", theme_params={"bg_color": "#17212b"})
    await app.panel.get_by_role("button", name="App menu").click()
    await app.panel.get_by_role("menuitem", name="Show in the light theme").click()

    await app.hears("theme_changed", theme_params={"bg_color": "#ffffff"})
    await expect(app.panel).to_have_attribute("data-theme", "light")


async def test_an_app_grows_and_learns_how_much_room_it_has(app: OpenApp) -> None:
    await expect(app.panel).to_have_attribute("data-size", "compact")

    await app.says("web_app_expand")
    await expect(app.panel).to_have_attribute("data-size", "expanded")
    frame = app.panel.locator("iframe")
    height = await frame.evaluate("node => node.clientHeight")
    width = await frame.evaluate("node => node.clientWidth")
    await app.hears(
        "viewport_changed", height=height, width=width, is_expanded=True, is_state_stable=True
    )
    await app.says("web_app_request_fullscreen")

    await app.hears("fullscreen_changed", is_fullscreen=True)
    await app.hears("content_safe_area_changed", top=46)
    await app.says("web_app_request_fullscreen")
    await app.hears("fullscreen_failed", error="ALREADY_FULLSCREEN")


async def test_a_minimised_app_waits_as_it_was(ann: Locator, app: OpenApp) -> None:
    await app.page.get_by_label("Wish").fill("a scarf")

    await app.panel.get_by_role("button", name="Minimise").click()
    await app.hears("visibility_changed", is_visible=False)
    await write(ann, "hello")
    await expect(texts(ann).filter(has_text="You said: hello")).to_have_count(1)
    await ann.get_by_role("button", name="Back to Secret Santa").click()

    await app.hears("visibility_changed", is_visible=True)
    await expect(app.page.get_by_label("Wish")).to_have_value("a scarf")


async def test_nobody_but_the_page_that_was_opened_is_obeyed(table: Tabletop, app: OpenApp) -> None:
    close = """top.postMessage(JSON.stringify({ eventType: "web_app_close" }), "*")"""
    home = (await app.frame()).url

    await table.page.evaluate(close)
    await (await app.frame()).evaluate(
        "words => document.body.appendChild(document.createElement('iframe'))"
        ".contentWindow.eval(words)",
        close,
    )
    with served_app() as elsewhere:
        await (await app.frame()).goto(elsewhere)
        await app.says("web_app_close")
        await (await app.frame()).goto(home)
    await app.says("web_app_trigger_haptic_feedback", type="selection_change")

    await expect(app.panel).to_have_attribute("data-haptic", "selection")


async def test_a_link_typed_in_the_chat_brings_its_payload_and_asks_for_leave_to_write(
    table: Tabletop, simulator: RunningSimulator, address: str
) -> None:
    simulator.telegram.bot.apps["santa"] = address
    boris = await table.seat_started("Борис")
    person = simulator.world.people[int(await boris.get_attribute("data-phone") or 0)]
    await write(boris, "https://t.me/santa_demo_bot/santa?startapp=room_123456")
    person.started = False
    simulator.world.events.add("person", person=person.view())
    await texts(boris, "me").filter(has_text="startapp").get_by_role("link").click()
    app = await OpenApp(boris).is_ready()
    assert "tgWebAppStartParam=room_123456" in (await app.frame()).url
    await expect(app.panel).to_have_attribute("data-size", "expanded")
    asked = boris.get_by_role("alertdialog")

    await app.says("web_app_request_write_access")
    await asked.get_by_role("button", name="Cancel").click()
    await app.hears("write_access_requested", status="cancelled")
    await app.says("web_app_request_write_access")
    await asked.get_by_role("button", name="Allow").click()
    await app.hears("write_access_requested", status="allowed")

    assert person.can_write
    await expect(boris.locator(".service")).to_have_text("Борис allowed the bot to write")


async def test_an_app_outlives_a_reload_of_the_table_until_it_is_closed(
    table: Tabletop, app: OpenApp
) -> None:
    await table.page.reload()
    await app.is_ready()

    await app.says("web_app_close")
    await expect(app.panel).to_have_count(0)
    await table.page.reload()
    await table.is_live()

    await expect(app.panel).to_have_count(0)


async def test_an_app_of_the_reply_keyboard_hands_its_data_over(
    ann: Locator, bot: SmallBot, address: str
) -> None:
    person = int(await ann.get_attribute("data-phone") or 0)
    board = {"keyboard": [[{"text": "Pick a day", "web_app": {"url": address}}]]}
    await bot.call("sendMessage", chat_id=person, text="When?", reply_markup=board)
    await ann.locator(".reply-keyboard").get_by_role("button", name="Pick a day").click()
    app = await OpenApp(ann).is_ready()

    await app.says("web_app_data_send", data="24 December")

    await expect(app.panel).to_have_count(0)
    await expect(ann.locator(".service")).to_have_text("Data from “Pick a day” was sent")


async def test_a_link_of_telegrams_makes_the_app_step_aside(ann: Locator, app: OpenApp) -> None:
    await app.says("web_app_open_tg_link", path_full="/santa_demo_bot?start=room_1")

    await expect(texts(ann, "me").filter(has_text="/start room_1")).to_be_visible()
    await expect(app.panel).to_be_hidden()
    await expect(ann.get_by_role("button", name="Back to Secret Santa")).to_be_visible()


async def test_an_app_fits_a_narrow_screen(table: Tabletop, app: OpenApp) -> None:
    await app.says("web_app_expand")
    await app.says("web_app_setup_main_button", is_visible=True, text="Save the date and the time")
    await app.says("web_app_setup_secondary_button", is_visible=True, text="Leave as it was")

    await table.page.set_viewport_size({"width": 320, "height": 560})

    await expect(app.panel.locator(".main-button")).to_be_in_viewport(ratio=1)
    await expect(app.panel.locator(".secondary-button")).to_be_in_viewport(ratio=1)
    await expect(app.panel.get_by_role("button", name="Close")).to_be_in_viewport(ratio=1)
    assert await table.page.evaluate("document.documentElement.scrollWidth") == 320
