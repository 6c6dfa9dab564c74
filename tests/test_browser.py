"""How the tests come by a browser on a machine that has none."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

HOUSE = Path(__file__).parent.parent
WORKERS = 3
ASK = """
from tests.browser import NoBrowserHere, find_browser
try:
    print(find_browser())
except NoBrowserHere as none:
    print(none)
"""
# It takes its time, during which whoever does not wait meets a machine without a browser.
INSTALLS = """
import time
from pathlib import Path
place = Path(__file__).parents[1]
with open(place / "attempts", "a") as attempts:
    attempts.write("one\\n")
if not (place / "can").exists():
    raise SystemExit(1)
time.sleep(1)
(place / "chromium").write_text("#!/bin/sh\\n")
(place / "chromium").chmod(0o700)
"""
STANDS_IN = """
import contextlib
from pathlib import Path
from types import SimpleNamespace
Browser = async_playwright = None
@contextlib.contextmanager
def sync_playwright():
    path = str(Path(__file__).parents[1] / "chromium")
    yield SimpleNamespace(chromium=SimpleNamespace(executable_path=path))
"""


@pytest.fixture
def bare(tmp_path: Path) -> dict[str, str]:
    """The environment of a machine without a browser, with a Playwright that has none yet."""
    package = tmp_path / "playwright"
    package.mkdir()
    for name in ("__init__", "async_api", "sync_api"):
        (package / f"{name}.py").write_text(STANDS_IN)
    (package / "__main__.py").write_text(INSTALLS)
    place = str(tmp_path)
    run = {"PYTEST_XDIST_TESTRUNUID": "this run"}
    return {"PATH": place, "TMPDIR": place, "PYTHONPATH": f"{place}{os.pathsep}{HOUSE}", **run}


def looked_for_at_once(environ: dict[str, str]) -> list[str]:
    """Let the workers of a run look for a browser; gives what each of them says."""
    ask = [sys.executable, "-c", ASK]
    workers = [
        subprocess.Popen(ask, cwd=HOUSE, env=environ, stdout=subprocess.PIPE, text=True)
        for _ in range(WORKERS)
    ]
    return [worker.communicate()[0].strip() for worker in workers]


def test_what_one_worker_installs_the_others_find(bare: dict[str, str], tmp_path: Path) -> None:
    (tmp_path / "can").touch()

    said = looked_for_at_once(bare)

    assert said == [str(tmp_path / "chromium")] * WORKERS
    assert (tmp_path / "attempts").read_text() == "one\n"


def test_what_one_worker_cannot_install_the_others_do_not_try(
    bare: dict[str, str], tmp_path: Path
) -> None:
    said = looked_for_at_once(bare)

    assert all("none could be installed: apt-get install chromium" in words for words in said)
    assert (tmp_path / "attempts").read_text() == "one\n"
