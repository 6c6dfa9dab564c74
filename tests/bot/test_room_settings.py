"""What an owner changes about a room: its name, its budget, its owner, whether it is there."""

import pytest

from db.engine import fetch
from santa.draw.use_cases import draw_now
from santa.errors import NextOwnerHasTooManyRooms, NotAMember, NotOwner, TextTooLong
from santa.rooms import my_rooms, room_card
from tests.bot.conftest import Phones
from tests.bot.presses import press_forged, press_twice
from tests.bot.room_scenes import a_room_of_four, at_the_settings
from tests.bot.scenes import at_the_room, sees_the_menu
from tests.bot.words import own_messages, refusal_in, words
from tests.cast import a_room, ann, boris, introduce, taras

pytestmark = pytest.mark.usefixtures("bot")

SETTINGS = ("Rename room", "Change budget", "Change owner", "Draw rules", "Delete room", "Back")


async def test_the_settings_offer_all_that_may_be_changed(phones: Phones) -> None:
    shown = await at_the_settings(phones.ann, await a_room(of=ann))

    assert [label for label in SETTINGS if shown.button(label)] == list(SETTINGS)


async def test_the_rules_of_a_draw_that_has_taken_place_are_not_offered(phones: Phones) -> None:
    number = await a_room_of_four()
    await draw_now(number, by=ann.id)

    shown = await at_the_settings(phones.ann, number)

    assert not shown.button("Draw rules")
    answer = await press_forged(phones.ann, shown, "rules")
    assert answer.text == words(ann, "error-room-is-drawn")


async def test_a_room_is_renamed_and_shows_it_at_once(phones: Phones) -> None:
    number = await a_room(of=ann)
    await at_the_settings(phones.ann, number)
    await phones.ann.press("Rename room")
    await phones.ann.gets(words(ann, "room-settings-rename", name="Office", name_limit=64))

    await phones.ann.text("  Kitchen <&> friends\n")

    await phones.ann.gets("Kitchen <&> friends")
    assert (await room_card(number, by=ann.id)).name == "Kitchen <&> friends"
    assert await own_messages(phones.ann) == []


async def test_a_name_that_is_too_long_is_not_lost(phones: Phones) -> None:
    number = await a_room(of=ann)
    await at_the_settings(phones.ann, number)
    await phones.ann.press("Rename room")
    await phones.ann.gets(words(ann, "room-settings-rename", name="Office", name_limit=64))

    await phones.ann.text("x" * 65)

    await phones.ann.gets(refusal_in(ann, TextTooLong(limit=64, length=65)))
    assert await own_messages(phones.ann) == ["x" * 65]
    assert (await room_card(number, by=ann.id)).name == "Office"


async def test_the_budget_is_changed(phones: Phones) -> None:
    number = await a_room(of=ann)
    await at_the_settings(phones.ann, number)
    await phones.ann.press("Change budget")
    await phones.ann.gets(
        words(ann, "room-settings-budget", name="Office", budget="20 €", budget_limit=32)
    )

    await phones.ann.text("up to 3 <socks>")

    await phones.ann.gets("Budget: up to 3 <socks>")
    assert (await room_card(number, by=ann.id)).budget == "up to 3 <socks>"


async def test_a_former_owner_renames_nothing_and_keeps_the_words(phones: Phones) -> None:
    number = await a_room(of=ann, with_=[boris])
    await at_the_settings(phones.ann, number)
    await phones.ann.press("Rename room")
    await phones.ann.gets(words(ann, "room-settings-rename", name="Office", name_limit=64))
    await fetch("UPDATE room SET owner = $1", boris.id)

    await phones.ann.text("Mine")

    await phones.ann.gets(refusal_in(ann, NotOwner()))
    assert (await room_card(number, by=ann.id)).name == "Office"


