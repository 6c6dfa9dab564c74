"""How a room looks."""

from datetime import UTC, datetime

from aiogram import F
from aiogram_dialog import Dialog
from aiogram_dialog.widgets.kbd import Column, WebApp
from aiogram_dialog.widgets.text import Format

from bot.dialogs.menu.states import open_menu
from bot.dialogs.room.getters import get_room
from bot.dialogs.room.handlers import (
    on_activate,
    to_finish,
    to_leave,
    to_participants,
    to_recipient,
    to_santa,
    to_settings,
    to_start_game,
    to_wishes,
)
from bot.dialogs.room.states import RoomScreens
from bot.invitations import InviteButtons
from bot.widgets.moves import Back, Press
from bot.widgets.screen import Screen
from bot.widgets.texts import Label, Say

home = Screen(
    Say("room-home", when=F["is_not_drawn"]),
    Say("room-drawn", when=F["gives"]),
    Say("room-gives-to-nobody", when=F["gives_to_nobody"]),
    Say("room-messages", when=F["messages_end"]),
    Say("room-delivery", when=F["knows_delivery"]),
    Column(
        Press("room-drawn.recipient", to_recipient, id="recipient", when=F["may_write_recipient"]),
        Press("room-drawn.santa", to_santa, id="santa", when=F["may_write_santa"]),
        Press("room-home.start", to_start_game, id="start", when=F["may_start"]),
        Press("room-home.activate", on_activate, id="activate", when=F["may_activate"]),
        Press("room-home.wishes", to_wishes, id="wishes"),
        Press("room-home.participants", to_participants, id="people"),
    ),
    InviteButtons(when=F["may_invite"]),
    Column(
        Press("room-home.finish", to_finish, id="finish", when=F["may_finish"]),
        Press("room-home.settings", to_settings, id="settings", when=F["may_change"]),
        WebApp(Label("room-home.app"), Format("{app_url}"), when=F["app_url"]),
        Press("room-home.leave", to_leave, id="leave", when=F["may_leave"]),
    ),
    Back(open_menu),
    state=RoomScreens.home,
    getter=get_room,
    preview_data={
        "name": "Office",
        "number": "123456",
        "budget": "20 €",
        "owner": "Ann",
        "people": 5,
        "state": "open",
        "role": "owner",
        "reason": "none",
        "wishes": "none",
        "when": "not set yet",
        "may_start": True,
        "may_activate": True,
        "may_invite": True,
        "may_finish": True,
        "may_change": True,
        "may_leave": True,
        "is_not_drawn": True,
        "may_write_recipient": True,
        "may_write_santa": True,
        "messages_end": True,
        "until": datetime(2027, 1, 9, tzinfo=UTC),
        "gives": True,
        "gives_to_nobody": True,
        "knows_delivery": True,
        "since": "drawn",
        "recipient": "Boris",
        "recipient_wishes": "Wool socks",
        "recipient_address": "Abay St 1, Almaty",
        "recipient_phone": "+7 701 000 00 00",
        "arrived": 18,
        "total": 20,
        "missing": "Taras",
        "reach": "some",
        "app_url": "https://santa.example.org/app?room=123456",
        "link": "https://t.me/santa_bot?start=room_123456",
        "share_link": "https://t.me/share/url?url=link",
    },
)

dialog = Dialog(home)
