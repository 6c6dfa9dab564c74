"""The bot as it runs for real, behind a proxy, and a Telegram that reaches it by its domain."""

import contextlib
import re
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from pathlib import Path
from signal import SIGTERM

import httpx

from db.engine import Address
from simulator.controls import Controls
from simulator.delivery.road import LedTransport, Road
from simulator.running import RunningSimulator
from tasks.polling import LONG_POLL
from tests.december.conftest import emptied, telegram_in
from tests.december.lives import Bots, Life, environment
from tests.deploy.authority import an_authority
from tests.deploy.conftest import short_folder
from tests.deploy.proxies import Front, fronted
from tests.ports import kept_port
from webapp.webhook import secret_of

DOMAIN = "santa.example.org"
PROCESSES = {
    "caddy": ("web", "web", "worker", "worker", "scheduler", "scheduler"),
    "nginx": ("web", "worker", "scheduler"),
}
READY = {"web": "takes updates by webhook"}
WEB = re.compile(r"the web app is at http://([^\"\s]+)")


@dataclass
class Site:
    """The bot behind a proxy, and the Telegram that reaches it by its domain."""

    simulator: RunningSimulator
    controls: Controls
    browser: httpx.AsyncClient
    road: Road
    http_port: int
    lives: list[Life] = field(default_factory=list)
    proxy_log: Path = Path()

    @property
    def secret(self) -> str:
        return secret_of(self.simulator.token)


@contextlib.asynccontextmanager
async def site_behind(proxy: str, address: Address, redis_url: str) -> AsyncIterator[Site]:
    """Run the processes of the bot behind a proxy for the block; they must end well and in time."""
    with short_folder() as folder, kept_port() as http_port, kept_port() as https_port:
        authority = an_authority(folder, DOMAIN)
        road = Road(DOMAIN, https_port, authority.root.certificate)
        async with (
            emptied(redis_url),
            telegram_in(folder, webhook_road=road) as simulator,
            Controls(simulator.url) as controls,
            httpx.AsyncClient(
                base_url=f"https://{DOMAIN}", transport=LedTransport(road), timeout=60
            ) as browser,
        ):
            site = Site(simulator, controls, browser, road, http_port)
            environ = {
                **environment(simulator, address, redis_url, folder / "shift"),
                "UPDATES": "webhook",
                "DOMAIN_NAME": DOMAIN,
                "WEB_PORT": "0",
                "STATUS_PORT": "0",
            }
            async with contextlib.AsyncExitStack() as stack:
                await _live(site, stack, PROCESSES[proxy], folder, environ)
                web = [where[1] for life in site.lives if (where := WEB.search(life.said))]
                front = Front(folder, DOMAIN, authority, http_port, https_port, web)
                site.proxy_log = await stack.enter_async_context(fronted(proxy, front))
                yield site
                ends = [await life.ends(SIGTERM) for life in site.lives]
            assert [life.alarms for life in site.lives if life.alarms] == []
            assert ({life.code for life in site.lives}, max(ends) < LONG_POLL) == ({0}, True)


async def _live(
    site: Site,
    stack: contextlib.AsyncExitStack,
    commands: tuple[str, ...],
    folder: Path,
    environ: dict[str, str],
) -> None:
    """Begin all processes, then wait until each is ready."""
    for command in commands:
        bots = Bots(folder, environ, (command,))
        site.lives.append(await stack.enter_async_context(bots.living()))
    for command, life in zip(commands, site.lives, strict=True):
        await life.is_ready(READY.get(command, f"the {command} is at work"))
