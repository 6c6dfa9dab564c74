"""PostgreSQL's own tools: `pg_dump` writes the database down, `pg_restore` brings it back."""

import contextlib
import os
import re
import shutil
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from deploy.backup.faults import BackupFailed
from deploy.embedded.binaries import postgres_program
from deploy.embedded.faults import ServiceFailed


@dataclass(frozen=True)
class Server:
    """Where a database is and how old its server; `major` is 18 for PostgreSQL 18."""

    host: str
    port: int
    user: str
    password: str = field(repr=False)
    major: int


def dump(server: Server, database: str, target: Path, *, snapshot: str) -> None:
    """Write the database down, compressed, as it was at an exported snapshot.

    Raises:
        BackupFailed: no fitting tool is here, or it failed.
    """
    options = ["--format=custom", "--no-owner", "--no-privileges", f"--snapshot={snapshot}"]
    _run(server, "pg_dump", [*options, f"--file={target}", database])


def restore(server: Server, database: str, source: Path) -> None:
    """Bring a dump back into an empty database, whole or not at all.

    Raises:
        BackupFailed: no fitting tool is here, or it failed.
    """
    options = ["--single-transaction", "--exit-on-error", "--no-owner", "--no-privileges"]
    _run(server, "pg_restore", [*options, f"--dbname={database}", str(source)])


def _run(server: Server, name: str, words: Sequence[str]) -> None:
    where = [f"--host={server.host}", f"--port={server.port}", f"--username={server.user}"]
    done = subprocess.run(  # noqa: S603 - our own words
        [_tool(name, server.major), *where, "--no-password", *words],
        env={**os.environ, "PGPASSWORD": server.password},
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        raise BackupFailed(f"{name} failed: {_first_line(done.stderr)}")


def _first_line(complaint: str) -> str:
    """Return the first complaint alone: those that follow may quote rows."""
    lines = complaint.strip().splitlines()
    return lines[0] if lines else "it did not say why"


def _tool(name: str, major: int) -> str:
    """Find the tool that fits best: not older than the server, and not newer than need be."""
    fitting = {
        version: path
        for path in _candidates(name)
        if (version := _major_of(path)) is not None and version >= major
    }
    if not fitting:
        raise BackupFailed(f"{name} of PostgreSQL {major} or later is needed: install its client")
    return fitting[min(fitting)]


def _candidates(name: str) -> list[str]:
    found = [shutil.which(name), *map(str, Path("/usr/lib/postgresql").glob(f"*/bin/{name}"))]
    with contextlib.suppress(ServiceFailed):  # not everybody installs the wheel
        found.append(str(postgres_program(name)))
    return [path for path in found if path is not None]


def _major_of(path: str) -> int | None:
    said = subprocess.run([path, "--version"], capture_output=True, text=True, check=False)  # noqa: S603
    found = re.search(r"\b(\d+)(?:\.|devel|beta|rc|\b)", said.stdout)
    return int(found[1]) if found and said.returncode == 0 else None