async def test_a_member_finds_no_settings(phones: Phones) -> None:
    number = await a_room(of=boris, with_=[ann])
    shown = await at_the_room(phones.ann, number)
    assert not shown.button("Settings")

    answer = await press_forged(phones.ann, shown, "settings")

    assert answer.text == refusal_in(ann, NotOwner())
    await sees_the_menu(phones.ann)


async def test_the_room_goes_to_another_owner(phones: Phones) -> None:
    number = await a_room_of_four()
    await at_the_settings(phones.ann, number)
    await phones.ann.press("Change owner")
    shown = await phones.ann.gets(words(ann, "change-owner-member", name="Office", anybody="yes"))
    assert not shown.button(f"👤 {ann.name}")

    await phones.ann.press(f"👤 {boris.name}")
    await phones.ann.gets(words(ann, "change-owner-sure", name="Office", person=boris.name))
    await phones.ann.press("Hand it over")

    shown = await phones.ann.gets(words(ann, "change-owner-done"))
    assert shown.button("Leave room")
    assert not shown.button("Settings")
    assert (await room_card(number, by=boris.id)).is_mine


async def test_who_has_rooms_enough_gets_no_further_one(phones: Phones) -> None:
    number = await a_room(of=ann, with_=[boris])
    for name in ("One", "Two", "Three"):
        await a_room(of=boris, name=name)
    await at_the_settings(phones.ann, number)
    await phones.ann.press("Change owner")
    await phones.ann.press(f"👤 {boris.name}")

    answer = await phones.ann.press("Hand it over")

    assert answer.text == refusal_in(ann, NextOwnerHasTooManyRooms(limit=3))
    assert (await room_card(number, by=ann.id)).is_mine


async def test_nobody_but_a_member_can_be_picked(phones: Phones) -> None:
    number = await a_room(of=ann, with_=[boris])
    await introduce(taras)
    await at_the_settings(phones.ann, number)
    await phones.ann.press("Change owner")
    shown = await phones.ann.gets(words(ann, "change-owner-member", name="Office", anybody="yes"))

    answer = await press_forged(phones.ann, shown, f"member:{taras.id}")

    assert answer.text == refusal_in(ann, NotAMember())


async def test_an_owner_who_is_alone_is_told_to_invite_first(phones: Phones) -> None:
    await at_the_settings(phones.ann, await a_room(of=ann))

    await phones.ann.press("Change owner")

    await phones.ann.gets(words(ann, "change-owner-member", name="Office", anybody="no"))


async def test_a_room_is_deleted_after_being_asked_once_more(phones: Phones) -> None:
    number = await a_room(of=ann, with_=[boris])
    await at_the_settings(phones.ann, number)

    await phones.ann.press("Delete room")
    await phones.ann.gets(words(ann, "room-settings-delete", name="Office", people=2))
    await phones.ann.press("Delete room")

    await phones.ann.gets(words(ann, "room-settings-deleted"))
    assert await my_rooms(by=ann.id) == []
    letters = await fetch("SELECT receiver FROM letter WHERE kind = 'room-deleted'")
    assert {letter["receiver"] for letter in letters} == {ann.id, boris.id}


async def test_a_double_press_does_not_delete(phones: Phones) -> None:
    number = await a_room(of=ann)
    shown = await at_the_settings(phones.ann, number)

    await press_twice(phones.ann, shown, "Delete room")

    await phones.ann.gets(words(ann, "room-settings-delete", name="Office", people=1))
    assert len(await my_rooms(by=ann.id)) == 1


async def test_the_way_back_leads_from_each_setting_to_the_room(phones: Phones) -> None:
    await at_the_settings(phones.ann, await a_room(of=ann))
    for button in ("Rename room", "Change budget", "Change owner", "Draw rules", "Delete room"):
        await phones.ann.press(button)
        await phones.ann.press("Back")
        assert (await phones.ann.gets("Office")).button(button)

    await phones.ann.press("Back")

    assert (await phones.ann.gets("Office")).button("Participants")
