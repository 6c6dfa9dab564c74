"""How the bot talks with Telegram: makes sure who it is, and takes updates one way or the other."""

import asyncio
import logging

from aiogram import Bot
from aiogram.exceptions import ClientDecodeError, TelegramAPIError

from bot.about import About
from bot.introduction import introduce
from bot.wiring.updates import Updates
from commands.ground.endings import MISCONFIGURED, CannotGoOn
from tasks.pauses import Trouble, pause, unless_stopped
from tasks.polling import TOKEN_REFUSED, Polling
from webapp.registration import register_webhook, unregister_webhook

log = logging.getLogger(__name__)

SILENCE = (TelegramAPIError, ClientDecodeError)
"""What aiogram raises when Telegram does not answer as it should."""


class Conversation:
    """Takes updates by long polling, or has them brought to a web address if there is one."""

    def __init__(self, bot: Bot, updates: Updates, about: About, *, brought_to: str = "") -> None:
        self._bot = bot
        self._updates = updates
        self._about = about
        self._brought_to = brought_to

    async def work(self, stopping: asyncio.Event) -> None:
        """Take updates until told to stop.

        Raises:
            CannotGoOn: the token or the login is wrong.
        """
        try:
            await self._greet(stopping)
            if self._brought_to:
                await stopping.wait()  # what is brought comes through the web app's door
            else:
                await Polling(self._bot, self._updates).work(stopping)
        except TOKEN_REFUSED:
            line = "Telegram does not know this TELEGRAM_TOKEN: copy it anew from @BotFather"
            raise CannotGoOn(line, MISCONFIGURED) from None

    async def _greet(self, stopping: asyncio.Event) -> None:
        """Make sure of the token and the login, and tell Telegram what to show of the bot."""
        silence = Trouble(log, "Telegram cannot be reached")
        while not stopping.is_set():
            try:
                await unless_stopped(stopping, self._make_known())
            except TOKEN_REFUSED:
                raise
            except SILENCE as fault:
                await pause(stopping, silence.met(type(fault).__name__))
            else:
                silence.over()
                return

    async def _make_known(self) -> None:
        me = await self._bot.me()
        login = self._about.login
        if (me.username or "").lower() != login.lower():
            line = f"TELEGRAM_LOGIN is {login}, but TELEGRAM_TOKEN is that of {me.username}"
            raise CannotGoOn(line, MISCONFIGURED)
        if self._brought_to:
            await register_webhook(self._bot, self._brought_to, self._updates.kinds)
        else:
            await unregister_webhook(self._bot)
        try:
            await introduce(self._bot, app_url=self._about.app_url)
        except SILENCE as fault:  # nobody waits for that
            log.warning("Telegram was not told what to show of the bot: %s", type(fault).__name__)
        way = "webhook" if self._brought_to else "long polling"
        log.info("bot %s takes updates by %s", me.id, way)
