"""Turn this process into a server that dies with its parent and is never root.

Run as a script, it prepares itself and then executes the command it was given:

    lifeline.py DEATH_SIGNAL PARENT LOCK IDENTITY COMMAND...

PARENT is a process id, LOCK the inherited descriptor of the server's lock file, IDENTITY is
`ordinary` for a program that refuses to run as root and `same` for any other.
It imports nothing of the project, for it runs alone.
"""

import ctypes
import os
import pwd
import signal
import sys
from pathlib import Path
from typing import NoReturn

NO_USER_NAMESPACE = 77
CLONE_NEWUSER = 0x10000000
PR_SET_PDEATHSIG = 1


def main(arguments: list[str]) -> NoReturn:
    """Prepare, then become the command."""
    death_signal, parent, lock, identity, *command = arguments
    leave_signals_alone()
    leave_name(int(lock))
    if sys.platform == "linux":
        if identity == "ordinary" and not is_ordinary(os.geteuid()):
            become_ordinary()
        die_with_parent(int(death_signal))
    # The parent may have died before its death could be announced to us.
    if os.getppid() != int(parent):
        sys.exit("the parent has gone")
    try:
        os.execv(command[0], command)  # noqa: S606 - no shell is the point
    except OSError as fault:
        sys.exit(f"{command[0]}: {fault.strerror}")


def leave_signals_alone() -> None:
    """Undo what was inherited: a death signal that is ignored or blocked kills nobody."""
    signal.pthread_sigmask(signal.SIG_SETMASK, [])
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)


def leave_name(lock: int) -> None:
    """Write this process into the lock file, so that a later start can end an orphan."""
    os.ftruncate(lock, 0)
    os.pwrite(lock, str(os.getpid()).encode(), 0)


def is_ordinary(uid: int) -> bool:
    """Tell whether PostgreSQL accepts this user: not root, and known by name."""
    return uid != 0 and any(entry.pw_uid == uid for entry in pwd.getpwall())


def become_ordinary() -> None:
    """Enter a user namespace where the same user bears the number of an ordinary one.

    Files keep their true owner, and no folder has to be opened to anybody.
    """
    uid, gid = os.geteuid(), os.getegid()
    try:
        guise = next(entry.pw_uid for entry in pwd.getpwall() if entry.pw_uid != 0)
        if ctypes.CDLL(None).unshare(CLONE_NEWUSER) != 0:
            sys.exit(NO_USER_NAMESPACE)
        Path("/proc/self/setgroups").write_text("deny")
        Path("/proc/self/uid_map").write_text(f"{guise} {uid} 1")
        Path("/proc/self/gid_map").write_text(f"{guise} {gid} 1")
    except (OSError, StopIteration):
        sys.exit(NO_USER_NAMESPACE)


def die_with_parent(death_signal: int) -> None:
    """Ask the kernel for a signal when the thread that started us is gone."""
    ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, death_signal)


if __name__ == "__main__":
    main(sys.argv[1:])
