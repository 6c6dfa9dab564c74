"""`register_webhook` and `delete_webhook`: where Telegram brings updates, told by hand.

A bot that starts does the same by itself; this is for whoever wants it done without a start.
"""

import asyncio
from argparse import Namespace
from collections.abc import Awaitable, Callable

from aiogram import Bot
from aiogram.exceptions import ClientDecodeError, TelegramAPIError, TelegramBadRequest

from bot.about import About
from bot.assemble import create_bot, create_dispatcher
from commands.ground.endings import MISCONFIGURED, CannotGoOn
from commands.ground.places import checked_settings
from settings import Settings
from tasks.polling import TOKEN_REFUSED
from webapp.registration import register_webhook, unregister_webhook
from webapp.webhook import WEBHOOK_PATH

Change = Callable[[Bot, Settings], Awaitable[str]]
"""Tells Telegram something, and says in one line how it is now."""


def run(arguments: Namespace) -> None:
    """Tell Telegram, and say how it is now."""
    settings = checked_settings(embedded=True)  # neither server is needed
    change = _register if arguments.command == "register_webhook" else _delete
    print(asyncio.run(_told(settings, change)))


async def _told(settings: Settings, change: Change) -> str:
    token = settings.telegram_token.get_secret_value()
    bot = create_bot(token, api_url=settings.telegram_api_url)
    try:
        return await change(bot, settings)
    except TOKEN_REFUSED:
        line = "Telegram does not know this TELEGRAM_TOKEN: copy it anew from @BotFather"
        raise CannotGoOn(line, MISCONFIGURED) from None
    except TelegramBadRequest as refusal:
        raise CannotGoOn(f"Telegram refuses: {refusal.message}", MISCONFIGURED) from None
    except (TelegramAPIError, ClientDecodeError) as silence:
        raise CannotGoOn(f"Telegram cannot be reached: {type(silence).__name__}") from None
    finally:
        await bot.session.close()


async def _register(bot: Bot, settings: Settings) -> str:
    if not settings.web_address:
        line = "DOMAIN_NAME is missing: a webhook needs a domain"
        raise CannotGoOn(line, MISCONFIGURED)
    dispatcher = create_dispatcher(About(settings.telegram_login, settings.support_account))
    kinds = dispatcher.resolve_used_update_types()
    told = await register_webhook(bot, settings.web_address, kinds)
    since = "now" if told else "already"
    line = f"Telegram {since} brings updates to {settings.web_address}{WEBHOOK_PATH}."
    if settings.updates == "polling":
        line += " UPDATES is polling: a bot that starts takes the webhook away again."
    return line


async def _delete(bot: Bot, _: Settings) -> str:
    told = await unregister_webhook(bot)
    return "The webhook is gone; updates wait." if told else "There was no webhook; updates wait."
