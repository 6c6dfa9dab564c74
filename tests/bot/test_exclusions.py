"""Who must not draw whom: listed, lifted by a tap, added as a pair or as a family."""

import pytest

from bot.refusals import ScreenIsOld
from db.engine import fetch
from santa.errors import NotAMember, NotOwner, RoomIsDrawn
from santa.rooms import hand_over, keep_apart, keep_family_apart, leave_room
from tests.bot.conftest import Phones
from tests.bot.presses import press_forged, press_twice
from tests.bot.room_scenes import (
    a_crowd_in,
    a_room_of_four,
    apart,
    at_the_exclusions,
    at_the_rules,
    excluded,
)
from tests.bot.scenes import sees_the_menu
from tests.bot.words import refusal_in, words
from tests.cast import a_room, aigerim, ann, boris, taras

pytestmark = pytest.mark.usefixtures("bot")

POSSIBLE = words(ann, "verdict-possible")
BOTH_WAYS = {(boris.id, taras.id), (taras.id, boris.id)}
A_CROWD = "SELECT id FROM person WHERE id > 8000000000 ORDER BY id"


async def picked_a_pair(phones: Phones) -> None:
    await phones.ann.press("Add a pair")
    await phones.ann.press(f"👤 {boris.name}")
    await phones.ann.gets("Who’s the second?")
    await phones.ann.press(f"👤 {taras.name}")
    facts = {"name": "Office", "first": boris.name, "second": taras.name}
    await phones.ann.gets(words(ann, "keep-apart-ways", **facts))


async def test_a_pair_is_kept_apart_both_ways(phones: Phones) -> None:
    number = await a_room_of_four()
    await at_the_exclusions(phones.ann, number)
    await picked_a_pair(phones)

    await phones.ann.press("Both ways")

    shown = await phones.ann.gets("Press a line")
    assert shown.button(f"❌ {boris.name} ↔ {taras.name}")
    assert await excluded(number) == BOTH_WAYS


async def test_a_pair_is_kept_apart_one_way(phones: Phones) -> None:
    number = await a_room_of_four()
    await at_the_exclusions(phones.ann, number)
    await picked_a_pair(phones)

    await phones.ann.press("One way")

    shown = await phones.ann.gets("Press a line")
    assert shown.button(f"❌ {boris.name} → {taras.name}")
    assert await excluded(number) == {(boris.id, taras.id)}


async def test_nobody_is_kept_apart_from_themselves(phones: Phones) -> None:
    number = await a_room_of_four()
    await at_the_exclusions(phones.ann, number)
    await phones.ann.press("Add a pair")
    await phones.ann.press(f"👤 {boris.name}")
    shown = await phones.ann.gets("Who’s the second?")
    assert not shown.button(f"👤 {boris.name}")

    await press_forged(phones.ann, shown, f"other:{boris.id}")
    await phones.ann.press("Both ways")

    await phones.ann.gets(POSSIBLE)
    assert await excluded(number) == set()


async def test_a_line_is_lifted_by_one_tap_and_the_verdict_follows(phones: Phones) -> None:
    number = await a_room_of_four()
    await apart(number, (boris, ann), (boris, aigerim), (boris, taras))
    await at_the_rules(phones.ann, number)
    await phones.ann.press("Exclusions")
    await phones.ann.gets("No draw is possible")

    await phones.ann.press(f"❌ {boris.name} → {ann.name}")
    await phones.ann.gets(
        words(ann, "verdict-known-line", giver=boris.name, receiver=ann.name),
    )
    await phones.ann.press(f"❌ {boris.name} → {taras.name}")

    await phones.ann.gets(POSSIBLE)
    assert await excluded(number) == {(boris.id, aigerim.id)}


async def test_lifting_twice_lifts_once(phones: Phones) -> None:
    number = await a_room_of_four()
    await apart(number, (boris, taras), (aigerim, taras), mutual=True)
    await at_the_rules(phones.ann, number)
    await phones.ann.press("Exclusions")
    shown = await phones.ann.gets("Press a line")

    await press_twice(phones.ann, shown, f"❌ {boris.name} ↔ {taras.name}")

    assert await excluded(number) == {(aigerim.id, taras.id), (taras.id, aigerim.id)}


async def test_a_long_list_comes_in_pages(phones: Phones) -> None:
    number = await a_room(of=ann)
    await a_crowd_in(number, 30)
    crowd = [row["id"] for row in await fetch(A_CROWD)]
    await keep_family_apart(number, crowd[:10], by=ann.id)  # 45 lines
    await at_the_rules(phones.ann, number)
    await phones.ann.press("Exclusions")
    first = await phones.ann.gets("Press a line")

    await phones.ann.press("5 ⏭")

    last = await phones.ann.gets("Press a line")
    lines = [caption for caption in last.buttons if caption.startswith("❌")]
    assert len(lines) == 5
    assert not set(lines) & set(first.buttons)


