"""PostgreSQL goes away in the middle of the work and comes back."""

import contextlib
import os
import signal

import pytest
from aiogram import Bot

from db.engine import fetch
from deploy.embedded import PrivateServices
from santa.letters.kinds import LetterKind
from simulator.running import RunningSimulator
from tasks.clock import Clock
from tasks.courier import Courier
from tasks.traffic import IN_FLIGHT
from tests.faults.seasons import begin_season
from tests.moments import Moment
from tests.santa.outbox import write
from tests.tasks.conftest import working
from tests.tasks.watching import until

pytestmark = pytest.mark.usefixtures("memory", "moment")

PEOPLE = 60


def postgres_of(services: PrivateServices) -> int:
    """Return the process of the server, which stands in its lock."""
    return int((services.folder / "postgres.lock").read_text())


async def answers() -> bool:
    with contextlib.suppress(Exception):
        await fetch("SELECT 1")
        return True
    return False


async def is_started_again(services: PrivateServices) -> None:
    """Wait until the server of all tests is back."""

    async def is_begun_anew() -> bool:
        return services.tend() == ["PostgreSQL"]

    await until(is_begun_anew)
    await until(answers)


@pytest.mark.parametrize("ending", [signal.SIGINT, signal.SIGKILL], ids=["restarted", "killed"])
async def test_restarted_under_load_no_letter_and_no_draw_is_lost(
    ending: signal.Signals,
    telegram: RunningSimulator,
    bot: Bot,
    redis_url: str,
    services: PrivateServices,
    moment: Moment,
    caplog: pytest.LogCaptureFixture,
) -> None:
    season = await begin_season(telegram, people=PEOPLE)
    await write(LetterKind.DRAW_CANCELLED, *season.people)
    clock = Clock(redis_url)

    async def half_done() -> bool:
        return len(telegram.calls("sendMessage")) > PEOPLE / 2

    async with working(Courier(bot).work), working(clock.work):
        await until(half_done)
        os.kill(postgres_of(services), ending)
        await is_started_again(services)
        moment.pass_by(days=2)
        await clock.ask()
        await until(everything_is_sent)

    shown = {each.id: len(telegram.world.chats[each.id].shown()) for each in season.people}
    assert min(shown.values()) == 2
    assert sum(shown.values()) <= 2 * PEOPLE + IN_FLIGHT
    ours = [record for record in caplog.records if record.name.startswith(("tasks", "santa"))]
    assert ours
    assert [record.message for record in ours if record.exc_info] == []


async def everything_is_sent() -> bool:
    rows = await fetch("SELECT kind, state, count(*) AS letters FROM letter GROUP BY kind, state")
    found = {(row["kind"], row["state"]): row["letters"] for row in rows}
    return found == {("draw-cancelled", "sent"): PEOPLE, ("result", "sent"): PEOPLE}
