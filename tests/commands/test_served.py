"""What the bot serves as a program: the web app for the world, its health for whoever looks."""

import json
import re
import signal
from collections.abc import AsyncIterator
from pathlib import Path

import httpx
import pytest

from commands.ground.endings import CannotGoOn
from commands.house.doors import open_door
from simulator.controls import Controls
from simulator.phone import Phone
from simulator.running import RunningSimulator
from tasks.polling import LONG_POLL
from tests.cast import ann
from tests.commands.programs import Program, running
from tests.logs import alarms_in, events_in
from webapp.webhook import SECRET_HEADER, WEBHOOK_PATH, secret_of

DOMAIN = "santa.example.org"


@pytest.fixture
def served(settings: dict[str, str], telegram: RunningSimulator) -> dict[str, str]:
    """Settings with a domain; whatever is served is served on any free port."""
    return {
        **settings,
        "TELEGRAM_API_URL": telegram.url,
        "DOMAIN_NAME": DOMAIN,
        "WEB_PORT": "0",
        "STATUS_PORT": "0",
    }


@pytest.fixture
async def browser() -> AsyncIterator[httpx.AsyncClient]:
    async with httpx.AsyncClient(trust_env=False, timeout=60) as client:
        yield client


async def where(program: Program, what: str) -> str:
    """Return the address at which the program serves something."""
    await program.says(what)
    found = re.search(rf"{what} (http://[^\"\s]+)", program.said)
    assert found is not None
    return found[1]


async def test_by_polling_the_mini_app_and_the_health_are_served_apart(
    served: dict[str, str], folder: Path, browser: httpx.AsyncClient, telegram: RunningSimulator
) -> None:
    async with running("run", folder=folder, environ=served) as program:
        web = await where(program, "the web app is at")
        status = await where(program, "its health is told at")
        await program.says("takes updates by long polling")

        outside = [await browser.get(web + path) for path in ("/app", "/healthz", "/metrics")]
        inside = [
            await browser.get(status + path) for path in ("/healthz", "/readyz", "/metrics", "/app")
        ]
        door = await browser.post(web + WEBHOOK_PATH, json={"update_id": 1})
        took = await program.ends(on=signal.SIGTERM)

    assert [answer.status_code for answer in outside] == [200, 404, 404]
    assert [answer.status_code for answer in inside] == [200, 200, 200, 404]
    assert door.status_code == 404
    assert (program.code, took < LONG_POLL, alarms_in(program.said)) == (0, True, [])
    [menu_button] = telegram.calls("setChatMenuButton")
    assert json.loads(str(menu_button.params["menu_button"]))["web_app"] == {
        "url": f"https://{DOMAIN}/app"
    }


async def test_by_webhook_updates_come_through_the_door(
    served: dict[str, str],
    folder: Path,
    browser: httpx.AsyncClient,
    telegram: RunningSimulator,
    controls: Controls,
) -> None:
    environ = {**served, "UPDATES": "webhook"}
    async with running("run", folder=folder, environ=environ) as program:
        web = await where(program, "the web app is at")
        await program.says("takes updates by webhook")
        phone = await Phone.new(controls, ann.first_name, ann.language, id=ann.id)
        await phone.do("text", text="/start")
        # Nobody reaches that domain from here, so the test does what Telegram would.
        [waiting] = (await controls.get("/updates"))["updates"]

        refused = await browser.post(web + WEBHOOK_PATH, json=waiting)
        taken = await browser.post(
            web + WEBHOOK_PATH, json=waiting, headers={SECRET_HEADER: secret_of(telegram.token)}
        )
        await phone.sees("not in any room")
        await program.ends(on=signal.SIGTERM)

    [call] = telegram.calls("setWebhook")
    assert call.params["url"] == f"https://{DOMAIN}{WEBHOOK_PATH}"
    assert (refused.status_code, taken.status_code, program.code) == (401, 200, 0)
    assert not telegram.calls("getUpdates")
    for secret in (telegram.token.partition(":")[2], secret_of(telegram.token)):
        assert secret not in program.said
    assert all("timestamp" in event for event in events_in(program.said))


def test_a_port_that_is_taken_is_told_in_one_line(telegram: RunningSimulator) -> None:
    taken = int(telegram.url.rpartition(":")[2])

    with pytest.raises(CannotGoOn) as ending:
        open_door("127.0.0.1", taken, named="WEB")

    assert ending.value.code == 2
    assert str(ending.value).startswith(
        f"WEB_HOST and WEB_PORT: nobody can listen at 127.0.0.1:{taken}"
    )
