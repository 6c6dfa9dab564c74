"""The life of one private server: taking its place, being born, being ready, ending."""

import os
import subprocess
import sys
import time
from abc import ABC, abstractmethod
from collections.abc import Callable, Sequence
from pathlib import Path
from signal import SIGKILL, SIGTERM, Signals
from typing import ClassVar

from deploy.embedded import lifeline
from deploy.embedded.faults import ServiceFailed
from deploy.embedded.places import open_lock, take_lock

PATIENCE_WITH_ORPHANS = 15.0
PATIENCE_WITH_START = 60.0
PATIENCE_WITH_STOP = 10.0
PATIENCE_WITH_TOOLS = 120.0
LAST_LINES = 8
NO_USER_NAMESPACE = (
    "PostgreSQL does not run as root or as a user without a name, and this system gives no user "
    "namespace: run as an ordinary user, or name DATABASE_HOST and REDIS_HOST"
)


class Server(ABC):
    """A server with a lock and a log in a folder, which dies with the thread that starts it.

    The server inherits its lock, so the lock is free only when every process of it has ended,
    be it after a kill -9 of the parent. A lock that is free makes any trace of a run a stale one.
    """

    name: ClassVar[str]
    title: ClassVar[str]
    end_signal: ClassVar[Signals]
    identity: ClassVar[str] = "same"

    def __init__(self, folder: Path, sockets: Path, *, durable: bool) -> None:
        self.folder = folder
        self.sockets = sockets
        self.durable = durable
        self._log = folder / f"{self.name}.log"
        self._log_start = 0
        self._lock: int | None = None
        self._process: subprocess.Popen[bytes] | None = None

    @abstractmethod
    def prepare(self) -> None:
        """Make ready what the server needs before it starts; the lock is held."""

    @abstractmethod
    def command(self) -> Sequence[str | Path]:
        """Give the server's command line."""

    @abstractmethod
    def is_ready(self, pid: int) -> bool:
        """Tell whether the process answers."""

    def launch(self) -> None:
        """Start the process without waiting until it answers."""
        self._lock = open_lock(self.folder / f"{self.name}.lock")
        self._outlive_orphans(self._lock)
        self._begin()

    def tend(self) -> bool:
        """Start the process again if it has died; tell whether it begins anew.

        It never waits: while anything is left of the dead one, the next call tries again.
        """
        if self._process is None or self._process.poll() is None:
            return False
        self._leave_place()
        lock = open_lock(self.folder / f"{self.name}.lock")
        if not take_lock(lock):
            os.close(lock)
            return False
        self._lock = lock
        self._begin()
        return True

    def _begin(self) -> None:
        self._log_start = self._log.stat().st_size if self._log.exists() else 0
        self.prepare()
        self._process = self._spawn(self.command(), self.end_signal)

    def _leave_place(self) -> None:
        if self._lock is not None:
            os.close(self._lock)
            self._lock = None

    def wait_until_ready(self) -> None:
        """Return as soon as the server answers.

        Raises:
            ServiceFailed: it ended instead, or took longer than a minute.
        """
        process = self._process
        if process is None:
            raise ServiceFailed(f"{self.title} was not launched")
        if not _soon(lambda: self._has_begun(process), PATIENCE_WITH_START):
            raise ServiceFailed(f"{self.title} does not answer:\n{self.last_lines()}")

    def ask_to_end(self) -> None:
        """Ask the process to end in good order; `end` waits for it."""
        if self._process is not None:
            self._process.send_signal(self.end_signal)

    def end(self) -> None:
        """Wait until the process has ended, by force after ten seconds, and let the place go."""
        if self._process is not None:
            try:
                self._process.wait(PATIENCE_WITH_STOP)
            except subprocess.TimeoutExpired:
                self._process.send_signal(SIGKILL)
                self._process.wait()
            self._process = None
        self._leave_place()

    def run(self, command: Sequence[str | Path], text: str = "") -> None:
        """Run a tool of the server to its end, feeding it some text.

        Raises:
            ServiceFailed: the tool failed, or took longer than two minutes.
        """
        with self._spawn(command, SIGTERM, stdin=subprocess.PIPE) as tool:
            try:
                tool.communicate(text.encode(), PATIENCE_WITH_TOOLS)
            except subprocess.TimeoutExpired:
                tool.kill()
            except BaseException:
                tool.kill()
                raise
        if tool.returncode:
            raise self._failure(tool.returncode)

    def last_lines(self) -> str:
        """Give the end of what this run wrote to the log."""
        with self._log.open("rb") as log:
            log.seek(self._log_start)
            return "\n".join(log.read().decode(errors="replace").splitlines()[-LAST_LINES:])

    def _has_begun(self, process: subprocess.Popen[bytes]) -> bool:
        if (code := process.poll()) is not None:
            raise self._failure(code)
        return self.is_ready(process.pid)

    def _failure(self, code: int) -> ServiceFailed:
        if code == lifeline.NO_USER_NAMESPACE:
            return ServiceFailed(NO_USER_NAMESPACE)
        return ServiceFailed(f"{self.title} did not start:\n{self.last_lines()}")

    def _outlive_orphans(self, lock: int) -> None:
        """Take the server's lock; end what a killed parent left behind.

        On Linux an orphan is already ending by itself, elsewhere nobody has told it to.
        """
        if not take_lock(lock):
            _signal_orphan(os.pread(lock, 20, 0), self.end_signal)
            if not _soon(lambda: take_lock(lock), PATIENCE_WITH_ORPHANS):
                raise ServiceFailed(f"{self.title} of an earlier run in {self.folder} does not end")
        os.ftruncate(lock, 0)

    def _spawn(
        self, command: Sequence[str | Path], death_signal: Signals, stdin: int = subprocess.DEVNULL
    ) -> subprocess.Popen[bytes]:
        """Start a command through the lifeline, in a session of its own.

        Ctrl-C goes to a terminal's whole process group and must not reach the servers before us.
        """
        if self._lock is None:
            raise ServiceFailed(f"{self.title} does not hold its lock")
        line = [sys.executable, "-I", "-S", lifeline.__file__]
        line += [str(int(death_signal)), str(os.getpid()), str(self._lock), self.identity]
        with open(self._log, "ab", opener=_open_privately) as log:
            return subprocess.Popen(  # noqa: S603 - the command is ours
                [*line, *map(str, command)],
                stdin=stdin,
                stdout=log,
                stderr=subprocess.STDOUT,
                env=_bare_environment(),
                pass_fds=[self._lock],
                start_new_session=True,
            )


def _bare_environment() -> dict[str, str]:
    """Keep what programs need to run; a token in our environment is none of a server's business."""
    kept = {name: os.environ[name] for name in ("PATH", "LD_LIBRARY_PATH") if name in os.environ}
    return {**kept, "LC_ALL": "C", "TZ": "UTC"}


def _open_privately(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)


def _signal_orphan(name: bytes, end_signal: Signals) -> None:
    """Ask the process that a held lock names to end."""
    try:
        os.kill(int(name), end_signal)
    except (ValueError, ProcessLookupError):
        return


def _soon(happens: Callable[[], bool], patience: float) -> bool:
    """Wait until something happens, at most for some seconds; tell whether it did."""
    deadline = time.monotonic() + patience
    while not happens():
        if time.monotonic() > deadline:
            return False
        time.sleep(0.01)
    return True
