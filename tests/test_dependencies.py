"""What is imported is named: a library that comes by way of another may stay away tomorrow."""

import ast
import re
import sys
import tomllib
from collections.abc import Iterator
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest

HOUSE = Path(__file__).parent.parent
FOR_WORK = {"tests", "benchmarks"}
PART_OF = {"pydantic_core": "pydantic"}
"""What a library is made of and says so in its own documentation."""


def named() -> tuple[set[str], set[str]]:
    """What running needs, and what working on it needs, as `pyproject.toml` names them."""
    known = tomllib.loads((HOUSE / "pyproject.toml").read_text(encoding="utf-8"))
    run = [*known["project"]["dependencies"]]
    run += known["project"]["optional-dependencies"]["embedded"]
    return {plain(one) for one in run}, {plain(one) for one in known["dependency-groups"]["dev"]}


def plain(requirement: str) -> str:
    name = re.split(r"[^\w.-]", requirement)[0]
    return re.sub(r"[-_.]+", "-", name).lower()


def files() -> Iterator[Path]:
    for file in HOUSE.rglob("*.py"):
        if not file.relative_to(HOUSE).parts[0].startswith((".", "var")):
            yield file


def imported_in(file: Path) -> set[str]:
    found = set()
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name.partition(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found.add(node.module.partition(".")[0])
    ours = {path.stem for path in HOUSE.iterdir()}
    return {PART_OF.get(name, name) for name in found} - ours - set(sys.stdlib_module_names)


@pytest.mark.parametrize("for_work", [False, True], ids=["running", "working"])
def test_every_library_that_is_imported_is_named(for_work: bool) -> None:
    run, dev = named()
    known = run | dev if for_work else run
    homes = packages_distributions()

    unnamed = {
        f"{file.relative_to(HOUSE)}: {library}"
        for file in files()
        if (file.relative_to(HOUSE).parts[0] in FOR_WORK) is for_work
        for library in imported_in(file)
        if not known & {plain(home) for home in homes.get(library, [library])}
    }

    assert not unnamed


def pinned_in(name: str) -> set[tuple[str, str]]:
    text = (HOUSE / "requirements" / name).read_text(encoding="utf-8")
    found = re.findall(r"^([\w.-]+)==([^\s;]+)", text, re.MULTILINE)
    return {(plain(library), version) for library, version in found}


def test_all_that_is_named_is_pinned_and_in_one_version() -> None:
    run, dev = named()
    pinned_for_run, pinned_for_dev = pinned_in("run.txt"), pinned_in("dev.txt")

    assert run <= {library for library, _ in pinned_for_run}
    assert run | dev <= {library for library, _ in pinned_for_dev}
    assert pinned_for_run <= pinned_for_dev


@pytest.mark.parametrize("name", ["run.txt", "serve.txt", "dev.txt"])
def test_pins_say_what_to_install_and_not_where_from(name: str) -> None:
    lines = (HOUSE / "requirements" / name).read_text(encoding="utf-8").splitlines()

    assert [line for line in lines if not re.match(r"[\w.-]+==|    --hash=sha256:", line)] == []
