"""What a process needs to be of use: asked anew whenever somebody wants to know."""

import asyncio
from collections.abc import Awaitable, Callable

from aiogram import Bot
from aiogram.exceptions import ClientDecodeError, TelegramAPIError
from redis.asyncio import Redis

from bot.wiring.contact import Contact
from db.engine import fetch
from db.migrating import missing_migrations
from webapp.site import Probe, Probes

PATIENCE = 3.0
"""Seconds that an answer may take."""

SILENCE = 90.0
"""Seconds without a word of Telegram after which it is asked: a quiet bot hears nothing."""


def probes_of(bot: Bot, contact: Contact, redis: Redis) -> Probes:
    """Return what to look at, by name."""
    return {
        "database": _answering(lambda: fetch("SELECT 1")),
        "migrations": _migrations,
        "redis": _answering(redis.ping),
        "telegram": _telegram(bot, contact),
    }


def _answering(ask: Callable[[], Awaitable[object]]) -> Probe:
    async def probe() -> str | None:
        try:
            await asyncio.wait_for(ask(), PATIENCE)
        except Exception as fault:  # noqa: BLE001 - whatever it is, it is told
            # Its name only: its words may hold an address with a password.
            return f"does not answer ({type(fault).__name__})"
        return None

    return probe


async def _migrations() -> str | None:
    try:
        missing = await asyncio.wait_for(missing_migrations(), PATIENCE)
    except Exception as fault:  # noqa: BLE001 - likewise
        return f"cannot be looked up ({type(fault).__name__})"
    return f"{len(missing)} to run: use `manage.py migrate`" if missing else None


def _telegram(bot: Bot, contact: Contact) -> Probe:
    async def probe() -> str | None:
        if contact.seconds is None or contact.seconds > SILENCE:
            try:
                await bot.get_me(request_timeout=int(PATIENCE))
            except (TelegramAPIError, ClientDecodeError) as fault:
                return f"{_since(contact)} ({type(fault).__name__})"
        return None

    return probe


def _since(contact: Contact) -> str:
    if contact.seconds is None:
        return "has never answered"
    return f"has not answered for {contact.seconds:.0f} seconds"
