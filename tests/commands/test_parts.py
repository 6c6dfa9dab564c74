"""The parts of the bot as processes of their own: each tells its health, and ends when told to."""

import re
from pathlib import Path
from signal import SIGTERM

import httpx
import pytest

from db.engine import Address
from simulator.running import RunningSimulator
from tasks.polling import LONG_POLL
from tests.commands.programs import manage
from tests.december.lives import Bots, environment
from webapp.webhook import WEBHOOK_PATH

DOMAIN = "santa.example.org"


@pytest.fixture
def environ(
    folder: Path, telegram: RunningSimulator, memory: Address, redis_url: str
) -> dict[str, str]:
    return {
        **environment(telegram, memory, redis_url, folder / "shift"),
        "UPDATES": "webhook",
        "DOMAIN_NAME": DOMAIN,
        "WEB_PORT": "0",
        "STATUS_PORT": "0",
    }


@pytest.mark.parametrize("part", ["web", "worker", "scheduler"])
async def test_a_part_tells_its_health_and_ends_in_good_order(
    part: str, folder: Path, environ: dict[str, str], telegram: RunningSimulator
) -> None:
    async with (
        Bots(folder, environ, (part,)).living() as life,
        httpx.AsyncClient(trust_env=False, timeout=60) as client,
    ):
        await life.is_ready("its health is told at")
        await life.is_ready("takes updates by webhook" if part == "web" else "is at work")
        found = re.search(r"its health is told at (http://[^\"\s]+)", life.said)
        assert found is not None
        answers = [await client.get(found[1] + path) for path in ("/healthz", "/readyz")]
        took = await life.ends(SIGTERM)

    assert [answer.status_code for answer in answers] == [200, 200]
    assert (life.code, life.alarms, took < LONG_POLL) == (0, [], True)
    assert ("the web app is at" in life.said) == (part == "web")
    assert bool(telegram.calls("setWebhook")) == (part == "web")
    assert not telegram.calls("getUpdates")


def test_what_is_open_to_the_web_is_of_no_use_without_a_webhook(
    folder: Path, environ: dict[str, str]
) -> None:
    ended = manage("web", folder=folder, environ={**environ, "UPDATES": "polling"})

    assert (ended.code, len(ended.complaints)) == (2, 1)
    assert "it needs UPDATES=webhook" in ended.complained


async def test_a_webhook_is_registered_once_and_deleted_once(
    folder: Path, environ: dict[str, str], telegram: RunningSimulator
) -> None:
    words = ("register_webhook", "register_webhook", "delete_webhook", "delete_webhook")

    said = []
    for word in words:
        async with Bots(folder, environ, (word,)).living() as life:
            await life.ended()
        said.append((life.code, life.said))

    where = f"https://{DOMAIN}{WEBHOOK_PATH}"
    assert said == [
        (0, f"Telegram now brings updates to {where}.\n"),
        (0, f"Telegram already brings updates to {where}.\n"),
        (0, "The webhook is gone; updates wait.\n"),
        (0, "There was no webhook; updates wait.\n"),
    ]
    assert len(telegram.calls("setWebhook")) == len(telegram.calls("deleteWebhook")) == 1
    [call] = telegram.calls("setWebhook")
    assert (call.params["url"], "callback_query" in str(call.params["allowed_updates"])) == (
        where,
        True,
    )


@pytest.mark.parametrize(
    ("change", "code", "complaint"),
    [
        ({"DOMAIN_NAME": "", "UPDATES": "polling"}, 2, "DOMAIN_NAME is missing"),
        ({"TELEGRAM_TOKEN": "123456:wrong"}, 2, "Telegram does not know this TELEGRAM_TOKEN"),
        ({"TELEGRAM_API_URL": "http://127.0.0.1:1"}, 1, "Telegram cannot be reached"),
    ],
)
async def test_why_no_webhook_is_registered_is_told_in_one_line(
    change: dict[str, str], code: int, complaint: str, folder: Path, environ: dict[str, str]
) -> None:
    async with Bots(folder, {**environ, **change}, ("register_webhook",)).living() as life:
        await life.ended()

    assert life.code == code
    assert life.said.startswith(complaint)
    assert len(life.said.splitlines()) == 1
