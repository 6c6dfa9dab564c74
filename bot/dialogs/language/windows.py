"""How the language question looks: in all four languages at once, each name in its own."""

from aiogram import F
from aiogram_dialog import Dialog
from aiogram_dialog.widgets.kbd import Column, Select
from aiogram_dialog.widgets.text import Format

from bot.dialogs.language.getters import get_choice
from bot.dialogs.language.handlers import on_language
from bot.dialogs.language.states import LanguageChoice
from bot.dialogs.profile.states import open_profile
from bot.widgets.moves import Back
from bot.widgets.screen import Screen
from bot.widgets.texts import Say

NAMES = [("en", "English"), ("ru", "Русский"), ("kk", "Қазақша"), ("uk", "Українська")]

pick = Screen(
    Say("language-pick"),
    Column(
        Select(
            Format("{item[1]}"),
            id="language",
            item_id_getter=lambda language: language[0],
            items=lambda _: NAMES,
            on_click=on_language,
        )
    ),
    Back(open_profile, id="to_profile", when=F["is_known"]),
    state=LanguageChoice.pick,
    getter=get_choice,
    preview_data={"is_known": True},
)

dialog = Dialog(pick)
