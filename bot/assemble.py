"""Puts the bot together: storage, middlewares, dialogs, commands, errors."""

from collections.abc import Sequence

from aiogram import Bot, Dispatcher
from aiogram.client.default import DefaultBotProperties
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.enums import ParseMode
from aiogram.fsm.storage.memory import DisabledEventIsolation
from aiogram.types import BotCommand
from aiogram_dialog import Dialog, setup_dialogs
from redis.asyncio import Redis

from bot import commands
from bot.about import About
from bot.dialogs.create_room import windows as create_room
from bot.dialogs.join_room import windows as join_room
from bot.dialogs.language import windows as language
from bot.dialogs.menu import windows as menu
from bot.dialogs.profile import windows as profile
from bot.dialogs.room import windows as room
from bot.dialogs.start_game import windows as start_game
from bot.dialogs.wishes import windows as wishes
from bot.dialogs.zone import windows as zone
from bot.errors import register_errors
from bot.letters import doors
from bot.living_screen import OneScreenFactory, OnlyTheLivingScreen
from bot.middlewares import KnowThePerson, OnlyWhatPeopleSay, StripInvisible
from bot.storage import create_isolation, create_storage
from locales.languages import LANGUAGES
from locales.voice import voice_of

DIALOGS: tuple[Dialog, ...] = (
    menu.dialog,
    language.dialog,
    profile.dialog,
    zone.dialog,
    create_room.dialog,
    join_room.dialog,
    room.dialog,
    wishes.dialog,
    start_game.dialog,
)


def create_bot(token: str, *, api_url: str) -> Bot:
    """Make the bot that speaks to the Bot API at this address."""
    session = AiohttpSession(api=TelegramAPIServer.from_base(api_url))
    return Bot(token, session=session, default=DefaultBotProperties(parse_mode=ParseMode.HTML))


def create_dispatcher(*, redis: Redis, keys: Sequence[str], about: About) -> Dispatcher:
    """Make the dispatcher with everything that answers."""
    dispatcher = Dispatcher(
        storage=create_storage(redis, keys), events_isolation=create_isolation(redis), about=about
    )
    dispatcher.update.outer_middleware(KnowThePerson())
    dispatcher.message.outer_middleware(OnlyWhatPeopleSay())
    dispatcher.message.outer_middleware(StripInvisible())
    for router in (commands.groups, commands.private, doors.router, *DIALOGS, commands.strays):
        # The routers are the module's own; a second dispatcher takes them over.
        router._parent_router = None
        dispatcher.include_router(router)
    register_errors(dispatcher)
    # One person's updates already wait for each other: a second lock would only cost time.
    setup_dialogs(
        dispatcher,
        dialog_manager_factory=OneScreenFactory(),
        events_isolation=DisabledEventIsolation(),
    )
    dispatcher.callback_query.middleware(OnlyTheLivingScreen())
    return dispatcher


async def introduce(bot: Bot) -> None:
    """Tell Telegram the commands, in each language and in English for everybody else."""
    for spoken in LANGUAGES:
        voice = voice_of(spoken)
        menu_of_commands = [
            BotCommand(command=command, description=voice.say(f"command-{command}"))
            for command in commands.COMMANDS
        ]
        await bot.set_my_commands(menu_of_commands, language_code=spoken)
        if spoken == "en":
            await bot.set_my_commands(menu_of_commands)
