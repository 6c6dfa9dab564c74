"""From a number or a link to being in a room."""

import pytest

from santa.draw.use_cases import draw_now
from santa.errors import (
    AlreadyMember,
    RoomIsClosed,
    RoomNotFound,
    TooManyWrongNumbers,
    WrongNumberFormat,
)
from santa.identifiers import RoomNumber
from santa.rooms import my_rooms, my_wishes
from simulator.controls import Controls
from simulator.phone import Phone
from tests.bot.conftest import Phones
from tests.bot.living_bot import LivingBot
from tests.bot.scenes import a_drawn_room, asked_for_a_number, sees_the_menu
from tests.bot.words import own_messages, refusal_in, words
from tests.cast import CAST, a_room, ann, boris
from tests.moments import Moment

pytestmark = pytest.mark.usefixtures("bot")

QUESTION = words(ann, "join-room-number", digits=6)
NO_ROOM = "99999999"


async def invited(phone: Phone, number: RoomNumber) -> None:
    await phone.start(f"room_{number}")
    await phone.press("Join room")


async def asks_for_wishes(phone: Phone) -> None:
    wishes = words(
        ann,
        "join-room-wishes",
        name="Office",
        owner=boris.name,
        budget="20 €",
        wishes_limit=1000,
    )
    await phone.gets(wishes)


@pytest.mark.parametrize(
    "typed", ["{}", " {} ", "№{}", "https://t.me/santa_demo_bot?start=room_{}"]
)
async def test_a_room_is_joined_by_its_number(phones: Phones, typed: str) -> None:
    number = await a_room(of=boris)
    await asked_for_a_number(phones.ann)

    await phones.ann.text(typed.format(number))
    await asks_for_wishes(phones.ann)
    await phones.ann.text("A teapot")

    shown = await phones.ann.gets(words(ann, "join-room-done"))
    assert shown.button("My wishes")
    assert await my_wishes(number, by=ann.id) == "A teapot"


async def test_a_room_is_joined_by_its_link(phones: Phones) -> None:
    number = await a_room(of=boris)

    await invited(phones.ann, number)
    await asks_for_wishes(phones.ann)
    await phones.ann.text("A teapot")

    await phones.ann.gets(words(ann, "join-room-done"))
    assert await my_wishes(number, by=ann.id) == "A teapot"


async def test_wishes_may_come_later(phones: Phones) -> None:
    number = await a_room(of=boris)
    await invited(phones.ann, number)

    await phones.ann.press(words(ann, "join-room-wishes.later"))

    await phones.ann.gets(words(ann, "join-room-done"))
    assert [room.number for room in await my_rooms(by=ann.id)] == [number]


async def test_an_invitation_can_be_declined(phones: Phones) -> None:
    number = await a_room(of=boris)
    await phones.ann.start(f"room_{number}")

    await phones.ann.press("Back")

    await sees_the_menu(phones.ann)
    assert await my_rooms(by=ann.id) == []


async def test_back_from_the_wishes_leads_to_the_invitation(phones: Phones) -> None:
    number = await a_room(of=boris)
    await invited(phones.ann, number)

    await phones.ann.press("Back")

    assert (await phones.ann.gets("Office")).button("Join room")


async def test_back_from_the_wishes_leads_to_the_number(phones: Phones) -> None:
    number = await a_room(of=boris)
    await asked_for_a_number(phones.ann)
    await phones.ann.text(number)
    await asks_for_wishes(phones.ann)

    await phones.ann.press("Back")

    await phones.ann.gets(QUESTION)


async def test_an_unknown_number_is_asked_for_again(phones: Phones) -> None:
    await asked_for_a_number(phones.ann)

    await phones.ann.text(NO_ROOM)

    shown = await phones.ann.gets(QUESTION)
    assert refusal_in(ann, RoomNotFound()) in shown.text


@pytest.mark.parametrize("typed", ["12", "office", "1234567890", "!" * 4096])
async def test_what_is_no_number_is_asked_for_again(phones: Phones, typed: str) -> None:
    await asked_for_a_number(phones.ann)

    await phones.ann.text(typed)

    shown = await phones.ann.gets(QUESTION)
    assert refusal_in(ann, WrongNumberFormat(digits=6)) in shown.text
    assert await own_messages(phones.ann) == [typed]


async def test_a_member_is_told_so_and_asked_again(phones: Phones) -> None:
    number = await a_room(of=ann)
    await asked_for_a_number(phones.ann)

    await phones.ann.text(number)

    shown = await phones.ann.gets(QUESTION)
    assert refusal_in(ann, AlreadyMember()) in shown.text


async def test_a_drawn_room_is_closed(controls: Controls) -> None:
    number = await a_drawn_room()
    late = await Phone.new(controls, "Kate", "en")
    await asked_for_a_number(late)

    await late.text(number)

    shown = await late.gets(QUESTION)
    assert refusal_in(ann, RoomIsClosed()) in shown.text


async def test_a_room_that_is_drawn_before_the_wishes_leads_to_the_menu(
    controls: Controls,
) -> None:
    number = await a_room(of=CAST[0], with_=CAST[1:])
    late = await Phone.new(controls, "Kate", "en")
    await invited(late, number)
    await late.gets("Office")

    await draw_now(number, by=ann.id)
    await late.text("A teapot")

    await late.gets(refusal_in(ann, RoomIsClosed()))
    await sees_the_menu(late)
    assert await own_messages(late) == ["A teapot"]


async def test_ten_wrong_numbers_lock_the_question(phones: Phones, moment: Moment) -> None:
    number = await a_room(of=boris)
    await asked_for_a_number(phones.ann)
    for _ in range(10):
        await phones.ann.text(NO_ROOM)
        await phones.ann.gets(refusal_in(ann, RoomNotFound()))

    await phones.ann.text(number)
    await phones.ann.gets(refusal_in(ann, TooManyWrongNumbers(minutes=10)))

    moment.pass_by(minutes=10)
    await phones.ann.text(number)
    await asks_for_wishes(phones.ann)


async def test_the_wrong_numbers_are_swept_with_the_right_one(
    phones: Phones, bot: LivingBot
) -> None:
    number = await a_room(of=boris)
    await asked_for_a_number(phones.ann)
    for typed in ("office", NO_ROOM, number):
        await phones.ann.text(typed)
        await phones.ann.gets("")
    await asks_for_wishes(phones.ann)
    await bot.handles_everything()

    assert await own_messages(phones.ann) == []
