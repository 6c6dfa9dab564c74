"""Start the private servers on a folder and stop them in good order."""

import contextlib
import os
from pathlib import Path
from types import TracebackType
from typing import Self, TypeVar

from deploy.embedded.faults import AlreadyRunning, ServiceFailed
from deploy.embedded.places import open_lock, open_socket_folder, take_lock
from deploy.embedded.postgres import Database, Postgres
from deploy.embedded.server import Server
from deploy.embedded.valkey import Valkey

S = TypeVar("S", bound=Server)


class PrivateServices:
    """A PostgreSQL and a Valkey of our own, alive between `start` and `stop`.

    Start them from the main thread or another that lives as long as they should: on Linux
    the servers end with the thread that started them, whatever kills it.
    Data stay in the folder; `durable=False` trades their safety for speed, for tests.
    """

    def __init__(
        self, folder: Path, *, database: bool = True, redis: bool = True, durable: bool = True
    ) -> None:
        self.folder = folder.absolute()
        self.durable = durable
        self._wanted = [*([Postgres] if database else []), *([Valkey] if redis else [])]
        self._servers: list[Server] = []
        self._lock: int | None = None
        self._sockets: Path | None = None

    @property
    def database(self) -> Database:
        """Where the database `santa` is."""
        return self._server(Postgres).address()

    @property
    def redis_url(self) -> str:
        """Where the Valkey is."""
        return self._server(Valkey).address()

    def start(self) -> None:
        """Start what is wanted and wait until it answers.

        Raises:
            AlreadyRunning: another start holds the folder.
            ServiceFailed: a server cannot be had.
        """
        try:
            self._take_folder()
            self._start_servers()
        except OSError as fault:
            self.stop()
            place = fault.filename or self.folder
            raise ServiceFailed(f"private services cannot use {place}: {fault.strerror}") from fault
        except BaseException:
            self.stop()
            raise

    def tend(self) -> list[str]:
        """Start again what has died, without waiting until it answers; return what it was.

        Call it again and again, from the thread that has started the servers.

        Raises:
            ServiceFailed: a server cannot be had any more.
        """
        try:
            return [server.title for server in self._servers if server.tend()]
        except OSError as fault:
            place = fault.filename or self.folder
            raise ServiceFailed(f"private services cannot use {place}: {fault.strerror}") from fault

    def last_lines(self, title: str) -> str:
        """Return the end of what a server wrote to its log since it was started last."""
        return next(server.last_lines() for server in self._servers if server.title == title)

    def stop(self) -> None:
        """End the servers in good order, within seconds; a second call does nothing."""
        for server in reversed(self._servers):
            server.ask_to_end()
        while self._servers:
            self._servers[-1].end()
            self._servers.pop()
        self._leave_folder()

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        fault: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.stop()

    def _take_folder(self) -> None:
        self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        lock = open_lock(self.folder / "lock")
        if not take_lock(lock):
            os.close(lock)
            raise AlreadyRunning(f"private services already run in {self.folder}")
        self._lock = lock

    def _start_servers(self) -> None:
        self._sockets = open_socket_folder(self.folder)
        for kind in self._wanted:
            server = kind(self.folder, self._sockets, durable=self.durable)
            self._servers.append(server)
            server.launch()
        for server in self._servers:
            server.wait_until_ready()

    def _leave_folder(self) -> None:
        if self._sockets is not None:
            with contextlib.suppress(OSError):  # not empty: the next start uses it again
                self._sockets.rmdir()
            self._sockets = None
        if self._lock is not None:
            os.close(self._lock)
            self._lock = None

    def _server(self, kind: type[S]) -> S:
        for server in self._servers:
            if isinstance(server, kind):
                return server
        raise ServiceFailed(f"{kind.title} does not run")
