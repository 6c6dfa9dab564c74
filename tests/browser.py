"""A browser for the tests: one on this machine, else Debian's package, else Playwright's own.

`TEST_BROWSER` names one outright. Where none can be had, tests that need it are left out with one
line that says so; with `CI` set that is a failure. The workers of a run look one after another: the
first installs what the others then find. A conftest that wants the browser imports both:
`from tests.browser import browser as browser, pytest_runtest_setup as pytest_runtest_setup`.
"""

from __future__ import annotations

import contextlib
import fcntl
import functools
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path
from typing import IO

import pytest
from playwright.async_api import Browser, async_playwright

from tests.leaving_out import leave_out

NAMES = ("chromium", "chromium-browser", "google-chrome")
# Small shared-memory mounts, as containers have them, crash the browser's renderer.
ARGUMENTS = ["--disable-dev-shm-usage"]
INSTALL_SECONDS = 600


class NoBrowserHere(Exception):
    """No browser could be found or installed; the message is for people."""


def find_browser() -> str:
    """Give the path of a browser that runs, installing one where that is possible.

    Raises:
        NoBrowserHere: none is here and none can be had.
    """
    named = os.environ.get("TEST_BROWSER", "")
    path = _look(named)
    if path:
        return path
    if named:
        raise NoBrowserHere(f"TEST_BROWSER names {named}, which does not run")
    raise NoBrowserHere(
        "there is no browser on this machine, and none could be installed: "
        "apt-get install chromium, or name one in TEST_BROWSER"
    )


@functools.cache
def _look(named: str) -> str | None:
    # Remembered whether found or not: one attempt to install is enough for a run.
    if named:
        return named if _runs(named) else None
    with _alone() as note:
        here = _first_of(_on_this_machine, _of_playwright)
        # As pytest-xdist names the run that its workers share.
        run = os.environ.get("PYTEST_XDIST_TESTRUNUID", "")
        if here or (run and run == note.read()):
            return here
        found = _first_of(_from_debian, _downloaded_by_playwright)
        if found is None:
            note.truncate(0)
            note.write(run)
        return found


@contextlib.contextmanager
def _alone() -> Iterator[IO[str]]:
    """Keep other workers from installing; gives the note which names a run that could not."""
    with open(Path(tempfile.gettempdir()) / f"santa-browser-{os.getuid()}", "a+") as note:
        fcntl.flock(note, fcntl.LOCK_EX)
        note.seek(0)
        yield note


def _first_of(*ways: Callable[[], str | None]) -> str | None:
    for way in ways:
        path = way()
        if path and _runs(path):
            return path
    return None


def _on_this_machine() -> str | None:
    return next(filter(None, map(shutil.which, NAMES)), None)


def _of_playwright() -> str | None:
    script = (
        "from playwright.sync_api import sync_playwright\n"
        "with sync_playwright() as p: print(p.chromium.executable_path)"
    )
    # In a process of its own: Playwright's synchronous side cannot run beside a running loop.
    asked = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True)
    path = asked.stdout.strip()
    return path if path and Path(path).exists() else None


def _from_debian() -> str | None:
    if os.geteuid() != 0 or not shutil.which("apt-get"):
        return None
    install = ["apt-get", "install", "-y", "--no-install-recommends", "chromium"]
    if not _did(install):
        _did(["apt-get", "update"])
        _did(install)
    return shutil.which("chromium")


def _downloaded_by_playwright() -> str | None:
    _did([sys.executable, "-m", "playwright", "install", "chromium"])
    return _of_playwright()


def _did(command: list[str]) -> bool:
    quiet = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    try:
        done = subprocess.run(command, capture_output=True, timeout=INSTALL_SECONDS, env=quiet)
    except (OSError, subprocess.TimeoutExpired):
        return False
    return done.returncode == 0


def _runs(path: str) -> bool:
    # A package may be there in name only, or lack the libraries it needs.
    return _did([path, "--version"])


def pytest_runtest_setup(item: pytest.Item) -> None:
    """Leave a page test out, or fail it, before anything is started for it."""
    if "browser" not in getattr(item, "fixturenames", ()):
        return
    if why := _why_none():
        leave_out(why)


def _why_none() -> str:
    try:
        find_browser()
    except NoBrowserHere as missing:
        return str(missing)
    return ""


@pytest.fixture(scope="session")
async def browser() -> AsyncIterator[Browser]:
    """Open one browser for all page tests of a run."""
    async with async_playwright() as playwright:
        opened = await playwright.chromium.launch(executable_path=find_browser(), args=ARGUMENTS)
        yield opened
        await opened.close()
