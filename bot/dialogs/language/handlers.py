"""What picking a language does."""

from aiogram_dialog import DialogManager

from bot.context import VOICE, person_of, started_with
from bot.dialogs.profile.states import open_profile
from bot.entrance import enter
from locales.languages import language_of
from locales.voice import voice_of
from santa.errors import LanguageUnknown
from santa.people import choose_language


async def on_language(manager: DialogManager, code: str) -> None:
    """Speak the language from this screen on, and go where the person was going."""
    language = language_of(code)
    if language is None:
        raise LanguageUnknown
    await choose_language(language, by=person_of(manager))
    manager.middleware_data[VOICE] = voice_of(language)
    if started_with(manager)["then"] == "profile":
        await open_profile(manager)
    else:
        await enter(manager, started_with(manager)["payload"], is_new=True)
