"""What a press in the profile does."""

from aiogram_dialog import DialogManager

from bot.dialogs.language.states import open_language
from bot.dialogs.zone.states import open_zone


async def to_zone(manager: DialogManager) -> None:
    """Choose another time zone and come back here."""
    await open_zone(manager)


async def to_language(manager: DialogManager) -> None:
    """Choose another language and come back here."""
    await open_language(manager, then="profile")
