"""The log: events with where they belong, and of a fault its kind and place, never its words."""

import asyncio
import gc
import json
import logging
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from structlog.contextvars import bound_contextvars

from commands.ground.logs import formatter, write_logs
from db.engine import Address, fetch
from tests.commands.programs import MANAGE
from tests.logs import Written

SECRET = "s3cret wish"


@pytest.fixture(params=["json", "text"])
def written(request: pytest.FixtureRequest) -> Iterator[Written]:
    yield from _written(for_eyes=request.param == "text")


@pytest.fixture
def machine() -> Iterator[Written]:
    yield from _written(for_eyes=False)


def _written(*, for_eyes: bool) -> Iterator[Written]:
    log = Written()
    handler = logging.StreamHandler(log)
    handler.setFormatter(formatter(for_eyes=for_eyes))
    logging.getLogger().addHandler(handler)
    yield log
    logging.getLogger().removeHandler(handler)


class Quoting(Exception):
    """A fault that quotes what it has met."""

    def __init__(self) -> None:
        super().__init__(SECRET)


def meet_a_fault() -> None:
    raise Quoting


def test_an_event_says_what_where_and_when(machine: Written) -> None:
    with bound_contextvars(update=12):
        logging.getLogger("santa.draw").warning("room %s waits", 7, extra={"room": 7})

    event = machine.event
    assert event.pop("timestamp").endswith("Z")
    assert event == {
        "event": "room 7 waits",
        "level": "warning",
        "logger": "santa.draw",
        "update": 12,
        "room": 7,
    }


def test_for_eyes_it_is_one_line(written: Written) -> None:
    logging.getLogger("santa").warning("something\nin two lines")

    assert len(written.text.splitlines()) == 1


def by_traceback(log: logging.Logger) -> None:
    try:
        meet_a_fault()
    except Quoting:
        log.exception("it met a fault")


def by_its_words(log: logging.Logger) -> None:
    log.error("it met a fault: %s, %r", Quoting(), Quoting())


def by_a_name(log: logging.Logger) -> None:
    log.error("it met a fault: %(why)s", {"why": Quoting()})


def by_its_cause(log: logging.Logger) -> None:
    try:
        try:
            meet_a_fault()
        except Quoting as cause:
            raise LookupError(SECRET) from cause
    except LookupError as fault:
        log.error("it met a fault", exc_info=fault)


def by_what_went_before(log: logging.Logger) -> None:
    try:
        try:
            meet_a_fault()
        except Quoting:
            raise LookupError(SECRET)  # noqa: B904 - what is tested
    except LookupError:
        log.exception("it met a fault")


def by_a_group(log: logging.Logger) -> None:
    log.error("it met a fault", exc_info=ExceptionGroup(SECRET, [Quoting(), KeyError(SECRET)]))


def by_a_note(log: logging.Logger) -> None:
    fault = Quoting()
    fault.add_note(SECRET)
    log.error("it met a fault", exc_info=fault)


@pytest.mark.parametrize(
    "way",
    [
        by_traceback,
        by_its_words,
        by_a_name,
        by_its_cause,
        by_what_went_before,
        by_a_group,
        by_a_note,
    ],
)
@pytest.mark.parametrize("name", ["santa.draw", "aiogram.event", "litestar"])
def test_what_a_fault_quotes_is_not_said(
    way: Callable[[logging.Logger], None], name: str, written: Written
) -> None:
    way(logging.getLogger(name))

    assert "it met a fault" in written.text
    assert "Quoting" in written.text
    assert SECRET not in written.text


def test_a_fault_is_told_by_kind_and_place(machine: Written) -> None:
    by_its_cause(logging.getLogger("santa"))

    kind, place, cause, first, innermost = machine.event["fault"]
    assert (kind, cause) == ("LookupError", "Quoting")
    assert place.startswith("  tests/commands/ground/test_logs.py:")
    assert first.endswith(" by_its_cause")
    assert innermost.endswith(" meet_a_fault")


async def test_of_a_broken_rule_of_the_database_its_name_is_told(
    memory: Address, machine: Written
) -> None:
    try:
        await fetch(
            "INSERT INTO person (id, first_name, last_name, language, met_at)"
            " VALUES (1, $1, '', 'xx', now())",
            SECRET,
        )
    except Exception:
        logging.getLogger("santa").exception("it met a fault")

    assert machine.event["fault"][0] == "CheckViolationError (23514, person_language)"
    assert SECRET not in machine.text


def test_others_add_nothing_after_their_first_line(machine: Written) -> None:
    logging.getLogger("asyncio").error("Task exception was never retrieved\nfuture: %s", SECRET)

    assert machine.event["event"] == "Task exception was never retrieved"


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
async def test_a_fault_that_nobody_waited_for_is_told_in_the_same_way(written: Written) -> None:
    async def fail() -> None:
        meet_a_fault()

    task = asyncio.create_task(fail())
    await asyncio.wait([task])
    del task
    gc.collect()

    assert "never retrieved" in written.text
    assert "Quoting" in written.text
    assert SECRET not in written.text


def test_a_fault_that_ends_the_program_is_told_in_the_same_way(tmp_path: Path) -> None:
    program = (
        "from commands.ground.logs import write_logs\n"
        "write_logs()\n"
        f"def fail(wish): raise RuntimeError(wish)\n"
        f"fail({SECRET!r}.upper())"
    )

    ended = subprocess.run(
        [sys.executable, "-c", program],
        cwd=MANAGE.parent,
        capture_output=True,
        text=True,
        check=False,
    )

    [line] = ended.stderr.splitlines()
    event = json.loads(line)
    assert (ended.returncode, event["level"]) == (1, "critical")
    assert event["fault"][0] == "RuntimeError"
    assert SECRET.upper() not in ended.stderr


@pytest.mark.parametrize(
    ("form", "terminal", "is_json"),
    [
        ("auto", True, False),
        ("auto", False, True),
        ("json", True, True),
        ("text", False, False),
    ],
)
def test_the_form_is_what_the_reader_needs(
    form: Any, *, terminal: bool, is_json: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    log = Written()
    monkeypatch.setattr(log, "isatty", lambda: terminal)
    root = logging.getLogger()
    before = (root.handlers[:], root.level, sys.excepthook)
    for handler in before[0]:
        root.removeHandler(handler)  # else they would be closed
    try:
        write_logs(form, log)
        logging.getLogger("santa").info("it began")
    finally:
        root.handlers[:], root.level, sys.excepthook = before

    assert log.text.startswith("{") == is_json
    assert "it began" in log.text
