"""Every update is counted by what became of it, and named in what is logged meanwhile."""

import io
import json
import logging
from collections.abc import Iterator

import pytest
from prometheus_client import REGISTRY

from commands.ground.logs import formatter
from simulator.controls import Controls
from tests.bot.conftest import Phones
from tests.bot.living_bot import LivingBot
from tests.cast import a_room, ann


@pytest.fixture
def log() -> Iterator[io.StringIO]:
    written = io.StringIO()
    handler = logging.StreamHandler(written)
    handler.setFormatter(formatter(for_eyes=False))
    logging.getLogger().addHandler(handler)
    yield written
    logging.getLogger().removeHandler(handler)


class Counted:
    """What is counted more than at the beginning of a test."""

    def __init__(self) -> None:
        self._before = {kind: self._now(*kind) for kind in self._kinds()}

    def more(self, kind: str, outcome: str) -> float:
        return self._now(kind, outcome) - self._before.get((kind, outcome), 0.0)

    def _kinds(self) -> list[tuple[str, str]]:
        outcomes = ("answered", "refused", "fault", "passed over")
        return [(kind, outcome) for kind in ("message", "callback_query") for outcome in outcomes]

    def _now(self, kind: str, outcome: str) -> float:
        labels = {"kind": kind, "outcome": outcome}
        return REGISTRY.get_sample_value("santa_updates_total", labels) or 0.0


async def test_what_is_answered_and_what_is_refused_is_counted(
    phones: Phones, bot: LivingBot
) -> None:
    counted = Counted()

    await phones.ann.start()
    await phones.ann.press("Profile")
    await phones.ann.text("no question is open here")
    await bot.handles_everything()

    assert counted.more("message", "answered") == 1
    assert counted.more("callback_query", "answered") == 1
    assert counted.more("message", "refused") == 1
    assert REGISTRY.get_sample_value("santa_updates_in_hand") == 0


async def test_a_fault_is_counted_and_logged_with_its_update_and_its_room(
    phones: Phones, bot: LivingBot, controls: Controls, log: io.StringIO
) -> None:
    number = await a_room(of=ann)
    await phones.ann.start()
    await phones.ann.press("Office")
    counted = Counted()
    await controls.fault("refused", "editMessageText", text="Bad Request: no", next=1)

    await phones.ann.press("Settings")
    await bot.handles_everything()

    bot.expect_fault()
    assert counted.more("callback_query", "fault") == 1
    faults = [json.loads(line) for line in log.getvalue().splitlines() if "met a fault" in line]
    assert [(fault["room"], fault["update"] > 0) for fault in faults] == [(number, True)]
