"""A backup holds everything, tells nothing, and comes back whole or not at all."""

import asyncio
import os
import stat
from collections.abc import Iterator
from pathlib import Path

import asyncpg
import pytest
import redis

from db.engine import fetch
from db.sealing import unseal
from deploy.embedded import PrivateServices
from santa.draw.use_cases import draw_now
from simulator.controls import Controls
from simulator.phone import Phone
from simulator.running import RunningSimulator
from tests.cast import CAST, a_room, ann
from tests.commands.programs import Ended, manage
from tests.conftest import SEALING_KEY


@pytest.fixture
def keys(folder: Path) -> str:
    """Make a pair of keys; the secret one lies in `key.txt`."""
    made = manage("generate_key", "--backup", folder=folder).said
    (folder / "key.txt").write_text(made)
    return made.splitlines()[0].rpartition(" ")[2]


@pytest.fixture
async def backup(folder: Path, settings: dict[str, str], keys: str, redis_url: str) -> Path:
    """Back a drawn room and a half-finished dialog up."""
    number = await a_room(of=ann, with_=CAST[1:])
    await draw_now(number, by=ann.id)
    with redis.Redis.from_url(redis_url) as client:
        client.set("fsm:dialog", b"half typed", ex=3600)
        client.set("for ever", b"\x00\xff")
    ended = manage("backup", folder=folder, environ={**settings, "BACKUP_PUBLIC_KEY": keys})
    assert ended.code == 0, ended.complained
    (made,) = (folder / "var" / "backups").iterdir()
    return made


def restore(folder: Path, backup: Path, named: dict[str, str], *words: str) -> Ended:
    """Bring a backup back into private servers of their own."""
    return manage(
        *("restore", str(backup), "--key", "key.txt", "--embedded", *words),
        folder=folder,
        environ=named,
    )


@pytest.fixture
def restored_services(folder: Path) -> Iterator[PrivateServices]:
    services = PrivateServices(folder / "var")
    yield services
    services.stop()


async def test_everything_comes_back_on_another_server(
    folder: Path, backup: Path, named: dict[str, str], restored_services: PrivateServices
) -> None:
    ended = restore(folder, backup, named)

    assert ended.code == 0, ended.complained
    assert "Restored." in ended.said
    restored_services.start()
    where = restored_services.database
    line = await asyncpg.connect(
        host=where.host, user=where.user, password=where.password, database=where.name
    )
    try:
        wishes = await line.fetch("SELECT person, wishes FROM membership")
        pairs = await line.fetchval("SELECT count(*) FROM pair")
        letters = await line.fetchval("SELECT count(*) FROM letter WHERE state = 'waiting'")
        others = await line.fetch("SELECT datname FROM pg_database WHERE datname ~ '^santa'")
    finally:
        await line.close()
    assert {row["person"]: unseal(row["wishes"]) for row in wishes} == {
        player.id: player.wishes for player in CAST
    }
    assert pairs == len(CAST)
    assert letters >= len(CAST)
    assert sorted(row["datname"][:13] for row in others) == ["santa", "santa_before_"]
    with redis.Redis.from_url(restored_services.redis_url) as client:
        assert client.get("fsm:dialog") == b"half typed"
        assert 0 < client.ttl("fsm:dialog") <= 3600
        assert client.get("for ever") == b"\x00\xff"
        assert client.ttl("for ever") == -1


async def test_a_check_changes_nothing(
    folder: Path, backup: Path, settings: dict[str, str]
) -> None:
    before = await fetch("SELECT datname FROM pg_database ORDER BY datname")

    ended = manage(
        "restore", str(backup), "--key", "key.txt", "--check", folder=folder, environ=settings
    )

    assert ended.code == 0, ended.complained
    assert "The backup is whole" in ended.said
    assert f"{len(CAST):>9}  pair" in ended.said
    assert await fetch("SELECT datname FROM pg_database ORDER BY datname") == before


async def test_a_database_in_use_is_not_replaced(
    folder: Path, backup: Path, settings: dict[str, str]
) -> None:
    ended = manage("restore", str(backup), "--key", "key.txt", folder=folder, environ=settings)

    assert ended.code == 1
    assert "the database is in use: stop the bot first" in ended.complained
    assert await fetch("SELECT count(*) AS pairs FROM pair") == [{"pairs": len(CAST)}]
    assert not await fetch("SELECT 1 FROM pg_database WHERE datname ~ '_restored$'")


def test_the_file_shows_nothing_and_is_for_its_owner_only(
    backup: Path, settings: dict[str, str]
) -> None:
    shown = backup.read_bytes()

    assert shown.startswith(b"age-encryption.org/v1")
    assert not [player.name for player in CAST if player.name.encode() in shown]
    assert SEALING_KEY.encode() not in shown
    assert stat.S_IMODE(backup.stat().st_mode) == 0o600


