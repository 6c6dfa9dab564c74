"""What a person does in the Mini App, page by page, and what the client around it is told."""

import re

import pytest
from playwright.async_api import expect

from santa.draw import Shape
from santa.draw.use_cases import draw_now
from santa.errors import RoomNotFound
from santa.identifiers import RoomNumber
from santa.people import choose_language, my_profile, recognise
from santa.rooms import exclusions, keep_family_apart, my_wishes, participants, room_card
from tests.cast import a_crowd, a_room, aigerim, ann, boris, introduce, taras
from tests.webapp.pages.phone import Phone


async def test_a_room_is_renamed_and_the_client_learns_of_everything(
    phone: Phone, room: RoomNumber
) -> None:
    await phone.open(ann)
    await phone.waits_for("web_app_setup_back_button", is_visible=False)

    await phone.tap(re.compile("Office"))
    await phone.shows("Office")
    await phone.waits_for("web_app_setup_back_button", is_visible=True)
    await phone.tap("Rename room Office")
    await phone.shows("Rename room")
    await phone.page.get_by_label("Name").fill("New Year <b>&")
    await phone.waits_for("web_app_setup_closing_behavior", need_confirmation=True)
    await phone.press_main("Save")

    await phone.shows("New Year <b>&")
    await phone.waits_for("web_app_setup_closing_behavior", need_confirmation=False)
    await phone.waits_for("web_app_trigger_haptic_feedback", notification_type="success")
    assert (await room_card(room, by=ann.id)).name == "New Year <b>&"


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
    assert asked == "What you changed isn’t saved yet. Leave anyway?"


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


async def test_a_link_brings_somebody_new_to_the_invitation_and_into_the_room(
    phone: Phone,
) -> None:
    room = await a_room(of=ann)

    await phone.open(taras, link=f"room_{room}", user={"allows_write_to_pm": False})
    await phone.shows("Тебе запрошують!")
    await phone.waits_for("web_app_request_write_access")
    await phone.page.get_by_label("Мої побажання").fill("Мед")
    await phone.press_main("Приєднатися")

    await phone.shows("Office")
    await expect(phone.notice).to_have_text("🎉 Ти в грі!")
    assert await my_wishes(room, by=taras.id) == "Мед"


async def test_a_link_to_a_room_that_is_gone_leads_to_my_rooms_with_a_word(phone: Phone) -> None:
    await introduce(ann)

    await phone.open(ann, link="room_999999")

    await phone.shows("My rooms")
    await expect(phone.notice).to_contain_text("There’s no such room.")


async def test_a_member_sees_the_room_in_brief_and_leaves_it(
    phone: Phone, room: RoomNumber
) -> None:
    await phone.open(aigerim, room)
    await expect(phone.page.locator("main")).not_to_contain_text("Баптаулар")

    await phone.tap("Бөлмеден шығу", "button")
    await phone.answer()

    await phone.shows("Менің бөлмелерім")
    with pytest.raises(RoomNotFound):
        await room_card(room, by=aigerim.id)


async def test_the_draw_takes_place_at_once_and_the_owner_meets_their_recipient(
    phone: Phone, room: RoomNumber
) -> None:
    await phone.open(ann, room)

    await phone.tap("Draw now", "button")
    asked = await phone.answer()

    await expect(phone.notice).to_contain_text("Done! Everyone is about to find out")
    assert asked == "Draw right now? Nobody can join afterwards. Players: 4"
    await expect(phone.page.locator("main")).to_contain_text("You’re the Secret Santa for")
    await expect(phone.page.locator("main")).to_contain_text("0 of 4 have their result.")


async def test_a_family_is_kept_apart_over_several_pages(phone: Phone) -> None:
    crowd = a_crowd(24)
    room = await a_room(with_=crowd)
    await phone.open(ann, room)
    await phone.go(f"/rooms/{room}/exclusions/family")

    await phone.page.get_by_role("checkbox", name="Player 3", exact=True).check()
    await phone.page.get_by_role("button", name="Next ›").click()
    await phone.page.get_by_role("checkbox", name="Player 22").check()
    await phone.press_main("Save")

    await phone.shows("Exclusions")
    apart = await exclusions(room, by=ann.id)
    assert [{one.giver, one.receiver} for one in apart] == [{crowd[3].id, crowd[22].id}]


