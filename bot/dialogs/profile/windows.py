"""How the profile looks."""

from aiogram_dialog import Dialog, DialogManager
from aiogram_dialog.widgets.kbd import Column

from bot.dialogs.language.states import open_language
from bot.dialogs.menu.states import open_menu
from bot.dialogs.profile.getters import get_profile
from bot.dialogs.profile.states import Profile
from bot.dialogs.zone.states import open_zone
from bot.widgets.moves import Back, Press
from bot.widgets.screen import Screen
from bot.widgets.texts import Say


async def change_zone(manager: DialogManager) -> None:
    """Choose another time zone and come back here."""
    await open_zone(manager)


async def change_language(manager: DialogManager) -> None:
    """Choose another language and come back here."""
    await open_language(manager, then="profile")


home = Screen(
    Say("profile-home"),
    Column(
        Press("profile-home.zone", change_zone, id="zone"),
        Press("profile-home.language", change_language, id="language"),
        Back(open_menu, id="to_menu"),
    ),
    state=Profile.home,
    getter=get_profile,
    preview_data={"person": "Ann", "zone": "Almaty, UTC+5"},
)

dialog = Dialog(home)
