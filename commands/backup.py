"""`backup`: everything in one encrypted file, copied off the machine, the oldest ones let go."""

import asyncio
import json
import shutil
import subprocess
import tempfile
import urllib.error
import urllib.request
from argparse import Namespace
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path

from redis.exceptions import RedisError

from commands.ground.endings import MISCONFIGURED, CannotGoOn
from commands.ground.memory import opened_memory
from commands.ground.places import Places, checked_settings, found_running
from db.engine import Address
from db.survey import frozen_survey
from deploy.backup import dialogs, postgres
from deploy.backup.archive import pack
from deploy.backup.faults import BackupFailed
from deploy.backup.rotation import name_at, outdated
from settings import Settings

DATABASE, DIALOGS, MANIFEST = "database.dump", "dialogs.jsonl", "manifest.json"


def run(arguments: Namespace) -> None:
    """Make a backup; a failure is also told in Telegram, if TELEGRAM_CHAT_ID says to whom."""
    settings = checked_settings(embedded=arguments.embedded)
    if not settings.backup_public_key:
        line = "BACKUP_PUBLIC_KEY is missing: `generate_key --backup` makes it and its secret half"
        raise CannotGoOn(line, MISCONFIGURED)
    try:
        made = _backup(settings, embedded=arguments.embedded)
    except (CannotGoOn, BackupFailed, OSError) as fault:
        _alarm(settings, f"The backup of Secret Santa failed: {fault}")
        raise CannotGoOn(f"The backup failed: {fault}") from fault
    print(f"Backed up to {made} ({made.stat().st_size / 1024:.0f} kB).")


def _backup(settings: Settings, *, embedded: bool) -> Path:
    folder = settings.backup_folder
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    target = folder / name_at(datetime.now(UTC))
    with (
        found_running(settings, embedded=embedded) as places,
        tempfile.TemporaryDirectory(dir=folder, prefix=".making-") as made,
    ):
        contents = Path(made) / "contents"
        contents.mkdir()
        asyncio.run(_write_down(places, contents))
        pack(contents, target, public_key=settings.backup_public_key)
    gone = outdated(path.name for path in folder.iterdir())
    if settings.backup_remote:
        _copy_away(settings.backup_remote, target, gone)
    # Last: if the copy failed, they are still outdated here the next time, and go at both places.
    for name in gone:
        (folder / name).unlink()
    return target


async def _write_down(places: Places, contents: Path) -> None:
    async with opened_memory(places.database), frozen_survey() as (snapshot, survey):
        server = server_of(places.database, survey.server)
        await asyncio.to_thread(
            postgres.dump,
            server,
            places.database.database,
            contents / DATABASE,
            snapshot=snapshot,
        )
        (contents / MANIFEST).write_text(json.dumps(asdict(survey), indent=1))
    try:
        dialogs.keep(places.redis_url, contents / DIALOGS)
    except (RedisError, OSError) as fault:
        raise BackupFailed(f"Redis cannot be reached: {fault}") from fault


def server_of(address: Address, major: int) -> postgres.Server:
    """Say to PostgreSQL's tools where the server is."""
    return postgres.Server(address.host, address.port, address.user, address.password, major)


def _copy_away(remote: str, made: Path, gone: set[str]) -> None:
    """Copy the newest backup off the machine, and let go there of those that are gone here."""
    program = shutil.which("rclone")
    if program is None:
        raise BackupFailed("BACKUP_REMOTE is set, but rclone is not installed")
    words = [["copy", str(made), remote], *(["deletefile", f"{remote}/{name}"] for name in gone)]
    for place, word in enumerate(words):
        done = subprocess.run(  # noqa: S603 - our own words
            [program, *word], capture_output=True, text=True, check=False
        )
        # What is gone there already, or was never there, is no fault.
        if done.returncode and place == 0:
            raise BackupFailed(f"rclone could not copy {made.name} to {remote}")


def _alarm(settings: Settings, words: str) -> None:
    if not settings.telegram_chat_id:
        return
    token = settings.telegram_token.get_secret_value()
    request = urllib.request.Request(  # noqa: S310 - the address is a checked setting
        f"{settings.telegram_api_url}/bot{token}/sendMessage",
        data=json.dumps({"chat_id": settings.telegram_chat_id, "text": words}).encode(),
        headers={"Content-Type": "application/json"},
    )
    try:
        urllib.request.urlopen(request, timeout=20).close()  # noqa: S310
    except (urllib.error.URLError, OSError) as fault:
        print(f"TELEGRAM_CHAT_ID could not be told: {type(fault).__name__}")
