"""Nothing can be written to the log any more, and the letters go out all the same."""

from pathlib import Path

import pytest

from santa.letters.kinds import LetterKind
from simulator.controls import Controls
from simulator.running import RunningSimulator
from tests.faults.seasons import begin_season
from tests.faults.victims import Where, living
from tests.santa.outbox import write
from tests.tasks.watching import states

pytestmark = pytest.mark.usefixtures("memory")

FULL = Path("/dev/full")
"""Every write to it fails as on a disk that is full."""


async def test_a_full_disk_under_the_log_stops_nothing(
    telegram: RunningSimulator, controls: Controls, where: Where
) -> None:
    season = await begin_season(telegram, people=20)
    await controls.fault("server_error", "sendMessage", next=8)  # so that there is much to log
    await controls.fault("refused", "sendMessage", next=1, text="can't parse entities")
    await write(LetterKind.DRAW_CANCELLED, *season.people)

    async def all_is_done() -> bool:
        found = await states()
        return found["parked"] == 1 and found["sent"] == 2 * 20 - 1

    async with living(where, FULL) as victim:
        await victim.until(all_is_done)
