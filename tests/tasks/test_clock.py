"""The clock draws what is due: at its start, every minute, when asked, and after Redis is back."""

import asyncio
import shutil
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, tzinfo
from pathlib import Path

import pytest
from redis.asyncio import Redis

from db.engine import fetch
from deploy.embedded import PrivateServices
from santa.draw.use_cases import draw_due_rooms, draw_now
from santa.identifiers import RoomNumber
from santa.rooms import RoomState, finish_game, room_card
from tasks import clock as tasks_clock
from tasks.clock import MOST_ASKS, QUEUE, Clock
from tests.cast import a_scheduled_room, ann
from tests.moments import Moment
from tests.tasks.conftest import working
from tests.tasks.watching import PATIENCE, until

pytestmark = pytest.mark.usefixtures("memory", "moment")


async def until_drawn(number: RoomNumber) -> None:
    async def drawn() -> bool:
        return (await room_card(number, by=ann.id)).state is RoomState.DRAWN

    await until(drawn)


@pytest.fixture
def fleeting() -> Iterator[PrivateServices]:
    """A Valkey that a test may end and start again."""
    folder = Path(tempfile.mkdtemp(prefix="clock-")).resolve()
    services = PrivateServices(folder / "var", database=False, durable=False)
    services.start()
    yield services
    services.stop()
    shutil.rmtree(folder)


async def test_a_moment_that_passed_before_the_start_is_due(redis_url: str, moment: Moment) -> None:
    number = await a_scheduled_room()
    moment.pass_by(days=3)

    async with working(Clock(redis_url).work):
        await until_drawn(number)


async def test_the_due_rooms_are_drawn_at_once_when_asked(redis_url: str, moment: Moment) -> None:
    number = await a_scheduled_room()
    clock = Clock(redis_url)

    async with working(clock.work):
        moment.pass_by(days=1)
        await clock.ask()
        await until_drawn(number)


@dataclass
class Wall:
    """The clock on the wall that taskiq looks at, which a test may put on."""

    ahead: timedelta = timedelta()

    def now(self, tz: tzinfo) -> datetime:
        return datetime.now(tz) + self.ahead


async def test_the_clock_asks_by_itself_every_minute(
    redis_url: str, moment: Moment, monkeypatch: pytest.MonkeyPatch
) -> None:
    wall = Wall()
    monkeypatch.setattr("taskiq.cli.scheduler.run.datetime", wall)
    asked = count_draws(monkeypatch)
    number = await a_scheduled_room()

    async with working(Clock(redis_url).work):
        async with asyncio.timeout(PATIENCE):
            await asked.acquire()  # at the start
            await asked.acquire()  # for the minute that it is
        moment.pass_by(days=1)
        wall.ahead = timedelta(minutes=1)
        await until_drawn(number)


async def test_what_finished_long_ago_is_purged_every_hour(
    redis_url: str, moment: Moment, monkeypatch: pytest.MonkeyPatch
) -> None:
    number = await a_scheduled_room()
    await draw_now(number, by=ann.id)
    await finish_game(number, by=ann.id)
    moment.pass_by(days=90)
    now = datetime.now(UTC)
    wall = Wall(ahead=now.replace(minute=17, second=5) - now)
    monkeypatch.setattr("taskiq.cli.scheduler.run.datetime", wall)

    async def purged() -> bool:
        return not await fetch("SELECT FROM pair")

    async with working(Clock(redis_url).work):
        await until(purged)


def count_draws(monkeypatch: pytest.MonkeyPatch) -> asyncio.Semaphore:
    """Watch the clock draw: the semaphore is released with each time it has."""
    drawn = asyncio.Semaphore(0)

    async def draw_and_tell() -> int:
        try:
            return await draw_due_rooms()
        finally:
            drawn.release()

    monkeypatch.setattr(tasks_clock, "draw_due_rooms", draw_and_tell)
    return drawn


async def test_redis_may_go_away_and_come_back(
    fleeting: PrivateServices, moment: Moment, caplog: pytest.LogCaptureFixture
) -> None:
    number = await a_scheduled_room()
    clock = Clock(fleeting.redis_url)

    async with working(clock.work):
        await until_said(caplog, "the clock does not hear", fleeting.stop)
        await clock.ask()
        moment.pass_by(days=1)
        fleeting.start()
        await until_drawn(number)

    said = Counter(record.message.split(":")[0] for record in caplog.records)
    assert said["the clock does not hear"] == 1
    assert "Traceback" not in caplog.text


async def until_said(
    caplog: pytest.LogCaptureFixture, words: str, after: Callable[[], None]
) -> None:
    await asyncio.to_thread(after)

    async def said() -> bool:
        return words in caplog.text

    await until(said)


async def test_redis_may_be_away_at_the_start(
    fleeting: PrivateServices, moment: Moment, caplog: pytest.LogCaptureFixture
) -> None:
    number = await a_scheduled_room()
    moment.pass_by(days=1)
    url = fleeting.redis_url
    fleeting.stop()

    async with working(Clock(url).work):
        await until_said(caplog, "the clock does not hear", lambda: None)
        fleeting.start()
        await until_drawn(number)


async def test_without_redis_what_is_due_is_drawn_all_the_same(
    fleeting: PrivateServices, moment: Moment
) -> None:
    number = await a_scheduled_room()
    moment.pass_by(days=1)
    url = fleeting.redis_url
    fleeting.stop()

    async with working(Clock(url).work):
        await until_drawn(number)


async def test_asks_do_not_pile_up_while_nobody_listens(redis_url: str) -> None:
    clock = Clock(redis_url)
    for _ in range(MOST_ASKS * 3):
        await clock.ask()

    async with Redis.from_url(redis_url) as redis:
        assert await redis.llen(QUEUE) == MOST_ASKS
    await clock.close()


async def test_a_draw_that_meets_a_fault_is_tried_again(
    redis_url: str, moment: Moment, caplog: pytest.LogCaptureFixture
) -> None:
    number = await a_scheduled_room()
    moment.pass_by(days=1)
    await fetch("ALTER TABLE pair RENAME TO lost")
    clock = Clock(redis_url)

    async with working(clock.work):
        await until_said(caplog, "met a fault", lambda: None)
        await fetch("ALTER TABLE lost RENAME TO pair")
        await clock.ask()
        await until_drawn(number)


async def test_a_stop_lets_the_draw_under_way_finish(
    redis_url: str, moment: Moment, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun = asyncio.Event()

    async def draw_slowly() -> int:
        begun.set()
        await stopped.wait()
        return await draw_due_rooms()

    monkeypatch.setattr(tasks_clock, "draw_due_rooms", draw_slowly)
    number = await a_scheduled_room()
    moment.pass_by(days=1)

    async with working(Clock(redis_url).work) as stopped:
        await begun.wait()

    assert (await room_card(number, by=ann.id)).state is RoomState.DRAWN
