"""Messages that are neither text nor files: contacts, places, polls, dice."""

from __future__ import annotations

from typing import Any

from simulator.methods.registry import Ask, models
from simulator.methods.sending import send
from simulator.state.polls import poll_content
from simulator.wire.refusals import bad

_DICE_FACES = {"🎲": 6, "🎯": 6, "🎳": 6, "🏀": 5, "⚽": 5, "🎰": 64}


@models("sendContact", paced=True)
def send_contact(ask: Ask) -> dict[str, Any]:
    """Send a contact."""
    if not ask.params.text("phone_number"):
        raise bad("phone number is empty")
    if not ask.params.text("first_name"):
        raise bad("first name is empty")
    names = ("phone_number", "first_name", "last_name", "vcard")
    contact = {name: ask.params.text(name) for name in names if ask.params.text(name)}
    return ask.shape(send(ask, {"contact": contact}))


def _location(ask: Ask) -> dict[str, float]:
    return {
        "latitude": ask.params.number("latitude"),
        "longitude": ask.params.number("longitude"),
    }


@models("sendLocation", paced=True)
def send_location(ask: Ask) -> dict[str, Any]:
    """Send a place on the map."""
    return ask.shape(send(ask, {"location": _location(ask)}))


@models("sendVenue", paced=True)
def send_venue(ask: Ask) -> dict[str, Any]:
    """Send a place with a name."""
    location = _location(ask)
    venue = {
        "location": location,
        "title": ask.params.text("title"),
        "address": ask.params.text("address"),
    }
    return ask.shape(send(ask, {"venue": venue, "location": location}))


@models("sendPoll", paced=True)
def send_poll(ask: Ask) -> dict[str, Any]:
    """Send a poll. Nobody votes here."""
    question = ask.params.text("question").strip()
    if not question:
        raise bad("poll question must be non-empty")
    given = ask.params.structure("options", "options") or []
    options = [str(item.get("text", "") if isinstance(item, dict) else item) for item in given]
    if not 1 <= len(options) <= 12:
        raise bad("poll must have from 1 to 12 options")
    poll = poll_content(ask.world.queries.new_id(), question, options)
    if "is_anonymous" in ask.params:
        poll["is_anonymous"] = ask.params.flag("is_anonymous")
    return ask.shape(send(ask, {"poll": poll}))


@models("sendDice", paced=True)
def send_dice(ask: Ask) -> dict[str, Any]:
    """Throw a dice."""
    emoji = ask.params.text("emoji") or "🎲"
    if emoji not in _DICE_FACES:
        raise bad("wrong dice emoji specified")
    chat = ask.writable_chat()
    value = chat.next_message_id % _DICE_FACES[emoji] + 1
    return ask.shape(send(ask, {"dice": {"emoji": emoji, "value": value}}, chat))
