"""From "Create a room" to the room: three questions, and a chat that stays clean."""

import pytest

from db.engine import fetch
from santa.errors import TooManyRooms
from santa.identifiers import RoomNumber
from santa.limits import Limits, use_limits
from santa.rooms import my_rooms, my_wishes, room_card
from simulator.phone import Phone
from tests.bot.conftest import Phones
from tests.bot.living_bot import LivingBot
from tests.bot.scenes import asked_for_a_name, at_the_menu, sees_the_menu
from tests.bot.words import beginning, bot_messages, own_messages, refusal_in, words
from tests.cast import a_room, ann

pytestmark = pytest.mark.usefixtures("bot")

HOSTILE = "Office <3 & </b> {name}"


async def asked_for_wishes(phone: Phone, name: str = "Office", budget: str = "20 €") -> None:
    await asked_for_a_name(phone)
    await phone.text(name)
    await phone.gets(beginning(ann, "create-room-budget", name=name, budget_limit=32))
    await phone.text(budget)
    await phone.gets(words(ann, "create-room-wishes", name=name, wishes_limit=1000))


async def the_room() -> RoomNumber:
    rows = await fetch("SELECT number FROM room")
    assert len(rows) == 1
    return RoomNumber(rows[0]["number"])


async def test_a_room_is_made_of_three_answers(phones: Phones) -> None:
    await asked_for_wishes(phones.ann, HOSTILE, "up to 20 €")

    await phones.ann.text("A teapot <b>\nand a cup")
    created = await phones.ann.gets(HOSTILE)

    number = await the_room()
    room = await room_card(number, by=ann.id)
    assert (room.name, room.budget) == (HOSTILE, "up to 20 €")
    assert await my_wishes(number, by=ann.id) == "A teapot <b>\nand a cup"
    assert number in created.text
    assert f"https://t.me/santa_demo_bot?start=room_{number}" in created.text


async def test_wishes_may_come_later(phones: Phones) -> None:
    await asked_for_wishes(phones.ann)

    await phones.ann.press(words(ann, "create-room-wishes.later"))
    await phones.ann.gets("Office")

    assert await my_wishes(await the_room(), by=ann.id) is None


async def test_what_was_typed_is_deleted_once_taken(phones: Phones, bot: LivingBot) -> None:
    await asked_for_wishes(phones.ann)

    await phones.ann.text("A teapot")
    await phones.ann.loses("A teapot")
    await bot.handles_everything()

    assert await own_messages(phones.ann) == []
    assert len(await bot_messages(phones.ann)) == 1


async def test_one_message_is_edited_all_the_way(phones: Phones) -> None:
    asked = await asked_for_a_name(phones.ann)

    await phones.ann.text("Office")
    await phones.ann.gets(beginning(ann, "create-room-budget", name="Office", budget_limit=32))
    await phones.ann.text("20 €")
    await phones.ann.gets(words(ann, "create-room-wishes", name="Office", wishes_limit=1000))
    await phones.ann.text("A teapot")

    assert (await phones.ann.gets("t.me")).message_id == asked.message_id


async def test_the_new_room_invites_with_a_share_sheet_and_a_link(phones: Phones) -> None:
    await asked_for_wishes(phones.ann)
    await phones.ann.text("A teapot")
    await phones.ann.gets("Office")

    shared = await phones.ann.press("Invite a friend")
    copied = await phones.ann.press(words(ann, "invite-copy"))

    link = f"https://t.me/santa_demo_bot?start=room_{await the_room()}"
    assert shared.url == link
    assert shared.text == words(ann, "invite-words", room="Office")
    assert copied.text == link


async def test_the_new_room_can_be_entered(phones: Phones) -> None:
    await asked_for_wishes(phones.ann)
    await phones.ann.text("A teapot")

    await phones.ann.press("To the room")

    assert (await phones.ann.gets("Office")).button("Start game")


async def test_back_goes_one_question_back(phones: Phones) -> None:
    await asked_for_wishes(phones.ann)

    await phones.ann.press("Back")
    await phones.ann.gets(words(ann, "create-room-budget", name="Office", budget_limit=32))
    await phones.ann.press("Back")
    await phones.ann.gets(words(ann, "create-room-name", name_limit=64))
    await phones.ann.press("Back")

    await sees_the_menu(phones.ann)


async def test_cancel_makes_no_room(phones: Phones) -> None:
    await asked_for_wishes(phones.ann)

    await phones.ann.press("Cancel")
    await sees_the_menu(phones.ann)

    assert await my_rooms(by=ann.id) == []


async def test_who_owns_enough_rooms_is_told_before_the_first_question(phones: Phones) -> None:
    use_limits(Limits(rooms_each=1))
    await a_room(of=ann)
    await at_the_menu(phones.ann)

    answer = await phones.ann.press("Create a room")

    assert answer.show_alert
    assert answer.text == refusal_in(ann, TooManyRooms(limit=1))
