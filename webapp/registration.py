"""Where Telegram brings updates: told only when that differs from what Telegram knows."""

import logging
from collections.abc import Sequence

from aiogram import Bot
from aiogram.types import WebhookInfo

from webapp.webhook import WEBHOOK_PATH, secret_of

log = logging.getLogger(__name__)

AT_ONCE = 40
"""Updates that Telegram brings at the same time, at most."""

REFUSED = "401"
"""What Telegram remembers of our answer if it has another secret than we expect."""


async def register_webhook(bot: Bot, address: str, kinds: Sequence[str]) -> bool:
    """Let Telegram bring updates to the web app; returns whether that had to be told.

    No update is dropped: those that wait come here next.
    """
    url = f"{address}{WEBHOOK_PATH}"
    if _is_known(await bot.get_webhook_info(), url, kinds):
        return False
    await bot.set_webhook(
        url,
        secret_token=secret_of(bot.token),
        allowed_updates=list(kinds),
        max_connections=AT_ONCE,
        drop_pending_updates=False,
    )
    log.info("Telegram was told to bring updates to %s", url)
    return True


async def unregister_webhook(bot: Bot) -> bool:
    """Let updates wait to be asked for; returns whether that had to be told. None is dropped."""
    if not (await bot.get_webhook_info()).url:
        return False
    await bot.delete_webhook(drop_pending_updates=False)
    log.info("Telegram was told to bring no updates any more")
    return True


def _is_known(info: WebhookInfo, url: str, kinds: Sequence[str]) -> bool:
    return (
        info.url == url
        and set(info.allowed_updates or ()) == set(kinds)
        and info.max_connections == AT_ONCE
        and REFUSED not in (info.last_error_message or "")
    )
