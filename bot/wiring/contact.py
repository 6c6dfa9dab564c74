"""When Telegram last answered: whatever it said, it was there."""

import time
from typing import Any

from aiogram import Bot
from aiogram.client.session.middlewares.base import (
    BaseRequestMiddleware,
    NextRequestMiddlewareType,
)
from aiogram.exceptions import TelegramAPIError, TelegramNetworkError, TelegramServerError
from aiogram.methods import Response, TelegramMethod
from aiogram.methods.base import TelegramType


class Contact(BaseRequestMiddleware):
    """Notes the answers to a bot's calls."""

    def __init__(self) -> None:
        self._last: float | None = None

    @property
    def seconds(self) -> float | None:
        """Seconds since the last answer; nothing before the first."""
        return None if self._last is None else time.monotonic() - self._last

    async def __call__(
        self,
        make_request: NextRequestMiddlewareType[TelegramType],
        bot: Bot,
        method: TelegramMethod[TelegramType],
    ) -> Response[TelegramType] | Any:
        """Let the call through."""
        try:
            answer = await make_request(bot, method)
        except (TelegramNetworkError, TelegramServerError):
            raise
        except TelegramAPIError:
            self._last = time.monotonic()
            raise
        self._last = time.monotonic()
        return answer
