"""The commands answer at once, in plain words, with a telling code and never a traceback."""

import subprocess
import sys
from pathlib import Path

import pytest
from cryptography.fernet import Fernet

from db.engine import connection
from deploy.embedded import PrivateServices
from santa.people import recognise
from settings import read_settings
from tests.cast import ann, introduce
from tests.commands.programs import MANAGE, manage

OTHER_KEY = "Zm9vYmFyZm9vYmFyZm9vYmFyZm9vYmFyZm9vYmFyMTI="
MINUTE = 60
"""What is given up sooner was not waited for, be the machine as busy as it may."""

COMMANDS = [
    "demo",
    "run",
    "web",
    "worker",
    "scheduler",
    "migrate",
    "generate_key",
    "register_webhook",
    "delete_webhook",
    "doctor",
    "backup",
    "restore",
    "rotate_keys",
    "import_former",
    "export_translations",
    "set_superuser",
    "remove_superuser",
]


@pytest.mark.parametrize("words", [["--help"], *([command, "--help"] for command in COMMANDS)])
def test_help_is_there_for_everything(words: list[str], folder: Path) -> None:
    ended = manage(*words, folder=folder)

    assert ended.code == 0
    assert "usage: manage.py" in ended.said
    assert words != ["--help"] or all(f"\n    {command}" in ended.said for command in COMMANDS)


@pytest.mark.parametrize(
    ("words", "complaint"),
    [
        (["dance"], "invalid choice: 'dance'"),
        ([], "the following arguments are required: COMMAND"),
        (["set_superuser", "ann"], "'ann' is not the id of a person, such as 123456789"),
        (["set_superuser", "-5"], "'-5' is not the id of a person, such as 123456789"),
        (["demo", "--port", "70000"], "'70000' is not a port from 1 to 65535"),
    ],
)
def test_a_slip_is_answered_in_one_line(words: list[str], complaint: str, folder: Path) -> None:
    ended = manage(*words, folder=folder)

    assert ended.code == 2
    assert complaint in ended.complaints[-1]


@pytest.mark.parametrize(
    "words", [["doctor"], ["run", "--embedded"], ["demo"], ["generate_key", "--backup"]]
)
def test_a_python_without_the_libraries_is_told_where_they_are(
    words: list[str], folder: Path
) -> None:
    bare = [sys.executable, "-S", str(MANAGE), *words]

    ended = subprocess.run(bare, cwd=folder, capture_output=True, text=True, check=False)

    [line] = ended.stderr.splitlines()
    assert ended.returncode == 2
    assert "is not installed for this Python. `make setup` puts everything into .venv" in line
    assert line.endswith(f".venv/bin/python manage.py {words[0]}")


def test_a_generated_key_is_one_that_seals(folder: Path, settings: dict[str, str]) -> None:
    ended = manage("generate_key", folder=folder)

    assert ended.code == 0
    key = ended.said.strip()
    assert read_settings({**settings, "ENCRYPT_SECRET_KEY": key}).keys == (key,)
    assert Fernet(key).decrypt(Fernet(key).encrypt(b"pairs")) == b"pairs"


def test_a_key_can_be_made_before_anything_is_installed(folder: Path) -> None:
    bare = [sys.executable, "-S", str(MANAGE), "generate_key"]

    made = subprocess.run(bare, cwd=folder, capture_output=True, text=True, check=True)

    assert len(made.stdout) == 45


@pytest.mark.parametrize("words", [["generate_key"], ["--help"]])
def test_at_its_end_a_command_does_not_look_through_its_memory_again(
    words: list[str], folder: Path
) -> None:
    """For a bot that was told to stop, this would take longer than all that it has to finish."""
    look = "import atexit, gc, runpy; atexit.register(lambda: print(gc.get_freeze_count() > 0)); "
    run = f"runpy.run_path({str(MANAGE)!r}, run_name='__main__')"

    ended = subprocess.run(
        [sys.executable, "-c", look + run, *words],
        cwd=folder,
        env={"PYTHONPATH": str(MANAGE.parent)},
        capture_output=True,
        text=True,
        check=True,
    )

    assert ended.stdout.splitlines()[-1] == "True"


