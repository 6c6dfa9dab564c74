"""What pytest does here instead of running its tests once: each change, and the tests it meets.

Loaded by `python -m tests.mutants`. The servers and the database start once; a change inside a
function is put into the running function, and taken out again.
"""

import json
import os
import signal
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.machinery import SourceFileLoader
from pathlib import Path
from types import CodeType
from typing import Any, NoReturn

import coverage
import hypothesis
import pytest
from _pytest.runner import runtestprotocol

from tests.mutants import WENT_ON
from tests.mutants.functions import changed, code_of, fits, functions_of
from tests.mutants.places import Change, places

FOLDER = Path(os.environ["MUTANTS_FOLDER"])
FILES = os.environ.get("MUTANTS_FILES", "").split()
LOADED = os.environ.get("MUTANTS_LOADED", "")
MOST_SECONDS = float(os.environ.get("MUTANTS_SECONDS", "inf"))
SEEN, RECORD = FOLDER / "seen.json", FOLDER / "record.jsonl"
ROOT = Path.cwd()
PATIENCE = 240
"""Seconds for a test that waits for what a change made impossible; a busy machine needs them."""

KILLED_BY = "killed by "
NEVER_ENDED = "killed, for it never ended"

# Where a value fails is of no interest, only that it does.
hypothesis.settings.register_profile(
    "mutants", phases=[hypothesis.Phase.explicit, hypothesis.Phase.generate], database=None
)
hypothesis.settings.load_profile("mutants")


def _load_changed() -> None:
    """Let one module be imported with one change."""
    name, _, number = LOADED.partition(":")
    path = str(ROOT / name)
    code = places(Path(path).read_text(encoding="utf-8"))[int(number)].compiled(path)
    stock = SourceFileLoader.get_code

    def get_code(self: SourceFileLoader, fullname: str) -> CodeType | None:
        return code if self.path == path else stock(self, fullname)

    SourceFileLoader.get_code = get_code  # type: ignore[method-assign, assignment]


if LOADED:
    _load_changed()


def pytest_runtestloop(session: pytest.Session) -> bool:
    items = {item.nodeid: item for item in session.items}
    if not SEEN.exists():
        _look(session, items)
    else:
        Trial(items).run()
    return True


def _look(session: pytest.Session, items: dict[str, pytest.Item]) -> None:
    """Note which lines of the game each test passes, and how long it takes."""
    watch = coverage.Coverage(data_file=None, source=["santa"], config_file=False)
    took = {}
    watch.start()
    everything = list(items.values())
    for item, following in zip(everything, [*everything[1:], None], strict=True):
        watch.switch_context(item.nodeid)
        began = time.perf_counter()
        if any(one.failed for one in runtestprotocol(item, log=False, nextitem=following)):
            sys.exit(f"without any change already: {item.nodeid}")
        took[item.nodeid] = time.perf_counter() - began
    watch.stop()
    found = watch.get_data()
    lines = {
        str(Path(file).relative_to(ROOT)): {
            line: [one for one in tests if one]
            for line, tests in found.contexts_by_lineno(file).items()
        }
        for file in found.measured_files()
    }
    SEEN.write_text(json.dumps({"took": took, "lines": lines}))


class NeverEnds(Exception):
    """A change made an end impossible."""


