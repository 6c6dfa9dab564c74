"""Telegram's own reply to a letter: it goes to whoever the letter is from, or tells of."""

from typing import Any

from aiogram import Bot, F, Router
from aiogram.enums import ChatType
from aiogram.types import Message
from aiogram_dialog import DialogManager, ShowMode
from aiogram_dialog.api.entities import Stack
from aiogram_dialog.api.internal import STACK_KEY

from bot.channels import started_for
from bot.chat import is_command, show_mode_after_typing
from bot.context import person_of, started_with
from bot.dialogs.write_message.handlers import on_anything
from bot.dialogs.write_message.states import WriteMessage, open_write_message
from bot.refusals import NobodyReadsThat
from bot.wiring.living_screen import write_down
from santa.messages import ChannelCard, channel_at

router = Router(name="replies")
router.message.filter(F.chat.type == ChatType.PRIVATE, F.reply_to_message)


async def answers_a_letter(message: Message, bot: Bot, **data: Any) -> bool:
    """Tell whether it is a reply to a message of ours that is not the screen."""
    answered = message.reply_to_message
    if answered is None or answered.from_user is None or answered.from_user.id != bot.id:
        return False
    stack: Stack = data[STACK_KEY]
    is_the_screen = answered.message_id == stack.last_message_id
    return not is_the_screen and not is_command(message)


@router.message(answers_a_letter)
async def on_reply(message: Message, dialog_manager: DialogManager) -> None:
    """Pass the reply on, and show below it what becomes of it.

    Raises:
        NobodyReadsThat: the letter is from nobody who could read it.
    """
    assert message.reply_to_message is not None  # noqa: S101 - the filter's promise
    letter = message.reply_to_message.message_id
    card = await channel_at(letter, by=person_of(dialog_manager))
    if card is None:
        raise NobodyReadsThat
    if not _is_open_for(card, dialog_manager):
        await open_write_message(dialog_manager, card, ShowMode.NO_UPDATE)
        await write_down(dialog_manager)
    dialog_manager.show_mode = show_mode_after_typing(dialog_manager)
    await on_anything(dialog_manager, message)
    await dialog_manager.show()


def _is_open_for(card: ChannelCard, manager: DialogManager) -> bool:
    """Tell whether messages to the same reader are being written: an album comes in pieces."""
    if not manager.has_context() or manager.current_context().state.group is not WriteMessage:
        return False
    started: dict[str, Any] = started_with(manager)
    return started == started_for(card)
