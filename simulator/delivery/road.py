"""The way to a webhook whose domain is on this very machine.

Name servers and certificate authorities are the world's, not Telegram's. A bot with a real proxy in
front of it has neither while it is tested, so whoever runs the simulator says where its domain is
and who vouches for it. Everything else about the call stays as it is: HTTPS, the domain's name,
and a certificate that must be good for it.
"""

from __future__ import annotations

import ssl
from dataclasses import dataclass
from pathlib import Path

import httpx

HERE = "127.0.0.1"


@dataclass(frozen=True)
class Road:
    """Where a domain is found on this machine."""

    domain: str
    port: int
    authority: Path
    """Whose certificates are believed there: a file in PEM."""


class LedTransport(httpx.AsyncHTTPTransport):
    """Leads calls to the domain to where it is."""

    def __init__(self, road: Road) -> None:
        super().__init__(verify=ssl.create_default_context(cafile=road.authority), trust_env=False)
        self._road = road

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Make the call; by name and certificate it is still one to the domain."""
        if request.url.host == self._road.domain:
            request.url = request.url.copy_with(host=HERE, port=self._road.port)
            request.extensions = {**request.extensions, "sni_hostname": self._road.domain}
        return await super().handle_async_request(request)
