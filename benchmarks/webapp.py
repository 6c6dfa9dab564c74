"""How long does the server take for a page of the Mini App, and what goes over the wire?

`python -m benchmarks.webapp` starts a private PostgreSQL and Valkey in a temporary folder,
serves the app as in production, and asks for each page in turn with the calls of an empty page
in between, so that noise meets both alike. Times are of the whole call over HTTP on one
connection: signature, count in Redis, reads, template, compression. The processor's time is that
of this process, server and client together: it hardly depends on what else the machine does.
"""

import asyncio
import os
import statistics
import tempfile
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import httpx
from cryptography.fernet import Fernet
from litestar import Response
from redis.asyncio import Redis

from bot.about import About
from db.engine import Address, close_memory, name_memory, open_memory
from db.migrating import learn_marking_key, migrate
from db.sealing import use_keys
from deploy.embedded import PrivateServices
from tests.cast import ann
from tests.webapp.launches import TOKEN, header
from tests.webapp.pages.scenes import a_full_scene
from tests.webapp.served import served
from webapp.app import create_app
from webapp.pages import PAGES
from webapp.routes import shows
from webapp.site import PATH, Site
from webapp.turnstile import Turnstile
from webapp.visitors import Call

ROUNDS = 200
MOST_MILLISECONDS = 25
MOST_KILOBYTES = 60


@shows("/empty")
async def show_empty(request: Call) -> Response[str]:
    """Show nothing: what is left is the way of a call."""
    return Response("<article></article>")


def main() -> None:
    with (
        tempfile.TemporaryDirectory() as folder,
        PrivateServices(Path(folder).resolve() / "var", durable=False) as services,
    ):
        asyncio.run(measure_with(services))


async def measure_with(services: PrivateServices) -> None:
    async with opened(services) as redis:
        await measure(redis)


@asynccontextmanager
async def opened(services: PrivateServices) -> AsyncIterator[Redis]:
    found = services.database
    use_keys([Fernet.generate_key().decode()])
    name_memory(Address(found.host, found.port, found.user, found.password, found.name))
    await open_memory(connections=5)
    await migrate()
    await learn_marking_key()
    async with Redis.from_url(services.redis_url) as redis:
        yield redis
    await close_memory()


async def measure(redis: Redis) -> None:
    scene = await a_full_scene("kk")
    app = create_app(Site(TOKEN, About("santa_bot", ""), redis), [*PAGES, show_empty])
    app.state.turnstile = Turnstile(redis, most=10**9)
    async with served(app) as url, httpx.AsyncClient(base_url=url, trust_env=False) as client:
        client.headers.update(header(ann))
        await show_sizes(client)
        print(f"\nmilliseconds a page, {ROUNDS} calls each; ratios are to an empty page")
        print(f"  load of the machine at the beginning: {os.getloadavg()[0]:.1f}")
        worst = 0.0
        for name, path in {"the first page": "/opening", **scene.paths}.items():
            worst = max(worst, await show_times(client, name, path))
    verdict = "within" if worst <= MOST_MILLISECONDS else "MORE THAN"
    print(f"\nthe slowest 95th percentile: {worst:.1f} ms, {verdict} {MOST_MILLISECONDS} ms")


async def show_times(client: httpx.AsyncClient, name: str, path: str) -> float:
    """Print how long a page takes, and return the 95th percentile."""
    pages, nothing = [], []
    await timed(client, path)
    for _ in range(ROUNDS):
        nothing.append(await timed(client, "/empty"))
        pages.append(await timed(client, path))
    (wall, busy), (empty_wall, empty_busy) = middle(pages), middle(nothing)
    late = statistics.quantiles([wall for wall, _ in pages], n=20)[-1]
    print(
        f"  {name:17} median {wall:5.1f} ({wall / empty_wall:3.1f} x)   p95 {late:5.1f}"
        f"   processor {busy:5.1f} ({busy / empty_busy:3.1f} x)",
        flush=True,
    )
    return late


def middle(calls: list[tuple[float, float]]) -> tuple[float, float]:
    walls, busies = zip(*calls, strict=True)
    return statistics.median(walls), statistics.median(busies)


async def timed(client: httpx.AsyncClient, path: str) -> tuple[float, float]:
    """Return the milliseconds of one call, and those of them that the processor was busy with."""
    started, busy = time.perf_counter(), time.process_time()
    answer = await client.get(PATH + path)
    answer.raise_for_status()
    return (time.perf_counter() - started) * 1000, (time.process_time() - busy) * 1000


async def show_sizes(client: httpx.AsyncClient) -> None:
    """Print what a phone fetches before the first page is there: bodies as they travel."""
    shell = await client.get(PATH)
    addresses = sorted(set(_addresses(shell.text)))
    total = 0
    print("bytes over the wire until the first page is there")
    for address in [PATH, *addresses, f"{PATH}/opening"]:
        async with client.stream("GET", address) as answer:
            size = sum([len(part) async for part in answer.aiter_raw()])
        total += size
        print(f"  {size:6}  {address.rpartition('/')[2]}")
    verdict = "within" if total <= MOST_KILOBYTES * 1000 else "MORE THAN"
    print(f"  {total:6}  in all, {verdict} {MOST_KILOBYTES} kB")


def _addresses(page: str) -> list[str]:
    return [part.split('"')[0] for part in page.split('"') if part.startswith(f"{PATH}/static/")]


if __name__ == "__main__":
    main()
