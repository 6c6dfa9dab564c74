"""The card of a recipient, on the room's screen and in the letter that announces it."""

from typing import Any

from locales.facts import Html
from locales.voice import Voice
from santa.rooms import RecipientCard


def recipient_facts(voice: Voice, recipient: RecipientCard) -> dict[str, Any]:
    """Return what the text of a recipient's card needs; what is not filled in is said so."""
    return {
        "recipient": recipient.name,
        "recipient_wishes": _or(recipient.wishes, voice.say_html("recipient-no-wishes")),
        "recipient_address": _or(recipient.address, voice.say_html("recipient-no-address")),
        "recipient_phone": _or(recipient.phone, voice.say_html("recipient-no-phone")),
    }


def _or(known: str | None, otherwise: Html) -> str:
    return known if known is not None else otherwise
