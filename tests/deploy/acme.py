"""An authority that gives certificates the way the real ones do: Debian's pebble."""

import asyncio
import contextlib
import json
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.deploy.authority import an_authority
from tests.deploy.proxies import Started, program, running, until_it_listens
from tests.ports import kept_port

LIFE = 6  # seconds: a certificate is due for its renewal as soon as it is there
ANSWERED, ADDRESS = b"\x81\x80", b"\x00\x01"
HERE = b"\xc0\x0c\x00\x01\x00\x01\x00\x00\x00\x01\x00\x04\x7f\x00\x00\x01"


@dataclass(frozen=True)
class Acme:
    """An authority: where it is, and whom to believe that it is it."""

    url: str
    root: Path


class NameServer(asyncio.DatagramProtocol):
    """Says of every name that it is on this machine."""

    def connection_made(self, transport: Any) -> None:
        self._transport = transport

    def datagram_received(self, data: bytes, addr: Any) -> None:
        end = data.index(b"\x00", 12) + 5
        kind = data[end - 4 : end - 2]
        answers = HERE if kind == ADDRESS else b""
        counts = b"\x00\x01" + (b"\x00\x01" if answers else b"\x00\x00") + b"\x00" * 4
        self._transport.sendto(data[:2] + ANSWERED + counts + data[12:end] + answers, addr)


@contextlib.asynccontextmanager
async def an_acme(folder: Path, *, http_port: int, https_port: int) -> AsyncIterator[Acme]:
    """Run one for the block, which looks for what it asks for at these ports."""
    own = folder / "acme"
    own.mkdir()
    of_itself = an_authority(own, "localhost")
    loop = asyncio.get_running_loop()
    names, _ = await loop.create_datagram_endpoint(NameServer, local_addr=("127.0.0.1", 0))
    with kept_port() as port, kept_port() as management, contextlib.closing(names):
        settings = {
            "listenAddress": f"127.0.0.1:{port}",
            "managementListenAddress": f"127.0.0.1:{management}",
            "certificate": str(of_itself.of_domain.certificate),
            "privateKey": str(of_itself.of_domain.key),
            "httpPort": http_port,
            "tlsPort": https_port,
            "certificateValidityPeriod": LIFE,
        }
        (own / "pebble.json").write_text(json.dumps({"pebble": settings}))
        name_server = "{}:{}".format(*names.get_extra_info("sockname"))
        words = ["-config", str(own / "pebble.json"), "-dnsserver", name_server]
        # Its default is to wait and to refuse at random: that is for those who write clients.
        environ = {"PEBBLE_VA_NOSLEEP": "1", "PEBBLE_WFE_NONCEREJECT": "0"}
        started = Started([str(program("pebble")), *words], environ)
        async with running(started, own / "log") as process:
            await until_it_listens(process, port, own / "log")
            yield Acme(f"https://localhost:{port}/dir", of_itself.root.certificate)