async def test_a_pair_is_kept_apart_one_way(phone: Phone, room: RoomNumber) -> None:
    await phone.open(ann, room)
    await phone.go(f"/rooms/{room}/exclusions")

    await phone.tap("Add a pair")
    await phone.tap("Борис")
    await expect(phone.page.locator("main")).to_contain_text("Who is the second?")
    await phone.tap("Тарас Їжак")
    await phone.tap("One way", "button")

    await expect(phone.page.locator("main")).to_contain_text("Борис → Тарас Їжак")
    apart = (await exclusions(room, by=ann.id))[0]
    assert (apart.giver, apart.receiver, apart.mutual) == (boris.id, taras.id, False)


async def test_an_impossible_draw_is_made_possible_with_one_tap(
    phone: Phone, room: RoomNumber
) -> None:
    await keep_family_apart(room, [ann.id, boris.id, aigerim.id], by=ann.id)
    await phone.open(ann, room)

    await phone.tap("Draw rules")
    verdict = phone.page.locator("#verdict")
    await expect(verdict).to_contain_text("⛔")
    while await phone.page.locator(".small-button").count():
        await phone.page.locator(".small-button").first.click()
        await phone.is_ready()
        await expect(phone.notice).to_have_text("The exclusion is removed.")

    await expect(verdict).to_contain_text("A draw is possible")


async def test_the_shape_is_chosen(phone: Phone, room: RoomNumber) -> None:
    await phone.open(ann, room)
    await phone.go(f"/rooms/{room}/rules")

    await phone.tap(re.compile("Any circles"), "button")

    chosen = phone.page.get_by_role("button", name=re.compile("Any circles"), pressed=True)
    await expect(chosen).to_be_focused()
    assert (await room_card(room, by=ann.id)).shape is Shape.ANY


async def test_somebody_is_put_out_from_the_second_page(phone: Phone) -> None:
    room = await a_room(with_=a_crowd(24))
    await phone.open(ann, room)
    await phone.go(f"/rooms/{room}/participants")

    await phone.tap("Next ›")
    await phone.tap("Remove: Player 20", "button")
    asked = await phone.answer()

    await expect(phone.notice).to_contain_text("they’re no longer in the room")
    assert asked.startswith("Remove from the room: Player 20?")
    assert (await participants(room, by=ann.id)).total == 24


async def test_the_room_is_handed_over(phone: Phone, room: RoomNumber) -> None:
    await phone.open(ann, room)
    await phone.tap("Change owner")

    await phone.tap("Борис", "button")
    await phone.answer()

    await expect(phone.notice).to_have_text("👑 Done, the room has a new organiser.")
    assert (await room_card(room, by=boris.id)).is_mine


async def test_the_profile_is_filled_in(phone: Phone) -> None:
    await introduce(ann)
    await phone.open(ann)
    await phone.go("/profile")

    await phone.tap("Address not filled in")
    await phone.page.get_by_label("Address").fill("12 Mill Lane\nBath")
    await phone.press_main("Save")
    await phone.tap("Phone not filled in")
    await phone.page.get_by_label("Phone").fill("8 701 234 56 78")
    await phone.press_main("Save")
    await expect(phone.page.get_by_role("alert")).to_contain_text("doesn’t look like a phone")
    await phone.page.get_by_label("Phone").fill("+7 701 234 56 78")
    await phone.press_main("Save")

    await phone.shows("Profile")
    profile = await my_profile(by=ann.id)
    assert (profile.address, profile.phone) == ("12 Mill Lane\nBath", "+77012345678")


async def test_another_language_is_spoken_at_once(phone: Phone) -> None:
    await introduce(ann)
    await phone.open(ann)
    await phone.go("/profile/language")

    await phone.tap("Қазақша", "button")

    await phone.shows("Профиль")
    await expect(phone.page.locator("html")).to_have_attribute("lang", "kk")
    card = await recognise(ann.id)
    assert card is not None
    assert card.language == "kk"


async def test_a_city_is_found_as_one_types(phone: Phone) -> None:
    await introduce(ann)
    await phone.open(ann)
    await phone.go("/zone")

    await phone.page.get_by_label("City or country").press_sequentially("Алма")
    await phone.page.get_by_role("button", name="Almaty UTC+5").click()

    await expect(phone.notice).to_contain_text("Almaty: it’s 17:00 there now.")


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


async def test_a_drawn_room_is_finished(phone: Phone, room: RoomNumber) -> None:
    await draw_now(room, by=ann.id)
    await choose_language("kk", by=ann.id)
    await phone.open(ann, room)

    await phone.tap("Ойынды аяқтау", "button")
    await phone.answer()

    await expect(phone.page.locator("main")).to_contain_text("Сізге түскен есім")
