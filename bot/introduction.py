"""What Telegram shows of the bot before anybody talks to it: commands, descriptions, menu button.

Telegram is asked first and told only what differs, since it lets nobody write these often.
"""

import asyncio

from aiogram import Bot
from aiogram.types import BotCommand, MenuButtonCommands, MenuButtonWebApp, WebAppInfo

from bot.commands import COMMANDS
from locales.languages import FALLBACK, LANGUAGES
from locales.voice import Voice, voice_of

MENU_BUTTON = "🎅"
"""It is the same for everybody, whatever language they read."""


async def introduce(bot: Bot, *, app_url: str = "") -> None:
    """Say it in English for everybody, then in each language; called again, it changes nothing.

    The menu button opens the Mini App where there is one, and else the list of commands.
    """
    await _introduce_in(voice_of(FALLBACK), bot, None)
    await asyncio.gather(*(_introduce_in(voice_of(spoken), bot, spoken) for spoken in LANGUAGES))
    button = _menu_button(app_url)
    if (await bot.get_chat_menu_button()).model_dump() != button.model_dump():
        await bot.set_chat_menu_button(menu_button=button)


def _menu_button(app_url: str) -> MenuButtonCommands | MenuButtonWebApp:
    if app_url:
        return MenuButtonWebApp(text=MENU_BUTTON, web_app=WebAppInfo(url=app_url))
    return MenuButtonCommands()


async def _introduce_in(voice: Voice, bot: Bot, code: str | None) -> None:
    menu = [
        BotCommand(command=command, description=voice.say(f"command-{command}"))
        for command in COMMANDS
    ]
    known = await bot.get_my_commands(language_code=code)
    if [one.model_dump() for one in known] != [one.model_dump() for one in menu]:
        await bot.set_my_commands(menu, language_code=code)
    about = voice.say("bot-description")
    if (await bot.get_my_description(language_code=code)).description != about:
        await bot.set_my_description(about, language_code=code)
    short = voice.say("bot-short-description")
    if (await bot.get_my_short_description(language_code=code)).short_description != short:
        await bot.set_my_short_description(short, language_code=code)
