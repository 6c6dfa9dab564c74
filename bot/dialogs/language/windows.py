"""How the language question looks: in all four languages at once, each name in its own."""

from aiogram import F
from aiogram_dialog import Dialog
from aiogram_dialog.widgets.kbd import Column
from aiogram_dialog.widgets.text import Format

from bot.dialogs.language.getters import get_choice
from bot.dialogs.language.handlers import on_language
from bot.dialogs.language.states import LanguageChoice
from bot.dialogs.profile.states import open_profile
from bot.widgets.moves import Back
from bot.widgets.picking import Pick
from bot.widgets.screen import Screen
from bot.widgets.texts import Say

pick = Screen(
    Say("language-pick"),
    Column(Pick(Format("{item[name]}"), on_language, id="language", items="languages")),
    Back(open_profile, when=F["is_known"]),
    state=LanguageChoice.pick,
    getter=get_choice,
    preview_data={
        "is_known": True,
        "languages": [{"id": "kk", "name": "Қазақша"}, {"id": "uk", "name": "Українська"}],
    },
)

dialog = Dialog(pick)
