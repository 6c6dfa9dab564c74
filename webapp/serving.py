"""Serves an application over HTTP, in this very loop, until told to stop."""

import asyncio
import contextlib
import logging
import socket
from collections.abc import Iterator
from typing import Any

import uvicorn

log = logging.getLogger(__name__)

FINISHING = 5
"""Seconds that calls in hand get at the end."""

GLANCE = 1.0
"""Seconds between two looks at connections that nobody uses."""


def listening_at(host: str, port: int) -> socket.socket:
    """Listen at an address; port 0 is any free one.

    Raises:
        OSError: the port is taken, or the address is not one of this machine.
    """
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    # With the protocol named, asyncio turns off the delay that costs 40 ms an answer.
    door = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        door.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        door.bind((host, port))
        door.listen(1024)
    except OSError:
        door.close()
        raise
    return door


def url_of(door: socket.socket) -> str:
    """Return where a door of this machine is."""
    host, port = door.getsockname()[:2]
    return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"


async def serve(app: Any, door: socket.socket, stopping: asyncio.Event) -> None:
    """Answer whoever comes through the door, until told to stop; then finish and close it."""
    config = uvicorn.Config(
        app,
        lifespan="off",
        ws="none",
        log_config=None,
        access_log=False,
        server_header=False,
        # Nobody is told apart by the address they come from.
        proxy_headers=False,
        timeout_keep_alive=75,
        timeout_graceful_shutdown=FINISHING,
    )
    await _Server(config, stopping).serve(sockets=[door])


class _Server(uvicorn.Server):
    """uvicorn that ends with an event, and leaves signals to whoever runs the process."""

    def __init__(self, config: uvicorn.Config, stopping: asyncio.Event) -> None:
        super().__init__(config)
        self._stopping = stopping

    async def main_loop(self) -> None:
        """Look after the connections now and then until told to stop."""
        ticks = 0
        while not self._stopping.is_set() and not await self.on_tick(ticks):
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._stopping.wait(), GLANCE)
            ticks += 10

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Leave signals alone."""
        yield
