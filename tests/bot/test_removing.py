"""The owner puts somebody out of the room."""

import pytest

from db.engine import fetch
from santa.draw.use_cases import draw_now
from santa.errors import NotAMember, NotOwner
from santa.rooms import leave_room, participants
from tests.bot.conftest import Phones
from tests.bot.presses import press_forged, press_twice
from tests.bot.room_scenes import a_crowd_in, a_room_of_four, at_the_participants
from tests.bot.scenes import at_the_room, sees_the_menu
from tests.bot.words import bot_messages, refusal_in, words
from tests.cast import a_room, aigerim, ann, boris, taras

pytestmark = pytest.mark.usefixtures("bot")

SURE = {"name": "Office", "person": boris.name}
STRANGER = "900000000900"


async def asked_whom(phones: Phones, number: str) -> None:
    await at_the_participants(phones.ann, number)  # type: ignore[arg-type]
    await phones.ann.press("Remove")
    await phones.ann.gets(words(ann, "participants-remove", name="Office", anybody="yes"))


async def names_in(number: str) -> list[str]:
    page = await participants(number, by=ann.id)  # type: ignore[arg-type]
    return [person.name for person in page.people]


async def test_somebody_is_picked_and_put_out(phones: Phones) -> None:
    number = await a_room_of_four()
    await asked_whom(phones, number)

    await phones.ann.press(f"👤 {boris.name}")
    await phones.ann.gets(words(ann, "participants-sure", **SURE, state="open"))
    await phones.ann.press("Remove")

    shown = await phones.ann.gets(words(ann, "participants-removed"))
    assert boris.name not in shown.text
    assert await names_in(number) == [ann.name, aigerim.name, taras.name]
    letters = await fetch("SELECT receiver FROM letter WHERE kind = 'removed'")
    assert letters == [{"receiver": boris.id}]


async def test_the_screen_says_what_removing_means_after_the_draw(phones: Phones) -> None:
    number = await a_room_of_four()
    await draw_now(number, by=ann.id)
    await asked_whom(phones, number)

    await phones.ann.press(f"👤 {boris.name}")

    await phones.ann.gets(words(ann, "participants-sure", **SURE, state="drawn"))


async def test_nobody_is_put_out_before_the_last_press(phones: Phones) -> None:
    number = await a_room_of_four()
    await asked_whom(phones, number)
    await phones.ann.press(f"👤 {boris.name}")

    await phones.ann.press("Cancel")

    await phones.ann.gets("Office")
    assert boris.name in await names_in(number)


async def test_pressing_somebody_twice_asks_once_and_puts_nobody_out(phones: Phones) -> None:
    number = await a_room_of_four()
    await asked_whom(phones, number)
    shown = await phones.ann.sees("Who should leave")

    await press_twice(phones.ann, shown, f"👤 {boris.name}")

    await phones.ann.gets(words(ann, "participants-sure", **SURE, state="open"))
    assert boris.name in await names_in(number)


async def test_somebody_on_the_last_of_many_pages_is_put_out(phones: Phones) -> None:
    number = await a_room(of=ann)
    await a_crowd_in(number, 599)
    await asked_whom(phones, number)

    await phones.ann.press("30 ⏭")
    await phones.ann.press("👤 Player 599")
    await phones.ann.press("Remove")
    await phones.ann.gets(words(ann, "participants-removed"))

    assert await fetch("SELECT count(*) FROM membership") == [{"count": 599}]


async def test_a_member_has_no_such_button_and_no_such_right(phones: Phones) -> None:
    number = await a_room(of=boris, with_=[ann, aigerim])
    shown = await at_the_participants(phones.ann, number)
    assert not shown.button("Remove")

    answer = await press_forged(phones.ann, shown, "remove")

    assert answer.text == refusal_in(ann, NotOwner())
    assert not [one for one in await bot_messages(phones.ann) if one.button(f"👤 {boris.name}")]


async def test_a_former_owner_puts_nobody_out(phones: Phones) -> None:
    number = await a_room_of_four()
    await asked_whom(phones, number)
    await phones.ann.press(f"👤 {boris.name}")
    await phones.ann.gets(words(ann, "participants-sure", **SURE, state="open"))
    await fetch("UPDATE room SET owner = $1", taras.id)

    answer = await phones.ann.press("Remove")

    assert answer.text == refusal_in(ann, NotOwner())
    assert boris.name in await names_in(number)


@pytest.mark.parametrize("forged", [STRANGER, str(taras.id)])
async def test_somebody_who_is_not_in_the_room_is_refused(phones: Phones, forged: str) -> None:
    number = await a_room(of=ann, with_=[boris])
    await asked_whom(phones, number)
    shown = await phones.ann.sees("Who should leave")

    answer = await press_forged(phones.ann, shown, f"member:{forged}")

    assert answer.text == refusal_in(ann, NotAMember())
    await phones.ann.sees("Who should leave")


async def test_somebody_who_has_just_left_is_refused(phones: Phones) -> None:
    number = await a_room_of_four()
    await asked_whom(phones, number)
    await phones.ann.press(f"👤 {boris.name}")
    await phones.ann.gets(words(ann, "participants-sure", **SURE, state="open"))
    await leave_room(number, by=boris.id)

    answer = await phones.ann.press("Remove")

    assert answer.text == refusal_in(ann, NotAMember())
    await sees_the_menu(phones.ann)


async def test_whoever_was_put_out_finds_an_old_button_dead(phones: Phones) -> None:
    number = await a_room_of_four()
    old = await at_the_room(phones.boris, number)
    await asked_whom(phones, number)
    await phones.ann.press(f"👤 {boris.name}")
    await phones.ann.press("Remove")
    await phones.ann.gets(words(ann, "participants-removed"))

    answer = await phones.boris.press_stale(old, words(boris, "room-home.wishes"))

    assert answer.text == words(boris, "error-room-not-found")


@pytest.mark.parametrize("name", ["</b><i>&", "\u202eevil", "W" * 64, "👨‍👩‍👧‍👦" * 6, "\u3164"])
async def test_a_hostile_name_is_a_harmless_button(phones: Phones, name: str) -> None:
    number = await a_room_of_four()
    await fetch("UPDATE person SET first_name = $1 WHERE id = $2", name, boris.id)
    await asked_whom(phones, number)

    shown = await phones.ann.sees("Who should leave")
    await phones.ann.press(shown.buttons[0])

    asked = await phones.ann.gets("from the room?")
    assert name in asked.text
