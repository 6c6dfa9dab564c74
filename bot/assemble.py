"""Puts the bot together: storage, middlewares, dialogs, commands, errors."""

from collections.abc import Sequence

from aiogram import Bot, Dispatcher
from aiogram.client.default import DefaultBotProperties
from aiogram.client.telegram import TelegramAPIServer
from aiogram.enums import ParseMode
from aiogram.fsm.storage.memory import DisabledEventIsolation
from aiogram_dialog import Dialog, setup_dialogs
from redis.asyncio import Redis

from bot import commands, replies
from bot.about import About
from bot.dialogs.admin import windows as admin
from bot.dialogs.announcement import windows as announcement
from bot.dialogs.change_address import windows as change_address
from bot.dialogs.change_name import windows as change_name
from bot.dialogs.change_owner import windows as change_owner
from bot.dialogs.change_phone import windows as change_phone
from bot.dialogs.create_room import windows as create_room
from bot.dialogs.draw_rules import windows as draw_rules
from bot.dialogs.exclusions import windows as exclusions
from bot.dialogs.family import windows as family
from bot.dialogs.finish_game import windows as finish_game
from bot.dialogs.join_room import windows as join_room
from bot.dialogs.keep_apart import windows as keep_apart
from bot.dialogs.language import windows as language
from bot.dialogs.leave_room import windows as leave_room
from bot.dialogs.menu import windows as menu
from bot.dialogs.own_data import windows as own_data
from bot.dialogs.participants import windows as participants
from bot.dialogs.profile import windows as profile
from bot.dialogs.report import windows as report
from bot.dialogs.reports import windows as reports
from bot.dialogs.room import windows as room
from bot.dialogs.room_settings import windows as room_settings
from bot.dialogs.start_game import windows as start_game
from bot.dialogs.wishes import windows as wishes
from bot.dialogs.write_message import windows as write_message
from bot.dialogs.zone import windows as zone
from bot.errors import register_errors
from bot.lent_keyboard import TakeKeyboardBack
from bot.letters import doors
from bot.wiring.afterwards import Afterwards
from bot.wiring.living_screen import OneScreenFactory, OnlyTheLivingScreen
from bot.wiring.meters import Watch
from bot.wiring.middlewares import KnowThePerson, StripInvisible
from bot.wiring.routing import MarkedPresses, OpenDialog, adopt
from bot.wiring.session import Session
from bot.wiring.storage import Desks
from bot.wiring.updates import Updates

DIALOGS: tuple[Dialog, ...] = (
    menu.dialog,
    language.dialog,
    profile.dialog,
    change_name.dialog,
    change_address.dialog,
    change_phone.dialog,
    own_data.dialog,
    zone.dialog,
    create_room.dialog,
    join_room.dialog,
    room.dialog,
    wishes.dialog,
    start_game.dialog,
    participants.dialog,
    leave_room.dialog,
    finish_game.dialog,
    room_settings.dialog,
    change_owner.dialog,
    draw_rules.dialog,
    exclusions.dialog,
    keep_apart.dialog,
    family.dialog,
    write_message.dialog,
    report.dialog,
    admin.dialog,
    announcement.dialog,
    reports.dialog,
)


def create_bot(token: str, *, api_url: str) -> Bot:
    """Make the bot that speaks to the Bot API at this address."""
    session = Session(api=TelegramAPIServer.from_base(api_url))
    return Bot(token, session=session, default=DefaultBotProperties(parse_mode=ParseMode.HTML))


def create_updates(bot: Bot, *, redis: Redis, keys: Sequence[str], about: About) -> Updates:
    """Make what takes the updates of the bot and answers them."""
    dispatcher = create_dispatcher(about)
    updates = Updates(bot, dispatcher, Desks(redis, keys))
    afterwards: Afterwards = dispatcher["afterwards"]
    afterwards.handle = updates.handle_afterwards
    return updates


def create_dispatcher(about: About) -> Dispatcher:
    """Make the dispatcher with everything that answers; `Updates` lends it the dialogs."""
    afterwards = Afterwards()
    dispatcher = Dispatcher(disable_fsm=True, about=about, afterwards=afterwards)
    dispatcher.shutdown.register(afterwards.finish)
    dispatcher.update.outer_middleware(Watch())
    dispatcher.update.outer_middleware(KnowThePerson())
    dispatcher.message.outer_middleware(StripInvisible())
    outside = (commands.groups, commands.private, doors.router, replies.router)
    dialogs = OpenDialog(*DIALOGS)
    for router in (MarkedPresses(dialogs), *outside, dialogs, commands.strays):
        adopt(dispatcher, router)
    register_errors(dispatcher)
    # A person's updates already wait for each other: a second lock would only cost time.
    setup_dialogs(
        dispatcher,
        dialog_manager_factory=OneScreenFactory(),
        events_isolation=DisabledEventIsolation(),
    )
    dispatcher.callback_query.middleware(OnlyTheLivingScreen())
    dispatcher.callback_query.middleware(TakeKeyboardBack())
    dispatcher.message.middleware(TakeKeyboardBack())
    return dispatcher
