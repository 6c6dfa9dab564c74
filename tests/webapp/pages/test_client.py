"""The client around a page: what it is told, what it asks, and what is lost without it."""

import pytest
from playwright.async_api import expect

from santa.errors import RoomNotFound
from santa.identifiers import RoomNumber
from santa.rooms import my_wishes, room_card
from tests.cast import ann, introduce
from tests.webapp.pages.phone import Phone


async def test_what_was_typed_is_kept_when_it_is_refused(phone: Phone, room: RoomNumber) -> None:
    await phone.open(ann, room)
    await phone.go(f"/rooms/{room}/budget")
    field = phone.page.get_by_label("Budget")

    await field.fill("x" * 40)
    await phone.press_main("Save")

    await expect(phone.page.get_by_role("alert")).to_contain_text("That’s too long: 40 characters")
    await expect(field).to_have_value("x" * 40)
    await expect(field).to_be_focused()
    await phone.waits_for("web_app_trigger_haptic_feedback", notification_type="error")
    assert (await room_card(room, by=ann.id)).budget == "20 €"


async def test_without_a_connection_nothing_typed_is_lost_and_one_may_try_again(
    phone: Phone, room: RoomNumber
) -> None:
    await phone.open(ann, room)
    await phone.go(f"/rooms/{room}/wishes")
    await phone.page.get_by_label("Change wishes").fill("A sledge")
    await phone.page.route("**/wishes", lambda route: route.abort())

    await phone.press_main("Save")
    alert = phone.page.get_by_role("alert")
    await expect(alert).to_contain_text("There’s no connection right now.")
    await expect(phone.page.get_by_label("Change wishes")).to_have_value("A sledge")
    await phone.page.unroute("**/wishes")
    await alert.get_by_role("button", name="Try again").click()

    await phone.shows("Office")
    assert await my_wishes(room, by=ann.id) == "A sledge"


async def test_going_back_asks_about_what_is_not_saved(phone: Phone, room: RoomNumber) -> None:
    await phone.open(ann, room)
    await phone.go(f"/rooms/{room}/name")
    await phone.page.get_by_label("Name").fill("Never saved")

    await phone.says("back_button_pressed")
    asked = await phone.answer("")
    await phone.shows("Rename room")
    await phone.says("back_button_pressed")
    await phone.answer("yes")

    await phone.shows("Office")
    assert asked == "Your changes aren’t saved yet. Leave anyway?"


async def test_an_old_client_without_popups_is_asked_by_the_page_itself(
    phone: Phone, room: RoomNumber
) -> None:
    await phone.open(ann, room, version="6.0")
    await phone.tap("Delete room", "button")
    question = phone.page.get_by_role("dialog")

    await expect(question).to_contain_text("Delete the room for good?")
    await question.get_by_role("button", name="Cancel").click()
    await phone.tap("Delete room", "button")
    await question.get_by_role("button", name="Delete room").click()

    await phone.shows("My rooms")
    with pytest.raises(RoomNotFound):
        await room_card(room, by=ann.id)


async def test_an_old_client_without_an_arrow_gets_one_on_the_page(
    phone: Phone, room: RoomNumber
) -> None:
    await phone.open(ann, room, version="6.0")

    await phone.tap("‹ Back")

    await phone.shows("My rooms")


async def test_the_theme_changes_live(phone: Phone) -> None:
    await introduce(ann)
    await phone.open(ann, theme="light")

    await phone.says("theme_changed", theme_params={"bg_color": "#17212b", "text_color": "#f5f5f5"})

    await expect(phone.page.locator("html")).to_have_attribute("data-theme", "dark")


async def test_safe_areas_are_kept_free(phone: Phone) -> None:
    await introduce(ann)
    await phone.open(ann)
    before = await phone.heading.evaluate("heading => heading.getBoundingClientRect().top")

    await phone.says("safe_area_changed", top=50, bottom=20, left=0, right=0)
    await phone.says("content_safe_area_changed", top=46, bottom=0, left=0, right=0)

    after = await phone.heading.evaluate("heading => heading.getBoundingClientRect().top")
    assert after == before + 96


async def test_a_launch_that_is_too_old_says_so(phone: Phone, room: RoomNumber) -> None:
    await phone.open(ann, room)
    await phone.page.route(
        f"**/rooms/{room}/name", lambda route: route.fulfill(status=401, body="")
    )

    await phone.page.get_by_role("link", name="Rename room Office").click()

    await expect(phone.page.get_by_role("alert")).to_contain_text("open it again from the chat")
