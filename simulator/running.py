"""A simulator that runs: in this very loop, on a port of this machine."""

from __future__ import annotations

import asyncio
import contextlib
import socket
from collections.abc import Iterator, Mapping
from types import TracebackType
from typing import Any

import uvicorn

from simulator.app import create_app
from simulator.connections import TrackedProtocol
from simulator.delivery.road import Road
from simulator.state.bot import Bot
from simulator.state.clock import Clock
from simulator.state.moments import Ahead
from simulator.state.rates import Rates
from simulator.state.world import World
from simulator.telegram import Call, OnClockMoved, Telegram

HOST = "127.0.0.1"
DEFAULT_TOKEN = "123456:simulated"  # noqa: S105 - of a toy on this machine
DEFAULT_USERNAME = "santa_demo_bot"


class RunningSimulator:
    """Run a simulated Telegram; `async with` gives one that answers at `url`.

    `rates` switches the rate model on. `loopback_http` allows webhooks and Mini Apps on plain
    http of this machine. `apps` are the bot's Mini Apps by their short names. `on_clock_moved` is
    told the shift whenever the clock is moved; `moments` tells which ones are worth going to.
    `webhook_pause` is the pause in seconds after the second failed delivery (doubles then).
    `webhook_road` leads to a webhook whose domain is on this machine.
    """

    def __init__(
        self,
        *,
        port: int = 0,
        token: str = DEFAULT_TOKEN,
        username: str = DEFAULT_USERNAME,
        first_name: str = "Secret Santa",
        rates: bool = False,
        loopback_http: bool = True,
        main_app_url: str = "",
        apps: Mapping[str, str] | None = None,
        on_clock_moved: OnClockMoved | None = None,
        moments: Ahead | None = None,
        webhook_pause: float = 2.0,
        webhook_road: Road | None = None,
        clock: Clock | None = None,
    ) -> None:
        self.telegram = Telegram(
            Bot(token, username, first_name, main_app_url=main_app_url, apps=dict(apps or {})),
            loopback_http=loopback_http,
            rates=Rates(on=rates),
            on_clock_moved=on_clock_moved,
            moments=moments,
            webhook_pause=webhook_pause,
            webhook_road=webhook_road,
            clock=clock or Clock(),
        )
        self._port = port
        self._server: _Server | None = None
        self._serving: asyncio.Task[None] | None = None

    @property
    def world(self) -> World:
        """Everything the simulator remembers."""
        return self.telegram.world

    @property
    def token(self) -> str:
        """The token the bot must use."""
        return self.telegram.bot.token

    @property
    def web_app_public_key(self) -> bytes:
        """What checks the `signature` of launch data; Telegram's own is another."""
        return bytes.fromhex(self.world.app_public_key)

    @property
    def url(self) -> str:
        """Where it answers."""
        return f"http://{HOST}:{self._port}"

    @property
    def unmodelled(self) -> list[str]:
        """Methods the bot called that are not simulated."""
        return self.world.unmodelled

    @property
    def warnings(self) -> list[str]:
        """What Telegram would have swallowed silently."""
        return self.world.warnings

    @property
    def unanswered(self) -> list[dict[str, Any]]:
        """Presses that nobody answered."""
        return self.world.queries.unanswered()

    def calls(self, method: str = "") -> list[Call]:
        """Give the calls of one method, or of all but `getUpdates`."""
        wanted = method.lower()
        return [
            call
            for call in self.telegram.calls
            if (call.method.lower() == wanted if wanted else call.method != "getUpdates")
        ]

    async def __aenter__(self) -> RunningSimulator:
        app = create_app(self.telegram)
        # With the protocol named, asyncio turns off the delay that costs 40 ms an answer.
        listening = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listening.bind((HOST, self._port))
        self._port = listening.getsockname()[1]
        config = uvicorn.Config(
            app,
            http=TrackedProtocol,
            log_config=None,
            access_log=False,
            timeout_graceful_shutdown=1,
            timeout_keep_alive=75,
        )
        self._server = _Server(config)
        self._serving = asyncio.create_task(self._server.serve(sockets=[listening]))
        await self._server.ready.wait()
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.telegram.close()
        if self._server is not None and self._serving is not None:
            self._server.leave()
            await self._serving


class _Server(uvicorn.Server):
    """uvicorn that says when it answers and leaves signals to whoever runs it."""

    def __init__(self, config: uvicorn.Config) -> None:
        super().__init__(config)
        self.ready = asyncio.Event()
        self._leaving = asyncio.Event()

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self.ready.set()

    async def main_loop(self) -> None:
        """Look after the connections once a second, and leave at once when told to."""
        ticks = 0
        while not await self.on_tick(ticks):
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._leaving.wait(), 1)
            ticks += 10

    def leave(self) -> None:
        """Stop answering."""
        self.should_exit = True
        self._leaving.set()

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Leave signals alone."""
        yield
