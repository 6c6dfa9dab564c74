"""The private Valkey: one socket, and a log of changes that is written to disk every second."""

import socket
from collections.abc import Sequence
from pathlib import Path
from signal import SIGTERM
from urllib.parse import quote

from deploy.embedded.binaries import valkey_program
from deploy.embedded.server import Server


class Valkey(Server):
    """Valkey 9, which speaks Redis."""

    name = "valkey"
    title = "Valkey"
    end_signal = SIGTERM

    @property
    def _data(self) -> Path:
        return self.folder / "valkey"

    @property
    def _socket(self) -> Path:
        return self.sockets / "valkey.sock"

    def address(self) -> str:
        """Give the URL of the socket."""
        return f"unix://{quote(str(self._socket))}"

    def prepare(self) -> None:
        """Make the data folder."""
        self._data.mkdir(mode=0o700, exist_ok=True)

    def command(self) -> Sequence[str | Path]:
        """Run on the data folder, with a socket only; never forget a key to save memory."""
        kept = ("yes", "--appendfsync", "everysec") if self.durable else ("no",)
        return [
            *(valkey_program(), "--port", "0", "--unixsocket", self._socket),
            *("--unixsocketperm", "700", "--dir", self._data, "--save", ""),
            *("--loglevel", "warning"),
            *("--maxmemory-policy", "noeviction", "--appendonly", *kept),
        ]

    def is_ready(self, pid: int) -> bool:
        """Say PING; a server that still loads its data answers with an error."""
        with socket.socket(socket.AF_UNIX) as line:
            line.settimeout(1)
            try:
                line.connect(str(self._socket))
                line.sendall(b"PING\r\n")
                return line.recv(16).startswith(b"+PONG")
            except OSError:
                return False
