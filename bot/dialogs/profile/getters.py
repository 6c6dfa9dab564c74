"""What the profile shows."""

from typing import Any

from aiogram_dialog import DialogManager

from bot.context import card_of, person_of, voice_in
from locales.places import zone_name
from santa import clock
from santa.people import my_profile, number_to_read


async def get_profile(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Read what the person said about themselves, for their own eyes."""
    card, voice = card_of(dialog_manager), voice_in(dialog_manager)
    profile = await my_profile(by=person_of(dialog_manager))
    phone = number_to_read(profile.phone) if profile.phone else None
    return {
        "person": card.name,
        "address": profile.address or voice.say_html("profile-no-address"),
        "phone": phone or voice.say_html("profile-no-phone"),
        "zone": zone_name(card.zone_name, voice.language, clock.now()),
    }
