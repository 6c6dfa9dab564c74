"""The clock jumps, forwards and back: what is due stays due, and nothing waits for a year."""

from datetime import UTC, datetime, timedelta, tzinfo

import pytest
from aiogram import Bot

from santa.draw.use_cases import draw_now
from santa.letters.queue import claim_letters, mark_sent
from santa.rooms import RoomState, join_room, room_card
from simulator.running import RunningSimulator
from tasks import clock as tasks_clock
from tasks.clock import Clock
from tasks.courier import Courier
from tests.cast import a_room, a_scheduled_room, ann, boris, introduce, taras
from tests.faults.seasons import begin_season
from tests.moments import Moment
from tests.post import letters
from tests.tasks.conftest import working
from tests.tasks.watching import until

pytestmark = pytest.mark.usefixtures("memory", "moment")


class Wall:
    """The clock on the wall, which a test may put on and back."""

    def __init__(self) -> None:
        self.ahead = timedelta()

    def now(self, tz: tzinfo | None = UTC) -> datetime:
        return datetime.now(tz) + self.ahead


async def test_results_that_were_due_go_out_though_the_clock_was_put_back(
    telegram: RunningSimulator, bot: Bot, moment: Moment
) -> None:
    season = await begin_season(telegram, people=5)
    await draw_now(season.number, by=season.people[0].id)
    moment.pass_by(days=-30)

    async with working(Courier(bot).work):
        await until(lambda: all_have_one(season))


async def all_have_one(season) -> bool:
    return set(season.results().values()) == {1}


async def test_news_that_gathers_is_not_held_until_a_future_that_was_a_mistake(
    moment: Moment,
) -> None:
    moment.pass_by(days=365)
    number = await a_room(of=ann, with_=[boris])
    (told,) = await claim_letters(10)
    await mark_sent(told.id, message=1)
    moment.pass_by(days=-365)
    await introduce(taras)

    await join_room(number, None, by=taras.id)

    last = (await letters("joined"))[-1]
    assert last.due_at <= moment.now + timedelta(minutes=10)


async def test_a_moment_that_a_jump_passes_is_due(redis_url: str, moment: Moment) -> None:
    number = await a_scheduled_room()
    clock = Clock(redis_url)

    async with working(clock.work):
        moment.pass_by(days=400)
        await clock.ask()
        await until(lambda: is_drawn(number))


async def is_drawn(number) -> bool:
    return (await room_card(number, by=ann.id)).state is RoomState.DRAWN


async def test_the_clock_asks_on_when_the_wall_is_put_back(
    redis_url: str, moment: Moment, monkeypatch: pytest.MonkeyPatch
) -> None:
    wall = Wall()
    monkeypatch.setattr("taskiq.cli.scheduler.run.datetime", wall)
    monkeypatch.setattr(tasks_clock, "datetime", wall)
    monkeypatch.setattr(tasks_clock, "GLANCE", 0.1)
    number = await a_scheduled_room()

    async with working(Clock(redis_url).work):
        wall.ahead = timedelta(hours=-1)
        moment.pass_by(days=1)
        await until(lambda: is_drawn(number))