class Trial:
    """Tries what has not been tried."""

    def __init__(self, items: dict[str, pytest.Item]) -> None:
        self._items = items
        seen = json.loads(SEEN.read_text())
        self._took, self._lines = seen["took"], seen["lines"]
        self._killers: dict[str, list[str]] = {}
        self._tries: dict[str, int] = {}
        self._done: set[str] = set()
        for line in RECORD.read_text().splitlines() if RECORD.exists() else ():
            was = json.loads(line)
            self._tries[was["id"]] = self._tries.get(was["id"], 0) + 1
            if was["fate"] != "unsound":
                self._done.add(was["id"])

    def run(self) -> None:
        """Try one change that the module was loaded with, or all inside functions."""
        self._start_servers()
        for file in FILES:
            functions = functions_of(str(ROOT / file))
            for place in places((ROOT / file).read_text(encoding="utf-8")):
                name = f"{file}:{place.number}"
                if name == LOADED:
                    self._note(name, place, self._fate(name, place, self._tests_of_module(file)))
                elif not LOADED and place.function is not None and name not in self._done:
                    self._try(file, name, place, functions)

    def _start_servers(self) -> None:
        """Let no change be blamed for how long the servers take to start."""
        if needy := [one for one in self._items if self._needs_memory(one)]:
            self._fails(min(needy, key=lambda one: self._took.get(one, 0)))

    def _try(self, file: str, name: str, place: Change, functions: dict[str, list[Any]]) -> None:
        tests = self._lines[file].get(str(place.line)) if file in self._lines else None
        if not tests:
            tests = self._tests_of_function(file, place)
        if not tests:
            self._note(name, place, "never run")
            return
        code = code_of(place.compiled(str(ROOT / file)), place.function or "")
        old = functions.get(place.function or "", [])
        if code is None or not fits(old, code):
            return  # It takes a start anew.
        with changed(old, code):
            fate = self._fate(name, place, tests)
        if fate.startswith(KILLED_BY):
            # What one change has left behind must kill neither it nor the next ones; twice the
            # same is believed.
            doubt = "unsound" if self._tries.get(name, 0) < 1 else fate
            killer = fate.removeprefix(KILLED_BY)
            is_doubtful = self._fails_in_time(killer, name, place, or_else=doubt)
            if not is_doubtful and self._needs_memory(killer):
                with changed(old, code):
                    is_doubtful = not self._fails_in_time(killer, name, place)
            if is_doubtful:
                self._end(name, place, doubt)
        self._note(name, place, fate)

    def _tests_of_function(self, file: str, place: Change) -> list[str]:
        """A line that a test never passes by itself: the middle of a statement."""
        lines = self._lines.get(file, {})
        before = [line for line in map(int, lines) if line <= place.line and lines[str(line)]]
        return lines[str(max(before))] if before and place.line - max(before) < 25 else []

    def _tests_of_module(self, file: str) -> list[str]:
        """Take them by their names alone: what they are tried with may hang on the change."""
        found = {one for tests in self._lines.get(file, {}).values() for one in tests}
        names = {one.partition("[")[0] for one in found}
        return [one for one in self._items if one.partition("[")[0] in names] or list(self._items)

    def _fate(self, name: str, place: Change, tests: list[str]) -> str:
        killers = self._killers.setdefault(f"{name.partition(':')[0]} {place.function}", [])
        ordered = sorted(set(tests), key=lambda one: (one not in killers, self._took.get(one, 0)))
        spent = 0.0
        for test in ordered:
            spent += self._took.get(test, 0)
            if spent > MOST_SECONDS:
                return "survived for now"
            if self._fails_in_time(test, name, place):
                killers.append(test)
                return KILLED_BY + test
        return "survived"

    def _fails_in_time(
        self, test: str, name: str, place: Change, *, or_else: str = NEVER_ENDED
    ) -> bool:
        try:
            with self._bounded(name, place, or_else, self._took.get(test, 0)):
                return self._fails(test)
        except NeverEnds:
            # It came while pytest itself was at work, which cannot go on after that.
            self._end(name, place, or_else)

    def _end(self, name: str, place: Change, fate: str) -> NoReturn:
        self._note(name, place, fate)
        os._exit(WENT_ON)

    def _needs_memory(self, test: str) -> bool:
        return "memory" in getattr(self._items[test], "fixturenames", ())

    def _fails(self, test: str) -> bool:
        item = self._items[test]
        # What the whole session shares must stay, and nothing of the folder or the module.
        reports = runtestprotocol(item, log=False, nextitem=item.session)  # type: ignore[arg-type]
        return any(one.failed for one in reports)

    @contextmanager
    def _bounded(self, name: str, place: Change, fate: str, usual: float) -> Iterator[None]:
        """End what a change lets run for ever; by its own seconds, so that a busy machine may be.

        Where no exception reaches it, this process ends instead.
        """

        def stop(*_: object) -> None:
            raise NeverEnds

        def give_up(*_: object) -> None:
            self._end(name, place, fate)

        signal.signal(signal.SIGPROF, stop)
        signal.signal(signal.SIGALRM, give_up)
        signal.setitimer(signal.ITIMER_PROF, 3 + 5 * usual)
        signal.alarm(int(PATIENCE + 20 * usual))
        try:
            yield
        finally:
            signal.setitimer(signal.ITIMER_PROF, 0)
            signal.alarm(0)

    def _note(self, name: str, place: Change, fate: str) -> None:
        line = {"id": name, "line": place.line, "in": place.function, "what": place.what}
        with RECORD.open("a") as record:
            record.write(json.dumps({**line, "fate": fate}, ensure_ascii=False) + "\n")
