"""What the house promises of its own files, where no linter looks."""

import ast
import re
import shutil
import subprocess
import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

HOUSE = Path(__file__).parent.parent
DECISIONS = HOUSE / "docs" / "decisions"
STATUS = re.compile(r"in force|withdrawn|replaced by \d{4}")
GENERATED = "db/migrations/"
LONGEST, LONGEST_OF_A_DIALOG = 250, 150
LONGER = {
    "tests/simulator/page/test_mini_app.py": "one frame around one app, with fixtures of its own",
}
"""Files that may be longer, each with its reason."""
NAMES_THAT_SAY_NOTHING = {"utils", "helpers", "manager", "data", "info"}
SLEEPERS = {
    "tests/db/test_transactions.py": "tasks are cancelled at different points of their work",
    "tests/faults/bad_days.py": "an outage lasts as long as it was asked to",
    "tests/faults/campaign.py": "a kill comes at a random moment",
    "tests/faults/test_telegram.py": "only in some time can be seen that nothing is asked",
}
"""Tests that sleep for another reason than to look again; every one of them passes however long
the sleep really takes."""


@cache
def sources() -> dict[str, str]:
    """Read every Python file of the house by its path."""
    asked = ["git", "ls-files", "--cached", "--others", "--exclude-standard", "*.py"]
    told = ""
    if shutil.which("git"):
        told = subprocess.run(asked, cwd=HOUSE, capture_output=True, text=True, check=False).stdout
    paths = told.splitlines() or [
        str(file.relative_to(HOUSE))
        for file in HOUSE.rglob("*.py")
        if not {".venv", "var"} & set(file.parts)
    ]
    files = {path: HOUSE / path for path in sorted(paths)}
    return {
        path: file.read_text(encoding="utf-8")
        for path, file in files.items()
        if file.exists() and not path.startswith(GENERATED)
    }


def of_tests() -> dict[str, str]:
    return {path: text for path, text in sources().items() if path.startswith("tests/")}


def calls_in(text: str) -> Iterator[tuple[ast.Call, bool]]:
    """Give every call, and whether it stands in a loop that waits for something."""

    def look(node: ast.AST, waits: bool) -> Iterator[tuple[ast.Call, bool]]:
        if isinstance(node, ast.Call):
            yield node, waits
        for child in ast.iter_child_nodes(node):
            yield from look(child, waits or isinstance(node, ast.While))

    return look(ast.parse(text), waits=False)


def called(call: ast.Call) -> str:
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")


def test_no_file_is_longer_than_one_can_read_at_once() -> None:
    too_long = {
        path
        for path, text in sources().items()
        if len(text.splitlines())
        > (LONGEST_OF_A_DIALOG if path.startswith("bot/dialogs/") else LONGEST)
    }

    assert too_long == LONGER.keys()


def test_every_module_says_what_it_is_for() -> None:
    modules = {path: ast.parse(text) for path, text in sources().items()}
    silent = [
        path for path, module in modules.items() if module.body and not ast.get_docstring(module)
    ]

    assert silent == []


def test_no_file_has_a_name_that_says_nothing() -> None:
    assert [path for path in sources() if Path(path).stem in NAMES_THAT_SAY_NOTHING] == []


def test_nothing_is_left_to_do() -> None:
    mark = re.compile(r"\b(TODO|FIXME|XXX|HACK)\b")
    marked = {path for path, text in sources().items() if mark.search(text)}

    assert marked == {Path(__file__).relative_to(HOUSE).as_posix()}  # only here they are named


def test_no_test_sleeps_for_luck() -> None:
    sleepers = {
        path
        for path, text in of_tests().items()
        for call, waits in calls_in(text)
        if called(call) == "sleep" and not waits and ast.unparse(call) != "asyncio.sleep(0)"
    }

    assert sleepers == SLEEPERS.keys()


def test_no_test_is_skipped_without_a_reason() -> None:
    silent = [
        (path, call.lineno)
        for path, text in of_tests().items()
        for call, _ in calls_in(text)
        if (called(call) in ("skip", "xfail") and not (call.args or call.keywords))
        or (called(call) == "skipif" and "reason" not in {word.arg for word in call.keywords})
    ]

    assert silent == []
    bare = re.compile(r"^\s*@pytest\.mark\.(skip|skipif|xfail)$", re.MULTILINE)
    assert [path for path, text in of_tests().items() if bare.search(text)] == []


def test_random_tests_are_repeatable() -> None:
    """A `Random` without a seed makes a test that fails on one day and not on the next."""
    unseeded = [
        (path, call.lineno)
        for path, text in of_tests().items()
        for call, _ in calls_in(text)
        if called(call) == "Random" and not call.args
    ]

    assert unseeded == []


def decisions() -> list[Path]:
    return sorted(DECISIONS.glob("0*.md"))


@pytest.mark.parametrize("record", decisions(), ids=lambda record: record.stem[:4])
def test_a_decision_has_a_number_and_a_status_and_stands_in_the_list(record: Path) -> None:
    title, _, status, *_ = record.read_text(encoding="utf-8").splitlines()
    listed = re.search(
        rf"^\| \[{record.stem[:4]}\]\({record.name}\) \| .+ \| (.+) \|$",
        (DECISIONS / "README.md").read_text(encoding="utf-8"),
        re.MULTILINE,
    )

    assert title.startswith(f"# {record.stem[:4]}. ")
    assert status.startswith("Status: ")
    assert STATUS.fullmatch(status.removeprefix("Status: "))
    assert listed is not None
    assert listed[1] == status.removeprefix("Status: ")


def test_what_decisions_name_is_there() -> None:
    """A path of the house in a record leads somewhere, or the record is no longer true."""
    named = re.compile(r"`((?:[a-z_]+/)+(?:[a-z_0-9]+\.[a-z]+)?)`")
    gone = {
        (record.name, path)
        for record in decisions()
        for path in named.findall(record.read_text(encoding="utf-8"))
        if not (HOUSE / path).exists()
    }

    assert gone == set()


def test_the_changelog_tells_of_this_version() -> None:
    project = tomllib.loads((HOUSE / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    changes = (HOUSE / "CHANGELOG.md").read_text(encoding="utf-8")

    [newest, *_] = re.findall(r"(?m)^## (\d.*)$", changes)

    assert re.fullmatch(rf"{re.escape(project['version'])} \(\d{{4}}-\d\d-\d\d\)", newest)
