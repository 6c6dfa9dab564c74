"""What the answers to the question for another phone do."""

from aiogram.types import Contact
from aiogram_dialog import DialogManager

from bot.context import card_of, look_again, person_of, voice_in
from bot.dialogs.change_phone.region import region_of
from bot.dialogs.profile.states import open_profile
from santa.identifiers import PersonId
from santa.people import change_phone, forget_phone, share_phone


async def on_phone(manager: DialogManager, typed: str) -> None:
    """Be called at the number that was typed."""
    region = region_of(card_of(manager), voice_in(manager).language)
    await change_phone(typed, region=region, by=person_of(manager))
    await _to_profile(manager)


async def on_contact(manager: DialogManager, contact: Contact) -> None:
    """Be called at the number of one's own Telegram; nobody else's is taken."""
    owner = None if contact.user_id is None else PersonId(contact.user_id)
    await share_phone(contact.phone_number, of=owner, by=person_of(manager))
    await _to_profile(manager)


async def on_remove(manager: DialogManager) -> None:
    """Keep the number to oneself."""
    await forget_phone(by=person_of(manager))
    await _to_profile(manager)


async def _to_profile(manager: DialogManager) -> None:
    await look_again(manager)
    await open_profile(manager)
