"""The line to the Bot API."""

from functools import cache
from typing import Any

from aiogram import Bot
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.methods import Response, TelegramMethod
from aiogram.methods.base import TelegramType


class Session(AiohttpSession):
    """aiogram's own session, which reads an answer without building its reader anew.

    pydantic holds the readers of answers weakly: where nobody else holds them, every other
    answer would cost the tens of milliseconds that it takes to build one.
    """

    def check_response(
        self, bot: Bot, method: TelegramMethod[TelegramType], status_code: int, content: str
    ) -> Response[TelegramType]:
        """Read an answer, or raise what Telegram refused with."""
        _reader_of(method.__returning__)
        return super().check_response(bot, method, status_code, content)


@cache
def _reader_of(returned: Any) -> Any:
    return Response[returned]
