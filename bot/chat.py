"""Small acts on the messages of a private chat that may fail without harm."""

import contextlib

from aiogram import Bot
from aiogram.enums import MessageEntityType
from aiogram.exceptions import TelegramBadRequest
from aiogram.types import InaccessibleMessage, Message
from aiogram_dialog import DialogManager, ShowMode

from bot.context import card_of, person_of

DELETED_AT_ONCE = 100


async def remove(message: Message | InaccessibleMessage) -> None:
    """Delete a message, to keep the chat clean; one that is too old for that may stay."""
    assert message.bot is not None  # noqa: S101 - it came in an update
    with contextlib.suppress(TelegramBadRequest):
        await message.bot.delete_message(message.chat.id, message.message_id)


def is_command(message: Message) -> bool:
    """Tell whether the message begins with a command, known or not."""
    return any(
        entity.type == MessageEntityType.BOT_COMMAND and entity.offset == 0
        for entity in message.entities or []
    )


REFUSED = "refused"
"""Where a dialog keeps the messages that its open question has refused."""


def keep_for_now(manager: DialogManager, message: Message) -> None:
    """Leave a refused message in the chat until its question is answered."""
    if manager.has_context():
        manager.dialog_data.setdefault(REFUSED, []).append(message.message_id)


def kept_so_far(manager: DialogManager) -> list[int]:
    """Return the messages that the open question has refused."""
    return list(manager.dialog_data.pop(REFUSED, []))


async def sweep(message: Message, refused: list[int]) -> None:
    """Delete a message that was taken, and the attempts before it."""
    assert message.bot is not None  # noqa: S101 - it came in an update
    await _delete(message.bot, message.chat.id, [*refused, message.message_id])


async def sweep_all(manager: DialogManager, messages: list[int]) -> None:
    """Delete messages of the person who acts."""
    if messages:
        await _delete(manager.middleware_data["bot"], person_of(manager), messages)


async def _delete(bot: Bot, chat: int, messages: list[int]) -> None:
    with contextlib.suppress(TelegramBadRequest):
        await bot.delete_messages(chat, messages[-DELETED_AT_ONCE:])


def show_mode_after_typing(manager: DialogManager) -> ShowMode:
    """Edit the screen in place, unless a letter has come between it and the person's eyes."""
    screen = manager.current_stack().last_message_id
    letter = card_of(manager).newest_letter
    came_between = screen is not None and letter is not None and letter > screen
    return ShowMode.DELETE_AND_SEND if came_between else ShowMode.EDIT
