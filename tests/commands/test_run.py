"""The bot as one program: it talks, draws and delivers, and ends in good order."""

from pathlib import Path
from signal import SIGTERM

import pytest

from simulator.controls import Controls
from simulator.phone import Phone
from simulator.running import RunningSimulator
from tasks.polling import LONG_POLL
from tests.cast import CAST, a_scheduled_room
from tests.commands.programs import manage, running
from tests.logs import alarms_in
from tests.post import burn_letters

READY = "takes updates by long polling"


@pytest.fixture
def at_telegram(settings: dict[str, str], folder: Path) -> dict[str, str]:
    """Settings that lead to the simulated Telegram, with a clock that can be moved."""
    return {**settings, "CLOCK_SHIFT_FILE": str(folder / "shift")}


async def test_the_bot_waits_for_telegram_talks_draws_delivers_and_ends(
    at_telegram: dict[str, str], port: int, folder: Path
) -> None:
    await a_scheduled_room(with_=CAST[1:])
    await burn_letters()
    environ = {**at_telegram, "TELEGRAM_API_URL": f"http://127.0.0.1:{port}"}

    async with running("run", folder=folder, environ=environ) as program:
        await program.says("Telegram cannot be reached")
        async with RunningSimulator(port=port) as simulator, Controls(simulator.url) as controls:
            await program.says(READY)
            phones = [
                await Phone.new(controls, player.first_name, player.language, id=player.id)
                for player in CAST
            ]
            for phone in phones:
                await phone.start()
                await phone.gets()

            (folder / "shift").write_text(str(2 * 24 * 3600))
            for phone in phones:
                await phone.gets("Office")

            took = await program.ends(on=SIGTERM)
            await phones[0].text("while it is away")
            left = await controls.get("/updates")
            assert await controls.complaints() == []

    assert (program.code, took < LONG_POLL) == (0, True)
    assert [update["message"]["text"] for update in left["updates"]] == ["while it is away"]
    [alarm] = alarms_in(program.said)
    assert alarm == "Telegram cannot be reached: TelegramNetworkError; trying again"


@pytest.mark.parametrize(
    ("change", "complaint"),
    [
        (
            {"TELEGRAM_TOKEN": "123456:s3cret"},
            "Telegram does not know this TELEGRAM_TOKEN: copy it anew from @BotFather",
        ),
        (
            {"TELEGRAM_LOGIN": "other_bot"},
            "TELEGRAM_LOGIN is other_bot, but TELEGRAM_TOKEN is that of santa_demo_bot",
        ),
    ],
)
async def test_a_wrong_token_or_login_ends_it_with_one_line(
    change: dict[str, str],
    complaint: str,
    telegram: RunningSimulator,
    at_telegram: dict[str, str],
    folder: Path,
) -> None:
    environ = {**at_telegram, **change, "TELEGRAM_API_URL": telegram.url}

    async with running("run", folder=folder, environ=environ) as program:
        await program.ends()

    assert program.code == 2
    assert program.said.splitlines() == [complaint]


async def test_a_signal_during_the_start_ends_it_too(folder: Path, named: dict[str, str]) -> None:
    async with running("run", "--embedded", folder=folder, environ=named) as program:
        await program.makes(folder / "var" / "lock")  # the private services are starting

        took = await program.ends(on=SIGTERM)

    assert (program.code, took < LONG_POLL) == (0, True)
    assert manage("migrate", "--embedded", folder=folder, environ=named).code == 0
