"""The clock draws every room whose moment has come, each once, whatever becomes of the others."""

import asyncio
from datetime import time, timedelta

import pytest

from db.engine import fetch
from santa.draw import CircleNotFound, store, use_cases
from santa.draw.use_cases import draw_due_rooms, draw_now
from santa.errors import RoomIsDrawn
from santa.identifiers import PersonId
from santa.rooms import RoomState, activate_room, room_card, schedule_draw
from tests.cast import CAST, Player, a_scheduled_room, aigerim, ann, boris, taras
from tests.moments import NOON, Moment
from tests.post import burn_letters, letters
from tests.santa.pairs import PAIRS, keep_apart

pytestmark = pytest.mark.usefixtures("memory", "moment")


async def test_a_room_is_not_drawn_before_its_moment(moment: Moment) -> None:
    number = await a_scheduled_room()
    moment.pass_by(hours=23, minutes=59, seconds=59)

    assert await draw_due_rooms() == 0

    assert (await room_card(number, by=ann.id)).state is RoomState.SCHEDULED


async def test_a_room_is_drawn_at_its_moment(moment: Moment) -> None:
    number = await a_scheduled_room()
    moment.pass_by(days=1)

    assert await draw_due_rooms() == 1

    assert (await room_card(number, by=ann.id)).state is RoomState.DRAWN


async def test_a_moment_that_passed_while_nobody_watched_is_due(moment: Moment) -> None:
    number = await a_scheduled_room()
    moment.pass_by(days=40)

    assert await draw_due_rooms() == 1

    assert (await room_card(number, by=ann.id)).state is RoomState.DRAWN


async def test_the_members_are_told_when_too_few_came(moment: Moment) -> None:
    number = await a_scheduled_room(of=ann, with_=[boris])
    await burn_letters()
    moment.pass_by(days=1)

    await draw_due_rooms()

    card = await room_card(number, by=ann.id)
    assert (card.state, card.failed_because, card.moment) == (RoomState.FAILED, "too-few", None)
    told = await letters()
    assert [(letter.receiver, letter.kind) for letter in told] == [
        (ann.id, "draw-failed-too-few"),
        (boris.id, "draw-failed-too-few"),
    ]
    assert told[0].facts == {"room": "Office", "number": number, "least": 3, "players": 2}


async def test_only_the_owner_is_told_when_the_draw_is_impossible(moment: Moment) -> None:
    number = await a_scheduled_room()
    await keep_apart((ann, boris), (ann, aigerim), (ann, taras))
    await burn_letters()
    moment.pass_by(days=1)

    await draw_due_rooms()

    card = await room_card(number, by=ann.id)
    assert (card.state, card.failed_because) == (RoomState.FAILED, "impossible")
    told = [(letter.receiver, letter.kind) for letter in await letters()]
    assert told == [(ann.id, "draw-failed-impossible")]
    assert await fetch(PAIRS) == []


async def test_only_the_owner_is_told_when_no_circle_was_found_in_time(
    moment: Moment, monkeypatch: pytest.MonkeyPatch
) -> None:
    number = await a_scheduled_room()
    await burn_letters()
    monkeypatch.setattr(use_cases, "draw", find_no_circle)
    moment.pass_by(days=1)

    await draw_due_rooms()

    card = await room_card(number, by=ann.id)
    assert (card.state, card.failed_because) == (RoomState.FAILED, "circle")
    told = [(letter.receiver, letter.kind) for letter in await letters()]
    assert told == [(ann.id, "draw-failed-circle")]


def find_no_circle(*_: object, **__: object) -> None:
    raise CircleNotFound


async def test_a_clock_that_cannot_even_look_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("santa.clock.now", None)

    with pytest.raises(TypeError):
        await draw_due_rooms()


async def test_a_failed_draw_is_tried_once(moment: Moment) -> None:
    await a_scheduled_room(of=ann, with_=[boris])
    moment.pass_by(days=1)
    await draw_due_rooms()
    await burn_letters()

    assert await draw_due_rooms() == 0

    assert await letters() == []


async def test_a_room_that_failed_can_be_drawn_once_it_is_activated(moment: Moment) -> None:
    number = await a_scheduled_room(of=ann, with_=[boris])
    moment.pass_by(days=1)
    await draw_due_rooms()

    await activate_room(number, by=ann.id)

    assert (await room_card(number, by=ann.id)).state is RoomState.OPEN


