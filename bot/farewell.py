"""The last word to somebody whom the bot is to forget."""

import contextlib

from aiogram.exceptions import TelegramAPIError, TelegramBadRequest
from aiogram.types import TelegramObject, Update
from aiogram_dialog import DialogManager

from bot.context import person_of
from locales.facts import Html

FORGET_ME = "forget_me"
"""The button that deletes everything about a person."""


async def is_told_already(event: TelegramObject) -> bool:
    """Answer the second press of that button, by somebody who is forgotten already.

    It must not bring them back; the farewell stands where they have pressed.
    """
    press = event.callback_query if isinstance(event, Update) else None
    if press is None or not (press.data or "").endswith(f"\x1d{FORGET_ME}"):
        return False
    with contextlib.suppress(TelegramAPIError):
        await press.answer()
    return True


async def say_farewell(manager: DialogManager, words: Html) -> None:
    """Turn the screen into a last word without buttons, and keep nothing of the dialogs."""
    bot, stack = manager.middleware_data["bot"], manager.current_stack()
    screen = stack.last_message_id
    await manager.reset_stack(remove_keyboard=False)
    # A stack without a screen is not written down any more.
    stack.last_message_id = None
    with contextlib.suppress(TelegramBadRequest):
        await bot.edit_message_text(words, chat_id=person_of(manager), message_id=screen)
