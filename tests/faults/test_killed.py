"""However often it is killed, a room is drawn once and everybody has one result."""

from pathlib import Path
from random import Random

import pytest

from simulator.controls import Controls
from simulator.running import RunningSimulator
from tests.faults.campaign import Campaign
from tests.faults.victims import Where

pytestmark = pytest.mark.usefixtures("memory")

SEED, KILLS = 20261224, 10


async def test_kills_at_any_point_lose_nothing_and_draw_nothing_twice(
    telegram: RunningSimulator, controls: Controls, where: Where, tmp_path: Path
) -> None:
    chance = Random(SEED)  # noqa: S311 - seeded, so that a failure comes back
    campaign = Campaign(telegram, controls, where, tmp_path / "said.log", chance)

    tally = await campaign.run(KILLS)

    assert tally.kills.total() == KILLS
    assert tally.is_clean, str(tally)
    assert await controls.complaints() == []
