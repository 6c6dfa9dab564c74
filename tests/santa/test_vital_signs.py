"""The vital signs tell how much waits, for how long, and how the draws have ended."""

import pytest

from db.engine import fetch
from santa.draw.use_cases import draw_due_rooms, draw_now
from santa.rooms import finish_game
from santa.vital_signs import vital_signs
from tests.cast import CAST, a_room, a_scheduled_room, ann, boris
from tests.moments import Moment
from tests.santa.pairs import a_drawn_room

pytestmark = pytest.mark.usefixtures("memory")


async def test_of_nothing_every_state_is_told(moment: Moment) -> None:
    signs = await vital_signs()

    assert set(signs.letters.values()) == {0}
    assert signs.rooms == dict.fromkeys(("open", "scheduled", "failed", "drawn", "finished"), 0)
    assert signs.draws == {"drawn": 0, "too-few": 0, "impossible": 0, "circle": 0}
    assert (signs.letters_due, signs.letter_lag, signs.draw_lag) == (0, 0.0, 0.0)


async def test_draws_are_told_by_how_they_ended(moment: Moment) -> None:
    await draw_now(await a_room(with_=CAST[1:]), by=ann.id)
    await a_scheduled_room(of=boris, with_=[])
    moment.pass_by(days=2)
    await draw_due_rooms()

    signs = await vital_signs()

    assert signs.draws == {"drawn": 1, "too-few": 1, "impossible": 0, "circle": 0}
    assert (signs.rooms["drawn"], signs.rooms["failed"]) == (1, 1)


async def test_a_game_that_is_over_was_drawn(moment: Moment) -> None:
    await a_drawn_room(*CAST)
    await finish_game(await a_drawn_room(*CAST), by=ann.id)

    assert (await vital_signs()).draws["drawn"] == 2


async def test_the_draw_that_is_latest_is_told_in_seconds(moment: Moment) -> None:
    await a_room()
    await a_scheduled_room()
    await a_scheduled_room()
    assert (await vital_signs()).draw_lag == 0.0
    rooms = await fetch("SELECT id, draw_at FROM room WHERE draw_at IS NOT NULL")
    moment.now = rooms[0]["draw_at"]

    moment.pass_by(minutes=5)
    await fetch("UPDATE room SET draw_at = $2 WHERE id = $1", rooms[1]["id"], moment.now)

    assert (await vital_signs()).draw_lag == 300.0


async def test_the_letter_that_is_latest_is_told_in_seconds(moment: Moment) -> None:
    await a_room(with_=[boris])
    moment.pass_by(minutes=1)
    await a_room(with_=[boris])

    assert (await vital_signs()).letter_lag == 60.0


async def test_only_a_letter_that_may_go_out_is_late(moment: Moment) -> None:
    await a_room(with_=[boris])
    await fetch("DELETE FROM letter WHERE id <> (SELECT min(id) FROM letter)")
    before = await vital_signs()
    moment.pass_by(minutes=1)
    late = await vital_signs()
    await fetch("UPDATE letter SET due_at = due_at + interval '1 day'")
    later = await vital_signs()

    assert (before.letters_due, late.letters_due, later.letters_due) == (1, 1, 0)
    assert (late.letter_lag, later.letter_lag) == (60.0, 0.0)
    assert later.letters["waiting"] == 1
