"""The house stands: an import never goes up a floor, and plain commands stay light."""

import ast
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

HOUSE = Path(__file__).parent.parent
PACKAGES = (
    "bot", "commands", "db", "deploy", "locales", "santa", "settings", "simulator", "tasks",
    "tests", "webapp",
)  # fmt: skip
HEAVY = {"aiogram", "aiogram_dialog", "aiohttp", "litestar", "uvicorn", "taskiq", "simulator"}


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the code in which a test may plant something and take it out again."""
    copy = tmp_path_factory.mktemp("house")
    for package in PACKAGES:
        ignored = shutil.ignore_patterns("__pycache__", "*.ftl", "page")
        shutil.copytree(HOUSE / package, copy / package, ignore=ignored)
    for file in ("pyproject.toml", "manage.py", "piccolo_conf.py"):
        shutil.copy(HOUSE / file, copy)
    return copy


def lint(house: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [str(Path(sys.executable).parent / "lint-imports"), "--no-cache"],
        cwd=house,
        capture_output=True,
        text=True,
        check=False,
    )


def test_every_import_goes_down(house: Path) -> None:
    linted = lint(house)

    assert linted.returncode == 0, linted.stdout


@pytest.mark.parametrize(
    ("where", "planted", "contract"),
    [
        ("db/tables.py", "import santa.clock", "only ever goes down"),
        ("santa/clock.py", "import bot.about", "only ever goes down"),
        ("bot/about.py", "import tasks.clock", "only ever goes down"),
        ("tasks/clock.py", "import webapp", "only ever goes down"),
        ("webapp/__init__.py", "import commands.run", "only ever goes down"),
        ("simulator/schema.py", "import locales.voice", "only ever goes down"),
        ("deploy/embedded/places.py", "import db.engine", "only ever goes down"),
        ("settings/shapes.py", "import santa.limits", "only ever goes down"),
        ("bot/about.py", "import tests.cast", "only ever goes down"),
        ("bot/about.py", "from db.engine import fetch", "nothing below or beside them"),
        ("tasks/clock.py", "import asyncpg", "nothing below or beside them"),
        ("santa/clock.py", "import locales.voice", "The game knows only the memory"),
        ("santa/clock.py", "import aiogram", "never import Telegram or HTTP"),
        ("commands/migrate.py", "import commands.house.opening", "never import Telegram or HTTP"),
        ("commands/ground/logs.py", "import bot.assemble", "never import Telegram or HTTP"),
        ("bot/about.py", "import settings", "reads the settings"),
    ],
)
def test_a_planted_import_is_found(where: str, planted: str, contract: str, house: Path) -> None:
    file = house / where
    before = file.read_text(encoding="utf-8")
    file.write_text(f"{before}\n{planted}\n", encoding="utf-8")
    try:
        linted = lint(house)
    finally:
        file.write_text(before, encoding="utf-8")

    assert linted.returncode == 1
    broken = [line for line in linted.stdout.splitlines() if line.endswith("BROKEN")]
    assert any(contract in line for line in broken), linted.stdout


def test_the_file_that_the_linter_does_not_know_imports_little() -> None:
    tree = ast.parse((HOUSE / "manage.py").read_text(encoding="utf-8"))
    imported = {
        name.split(".")[0]
        for node in ast.walk(tree)
        for name in (
            [node.module or ""]
            if isinstance(node, ast.ImportFrom)
            else [alias.name for alias in node.names]
            if isinstance(node, ast.Import)
            else []
        )
    }

    assert imported & set(PACKAGES) == {"commands"}


@pytest.mark.parametrize(
    "module",
    ["manage", "settings"]
    + [f"commands.{name}" for name in ("demo", "generate_key", "migrate", "run", "superusers")],
)
def test_what_answers_at_once_imports_nothing_heavy(module: str) -> None:
    look = f"import sys, {module}; print(*{{name.split('.')[0] for name in sys.modules}})"

    found = subprocess.run(
        [sys.executable, "-c", look], cwd=HOUSE, capture_output=True, text=True, check=True
    )

    assert not HEAVY & set(found.stdout.split())
