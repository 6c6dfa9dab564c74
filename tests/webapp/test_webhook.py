"""The webhook's door: Telegram comes in with what it brings, and nobody else."""

import asyncio
import contextlib
import json
from collections.abc import AsyncIterator
from typing import Any

import httpx
import pytest

from simulator.controls import Controls
from simulator.phone import Phone
from simulator.running import RunningSimulator
from tests.cast import ann, boris
from tests.webapp.brought import BroughtBot
from tests.webapp.conftest import browsing
from tests.webapp.launches import TOKEN
from tests.webapp.served import served
from webapp.app import create_app
from webapp.site import Site
from webapp.webhook import LARGEST_UPDATE, SECRET_HEADER, WEBHOOK_PATH, secret_of

SECRET = secret_of(TOKEN)
UPDATE = {"update_id": 7, "message": {"text": "s3cret-wish"}}


class Taken(list[dict[str, Any]]):
    """What came through the door."""

    async def take(self, update: dict[str, Any]) -> None:
        self.append(update)
        if update.get("breaks"):
            raise RuntimeError("s3cret-wish")


@pytest.fixture
def taken() -> Taken:
    return Taken()


@pytest.fixture
async def door(site: Site, taken: Taken) -> AsyncIterator[httpx.AsyncClient]:
    with_door = Site(TOKEN, site.about, site.redis, take_update=taken.take)
    async with served(create_app(with_door, ())) as url, browsing(url) as client:
        yield client


async def bring(door: httpx.AsyncClient, body: bytes, secret: str | bytes = SECRET) -> int:
    as_bytes = secret if isinstance(secret, bytes) else secret.encode()
    headers = [(SECRET_HEADER.encode(), as_bytes), (b"content-type", b"application/json")]
    return (await door.post(WEBHOOK_PATH, content=body, headers=headers)).status_code


async def test_what_telegram_brings_is_taken(door: httpx.AsyncClient, taken: Taken) -> None:
    assert await bring(door, json.dumps(UPDATE).encode()) == 200
    assert taken == [UPDATE]


@pytest.mark.parametrize(
    "secret",
    ["", "x", SECRET[:-1], f"{SECRET}0", SECRET.upper(), "ё".encode(), b"\xff", TOKEN],
)
async def test_nobody_else_comes_in(
    secret: str | bytes, door: httpx.AsyncClient, taken: Taken
) -> None:
    assert await bring(door, json.dumps(UPDATE).encode(), secret) == 401
    assert taken == []


async def test_without_a_word_or_with_two_nobody_comes_in(
    door: httpx.AsyncClient, taken: Taken
) -> None:
    silent = await door.post(WEBHOOK_PATH, json=UPDATE)
    twice = httpx.Headers([(SECRET_HEADER, SECRET), (SECRET_HEADER, SECRET)])
    double = await door.post(WEBHOOK_PATH, json=UPDATE, headers=twice)

    assert (silent.status_code, double.status_code, taken) == (401, 401, [])


def test_the_secret_is_made_of_the_token_and_does_not_show_it() -> None:
    assert secret_of(TOKEN) == SECRET
    assert secret_of("654321:of-another-bot") != SECRET
    assert len(SECRET) == 64
    assert TOKEN.partition(":")[2] not in SECRET


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"null",
        b"[]",
        b"{}",
        b'{"update_id": "7"}',
        b'{"update_id": 7',
        b"\xff\xfe",
        b"[" * 100_000,
        b'{"a":' * 100_000,
    ],
)
async def test_what_is_no_update_is_refused_once_and_for_all(
    body: bytes, door: httpx.AsyncClient, taken: Taken
) -> None:
    assert await bring(door, body) == 400
    assert taken == []


async def test_an_update_that_meets_a_fault_does_not_come_again(
    door: httpx.AsyncClient, taken: Taken, caplog: pytest.LogCaptureFixture
) -> None:
    assert await bring(door, b'{"update_id": 8, "breaks": true}') == 200
    assert "update 8 met a fault" in caplog.text


async def test_a_body_that_no_update_has_is_not_even_read(
    door: httpx.AsyncClient, taken: Taken
) -> None:
    large = json.dumps({**UPDATE, "more": "x" * 20_000_000}).encode()
    just_so = json.dumps({**UPDATE, "more": "x" * (LARGEST_UPDATE - 1000)}).encode()

    refused = None
    # The server may hang up while the rest is still on its way.
    with contextlib.suppress(httpx.TransportError):
        refused = await bring(door, large)

    assert refused in (None, 413)
    assert await bring(door, just_so) == 200
    assert len(taken) == 1


async def test_there_is_no_door_without_a_webhook(site: Site) -> None:
    async with served(create_app(site, ())) as url, browsing(url) as browser:
        answer = await browser.post(WEBHOOK_PATH, json=UPDATE, headers={SECRET_HEADER: SECRET})

    assert answer.status_code == 404


@pytest.fixture
async def brought(
    telegram: RunningSimulator, controls: Controls, site: Site
) -> AsyncIterator[BroughtBot]:
    async with BroughtBot(telegram, site.redis) as bot:
        yield bot
    assert await controls.complaints() == []


async def test_a_conversation_by_webhook(brought: BroughtBot, controls: Controls) -> None:
    await brought.by_webhook()

    phones = [
        await Phone.new(controls, player.first_name, player.language, id=player.id)
        for player in (ann, boris)
    ]
    await asyncio.gather(*(phone.start() for phone in phones))
    assert await phones[0].sees("This is Secret Santa")
    assert await phones[1].sees("Это Тайный Санта")
    await phones[0].press("Profile")

    assert await phones[0].sees("Profile")


async def test_changing_the_way_loses_no_update(
    brought: BroughtBot, controls: Controls, telegram: RunningSimulator
) -> None:
    phone = await Phone.new(controls, ann.first_name, ann.language, id=ann.id)

    await phone.do("text", text="/start")  # while nobody listens
    await brought.by_polling()
    await phone.sees("not in any room")
    await brought.by_nothing()
    await phone.do("text", text="/profile")
    await brought.by_webhook()
    await phone.sees("Profile")
    await brought.by_nothing()
    await phone.do("text", text="/menu")
    await brought.by_polling()
    await phone.sees("not in any room")

    assert not any(
        call.params.get("drop_pending_updates") in ("true", "True")
        for call in [*telegram.calls("setWebhook"), *telegram.calls("deleteWebhook")]
    )
