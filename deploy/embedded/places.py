"""Where a run keeps its sockets, and the locks that let one run at a time have them."""

import fcntl
import hashlib
import os
import tempfile
from pathlib import Path

from deploy.embedded.faults import ServiceFailed

# The kernel's limit for a socket's path is 108 bytes on Linux, 104 on macOS, the end included.
LONGEST_SOCKET_PATH = 103
LONGEST_SOCKET_NAME = ".s.PGSQL.5432.lock"


def open_socket_folder(folder: Path) -> Path:
    """Make the folder for sockets: within the given one, or a temporary one if that is unfit.

    Raises:
        ServiceFailed: somebody else owns it or may look into it.
    """
    home = folder / "run"
    if not _fits(home):
        name = f"santa-{hashlib.sha256(os.fsencode(folder)).hexdigest()[:16]}"
        home = Path(tempfile.gettempdir()) / name
        home = home if _fits(home) else Path("/tmp") / name  # noqa: S108 - checked below
    home.mkdir(mode=0o700, exist_ok=True)
    facts = home.lstat()
    if home.is_symlink() or facts.st_uid != os.geteuid() or facts.st_mode & 0o077:
        raise ServiceFailed(f"{home} is not a private folder of this user: remove it")
    return home


def _fits(home: Path) -> bool:
    # PostgreSQL is told its folders for sockets in a list with commas.
    short = len(os.fsencode(home / LONGEST_SOCKET_NAME)) <= LONGEST_SOCKET_PATH
    return short and "," not in str(home)


def open_lock(path: Path) -> int:
    """Open a lock file without taking the lock; give its descriptor."""
    return os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)


def take_lock(lock: int) -> bool:
    """Take the lock, unless a living process has it.

    It is never given back by name: it ends when the last process that inherited it ends.
    """
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True
