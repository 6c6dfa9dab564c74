"""Turns a claimed letter into a message, at the moment of sending.

What a letter tells is read from its facts, which were true when it was written; a
recipient's card is read anew, so that a Santa never gets yesterday's address.
"""

import json
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from aiogram.types import InlineKeyboardButton, InlineKeyboardMarkup

from bot.letters.doors import DOOR_TO_MENU, door_to_room
from bot.recipients import recipient_facts
from bot.widgets.moments import exact_in_words, secret_in_words
from locales.facts import Html
from locales.languages import Language, language_of
from locales.voice import Voice, voice_of
from santa.errors import NoRecipientNow, NotOwner, RoomIsNotDrawn, RoomNotFound
from santa.identifiers import RoomNumber
from santa.letters.kinds import LetterKind
from santa.letters.queue import LetterToSend
from santa.rooms import delivery, my_recipient, newcomers, room_card
from santa.rooms.delivery import MOST_NAMES

FALLBACK: Language = "en"

Facts = dict[str, Any]

OUTSIDE_ROOMS: Final = (LetterKind.REMOVED, LetterKind.ROOM_DELETED, LetterKind.ANNOUNCEMENT)
"""Letters whose receiver has no room to go to."""


class Moot(Exception):
    """The letter has nothing to tell any more."""


@dataclass(frozen=True)
class Rendered:
    """A message ready to be sent; `text` is Telegram's HTML."""

    text: str
    keyboard: InlineKeyboardMarkup


async def render(letter: LetterToSend) -> Rendered | None:
    """Write the letter out in its receiver's language, or nothing if it has become moot."""
    voice = voice_of(language_of(letter.language) or FALLBACK)
    try:
        facts = await FACTS_OF[letter.kind](letter, voice)
    except Moot:
        return None
    text = voice.say_html(f"letter-{letter.kind.value}", **facts)
    return Rendered(text, InlineKeyboardMarkup(inline_keyboard=[[_button(letter, voice)]]))


def _button(letter: LetterToSend, voice: Voice) -> InlineKeyboardButton:
    if letter.kind in OUTSIDE_ROOMS:
        return InlineKeyboardButton(text=voice.say("letter-to-menu"), callback_data=DOOR_TO_MENU)
    door = door_to_room(RoomNumber(letter.facts["number"]))
    return InlineKeyboardButton(text=voice.say("letter-to-room"), callback_data=door)


async def _as_written(letter: LetterToSend, voice: Voice) -> Facts:
    needed = voice.facts_of(f"letter-{letter.kind.value}")
    return {key: fact for key, fact in letter.facts.items() if key in needed}


async def _joined(letter: LetterToSend, voice: Voice) -> Facts:
    number, since = RoomNumber(letter.facts["number"]), letter.facts["since"]
    try:
        new = await newcomers(number, datetime.fromisoformat(since), by=letter.receiver)
    except (RoomNotFound, NotOwner):
        raise Moot from None
    if not new.names:
        raise Moot
    names = _listed(voice, new.names, new.more)
    return {"room": letter.facts["room"], "names": names, "people": new.people}


async def _left(letter: LetterToSend, voice: Voice) -> Facts:
    names = [name for _, name in json.loads(letter.facts["left"])]
    listed = _listed(voice, names[:MOST_NAMES], max(len(names) - MOST_NAMES, 0))
    return {"room": letter.facts["room"], "names": listed}


async def _not_reached(letter: LetterToSend, voice: Voice) -> Facts:
    try:
        known = await delivery(RoomNumber(letter.facts["number"]), by=letter.receiver)
    except (RoomNotFound, NotOwner):
        raise Moot from None
    if not known.missing:
        raise Moot
    return {"room": letter.facts["room"], "names": _listed(voice, known.missing, 0)}


async def _new_owner(letter: LetterToSend, _: Voice) -> Facts:
    try:
        room = await room_card(RoomNumber(letter.facts["number"]), by=letter.receiver)
    except RoomNotFound:
        raise Moot from None
    if room.is_mine:
        raise Moot
    return {"room": room.name, "person": room.owner}


def _listed(voice: Voice, names: Sequence[str], more: int) -> str:
    return voice.say("names-and-more", names=", ".join(names), more=more)


async def _moment(letter: LetterToSend, voice: Voice) -> Facts:
    return {"room": letter.facts["room"], "when": _when(letter, voice)}


def _when(letter: LetterToSend, voice: Voice) -> Html:
    facts = letter.facts
    if "at" in facts:
        return exact_in_words(voice, datetime.fromisoformat(facts["at"]), letter.zone)
    since, until = (datetime.fromisoformat(facts[f"secret_{end}"]) for end in ("from", "until"))
    return secret_in_words(voice, since, until, letter.zone)


async def _recipient(letter: LetterToSend, voice: Voice) -> Facts:
    try:
        recipient = await my_recipient(RoomNumber(letter.facts["number"]), by=letter.receiver)
    except (RoomNotFound, RoomIsNotDrawn, NoRecipientNow):
        raise Moot from None
    return {
        "room": recipient.room,
        "budget": recipient.budget,
        **recipient_facts(voice, recipient),
    }


FACTS_OF: Final[Mapping[LetterKind, Callable[[LetterToSend, Voice], Awaitable[Facts]]]] = {
    LetterKind.RESULT: _recipient,
    LetterKind.RESULT_CHANGED: _recipient,
    LetterKind.DRAW_SCHEDULED: _moment,
    LetterKind.DRAW_MOVED: _moment,
    LetterKind.DRAW_CANCELLED: _as_written,
    LetterKind.DRAW_FAILED_TOO_FEW: _as_written,
    LetterKind.DRAW_FAILED_IMPOSSIBLE: _as_written,
    LetterKind.DRAW_FAILED_CIRCLE: _as_written,
    LetterKind.RESULT_REPAIRED: _recipient,
    LetterKind.RECIPIENT_LEFT: _as_written,
    LetterKind.CANNOT_MEND: _as_written,
    LetterKind.NOT_REACHED: _not_reached,
    LetterKind.JOINED: _joined,
    LetterKind.LEFT: _left,
    LetterKind.LEFT_UNNAMED: _as_written,
    LetterKind.REMOVED: _as_written,
    LetterKind.NEW_OWNER: _new_owner,
    LetterKind.MADE_OWNER: _as_written,
    LetterKind.ROOM_DELETED: _as_written,
    LetterKind.ANNOUNCEMENT: _as_written,
}