def test_a_wrong_key_opens_nothing(folder: Path, backup: Path, named: dict[str, str]) -> None:
    (folder / "key.txt").write_text(manage("generate_key", "--backup", folder=folder).said)

    ended = restore(folder, backup, named, "--check")

    assert ended.code == 1
    assert "does not open: it is damaged, or made for another key" in ended.complained
    assert "Traceback" not in ended.complained


def test_a_damaged_file_is_refused(folder: Path, backup: Path, named: dict[str, str]) -> None:
    backup.write_bytes(backup.read_bytes()[:-100])

    ended = restore(folder, backup, named)

    assert ended.code == 1
    assert "does not open" in ended.complained


def test_other_sealing_keys_are_noticed_before_anything_is_replaced(
    folder: Path, backup: Path, named: dict[str, str]
) -> None:
    other = manage("generate_key", folder=folder).said.strip()

    ended = restore(folder, backup, {**named, "ENCRYPT_SECRET_KEY": other}, "--check")

    assert ended.code == 1
    assert "ENCRYPT_SECRET_KEY does not open" in ended.complained


@pytest.fixture
def kept(folder: Path) -> Path:
    """A month of backups."""
    made = folder / "kept"
    made.mkdir()
    for day in range(1, 30):
        (made / f"santa-2025-01-{day:02}T03-00-00Z.tar.age").touch()
    return made


def with_rclone(folder: Path, script: str) -> dict[str, str]:
    """Say where backups go, and give an rclone that does as it is written."""
    rclone = folder / "bin" / "rclone"
    rclone.parent.mkdir()
    rclone.write_text(f"#!/bin/sh\n{script}\n")
    rclone.chmod(0o755)
    return {
        "BACKUP_FOLDER": str(folder / "kept"),
        "BACKUP_REMOTE": "drive:santa",
        "PATH": f"{rclone.parent}:{os.environ['PATH']}",
    }


def test_a_copy_goes_off_the_machine_and_old_ones_are_let_go(
    folder: Path, settings: dict[str, str], keys: str, kept: Path
) -> None:
    away = with_rclone(folder, f"echo \"$@\" >> '{folder}/asked'")

    ended = manage("backup", folder=folder, environ={**settings, **away, "BACKUP_PUBLIC_KEY": keys})

    assert ended.code == 0, ended.complained
    asked = (folder / "asked").read_text().splitlines()
    newest = max(path.name for path in kept.iterdir())
    assert asked[0] == f"copy {kept / newest} drive:santa"
    assert "deletefile drive:santa/santa-2025-01-01T03-00-00Z.tar.age" in asked
    assert not (kept / "santa-2025-01-01T03-00-00Z.tar.age").exists()
    assert len(list(kept.iterdir())) == 8


def test_old_ones_stay_when_the_copy_fails_and_go_the_next_time_at_both_places(
    folder: Path, settings: dict[str, str], keys: str, kept: Path
) -> None:
    away = with_rclone(folder, "exit 1")

    ended = manage("backup", folder=folder, environ={**settings, **away, "BACKUP_PUBLIC_KEY": keys})

    assert ended.code == 1
    assert "rclone could not copy" in ended.complained
    assert (kept / "santa-2025-01-01T03-00-00Z.tar.age").exists()


async def test_a_failure_is_told_in_telegram(
    folder: Path,
    settings: dict[str, str],
    keys: str,
    telegram: RunningSimulator,
    controls: Controls,
) -> None:
    phone = await Phone.new(controls, "Ann")
    await phone.start()
    failing = {
        **settings,
        "BACKUP_PUBLIC_KEY": keys,
        "DATABASE_HOST": "/nowhere",
        "TELEGRAM_CHAT_ID": str(phone.id),
        "TELEGRAM_TOKEN": telegram.token,
        "TELEGRAM_API_URL": telegram.url,
    }

    ended = await asyncio.to_thread(manage, "backup", folder=folder, environ=failing)

    assert ended.code == 1
    assert "The backup failed: PostgreSQL cannot be reached" in ended.complained
    await phone.sees("The backup of Secret Santa failed: PostgreSQL cannot be reached")


def test_without_a_key_nothing_is_backed_up(folder: Path, named: dict[str, str]) -> None:
    ended = manage("backup", "--embedded", folder=folder, environ=named)

    assert ended.code == 2
    assert "BACKUP_PUBLIC_KEY is missing" in ended.complained
    assert not (folder / "var").exists()
