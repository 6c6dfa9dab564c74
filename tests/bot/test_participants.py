"""Who plays: pages of twenty, what each has filled in, and turning over however many pages."""

import pytest

from bot.refusals import ScreenIsOld
from db.engine import fetch
from tests.bot.conftest import Phones
from tests.bot.presses import press_forged, press_twice
from tests.bot.room_scenes import a_crowd_in, apart, at_the_participants
from tests.bot.scenes import at_the_room
from tests.bot.words import refusal_in, words
from tests.cast import a_room, aigerim, ann, boris

pytestmark = pytest.mark.usefixtures("bot")


async def test_participants_come_in_pages_of_twenty(phones: Phones) -> None:
    number = await a_room(of=ann)
    await a_crowd_in(number, 24)

    first = await at_the_participants(phones.ann, number)
    assert "Player 19" in first.text
    assert "Player 20" not in first.text
    assert not first.button("Previous")

    await phones.ann.press("Next")
    second = await phones.ann.gets("Player 20")
    assert "Player 19" not in second.text
    assert "Player 24" in second.text
    assert not second.button("Next")

    await phones.ann.press("Previous")
    await phones.ann.gets("Player 19")


async def test_thirty_pages_are_turned_one_by_one_or_at_once(phones: Phones) -> None:
    number = await a_room(of=ann)
    await a_crowd_in(number, 599)
    await at_the_participants(phones.ann, number)

    for page in range(1, 30):
        await phones.ann.press("Next")
        await phones.ann.gets(f"Player {page * 20}\n")
    await phones.ann.press("⏮ 1")
    await phones.ann.gets(ann.name)
    await phones.ann.press("30 ⏭")

    shown = await phones.ann.gets("Player 599")
    assert "Page 30 of 30" in shown.text


async def test_a_double_press_turns_one_page(phones: Phones) -> None:
    number = await a_room(of=ann)
    await a_crowd_in(number, 60)
    first = await at_the_participants(phones.ann, number)

    await press_twice(phones.ann, first, "Next")

    assert "Page 2 of 4" in (await phones.ann.gets("Player 20")).text


@pytest.mark.parametrize("page", ["4", "999999"])
async def test_a_page_beyond_the_list_is_its_last_one(phones: Phones, page: str) -> None:
    number = await a_room(of=ann)
    await a_crowd_in(number, 24)
    shown = await at_the_participants(phones.ann, number)

    await press_forged(phones.ann, shown, f"page:{page}")

    await phones.ann.gets("Player 24")
    await phones.ann.press("Previous")
    await phones.ann.gets("Player 19")


@pytest.mark.parametrize("page", ["-1", "", "1e3", "9999999", "²"])
async def test_a_page_that_is_none_is_refused(phones: Phones, page: str) -> None:
    number = await a_room(of=ann)
    await a_crowd_in(number, 24)
    shown = await at_the_participants(phones.ann, number)

    answer = await press_forged(phones.ann, shown, f"page:{page}")

    assert answer.text == refusal_in(ann, ScreenIsOld())


async def test_participants_say_what_is_filled_in_and_nothing_of_it(phones: Phones) -> None:
    number = await a_room(of=ann, with_=[boris])
    await fetch("UPDATE membership SET wishes = NULL WHERE person = $1", boris.id)

    shown = await at_the_participants(phones.ann, number)

    lines = [
        words(
            ann,
            "participants-line",
            person=one.name,
            role=role,
            wishes=wishes,
            address="none",
            reach="some",
        )
        for one, role, wishes in ((ann, "owner", "known"), (boris, "member", "none"))
    ]
    assert "\n".join(lines) in shown.text
    assert ann.wishes not in shown.text


async def test_only_the_owner_sees_who_cannot_be_reached(phones: Phones) -> None:
    number = await a_room(of=ann, with_=[boris, aigerim])
    await fetch("UPDATE person SET unreachable_since = now() WHERE id = $1", aigerim.id)

    shown = await at_the_participants(phones.ann, number)
    assert f"{aigerim.name} 💭 📪" in shown.text

    await at_the_room(phones.boris, number)
    await phones.boris.press(words(boris, "room-home.participants"))
    assert "📪" not in (await phones.boris.gets(aigerim.name)).text


async def test_the_owner_is_warned_where_no_draw_is_possible(phones: Phones) -> None:
    number = await a_room(of=ann, with_=[boris, aigerim])
    await apart(number, (boris, ann), (boris, aigerim))

    shown = await at_the_participants(phones.ann, number)

    names = {"names": boris.name, "few": "none", "others": ""}
    assert words(ann, "verdict-givers", **names) in shown.text
