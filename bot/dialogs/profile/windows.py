"""How the profile looks."""

from aiogram_dialog import Dialog
from aiogram_dialog.widgets.kbd import Column

from bot.dialogs.change_address.states import open_change_address
from bot.dialogs.change_name.states import open_change_name
from bot.dialogs.change_phone.states import open_change_phone
from bot.dialogs.menu.states import open_menu
from bot.dialogs.own_data.handlers import on_export
from bot.dialogs.own_data.states import open_deletion
from bot.dialogs.profile.getters import get_profile
from bot.dialogs.profile.handlers import to_language, to_zone
from bot.dialogs.profile.states import Profile
from bot.widgets.moves import Back, Press
from bot.widgets.screen import Screen
from bot.widgets.texts import Say

home = Screen(
    Say("profile-home"),
    Column(
        Press("profile-home.name", open_change_name, id="name"),
        Press("profile-home.address", open_change_address, id="address"),
        Press("profile-home.phone", open_change_phone, id="phone"),
        Press("profile-home.zone", to_zone, id="zone"),
        Press("profile-home.language", to_language, id="language"),
        Press("profile-home.export", on_export, id="export"),
        Press("profile-home.delete", open_deletion, id="delete"),
        Back(open_menu),
    ),
    state=Profile.home,
    getter=get_profile,
    preview_data={
        "person": "Ann",
        "address": "Abay St 1, Almaty",
        "phone": "+7 701 000 00 00",
        "zone": "Almaty, UTC+5",
    },
)

dialog = Dialog(home)
