"""The demo's clock can be sent to every draw that is ahead."""

from datetime import UTC, date, datetime, time

import pytest

from commands.toy.moments import draws_ahead
from santa.rooms import schedule_draw
from simulator.state.moments import Moment
from tests.cast import a_room, aigerim, ann

pytestmark = pytest.mark.usefixtures("memory", "moment")


async def test_only_the_draws_of_scheduled_rooms_are_ahead() -> None:
    await a_room(of=ann)
    number = await a_room(of=aigerim, name="Құпия Санта")
    await schedule_draw(number, date(2026, 12, 24), time(18, 30), by=aigerim.id)

    found = await draws_ahead()

    moment = datetime(2026, 12, 24, 13, 30, tzinfo=UTC)
    assert found == [Moment("the draw", "Құпия Санта", moment)]
