"""The doors of a process: where the web app listens, and where one looks after its health."""

import asyncio
import logging
import socket
from dataclasses import dataclass
from typing import Any

from commands.ground.endings import MISCONFIGURED, CannotGoOn
from webapp.serving import listening_at, serve, url_of

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Web:
    """How the web app is served."""

    door: socket.socket
    address: str
    """Where people and Telegram find it, without a path."""
    framed_by: tuple[str, ...] = ()
    by_webhook: bool = False
    """Whether Telegram brings the updates there."""


def open_door(host: str, port: int, *, named: str) -> socket.socket:
    """Listen where the settings of this name say.

    Raises:
        CannotGoOn: one cannot.
    """
    try:
        return listening_at(host, port)
    except OSError as fault:
        line = (
            f"{named}_HOST and {named}_PORT: nobody can listen at {host}:{port} ({fault.strerror})"
        )
        raise CannotGoOn(line, MISCONFIGURED) from None


async def serve_at(door: socket.socket, app: Any, what: str, stopping: asyncio.Event) -> None:
    """Serve an application until told to stop."""
    log.info("%s at %s", what, url_of(door))
    await serve(app, door, stopping)
