"""`doctor`: looks at everything that the bot needs, and says what to do about what is wrong."""

import asyncio
import json
import urllib.error
import urllib.request
from argparse import Namespace
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import Any
from zoneinfo import ZoneInfo

from redis.asyncio import Redis
from redis.exceptions import RedisError

from commands.ground.endings import FAILED, CannotGoOn
from commands.ground.memory import opened_memory
from commands.ground.places import Places, found_running
from db.migrating import missing_migrations
from db.sealing import use_keys
from db.survey import broken_seals
from deploy.backup.rotation import made_at
from settings import Settings, SettingsFaulty, read_settings

PATIENCE = 10
CLOCK_MAY_DIFFER = timedelta(seconds=30)
BACKUP_MAY_BE_OLD = timedelta(days=2)
MANY_WAITING = 100
SIGNS = {"well": "ok", "odd": "??", "wrong": "NO"}

# In 2024 Kazakhstan became one time zone: data that do not know that are too old for the game.
TOLD_BY_ZONES = ("Asia/Almaty", datetime(2026, 1, 1, tzinfo=UTC), timedelta(hours=5))


@dataclass(frozen=True)
class Finding:
    """What was looked at, how it is (`well`, `odd` or `wrong`), and what to do about it."""

    what: str
    how: str
    words: str


def well(what: str, words: str) -> Finding:
    """Say that something is as it should be."""
    return Finding(what, "well", words)


def odd(what: str, words: str) -> Finding:
    """Say that something works and yet wants a look."""
    return Finding(what, "odd", words)


def wrong(what: str, words: str) -> Finding:
    """Say that the bot cannot do without."""
    return Finding(what, "wrong", words)


def run(arguments: Namespace) -> None:
    """Look at everything; ends with code 1 if anything is wrong."""
    findings = []
    for finding in _findings(embedded=arguments.embedded):
        print(f"[{SIGNS[finding.how]}] {finding.what}: {finding.words}", flush=True)
        findings.append(finding)
    faults = sum(finding.how == "wrong" for finding in findings)
    if faults:
        raise CannotGoOn(f"{faults} of {len(findings)} are wrong.", FAILED)
    print("All is well." if all(finding.how == "well" for finding in findings) else "It can run.")


def _findings(*, embedded: bool) -> list[Finding]:
    try:
        settings = read_settings(private=embedded)
    except SettingsFaulty as faulty:
        return [wrong("settings", line) for line in faulty.lines]
    found = [well("settings", "complete"), _zones()]
    try:
        with found_running(settings, embedded=embedded) as places:
            found += asyncio.run(_servers(settings, places))
    except CannotGoOn as fault:
        found.append(wrong("private servers", str(fault)))
    return [*found, *_telegram(settings), *_web(settings), _backups(settings)]


def _zones() -> Finding:
    zone, moment, ahead = TOLD_BY_ZONES
    if moment.astimezone(ZoneInfo(zone)).utcoffset() != ahead:
        return wrong("time zones", "the data are too old: update the system's tzdata")
    return well("time zones", "up to date")


async def _servers(settings: Settings, places: Places) -> list[Finding]:
    return [*[one async for one in _database(settings, places)], await _redis(places.redis_url)]


async def _database(settings: Settings, places: Places) -> AsyncIterator[Finding]:
    try:
        async with opened_memory(places.database):
            yield well("database", f"PostgreSQL answers at {places.database.host}")
            try:
                missing = await missing_migrations()
            except Exception as fault:  # noqa: BLE001 - an empty database has nothing to read
                yield wrong("migrations", f"run `manage.py migrate` ({type(fault).__name__})")
                return
            if missing:
                yield wrong("migrations", f"{len(missing)} have not run: run `manage.py migrate`")
                return
            yield well("migrations", "all have run")
            use_keys(settings.keys)
            if broken := await broken_seals():
                yield wrong(
                    "keys",
                    f"ENCRYPT_SECRET_KEY does not open {', '.join(broken)}: put the key that they"
                    " were sealed under at its end",
                )
            else:
                yield well("keys", "they open what is sealed")
    except CannotGoOn as fault:
        yield wrong("database", f"{fault}: look at DATABASE_HOST and the four beside it")


