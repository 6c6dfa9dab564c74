"""The private PostgreSQL: a password of its own, no port, text that knows every alphabet."""

import os
import secrets
import shutil
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from signal import SIGINT

from deploy.embedded.binaries import postgres_program
from deploy.embedded.faults import ServiceFailed
from deploy.embedded.server import Server

PORT = 5432
USER = DATABASE = "santa"
SETTINGS = {
    "listen_addresses": "",
    "port": str(PORT),
    "unix_socket_permissions": "0700",
    "max_connections": "60",
    "shared_buffers": "64MB",
    "timezone": "UTC",
    "log_timezone": "UTC",
    # The log must not quote a statement or the values of a row.
    "log_min_error_statement": "panic",
    "log_error_verbosity": "terse",
    "log_checkpoints": "off",
}
UNSAFE_BUT_FAST = {"fsync": "off", "synchronous_commit": "off", "full_page_writes": "off"}


@dataclass(frozen=True)
class Database:
    """Where a database is and how to enter it; the user is a superuser."""

    host: str
    """The folder of the socket."""
    port: int
    """The number in the socket's name; nothing listens on the network."""
    user: str
    password: str = field(repr=False)
    name: str


class Postgres(Server):
    """PostgreSQL 18 on a data folder that is made at the first start."""

    name = "postgres"
    title = "PostgreSQL"
    end_signal = SIGINT  # its "fast shutdown": lets nobody finish, loses nothing
    identity = "ordinary"

    @property
    def _data(self) -> Path:
        return self.folder / "postgres"

    @property
    def _password(self) -> Path:
        return self.folder / "postgres.password"

    def address(self) -> Database:
        """Give the way in."""
        password = self._password.read_text().strip()
        return Database(str(self.sockets), PORT, USER, password, DATABASE)

    def prepare(self) -> None:
        """Make the data folder at the first start, clear what a killed run left at a later one."""
        if not self._data.exists():
            self._create()
        elif not self._password.exists():
            raise ServiceFailed(f"{self._password} is missing: nothing else opens {self._data}")
        # A dead server's number may by now be another process's, and would then stop the start.
        (self._data / "postmaster.pid").unlink(missing_ok=True)
        (self.sockets / f".s.PGSQL.{PORT}.lock").unlink(missing_ok=True)

    def command(self) -> Sequence[str | Path]:
        """Run on the data folder, with a socket only."""
        settings = SETTINGS if self.durable else SETTINGS | UNSAFE_BUT_FAST
        options = [part for pair in settings.items() for part in ("-c", "=".join(pair))]
        return [postgres_program("postgres"), "-D", self._data, "-k", self.sockets, *options]

    def is_ready(self, pid: int) -> bool:
        """Read the server's own word: the first line is its number, the eighth its state."""
        try:
            lines = (self._data / "postmaster.pid").read_text().splitlines()
        except FileNotFoundError:
            return False
        return len(lines) >= 8 and lines[0] == str(pid) and lines[7].strip() == "ready"

    def _create(self) -> None:
        """Make the data folder aside and move it into place whole, should somebody kill us here."""
        unfinished = self.folder / "postgres.unfinished"
        if unfinished.exists():
            shutil.rmtree(unfinished)
        self._invent_password()
        self.run(self._initdb(unfinished))
        alone: list[str | Path] = [postgres_program("postgres"), "--single", "-D", unfinished]
        create = f"CREATE DATABASE {DATABASE};\n"
        self.run([*alone, "-c", "exit_on_error=on", "postgres"], create)
        unfinished.rename(self._data)

    def _initdb(self, folder: Path) -> list[str | Path]:
        return [
            *(postgres_program("initdb"), "-D", folder, "-U", USER, "-E", "UTF8"),
            *("--auth=scram-sha-256", "--pwfile", self._password, "--no-instructions"),
            *("--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"),
            *(() if self.durable else ("--no-sync",)),
        ]

    def _invent_password(self) -> None:
        self._password.unlink(missing_ok=True)
        file = os.open(self._password, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(file, "w") as password:
            password.write(f"{secrets.token_hex(24)}\n")
