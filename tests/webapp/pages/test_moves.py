"""What a person does in the Mini App, page by page."""

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
    await expect(phone.page.locator("main")).to_contain_text("Who’s the second?")
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
    await phone.tap("Remove Player 20", "button")
    asked = await phone.answer()

    await expect(phone.notice).to_contain_text("they’re no longer in the room")
    assert asked.startswith("Remove Player 20 from the room?")
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


async def test_a_drawn_room_is_finished(phone: Phone, room: RoomNumber) -> None:
    await draw_now(room, by=ann.id)
    await choose_language("kk", by=ann.id)
    await phone.open(ann, room)

    await phone.tap("Ойынды аяқтау", "button")
    await phone.answer()

    await expect(phone.page.locator("main")).to_contain_text("Сізге түскен есім")
