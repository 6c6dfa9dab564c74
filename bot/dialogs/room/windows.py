"""How a room looks."""

from aiogram import F
from aiogram_dialog import Dialog
from aiogram_dialog.widgets.kbd import Column, Row

from bot.dialogs.menu.states import open_menu
from bot.dialogs.room.getters import get_participants, get_room
from bot.dialogs.room.handlers import (
    on_activate,
    to_home,
    to_next_page,
    to_participants,
    to_previous_page,
    to_start_game,
    to_wishes,
)
from bot.dialogs.room.states import RoomScreens
from bot.invitations import InviteButtons
from bot.widgets.moves import Back, Press
from bot.widgets.screen import Screen
from bot.widgets.texts import Say

home = Screen(
    Say("room-home", when=F["is_not_drawn"]),
    Say("room-drawn", when=F["is_drawn"]),
    Column(
        Press("room-home.start", to_start_game, id="start", when=F["may_start"]),
        Press("room-home.activate", on_activate, id="activate", when=F["may_activate"]),
        Press("room-home.wishes", to_wishes, id="wishes"),
        Press("room-home.participants", to_participants, id="people"),
    ),
    InviteButtons(when=F["may_invite"]),
    Back(open_menu, id="to_menu"),
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
        "is_not_drawn": True,
        "is_drawn": True,
        "recipient": "Boris",
        "recipient_wishes": "Wool socks",
        "recipient_address": "Abay St 1, Almaty",
        "recipient_phone": "+7 701 000 00 00",
        "link": "https://t.me/santa_bot?start=room_123456",
        "share_link": "https://t.me/share/url?url=link",
    },
)

participants = Screen(
    Say("room-participants"),
    Row(
        Press("button-previous", to_previous_page, id="previous", when=F["has_previous"]),
        Press("button-next", to_next_page, id="next", when=F["has_next"]),
    ),
    Back(to_home, id="to_home"),
    state=RoomScreens.participants,
    getter=get_participants,
    preview_data={
        "name": "Office",
        "people": 25,
        "list": "Ann",
        "page": 1,
        "pages": 2,
        "more": "pages",
        "has_previous": True,
        "has_next": True,
    },
)

dialog = Dialog(home, participants)
