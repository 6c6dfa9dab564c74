"""A room is drawn once, whole, and everybody hears of it; or it fails, and everybody hears why."""

from datetime import timedelta

import pytest

from db.engine import fetch
from db.sealing import blind_mark
from santa.draw.use_cases import draw_now
from santa.errors import DrawImpossible, RoomIsDrawn, TooFewPlayers
from santa.rooms import (
    RoomState,
    change_wishes,
    my_recipient,
    room_card,
)
from tests.cast import CAST, a_room, a_scheduled_room, aigerim, ann, boris, taras
from tests.moments import NOON, Moment
from tests.post import burn_letters, letters
from tests.santa.draw.dice import seeded
from tests.santa.pairs import PAIRS, keep_apart, recipients

pytestmark = pytest.mark.usefixtures("memory", "moment")


async def test_everybody_gives_to_one_and_gets_from_one() -> None:
    number = await a_room(of=ann, with_=CAST[1:])

    await draw_now(number, by=ann.id)

    pairs = await recipients(number)
    assert set(pairs) == set(pairs.values()) == {player.name for player in CAST}
    assert all(santa != recipient for santa, recipient in pairs.items())


async def test_one_circle_passes_everybody() -> None:
    number = await a_room(of=ann, with_=CAST[1:])

    await draw_now(number, by=ann.id)

    pairs, name, passed = await recipients(number), ann.name, []
    for _ in CAST:
        name = pairs[name]
        passed.append(name)
    assert len(set(passed)) == 4


async def test_exclusions_hold() -> None:
    number = await a_room(of=ann, with_=CAST[1:])
    await keep_apart((ann, boris), (ann, aigerim), (taras, boris))

    await draw_now(number, by=ann.id)

    pairs = await recipients(number)
    assert pairs[ann.name] == taras.name
    assert pairs[taras.name] == aigerim.name


async def test_a_drawn_room_says_so_and_forgets_its_schedule(moment: Moment) -> None:
    number = await a_scheduled_room()
    moment.pass_by(hours=1)

    await draw_now(number, by=ann.id)

    card = await room_card(number, by=boris.id)
    assert (card.state, card.moment) == (RoomState.DRAWN, None)
    assert await fetch("SELECT drawn_at FROM room") == [{"drawn_at": NOON + timedelta(hours=1)}]


async def test_everybody_gets_one_letter_with_the_result() -> None:
    number = await a_room(of=ann, with_=CAST[1:])
    await burn_letters()

    await draw_now(number, by=ann.id)

    told = await letters()
    assert {letter.kind for letter in told} == {"result"}
    assert sorted(letter.receiver for letter in told) == [player.id for player in CAST]
    assert {letter.facts["number"] for letter in told} == {number}


async def test_a_recipients_card_shows_what_they_have_filled_in() -> None:
    number = await a_room(of=ann, with_=CAST[1:])
    await draw_now(number, by=ann.id)

    card = await my_recipient(number, by=ann.id)

    recipient = next(player for player in CAST if player.name == card.name)
    assert (card.room, card.number, card.budget) == ("Office", number, "20 €")
    assert card.wishes == recipient.wishes
    assert (card.address, card.phone) == (None, None)


async def test_the_stored_mark_is_the_one_of_the_recipient() -> None:
    number = await a_room(of=ann, with_=CAST[1:])
    room = (await fetch("SELECT id FROM room"))[0]["id"]
    await draw_now(number, by=ann.id)

    marks = {bytes(row["recipient_mark"]) for row in await fetch(PAIRS)}

    assert marks == {blind_mark(room, player.id) for player in CAST}


async def test_the_order_of_pairs_tells_nothing() -> None:
    number = await a_room(of=taras, with_=[boris, ann, aigerim])

    await draw_now(number, by=taras.id)

    givers = [row["giver"] for row in await fetch(PAIRS)]
    assert givers == sorted(givers)


async def test_a_drawn_room_is_not_drawn_again() -> None:
    number = await a_room(of=ann, with_=CAST[1:])
    await draw_now(number, by=ann.id)
    before = await fetch(PAIRS)

    with pytest.raises(RoomIsDrawn):
        await draw_now(number, by=ann.id)

    assert await fetch(PAIRS) == before


async def test_a_santa_hears_of_new_wishes_after_the_draw() -> None:
    number = await a_room(of=ann, with_=CAST[1:])
    await draw_now(number, by=ann.id)
    await burn_letters()

    await change_wishes(number, "A blanket", by=boris.id)

    pairs = await recipients(number)
    santa = next(player for player in CAST if pairs[player.name] == boris.name)
    assert [(letter.receiver, letter.kind) for letter in await letters()] == [
        (santa.id, "result-changed")
    ]
    assert (await my_recipient(number, by=santa.id)).wishes == "A blanket"


async def test_too_few_players_are_refused_and_nothing_is_changed() -> None:
    number = await a_scheduled_room(of=ann, with_=[boris])
    await burn_letters()

    with pytest.raises(TooFewPlayers) as refusal:
        await draw_now(number, by=ann.id)

    assert refusal.value.facts == {"least": 3, "players": 2}
    assert (await room_card(number, by=ann.id)).state is RoomState.SCHEDULED
    assert await letters() == []


async def test_an_impossible_draw_is_refused_and_nothing_is_changed() -> None:
    number = await a_scheduled_room()
    await keep_apart((ann, boris), (ann, aigerim), (ann, taras))
    await burn_letters()

    with pytest.raises(DrawImpossible):
        await draw_now(number, by=ann.id)

    assert (await room_card(number, by=ann.id)).state is RoomState.SCHEDULED
    assert await fetch(PAIRS) == []
    assert await letters() == []


async def test_results_are_posted_in_an_order_that_chance_decides(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    told_in_order_of_joining = []
    for seed, owner in enumerate(CAST):
        monkeypatch.setattr("secrets.SystemRandom", lambda seed=seed: seeded(seed))
        others = [player for player in CAST if player is not owner]
        number = await a_room(of=owner, with_=others)
        await burn_letters()

        await draw_now(number, by=owner.id)

        told = [letter.receiver for letter in await letters("result")]
        assert set(told) == {player.id for player in CAST}
        told_in_order_of_joining.append(told == [player.id for player in (owner, *others)])

    assert not all(told_in_order_of_joining)