async def test_a_room_is_drawn_once_whoever_asks_at_the_same_moment(
    moment: Moment, caplog: pytest.LogCaptureFixture
) -> None:
    number = await a_scheduled_room()
    await burn_letters()
    moment.pass_by(days=1)

    clocks = [draw_due_rooms() for _ in range(10)]
    clicks = [draw_now(number, by=ann.id) for _ in range(10)]
    answers = await asyncio.gather(*clocks, *clicks, return_exceptions=True)

    drawn = sum(answer for answer in answers if isinstance(answer, int))
    drawn += answers.count(None)
    assert drawn == 1
    refused = [answer for answer in answers if isinstance(answer, BaseException)]
    assert all(isinstance(answer, RoomIsDrawn) for answer in refused)
    assert len(await fetch(PAIRS)) == 4
    assert len(await letters("result")) == 4
    assert "fault" not in caplog.text


async def test_all_rooms_that_are_due_are_drawn_by_clocks_that_share_the_work(
    moment: Moment,
) -> None:
    numbers = [await a_scheduled_room(of=player, with_=others(player)) for player in CAST]
    moment.pass_by(days=2)

    dealt_with = await asyncio.gather(*(draw_due_rooms() for _ in range(3)))

    assert sum(dealt_with) == 4
    for number, owner in zip(numbers, CAST, strict=True):
        assert (await room_card(number, by=owner.id)).state is RoomState.DRAWN
    assert len(await letters("result")) == 16


def others(player: Player) -> list[Player]:
    return [other for other in CAST if other is not player]


async def test_a_fault_in_one_room_does_not_hold_up_the_others(
    moment: Moment, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    await a_scheduled_room(of=ann, with_=others(ann))
    sound = await a_scheduled_room(of=boris, with_=others(boris))
    sick = (await fetch("SELECT id FROM room ORDER BY id"))[0]["id"]
    keep_pairs = store.keep_pairs

    async def keep_pairs_of_sound_rooms(room: int, pairs: dict[PersonId, PersonId]) -> None:
        await keep_pairs(room, pairs)
        if room == sick:
            raise OSError("the disk is full")

    monkeypatch.setattr(use_cases, "keep_pairs", keep_pairs_of_sound_rooms)
    moment.pass_by(days=2)

    assert await draw_due_rooms() == 1

    assert (await room_card(sound, by=boris.id)).state is RoomState.DRAWN
    assert await fetch("SELECT state FROM room WHERE id = $1", sick) == [{"state": "scheduled"}]
    assert await fetch("SELECT FROM pair WHERE room = $1", sick) == []
    assert f"room {sick}" in caplog.text


async def test_a_room_that_met_a_fault_is_drawn_a_minute_later(
    moment: Moment, monkeypatch: pytest.MonkeyPatch
) -> None:
    number = await a_scheduled_room()
    moment.pass_by(days=1)
    with monkeypatch.context() as patch:
        patch.setattr(use_cases, "keep_pairs", None)
        assert await draw_due_rooms() == 0

    assert await draw_due_rooms() == 1

    assert (await room_card(number, by=ann.id)).state is RoomState.DRAWN


async def test_a_log_names_no_person(moment: Moment, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("INFO", "santa")
    await a_scheduled_room()
    moment.pass_by(days=1)

    await draw_due_rooms()

    assert "was drawn" in caplog.text
    assert not any(str(player.id) in caplog.text for player in CAST)


async def test_a_room_that_is_scheduled_for_another_day_waits(moment: Moment) -> None:
    number = await a_scheduled_room()
    await schedule_draw(number, NOON.date() + timedelta(days=5), time(12), by=ann.id)
    moment.pass_by(days=1)

    assert await draw_due_rooms() == 0


async def test_what_has_been_due_for_longest_is_drawn_first(moment: Moment) -> None:
    later, sooner = await a_scheduled_room(), await a_scheduled_room()
    await schedule_draw(later, NOON.date() + timedelta(days=2), time(12), by=ann.id)
    moment.pass_by(days=3)

    assert await draw_due_rooms() == 2

    told = [letter.facts["number"] for letter in await letters("result")]
    assert told == [sooner] * 4 + [later] * 4
