"""How the main menu looks."""

from aiogram import F
from aiogram_dialog import Dialog
from aiogram_dialog.widgets.kbd import Column

from bot.dialogs.admin.states import open_admin
from bot.dialogs.join_room.states import open_join_room
from bot.dialogs.menu.getters import get_about, get_menu
from bot.dialogs.menu.handlers import on_create, on_room
from bot.dialogs.menu.states import Menu, open_about, open_menu, open_privacy
from bot.dialogs.profile.states import open_profile
from bot.widgets.moves import Back, Press
from bot.widgets.picking import Pick, Scrolling
from bot.widgets.screen import Screen
from bot.widgets.texts import Label, Say

home = Screen(
    Say("menu-home"),
    Scrolling(Pick(Label("menu-room"), on_room, id="room", items="rooms"), id="rooms", height=8),
    Column(
        Press("menu-home.create", on_create, id="create"),
        Press("menu-home.join", open_join_room, id="join"),
        Press("menu-home.profile", open_profile, id="profile"),
        Press("menu-home.about", open_about, id="about"),
        Press("menu-home.admin", open_admin, id="admin", when=F["is_superuser"]),
    ),
    state=Menu.home,
    getter=get_menu,
    preview_data={
        "person": "Ann",
        "count": 1,
        "rooms": [{"id": "123456", "name": "Office", "state": "open", "role": "owner"}],
        "missing": "both",
        "is_superuser": True,
    },
)

about = Screen(
    Say("menu-about"),
    Press("menu-about.privacy", open_privacy, id="privacy"),
    Back(open_menu),
    state=Menu.about,
    getter=get_about,
    preview_data={"limit": 3, "support": "@santa_help", "contact": "known"},
)

privacy = Screen(
    Say("menu-privacy"),
    Press("menu-privacy.profile", open_profile, id="profile"),
    Back(open_about),
    state=Menu.privacy,
)

dialog = Dialog(home, about, privacy)
