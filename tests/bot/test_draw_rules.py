"""The rules of a draw: shape, verdict, and the advice that one tap follows."""

import pytest

from locales.lists import in_a_row
from santa.draw import Shape
from santa.draw.use_cases import draw_now
from santa.errors import NotOwner, RoomIsDrawn
from santa.rooms import choose_shape, hand_over, room_card
from tests.bot.conftest import Phones
from tests.bot.room_scenes import a_room_of_four, apart, at_the_rules, excluded
from tests.bot.scenes import sees_the_menu
from tests.bot.words import beginning, refusal_in, words
from tests.cast import a_room, aigerim, ann, boris, taras

pytestmark = pytest.mark.usefixtures("bot")

POSSIBLE = words(ann, "verdict-possible")


async def test_the_shape_is_chosen_and_shown_at_once(phones: Phones) -> None:
    number = await a_room_of_four()
    shown = await at_the_rules(phones.ann, number)
    assert shown.button("✅ One circle")

    await phones.ann.press("Any circles")

    shown = await phones.ann.gets(POSSIBLE)
    assert shown.button("✅ Any circles")
    assert shown.button("⚪ One circle")
    assert (await room_card(number, by=ann.id)).shape is Shape.ANY


async def test_a_room_with_too_few_players_says_so(phones: Phones) -> None:
    shown = await at_the_rules(phones.ann, await a_room(of=ann, with_=[boris]))

    assert words(ann, "verdict-too-few", least=3) in shown.text


async def test_an_impossible_draw_names_who_makes_it_so(phones: Phones) -> None:
    number = await a_room_of_four()
    await apart(number, (boris, aigerim), (boris, taras), (aigerim, boris), (aigerim, taras))

    shown = await at_the_rules(phones.ann, number)

    names = in_a_row([boris.name, aigerim.name], ann.language)
    facts = {"names": names, "few": "some", "others": ann.name}
    assert words(ann, "verdict-givers", **facts) in shown.text


async def test_one_tap_lifts_what_stands_in_the_way(phones: Phones) -> None:
    number = await a_room_of_four()
    await apart(number, (boris, ann), (boris, aigerim), (boris, taras))
    shown = await at_the_rules(phones.ann, number)
    lifts = [caption for caption in shown.buttons if caption.startswith("❌")]
    assert len(lifts) == 1

    await phones.ann.press(lifts[0])

    await phones.ann.gets(beginning(ann, "verdict-known", lines=""))
    assert len(await excluded(number)) == 2


async def test_one_tap_gives_a_choice_to_who_can_draw_a_single_name(phones: Phones) -> None:
    number = await a_room_of_four()
    await apart(number, (boris, ann), (boris, aigerim))
    shown = await at_the_rules(phones.ann, number)
    facts = {"giver": boris.name, "receiver": taras.name}
    assert words(ann, "verdict-known-line", **facts) in shown.text
    (lift,) = [caption for caption in shown.buttons if caption.startswith(f"❌ {boris.name} →")]

    await phones.ann.press(lift)

    shown = await phones.ann.gets(POSSIBLE)
    assert not [caption for caption in shown.buttons if caption.startswith("❌")]
    assert len(await excluded(number)) == 1


async def test_what_only_one_circle_forbids_is_possible_with_any(phones: Phones) -> None:
    number = await a_room_of_four()
    pairs = [(one, other) for one in (ann, boris) for other in (aigerim, taras)]
    await apart(number, *pairs, mutual=True)
    shown = await at_the_rules(phones.ann, number)
    assert "One circle is impossible" in shown.text
    assert [caption for caption in shown.buttons if caption.startswith("❌")]

    await phones.ann.press("Any circles")

    shown = await phones.ann.gets("A draw is possible")
    assert "One circle is impossible" not in shown.text


async def test_a_former_owner_changes_no_rule(phones: Phones) -> None:
    number = await a_room_of_four()
    await at_the_rules(phones.ann, number)
    await hand_over(number, to=boris.id, by=ann.id)

    answer = await phones.ann.press("Any circles")

    assert answer.text == refusal_in(ann, NotOwner())
    await sees_the_menu(phones.ann)
    assert (await room_card(number, by=ann.id)).shape is Shape.CIRCLE


async def test_the_rules_of_a_room_that_was_drawn_meanwhile_stay(phones: Phones) -> None:
    number = await a_room_of_four()
    await choose_shape(number, Shape.ANY, by=ann.id)
    await at_the_rules(phones.ann, number)
    await draw_now(number, by=ann.id)

    answer = await phones.ann.press("One circle")

    assert answer.text == refusal_in(ann, RoomIsDrawn())
    await sees_the_menu(phones.ann)
