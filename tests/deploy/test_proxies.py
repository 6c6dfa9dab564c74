"""Telegram -> HTTPS -> a real proxy -> the bot, as it runs for real: a December by webhook."""

import asyncio
import contextlib
import re
import ssl
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from urllib.parse import urlsplit

import httpx
import pytest

from db.engine import Address, connection
from deploy.embedded import PrivateServices
from simulator.phone import Phone
from tests.cast import CAST
from tests.conftest import EMPTY_ALL
from tests.december.pairs import person_named_in, stored_pairs
from tests.december.playing import Hand
from tests.deploy.behind_proxies import DOMAIN, Site, site_behind
from tests.deploy.proxies import PROXIES, needs
from webapp.webhook import SECRET_HEADER, WEBHOOK_PATH

AFTER_THE_DRAW = datetime(2026, 12, 24, 13, 30, 1, tzinfo=UTC)


@pytest.fixture(scope="module", params=PROXIES)
async def site(
    request: pytest.FixtureRequest,
    services: PrivateServices,
    address: Address,
    _open_memory: None,
) -> AsyncIterator[Site]:
    needs(request.param)
    async with connection() as line:
        await line.execute(EMPTY_ALL)
    async with site_behind(request.param, address, f"{services.redis_url}?db=0") as site:
        yield site


async def test_four_people_play_a_december_through_the_proxy(site: Site) -> None:
    ann, *others = hands = [
        Hand(
            player,
            await Phone.new(
                site.controls,
                player.first_name,
                player.language,
                id=player.id,
                last_name=player.last_name,
            ),
        )
        for player in CAST
    ]

    link = await ann.create_room()
    for hand in others:
        await hand.join_by_link(link)
    await ann.press("letter-to-room")
    await ann.press("button-back")
    await ann.schedule("24", part="", exact="18:30")
    for hand in hands:
        await hand.letter_about_the_draw()
    await site.controls.set_clock(AFTER_THE_DRAW)

    people = [hand.player for hand in hands]
    told = {hand.player.id: person_named_in(await hand.result(), people).id for hand in hands}
    assert told == await stored_pairs(of=ann.player)
    assert not site.simulator.calls("getUpdates")
    assert await site.controls.complaints() == []
    assert (await site.controls.get("/updates"))["updates"] == []


@pytest.mark.parametrize("secret", ["", "wrong", "ключ"])
async def test_nobody_else_gets_through_the_webhooks_door(site: Site, secret: str) -> None:
    headers = [(SECRET_HEADER.encode(), secret.encode())] if secret else []

    answer = await site.browser.post(WEBHOOK_PATH, json={"update_id": 1}, headers=headers)

    assert (answer.status_code, site.secret in answer.text) == (401, False)


async def test_twenty_megabytes_are_refused_by_the_proxy(site: Site) -> None:
    head = (
        f"POST {WEBHOOK_PATH} HTTP/1.1\r\nHost: {DOMAIN}\r\nContent-Type: application/json\r\n"
        f"{SECRET_HEADER}: {site.secret}\r\nContent-Length: 20000000\r\n\r\n"
    )
    from_it, to_it = await asyncio.open_connection(
        "127.0.0.1", site.road.port, server_hostname=DOMAIN,
        ssl=ssl.create_default_context(cafile=site.road.authority),
    )  # fmt: skip

    to_it.write(head.encode())
    pouring = asyncio.create_task(pour(to_it, 20_000_000))
    answer = (await from_it.readuntil(b"\r\n\r\n")).decode().lower()
    pouring.cancel()
    to_it.transport.abort()

    assert answer.startswith("http/1.1 413 ")
    assert "content-security-policy" not in answer  # so the bot has not been asked


@pytest.mark.parametrize("path", ["/healthz", "/readyz", "/metrics", "/app/../metrics", "/x"])
async def test_what_is_for_the_inside_is_not_published(site: Site, path: str) -> None:
    answer = await site.browser.get(path)

    assert answer.status_code == 404
    assert "santa_" not in answer.text


async def test_the_mini_app_is_there_with_every_header(site: Site) -> None:
    led = await site.browser.get("/")
    answer = await site.browser.get("/app")

    assert led.status_code == 302
    assert urlsplit(led.headers["location"]).path == "/app"
    assert answer.status_code == 200
    assert answer.headers["strict-transport-security"] == "max-age=31536000"
    assert "default-src 'none'" in answer.headers["content-security-policy"]
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert answer.headers["referrer-policy"] == "no-referrer"
    assert not re.search(r"[0-9]", answer.headers.get("server", ""))


async def test_files_are_kept_by_browsers_and_pages_are_not(site: Site) -> None:
    page = await site.browser.get("/app")
    [style] = set(re.findall(r"/app/static/[0-9a-f]+/app\.css", page.text))

    kept = await site.browser.get(style)

    assert set(kept.headers["cache-control"].split(", ")) == {
        "public", "max-age=31536000", "immutable",
    }  # fmt: skip
    assert kept.headers["content-type"].startswith("text/css")
    assert page.headers["cache-control"] == "no-store"


async def test_plain_http_leads_to_https(site: Site) -> None:
    async with httpx.AsyncClient(trust_env=False) as client:
        answer = await client.get(
            f"http://127.0.0.1:{site.http_port}/app", headers={"Host": DOMAIN}
        )

    assert answer.status_code in {301, 308}
    assert answer.headers["location"].startswith(f"https://{DOMAIN}")


async def test_no_secret_is_in_any_log(site: Site) -> None:
    seen = {SECRET_HEADER: "s3cret-header", "Authorization": "tma s3cret-launch"}
    for path in ("/app", "/telegram", "/nowhere", "/healthz"):
        await site.browser.get(f"{path}?tgWebAppData=s3cret-query", headers=seen)
    await site.browser.post(
        WEBHOOK_PATH, json={"update_id": 1}, headers={SECRET_HEADER: site.secret}
    )

    proxy = site.proxy_log.read_text()
    said = proxy + "".join(life.said for life in site.lives)
    token = site.simulator.token.partition(":")[2]
    assert "/nowhere" in proxy
    assert "s3cret" not in said
    assert site.secret not in said
    assert token not in said
    assert not [line for line in proxy.splitlines() if "/nowhere" in line and "127.0.0.1" in line]


async def pour(writer: asyncio.StreamWriter, size: int) -> None:
    """Send so much, unless the other side has heard enough."""
    with contextlib.suppress(OSError):
        for _ in range(0, size, 2**16):
            writer.write(b" " * 2**16)
            await writer.drain()