async def _redis(url: str) -> Finding:
    async with Redis.from_url(url) as redis:
        try:
            told = await redis.info()
            policy = (await redis.config_get("maxmemory-policy")).get("maxmemory-policy")
        except (RedisError, OSError) as fault:
            words = (
                f"does not answer ({type(fault).__name__}): look at REDIS_HOST and REDIS_PASSWORD"
            )
            return wrong("Redis", words)
    if policy != "noeviction":
        return odd(
            "Redis", f"its maxmemory-policy is {policy}: set noeviction, or dialogs get lost"
        )
    if not told.get("aof_enabled") and not told.get("rdb_last_save_time"):
        return odd("Redis", "keeps nothing over a restart: half-typed answers would be asked anew")
    return well("Redis", "answers")


def _telegram(settings: Settings) -> list[Finding]:
    try:
        me, at = _ask(settings, "getMe")
        hook, _ = _ask(settings, "getWebhookInfo")
    except urllib.error.HTTPError as refusal:
        refusal.close()
        if refusal.code in (401, 404):
            line = "Telegram does not know TELEGRAM_TOKEN: copy it anew from @BotFather"
            return [wrong("token", line)]
        return [wrong("Telegram", f"answers with {refusal.code}: try again later")]
    except (OSError, ValueError) as fault:
        words = f"{settings.telegram_api_url} cannot be reached ({type(fault).__name__})"
        return [wrong("Telegram", words)]
    login = str(me.get("username"))
    named = login.lower() == settings.telegram_login.lower()
    return [
        well("token", f"it is @{login}'s")
        if named
        else wrong("token", f"it is @{login}'s: say that in TELEGRAM_LOGIN"),
        _clock(at),
        _webhook(settings, hook),
    ]


def _ask(settings: Settings, method: str) -> tuple[dict[str, Any], str]:
    """Ask Telegram; returns what it says, and when by its own clock."""
    token = settings.telegram_token.get_secret_value()
    url = f"{settings.telegram_api_url}/bot{token}/{method}"
    with urllib.request.urlopen(url, timeout=PATIENCE) as answer:  # noqa: S310 - a checked setting
        return json.load(answer)["result"], answer.headers.get("Date", "")


def _clock(said: str) -> Finding:
    try:
        apart = abs(datetime.now(UTC) - parsedate_to_datetime(said))
    except ValueError:
        return odd("clock", "nobody said what time it is")
    if apart > CLOCK_MAY_DIFFER:
        seconds = int(apart.total_seconds())
        return wrong("clock", f"{seconds} seconds from Telegram's: switch on time synchronisation")
    return well("clock", "right")


def _webhook(settings: Settings, hook: dict[str, Any]) -> Finding:
    url, waiting = hook.get("url", ""), hook.get("pending_update_count", 0)
    if settings.updates == "polling":
        if url:
            return odd("updates", "Telegram still brings them to a webhook until the bot starts")
        return well("updates", f"by long polling, {waiting} are waiting")
    if not url.startswith(f"{settings.web_address}/"):
        where = f"to {url}" if url else "nowhere"
        words = f"Telegram brings them {where}: start the bot, or run `manage.py register_webhook`"
        return wrong("updates", words)
    if fault := hook.get("last_error_message"):
        told = datetime.fromtimestamp(hook.get("last_error_date", 0), UTC)
        return odd("updates", f"Telegram's last complaint of {told:%d %B %H:%M} UTC: {fault}")
    if waiting > MANY_WAITING:
        return odd("updates", f"{waiting} are waiting: is the bot running?")
    return well("updates", f"by webhook, {waiting} are waiting")


def _web(settings: Settings) -> list[Finding]:
    if not settings.web_address:
        return [well("Mini App", "there is none without DOMAIN_NAME")]
    url = f"{settings.web_address}/app"
    try:
        with urllib.request.urlopen(url, timeout=PATIENCE) as answer:  # noqa: S310 - our own domain
            answer.read()
    except (OSError, ValueError) as fault:
        words = (
            f"{url} does not open ({_reason(fault)}): is the proxy up, does the domain lead here?"
        )
        return [wrong("Mini App", words)]
    return [well("Mini App", f"opens at {url}")]


def _reason(fault: Exception) -> str:
    if isinstance(fault, urllib.error.HTTPError):
        fault.close()
        return str(fault.code)
    return str(getattr(fault, "reason", type(fault).__name__))


def _backups(settings: Settings) -> Finding:
    if not settings.backup_public_key:
        return odd("backups", "there are none: see docs/backups.md")
    names = (path.name for path in settings.backup_folder.glob("*"))
    newest = max(filter(None, map(made_at, names)), default=None)
    if newest is None or datetime.now(UTC) - newest > BACKUP_MAY_BE_OLD:
        return odd("backups", "the newest is older than two days: run `manage.py backup`")
    return well("backups", f"the newest is of {newest:%d %B %H:%M} UTC")
