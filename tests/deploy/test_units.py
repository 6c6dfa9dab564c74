"""What systemd and cron are given fits the commands, and the folder that the docs speak of."""

import re
from pathlib import Path

import pytest

import manage
from tests.deploy.composing import HOUSE

FOLDER = "/srv/secret-santa/code"
UNITS = [
    *sorted((HOUSE / "deploy" / "systemd").iterdir()),
    HOUSE / "deploy" / "backup" / "examples" / "santa-backup.service",
]


def setting(unit: Path, name: str) -> str:
    [said] = re.findall(rf"(?m)^{name}=(.*)$", unit.read_text(encoding="utf-8"))
    return str(said)


@pytest.mark.parametrize("unit", UNITS, ids=lambda unit: unit.name)
def test_a_unit_runs_a_command_of_manage_where_the_docs_put_the_code(unit: Path) -> None:
    python, script, *words = setting(unit, "ExecStart").replace("%i", "web").split()

    assert (python, script) == (f"{FOLDER}/.venv/bin/python", "manage.py")
    assert manage._parser().parse_args(words).command == words[0]
    assert setting(unit, "WorkingDirectory") == FOLDER
    assert f"work in {FOLDER}\n" in (HOUSE / "docs" / "running.md").read_text(encoding="utf-8")


def test_servers_of_the_bots_own_are_ended_by_it_and_not_beside_it() -> None:
    unit = HOUSE / "deploy" / "systemd" / "santa.service"

    assert "--embedded" in setting(unit, "ExecStart")
    assert setting(unit, "KillMode") == "mixed"
    assert setting(unit, "ReadWritePaths") == f"{FOLDER}/var"


def test_cron_makes_backups_in_the_same_folder() -> None:
    line = (HOUSE / "deploy" / "backup" / "examples" / "santa-backup.cron").read_text("utf-8")

    assert f" santa cd {FOLDER} && .venv/bin/python manage.py backup\n" in line
