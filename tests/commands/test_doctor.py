"""The doctor names what is wrong and what to do, and keeps what is secret to itself."""

import asyncio
import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest
from cryptography.fernet import Fernet

from simulator.running import RunningSimulator
from tests.cast import CAST, a_room, ann
from tests.commands.programs import Ended, manage


@pytest.fixture
def healthy(settings: dict[str, str], telegram: RunningSimulator) -> dict[str, str]:
    return {
        **settings,
        "TELEGRAM_API_URL": telegram.url,
        "TELEGRAM_TOKEN": telegram.token,
        "TELEGRAM_LOGIN": telegram.telegram.bot.username,
    }


async def examine(folder: Path, settings: dict[str, str]) -> Ended:
    ended = await asyncio.to_thread(manage, "doctor", folder=folder, environ=settings)
    assert "Traceback" not in ended.complained
    for secret in ("ENCRYPT_SECRET_KEY", "DATABASE_PASSWORD", "TELEGRAM_TOKEN"):
        assert settings[secret] not in ended.said + ended.complained
    return ended


async def test_a_healthy_bot_hears_it(folder: Path, healthy: dict[str, str]) -> None:
    await a_room(of=ann, with_=CAST[1:])

    ended = await examine(folder, healthy)

    assert ended.code == 0, ended.said
    assert "[NO]" not in ended.said
    for fine in ("settings", "time zones", "database", "migrations", "keys", "Redis", "token"):
        assert f"[ok] {fine}: " in ended.said
    assert "[ok] clock: right" in ended.said
    assert "[ok] updates: by long polling, 0 are waiting" in ended.said
    assert "[??] backups: there are none" in ended.said


async def test_all_that_is_missing_is_told_at_once(
    folder: Path, healthy: dict[str, str], telegram: RunningSimulator
) -> None:
    gone = {"DATABASE_HOST": "/nowhere", "REDIS_HOST": "/nowhere", "TELEGRAM_LOGIN": "another_bot"}

    ended = await examine(folder, {**healthy, **gone})

    assert ended.code == 1
    assert "[NO] database: PostgreSQL cannot be reached" in ended.said
    assert "[NO] Redis: does not answer" in ended.said
    login = telegram.telegram.bot.username
    assert f"[NO] token: it is @{login}'s: say that in TELEGRAM_LOGIN" in ended.said
    assert "3 of " in ended.complained


async def test_faulty_settings_are_named(folder: Path, healthy: dict[str, str]) -> None:
    ended = await examine(folder, {**healthy, "POOL_SIZE": "many", "REDIS_PORT": "0"})

    assert "[NO] settings: POOL_SIZE is not a whole number" in ended.said
    assert "[NO] settings: REDIS_PORT is too small" in ended.said


async def test_an_unknown_token_is_told(folder: Path, healthy: dict[str, str]) -> None:
    ended = await examine(folder, {**healthy, "TELEGRAM_TOKEN": "99:unknown"})

    assert "[NO] token: Telegram does not know TELEGRAM_TOKEN" in ended.said


async def test_other_keys_than_the_database_has_are_told(
    folder: Path, healthy: dict[str, str]
) -> None:
    await a_room(of=ann, with_=CAST[1:])

    other = Fernet.generate_key().decode()
    ended = await examine(folder, {**healthy, "ENCRYPT_SECRET_KEY": other})

    assert "[NO] keys: ENCRYPT_SECRET_KEY does not open membership.wishes" in ended.said


async def test_a_webhook_that_is_not_there_is_told(folder: Path, healthy: dict[str, str]) -> None:
    by_webhook = {**healthy, "UPDATES": "webhook", "DOMAIN_NAME": "santa.invalid"}

    ended = await examine(folder, by_webhook)

    assert "[NO] updates: Telegram brings them nowhere" in ended.said
    assert "[NO] Mini App: https://santa.invalid/app does not open" in ended.said


class LateTelegram(BaseHTTPRequestHandler):
    """A Bot API whose clock stands still."""

    def do_GET(self) -> None:
        result = {"username": "santa_demo_bot", "url": ""}
        body = json.dumps({"ok": True, "result": result}).encode()
        self.send_response_only(200)
        self.send_header("Date", "Tue, 01 Dec 2020 12:00:00 GMT")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture
def late_telegram() -> Iterator[str]:
    with HTTPServer(("127.0.0.1", 0), LateTelegram) as server:
        serving = threading.Thread(target=server.serve_forever)
        serving.start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
        serving.join()


async def test_a_clock_that_is_wrong_is_told(
    folder: Path, settings: dict[str, str], late_telegram: str
) -> None:
    ended = await examine(folder, {**settings, "TELEGRAM_API_URL": late_telegram})

    assert "[NO] clock: " in ended.said
    assert "seconds from Telegram's: switch on time synchronisation" in ended.said
