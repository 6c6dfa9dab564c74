"""The bot is killed at the worst moments, started again, and nobody is left out or told twice."""

from collections import Counter
from collections.abc import AsyncIterator
from pathlib import Path
from signal import SIGKILL

import pytest

from db.engine import connection, fetch
from santa.letters.kinds import LetterKind
from simulator.controls import Controls
from simulator.running import RunningSimulator
from tasks.courier import IN_FLIGHT
from tests.cast import CAST, Player, a_crowd, a_scheduled_room, introduce
from tests.commands.programs import running
from tests.post import burn_letters
from tests.santa.outbox import an_empty_outbox, write
from tests.tasks.watching import until, until_letters_are

TWO_DAYS = 2 * 24 * 3600


@pytest.fixture
async def controls(telegram: RunningSimulator) -> AsyncIterator[Controls]:
    async with Controls(telegram.url) as found:
        yield found


@pytest.fixture
def environ(settings: dict[str, str], telegram: RunningSimulator, folder: Path) -> dict[str, str]:
    return {
        **settings,
        "TELEGRAM_API_URL": telegram.url,
        "CLOCK_SHIFT_FILE": str(folder / "shift"),
    }


async def press_start(controls: Controls, *players: Player) -> None:
    """Let people be known to Telegram; the bot need not hear of it."""
    for player in players:
        await controls.post("/people", id=player.id, first_name=player.first_name)
        await controls.post(f"/people/{player.id}/start")


def results(telegram: RunningSimulator) -> Counter[str]:
    """Count what was delivered to each chat, apart from answers to what people did."""
    return Counter(
        call.params["chat_id"]
        for call in telegram.calls("sendMessage")
        if "Office" in call.params["text"] and call.answer.get("ok")
    )


async def test_killed_during_the_draw(
    telegram: RunningSimulator, controls: Controls, environ: dict[str, str], folder: Path
) -> None:
    await a_scheduled_room(with_=CAST[1:])
    await burn_letters()
    await press_start(controls, *CAST)
    (folder / "shift").write_text(str(TWO_DAYS))

    async with connection() as line, line.transaction():
        await line.execute("LOCK TABLE pair IN ACCESS EXCLUSIVE MODE")
        async with running("run", folder=folder, environ=environ) as program:
            await until(somebody_waits_for_a_lock)
            await program.ends(on=SIGKILL)
    assert await fetch("SELECT state FROM room") == [{"state": "scheduled"}]
    assert results(telegram) == {}

    async with running("run", folder=folder, environ=environ):
        await until_letters_are(sent=4)

    assert results(telegram) == {str(player.id): 1 for player in CAST}
    assert len(await fetch("SELECT FROM pair")) == len(CAST)


async def somebody_waits_for_a_lock() -> bool:
    rows = await fetch("SELECT FROM pg_stat_activity WHERE wait_event_type = 'Lock'")
    return bool(rows)


async def test_killed_during_the_sending(
    telegram: RunningSimulator, controls: Controls, environ: dict[str, str], folder: Path
) -> None:
    crowd = a_crowd(80)
    await an_empty_outbox()
    await introduce(*crowd)
    await press_start(controls, *crowd)
    await write(LetterKind.DRAW_CANCELLED, *crowd)

    async def half_done() -> bool:
        return results(telegram).total() > len(crowd) / 2

    async with running("run", folder=folder, environ=environ) as program:
        await until(half_done)
        await program.ends(on=SIGKILL)
    assert results(telegram).total() < len(crowd)
    async with running("run", folder=folder, environ=environ):
        await until_letters_are(sent=len(crowd))

    told = results(telegram)
    assert told.keys() == {str(player.id) for player in crowd}
    assert told.total() <= len(crowd) + IN_FLIGHT
    assert max(told.values()) <= 2
