"""What a finished game leaves behind is kept for ninety days, and then no more."""

from datetime import timedelta

import pytest

from db.engine import fetch
from santa.errors import ResultsAreForgotten
from santa.rooms import (
    RoomState,
    change_wishes,
    finish_game,
    my_recipient,
    my_rooms,
    my_wishes,
    rename_room,
    room_card,
)
from santa.rooms.purging import purge_finished
from tests.cast import a_room, ann, boris, taras
from tests.moments import NOON, Moment
from tests.post import letters
from tests.santa.pairs import PAIRS, a_drawn_room

pytestmark = pytest.mark.usefixtures("memory", "moment")


async def a_finished_room() -> str:
    number = await a_drawn_room(ann, boris, taras)
    await change_wishes(number, "A blanket", by=boris.id)
    await finish_game(number, by=ann.id)
    return number


async def kept() -> tuple[int, int, int]:
    wishes = await fetch("SELECT FROM membership WHERE wishes IS NOT NULL")
    return len(await fetch(PAIRS)), len(wishes), len(await letters())


async def test_everything_is_kept_for_ninety_days(moment: Moment) -> None:
    await a_finished_room()
    moment.now = NOON + timedelta(days=90) - timedelta(seconds=1)

    assert await purge_finished() == 0

    assert await kept() == (3, 3, 4)


async def test_pairs_wishes_and_letters_are_gone_after_ninety_days(moment: Moment) -> None:
    await a_finished_room()
    moment.pass_by(days=90)

    assert await purge_finished() == 1

    assert await kept() == (0, 0, 0)


async def test_the_room_itself_stays(moment: Moment) -> None:
    number = await a_drawn_room(ann, boris, taras)
    await finish_game(number, by=ann.id)
    moment.pass_by(days=90)
    await purge_finished()

    card = await room_card(number, by=boris.id)

    assert (card.state, card.people) == (RoomState.FINISHED, 3)
    assert [room.number for room in await my_rooms(by=boris.id)] == [number]
    assert await my_wishes(number, by=boris.id) is None


async def test_a_santa_is_told_that_the_results_are_forgotten(moment: Moment) -> None:
    number = await a_drawn_room(ann, boris, taras)
    await finish_game(number, by=ann.id)
    moment.pass_by(days=90)
    await purge_finished()

    with pytest.raises(ResultsAreForgotten):
        await my_recipient(number, by=ann.id)


async def test_rooms_that_are_not_finished_are_left_alone(moment: Moment) -> None:
    await a_drawn_room(ann, boris, taras)
    await a_room(of=boris, with_=[taras])
    moment.pass_by(days=400)

    assert await purge_finished() == 0

    assert await kept() == (3, 5, 1)


async def test_what_is_purged_is_not_purged_again(moment: Moment) -> None:
    await a_finished_room()
    moment.pass_by(days=90)
    await purge_finished()

    assert await purge_finished() == 0


async def test_wishes_that_come_after_the_purge_go_with_the_next(moment: Moment) -> None:
    number = await a_drawn_room(ann, boris, taras)
    await finish_game(number, by=ann.id)
    moment.pass_by(days=90)
    await purge_finished()
    await rename_room(number, "Long ago", by=ann.id)
    await change_wishes(number, "A blanket", by=boris.id)

    assert await purge_finished() == 1

    assert await kept() == (0, 0, 0)


async def test_a_log_names_no_person(moment: Moment, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("INFO", "santa")
    await a_finished_room()
    moment.pass_by(days=90)

    await purge_finished()

    assert "purged" in caplog.text
    assert not any(str(player.id) in caplog.text for player in (ann, boris, taras))
