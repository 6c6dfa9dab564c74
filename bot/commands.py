"""What answers outside the dialogs: commands, groups, and people who come and go."""

import contextlib

from aiogram import F, Router
from aiogram.enums import ChatMemberStatus, ChatType
from aiogram.exceptions import TelegramBadRequest
from aiogram.filters import Command, CommandObject, CommandStart
from aiogram.types import (
    CallbackQuery,
    ChatMemberUpdated,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    Message,
)
from aiogram_dialog import DialogManager, ShowMode

from bot.about import About
from bot.chat import is_command, remove
from bot.dialogs.language.states import open_language
from bot.dialogs.menu.states import open_about, open_menu, open_privacy
from bot.dialogs.profile.states import open_profile
from bot.entrance import greet
from bot.refusals import ButtonsExpected, CommandUnknown, ScreenIsOld
from locales.voice import Voice
from santa.identifiers import PersonId
from santa.people import lose_sight_of

COMMANDS = ("start", "menu", "profile", "language", "help", "cancel", "privacy")
"""As they stand in Telegram's menu; each has its words in `commands.ftl`."""

private = Router(name="private chat")
private.message.filter(F.chat.type == ChatType.PRIVATE)

groups = Router(name="groups")
groups.message.filter(F.chat.type.in_({ChatType.GROUP, ChatType.SUPERGROUP}))

strays = Router(name="strays")
"""What no dialog has taken: it stands behind all of them."""
strays.message.filter(F.chat.type == ChatType.PRIVATE)
strays.callback_query.filter(F.message.chat.type == ChatType.PRIVATE)


@private.message(CommandStart())
async def on_start(
    message: Message, command: CommandObject, dialog_manager: DialogManager, is_new: bool
) -> None:
    """Let somebody in."""
    await greet(dialog_manager, command.args or "", is_new=is_new)
    await remove(message)


@private.message(Command("menu", "cancel"))
async def on_menu(message: Message, dialog_manager: DialogManager) -> None:
    """Leave whatever was going on for the main menu."""
    await open_menu(dialog_manager, ShowMode.DELETE_AND_SEND)
    await remove(message)


@private.message(Command("profile"))
async def on_profile(message: Message, dialog_manager: DialogManager) -> None:
    """Show the profile."""
    await open_profile(dialog_manager, ShowMode.DELETE_AND_SEND)
    await remove(message)


@private.message(Command("language"))
async def on_language(message: Message, dialog_manager: DialogManager) -> None:
    """Ask for another language."""
    await open_language(dialog_manager, ShowMode.DELETE_AND_SEND, then="profile")
    await remove(message)


@private.message(Command("help"))
async def on_help(message: Message, dialog_manager: DialogManager) -> None:
    """Say what the game is about."""
    await open_about(dialog_manager, ShowMode.DELETE_AND_SEND)
    await remove(message)


@private.message(Command("privacy"))
async def on_privacy(message: Message, dialog_manager: DialogManager) -> None:
    """Say what is kept about people, and who sees it."""
    await open_privacy(dialog_manager, ShowMode.DELETE_AND_SEND)
    await remove(message)


@private.my_chat_member(F.chat.type == ChatType.PRIVATE)
async def on_blocked_or_back(change: ChatMemberUpdated) -> None:
    """Note that somebody blocked the bot; who comes back is noticed by every update."""
    if change.new_chat_member.status == ChatMemberStatus.KICKED:
        await lose_sight_of(PersonId(change.from_user.id))


@groups.message(Command(*COMMANDS))
async def on_group_command(message: Message, voice: Voice, about: About) -> None:
    """Answer in one line, with the way to the private chat."""
    button = InlineKeyboardButton(text=voice.say("group.open"), url=f"https://t.me/{about.login}")
    # A group may not let everybody write.
    with contextlib.suppress(TelegramBadRequest):
        await message.answer(
            voice.say_html("group"),
            reply_markup=InlineKeyboardMarkup(inline_keyboard=[[button]]),
        )


@strays.message()
async def on_stray_message(message: Message) -> None:
    """Bring somebody who wrote while no screen was open to one."""
    raise CommandUnknown if is_command(message) else ButtonsExpected


@strays.callback_query()
async def on_stray_press(_: CallbackQuery) -> None:
    """Bring somebody who pressed a button that nobody knows to a living screen."""
    raise ScreenIsOld
