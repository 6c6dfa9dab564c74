"""What the profile shows."""

from typing import Any

from aiogram_dialog import DialogManager

from bot.context import card_of, voice_in
from locales.places import zone_name
from santa import clock


async def get_profile(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Read what is known about the person."""
    card = card_of(dialog_manager)
    return {
        "person": card.name,
        "zone": zone_name(card.zone_name, voice_in(dialog_manager).language, clock.now()),
    }