async def test_lines_that_stand_in_the_way_come_first(phones: Phones) -> None:
    number = await a_room(of=ann)
    await a_crowd_in(number, 30)
    crowd = [row["id"] for row in await fetch(A_CROWD)]
    await keep_family_apart(number, crowd[:6], by=ann.id)  # 15 lines
    for receiver in crowd:
        await keep_apart(number, ann.id, receiver, mutual=False, by=ann.id)
    await at_the_rules(phones.ann, number)

    await phones.ann.press("Exclusions")

    shown = await phones.ann.gets("Those worth removing come first")
    lines = [caption for caption in shown.buttons if caption.startswith("❌")]
    assert f"❌ {ann.name} →" in lines[0]


async def test_a_page_that_is_emptied_gives_way_to_the_one_before(phones: Phones) -> None:
    number = await a_room(of=ann)
    await a_crowd_in(number, 11)
    for place in range(1, 12):
        other = 8_000_000_000 + place
        await fetch(
            "INSERT INTO exclusion (room, giver, receiver) SELECT id, $1, $2 FROM room",
            ann.id,
            other,
        )
    await at_the_rules(phones.ann, number)
    await phones.ann.press("Exclusions")
    await phones.ann.press("Next")
    await phones.ann.press(f"❌ {ann.name} → Player 11")

    shown = await phones.ann.gets("Press a line")
    assert shown.button(f"❌ {ann.name} → Player 10")
    assert not shown.button("Previous")


async def test_a_family_is_kept_apart_in_one_go(phones: Phones) -> None:
    number = await a_room(of=ann)
    await a_crowd_in(number, 30)
    await at_the_exclusions(phones.ann, number)

    await phones.ann.press("Add a whole family")
    await phones.ann.press("👤 Player 1")
    shown = await phones.ann.gets("Chosen: Player 1")
    assert not shown.button("Save")
    await phones.ann.press("Next")
    await phones.ann.press("👤 Player 30")
    await phones.ann.gets("Chosen: Player 1 and Player 30")
    await phones.ann.press("👤 Player 29")
    await phones.ann.press("✅ Player 30")
    await phones.ann.gets("Chosen: Player 1 and Player 29")
    await phones.ann.press("Save")

    await phones.ann.gets("Press a line")
    assert len(await excluded(number)) == 2


async def test_who_has_left_meanwhile_is_not_kept_apart(phones: Phones) -> None:
    number = await a_room_of_four()
    await at_the_exclusions(phones.ann, number)
    await picked_a_pair(phones)
    await leave_room(number, by=taras.id)

    answer = await phones.ann.press("Both ways")

    assert answer.text == refusal_in(ann, NotAMember())
    await sees_the_menu(phones.ann)


@pytest.mark.parametrize("forged", ["lift:1", "lift:a-b", "lift:1-", f"lift:{10**30}-1"])
async def test_an_exclusion_that_is_none_is_refused(phones: Phones, forged: str) -> None:
    number = await a_room_of_four()
    shown = await at_the_exclusions(phones.ann, number)

    answer = await press_forged(phones.ann, shown, forged)

    assert answer.text == refusal_in(ann, ScreenIsOld())


async def test_a_former_owner_lifts_nothing(phones: Phones) -> None:
    number = await a_room_of_four()
    await apart(number, (boris, taras), mutual=True)
    await at_the_rules(phones.ann, number)
    await phones.ann.press("Exclusions")
    await phones.ann.gets("Press a line")
    await hand_over(number, to=aigerim.id, by=ann.id)

    answer = await phones.ann.press(f"❌ {boris.name} ↔ {taras.name}")

    assert answer.text == refusal_in(ann, NotOwner())
    assert await excluded(number) == BOTH_WAYS


async def test_nothing_is_lifted_once_the_room_is_drawn(phones: Phones) -> None:
    number = await a_room_of_four()
    await apart(number, (boris, taras), mutual=True)
    await at_the_rules(phones.ann, number)
    await phones.ann.press("Exclusions")
    await phones.ann.gets("Press a line")
    await fetch("UPDATE room SET state = 'drawn', drawn_at = now()")

    answer = await phones.ann.press(f"❌ {boris.name} ↔ {taras.name}")

    assert answer.text == refusal_in(ann, RoomIsDrawn())
    assert await excluded(number) == BOTH_WAYS
