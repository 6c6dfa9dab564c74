"""Open connections by the address of the other end, so that a fault may cut one."""

from __future__ import annotations

import asyncio
import contextlib
import socket
import struct
from typing import cast

from uvicorn.protocols.http.h11_impl import H11Protocol

_OPEN: dict[tuple[str, int], asyncio.Transport] = {}


class TrackedProtocol(H11Protocol):
    """uvicorn's own HTTP, remembering who is connected."""

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """Remember the connection."""
        super().connection_made(transport)
        peer = transport.get_extra_info("peername")
        if peer:
            _OPEN[cast(tuple[str, int], tuple(peer[:2]))] = transport

    def connection_lost(self, exc: Exception | None) -> None:
        """Forget the connection."""
        super().connection_lost(exc)
        for peer, transport in list(_OPEN.items()):
            if transport is self.transport:
                del _OPEN[peer]


def reset(host: str, port: int) -> None:
    """Cut a connection so that the other end sees a reset."""
    transport = _OPEN.get((host, port))
    if transport is None:
        return
    sock = transport.get_extra_info("socket")
    with contextlib.suppress(OSError):
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    transport.abort()
