"""Telegram's own button to share one's number, lent for as long as a question is open.

It stands on a keyboard in the place of the phone's, which a screen cannot carry beside its own
buttons: a short message below the screen brings it, and both go when the question is left,
whichever way. The button sends a contact, never a text, so nothing reads invisible signs.
"""

import contextlib
from typing import Any

from aiogram import BaseMiddleware, Bot
from aiogram.exceptions import TelegramAPIError
from aiogram.types import KeyboardButton, ReplyKeyboardMarkup, ReplyKeyboardRemove, TelegramObject
from aiogram_dialog import DialogManager

from bot.context import person_of, voice_in
from bot.wiring.middlewares import Handler

LENT = "lent_keyboard"
"""Where a dialog keeps the message that brought the keyboard."""

HARDLY_A_WORD = "👌"
"""A keyboard is taken away by a message, and a message must say something."""


async def lend_contact_button(manager: DialogManager, key: str) -> None:
    """Put the button below the screen that was just shown; `key` has the words and a `.share`."""
    voice = voice_in(manager)
    button = KeyboardButton(text=voice.say(f"{key}.share"), request_contact=True)
    keyboard = ReplyKeyboardMarkup(
        keyboard=[[button]], resize_keyboard=True, one_time_keyboard=True
    )
    brought = await _bot_of(manager).send_message(
        person_of(manager), voice.say_html(key), reply_markup=keyboard, disable_notification=True
    )
    manager.dialog_data[LENT] = brought.message_id


class TakeKeyboardBack(BaseMiddleware):
    """Takes the keyboard away once its question is no longer open, also when that went wrong."""

    async def __call__(self, handler: Handler, event: TelegramObject, data: dict[str, Any]) -> Any:
        """Look before and after; it must stand behind aiogram-dialog."""
        manager: DialogManager | None = data.get("dialog_manager")
        lent = _lent_in(manager) if manager else None
        try:
            return await handler(event, data)
        finally:
            if manager is not None and lent is not None and _lent_in(manager) != lent:
                await _take_back(manager, lent)


def _lent_in(manager: DialogManager) -> int | None:
    return manager.dialog_data.get(LENT) if manager.has_context() else None


async def _take_back(manager: DialogManager, lent: int) -> None:
    bot, chat = _bot_of(manager), person_of(manager)
    with contextlib.suppress(TelegramAPIError):
        last = await bot.send_message(
            chat, HARDLY_A_WORD, reply_markup=ReplyKeyboardRemove(), disable_notification=True
        )
        await bot.delete_messages(chat, [lent, last.message_id])


def _bot_of(manager: DialogManager) -> Bot:
    bot: Bot = manager.middleware_data["bot"]
    return bot
