"""What the line to the Bot API keeps at hand."""

import gc
import weakref

from aiogram import Bot
from aiogram.methods import Response
from aiogram.types import User

from tests.at_telegram import bot, telegram

__all__ = ["bot", "telegram"]


async def test_the_reader_of_an_answer_is_built_once(bot: Bot) -> None:
    await bot.get_me()
    reader = weakref.ref(Response[User])

    gc.collect()

    assert reader() is Response[User]