@pytest.mark.parametrize("command", ["run", "migrate"])
def test_all_faults_of_the_settings_are_told_at_once(
    command: str, folder: Path, settings: dict[str, str]
) -> None:
    (folder / ".env").write_text("ROOM_NUMBER_LENGTH=12\n")
    faulty = {**settings, "TELEGRAM_TOKEN": "s3cret", "POOL_SIZE": "many"}

    ended = manage(command, folder=folder, environ=faulty)

    assert ended.code == 2
    names = [line.split()[0] for line in ended.complaints]
    assert names == ["TELEGRAM_TOKEN", "ROOM_NUMBER_LENGTH", "POOL_SIZE"]
    assert "s3cret" not in ended.complained


@pytest.mark.parametrize(
    ("change", "code", "complaint"),
    [
        ({"DATABASE_HOST": "127.0.0.1", "DATABASE_PORT": "1"}, 1, "PostgreSQL cannot be reached"),
        ({"DATABASE_PASSWORD": "s3cret"}, 1, "password authentication failed"),
        ({"DATABASE_NAME": "elsewhere"}, 1, 'database "elsewhere" does not exist'),
        ({"REDIS_HOST": "127.0.0.1", "REDIS_PORT": "1"}, 1, "Redis cannot be reached"),
        ({"ENCRYPT_SECRET_KEY": OTHER_KEY}, 2, "ENCRYPT_SECRET_KEY does not open this database"),
    ],
)
def test_what_cannot_be_reached_is_told_in_one_line_and_soon(
    change: dict[str, str], code: int, complaint: str, folder: Path, settings: dict[str, str]
) -> None:
    ended = manage("run", folder=folder, environ={**settings, **change})

    assert ended.code == code
    assert complaint in ended.complained
    assert len(ended.complaints) == 1
    assert "s3cret" not in ended.complained
    assert ended.seconds < MINUTE


async def test_the_database_is_brought_up_to_date(folder: Path, settings: dict[str, str]) -> None:
    async with connection() as line:
        await line.execute("DROP DATABASE IF EXISTS fresh")
        await line.execute("CREATE DATABASE fresh")
    fresh = {**settings, "DATABASE_NAME": "fresh"}

    early = manage("set_superuser", "5", folder=folder, environ=fresh)
    first = manage("migrate", folder=folder, environ=fresh)
    second = manage("migrate", folder=folder, environ=fresh)
    late = manage("set_superuser", "5", folder=folder, environ=fresh)

    assert (early.code, early.complaints) == (
        1,
        ["The database is empty: run the command `migrate` first"],
    )
    assert [first.code, second.code] == [0, 0]
    assert first.said == second.said == "The database is up to date.\n"
    assert (late.code, late.complaints) == (
        1,
        ["Nobody with the id 5 has pressed Start in the bot yet"],
    )
    async with connection() as line:
        await line.execute("DROP DATABASE fresh")


async def test_a_person_is_made_a_superuser_and_an_ordinary_one_again(
    folder: Path, settings: dict[str, str]
) -> None:
    await introduce(ann)

    given = manage("set_superuser", str(ann.id), folder=folder, environ=settings)
    card = await recognise(ann.id)
    assert card is not None
    assert card.is_superuser
    taken = manage("remove_superuser", str(ann.id), folder=folder, environ=settings)
    card = await recognise(ann.id)
    assert card is not None
    assert not card.is_superuser

    assert [given.code, taken.code] == [0, 0]
    assert given.said == f"{ann.id} is now a superuser.\n"
    assert taken.said == f"{ann.id} is no longer a superuser.\n"


def test_commands_use_the_private_database_whether_or_not_a_bot_runs_on_it(
    folder: Path, named: dict[str, str]
) -> None:
    alone = manage("migrate", "--embedded", folder=folder, environ=named)
    with PrivateServices(folder / "var"):
        beside = manage("set_superuser", "5", "--embedded", folder=folder, environ=named)

    assert alone.code == 0
    assert beside.complaints == ["Nobody with the id 5 has pressed Start in the bot yet"]


def test_a_second_bot_on_one_folder_is_refused(folder: Path, named: dict[str, str]) -> None:
    with PrivateServices(folder / "var", database=False):
        ended = manage("run", "--embedded", folder=folder, environ=named)

    assert ended.code == 1
    assert ended.complaints == [f"private services already run in {folder / 'var'}"]
