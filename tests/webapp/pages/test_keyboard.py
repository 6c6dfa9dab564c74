"""Everything of the Mini App by keyboard alone: what a screen reader and a desktop need."""

from datetime import UTC, datetime

from playwright.async_api import Locator, Page, expect

from santa.identifiers import RoomNumber
from santa.rooms import DrawMoment, exclusions, participants, room_card
from tests.cast import aigerim, ann, boris
from tests.webapp.pages.phone import Phone

FARTHEST = 60
"""Presses of Tab: no page has more to go through."""


async def tab_to(target: Locator, *, key: str = "Tab") -> None:
    """Press Tab until something has the focus, and see that the focus can be seen."""
    page: Page = target.page
    for _ in range(FARTHEST):
        await page.keyboard.press(key)
        if await target.evaluate("target => target === document.activeElement"):
            outline = await target.evaluate(SEEN)
            assert outline, f"the focus on {target} cannot be seen"
            return
    raise AssertionError(f"Tab does not lead to {target}")


# An outline on the element itself, or on the chip that lies under an invisible radio.
SEEN = """
target => [target, target.nextElementSibling].some(
  (one) => one && getComputedStyle(one).outlineStyle !== "none"
)
"""


KEYS = (
    ("ArrowDown", "Tuesday, 8 December"),
    ("ArrowRight", "Wednesday, 9 December"),
    ("PageDown", "Saturday, 9 January"),
    ("End", "Sunday, 10 January"),
    ("ArrowUp", "Sunday, 3 January"),
    ("Home", "Monday, 28 December"),
    ("PageUp", "Tuesday, 1 December"),  # today, before which nothing can be reached
    ("End", "Sunday, 6 December"),
    ("ArrowLeft", "Saturday, 5 December"),
    ("ArrowLeft", "Friday, 4 December"),
)


async def test_the_draw_is_scheduled_by_keyboard(phone: Phone, room: RoomNumber) -> None:
    page = phone.page
    await phone.open(ann)
    await expect(phone.heading).to_be_focused()

    await tab_to(page.locator("a", has_text="Office"))
    await page.keyboard.press("Enter")
    await tab_to(page.get_by_role("link", name="Change time not"))
    await page.keyboard.press("Enter")
    await phone.shows("Time of the draw")
    await tab_to(page.locator("td[tabindex='0']"))
    for key, reached in KEYS:
        await page.keyboard.press(key)
        await expect(page.locator("td:focus")).to_have_attribute("aria-label", reached)
    day = page.locator("td:focus")
    await page.keyboard.press("Enter")
    await expect(day).to_have_attribute("aria-selected", "true")
    await tab_to(page.locator("input[value='00-06']"))
    await page.keyboard.press("ArrowUp")
    await expect(page.get_by_role("radio", name="Exact time")).to_be_checked()
    await tab_to(page.locator("#time"))
    await page.keyboard.type("0630PM")
    await expect(page.locator("#moment")).to_contain_text("Friday, 4 December, 18:30")
    await tab_to(page.locator("button[data-main]"))
    await page.keyboard.press("Enter")

    await phone.shows("Office")
    moment = (await room_card(room, by=ann.id)).moment
    assert moment == DrawMoment(datetime(2026, 12, 4, 18, 30, tzinfo=UTC))


async def test_the_calendar_stops_at_today_and_a_year_ahead(phone: Phone, room: RoomNumber) -> None:
    page = phone.page
    await phone.open(ann, room)
    await phone.go(f"/rooms/{room}/draw")
    await page.locator("td[tabindex='0']").focus()

    await page.keyboard.press("ArrowLeft")
    first = await page.locator("td:focus").get_attribute("aria-label")
    await page.keyboard.press("Shift+PageDown")
    await page.keyboard.press("PageDown")
    await page.keyboard.press("PageDown")
    last = await page.locator("td:focus").get_attribute("aria-label")

    assert (first, last) == ("Tuesday, 1 December", "Thursday, 2 December")
    assert await page.locator("td[tabindex='0']").count() == 1


async def test_a_swipe_turns_the_month(phone: Phone, room: RoomNumber) -> None:
    await phone.open(ann, room)
    await phone.go(f"/rooms/{room}/draw")

    await phone.page.locator("[role=grid]").evaluate(SWIPE, [200, 60])
    await expect(phone.page.locator(".month")).to_have_text("January 2027")
    await phone.page.locator("[role=grid]").evaluate(SWIPE, [60, 200])

    await expect(phone.page.locator(".month")).to_have_text("December 2026")


SWIPE = """
(grid, [from, to]) => {
  const send = (kind, x) => {
    const touch = new Touch({ identifier: 1, target: grid, clientX: x, clientY: 300 });
    grid.dispatchEvent(new TouchEvent(kind, { changedTouches: [touch], bubbles: true }));
  };
  send("touchstart", from);
  send("touchend", to);
}
"""


async def test_a_family_is_kept_apart_by_keyboard(phone: Phone, room: RoomNumber) -> None:
    page = phone.page
    await phone.open(ann, room)
    await phone.go(f"/rooms/{room}/exclusions")

    await tab_to(page.get_by_role("link", name="Add a whole family"))
    await page.keyboard.press("Enter")
    await phone.shows("Add a whole family")
    await tab_to(page.get_by_role("checkbox", name="Борис"))
    await page.keyboard.press("Space")
    await tab_to(page.get_by_role("checkbox", name=aigerim.name))
    await page.keyboard.press("Space")
    await tab_to(page.locator("button[data-main]"))
    await page.keyboard.press("Enter")

    await phone.shows("Exclusions")
    assert {one.giver for one in await exclusions(room, by=ann.id)} <= {boris.id, aigerim.id}


async def test_somebody_is_put_out_by_keyboard(phone: Phone, room: RoomNumber) -> None:
    page = phone.page
    await phone.open(ann, room, version="6.0")
    await phone.go(f"/rooms/{room}/participants")

    await tab_to(page.get_by_role("button", name="Remove Борис"))
    await page.keyboard.press("Enter")
    question = page.get_by_role("dialog")
    await expect(question).to_contain_text("Remove Борис from the room?")
    await tab_to(question.get_by_role("button", name="Remove"))
    await page.keyboard.press("Enter")

    await expect(phone.notice).to_be_visible()
    assert (await participants(room, by=ann.id)).total == 3


async def test_the_way_back_is_found_by_keyboard_where_the_client_has_none(
    phone: Phone, room: RoomNumber
) -> None:
    await phone.open(ann, room, version="6.0")

    await tab_to(phone.page.get_by_role("link", name="‹ Back"))
    await phone.page.keyboard.press("Enter")

    await phone.shows("My rooms")
