"""Turns a claimed letter into a message, at the moment of sending.

What a letter tells is read from its facts, which were true when it was written; a
recipient's card is read anew, so that a Santa never gets yesterday's address.
"""

import json
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from aiogram.types import InlineKeyboardButton, InlineKeyboardMarkup

from bot.letters.doors import DOOR_TO_ADMIN, DOOR_TO_MENU, door_to_room
from bot.letters.messages import parts_of_message, parts_to_show
from bot.letters.parts import Part, Words
from bot.words.moments import exact_in_words, secret_in_words
from bot.words.names import names_listed
from bot.words.recipients import recipient_facts
from locales.facts import Html
from locales.languages import FALLBACK, language_of
from locales.voice import Voice, voice_of
from santa.errors import NoRecipientNow, NotOwner, RoomIsNotDrawn, RoomNotFound
from santa.identifiers import RoomNumber
from santa.letters.kinds import MESSAGES, LetterKind
from santa.letters.queue import LetterToSend
from santa.messages import MessageContent
from santa.rooms import delivery, my_recipient, newcomers, room_card

Facts = dict[str, Any]

TO_ADMIN: Final = (LetterKind.PARKED, LetterKind.REPORTED, LetterKind.REPORTED_NEARBY)
"""Letters to superusers."""

OUTSIDE_ROOMS: Final = (LetterKind.REMOVED, LetterKind.ROOM_DELETED, LetterKind.ANNOUNCEMENT)
"""Letters whose receiver has no room to go to."""


class Moot(Exception):
    """The letter has nothing to tell any more."""


@dataclass(frozen=True)
class Rendered:
    """A letter ready to be sent."""

    parts: tuple[Part, ...]
    token: str | None = None
    """Of the channel into which an answer to it goes, if it brings no message itself."""

    @property
    def text(self) -> str:
        """Return the words of ours in it."""
        return next(part.text for part in self.parts if isinstance(part, Words))

    @property
    def keyboard(self) -> InlineKeyboardMarkup:
        """Return the buttons below it."""
        return next(part.keyboard for part in self.parts if part.keyboard is not None)


async def render(letter: LetterToSend) -> Rendered | None:
    """Write the letter out in its receiver's language, or nothing if it has become moot."""
    voice = voice_of(language_of(letter.language) or FALLBACK)
    if letter.kind in MESSAGES:
        parts = await parts_of_message(letter, voice)
        return None if parts is None else Rendered(parts)
    try:
        facts = await FACTS_OF[letter.kind](letter, voice)
    except Moot:
        return None
    token = facts.pop("token", None)
    text = voice.say_html(f"letter-{letter.kind.value}", **facts)
    keyboard = InlineKeyboardMarkup(inline_keyboard=[[_button(letter, voice)]])
    return Rendered((Words(text, keyboard=keyboard), *_shown(letter)), token)


def _shown(letter: LetterToSend) -> tuple[Part, ...]:
    """Return what stands below the words: what goes back to its writer, or what is reported."""
    if "content" not in letter.facts:
        return ()
    return parts_to_show(MessageContent.from_json(letter.facts["content"]))


def _button(letter: LetterToSend, voice: Voice) -> InlineKeyboardButton:
    if letter.kind in TO_ADMIN:
        return InlineKeyboardButton(text=voice.say("menu-home.admin"), callback_data=DOOR_TO_ADMIN)
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
    names = names_listed(voice, new.names, new.more)
    return {"room": letter.facts["room"], "names": names, "people": new.people}


async def _left(letter: LetterToSend, voice: Voice) -> Facts:
    names = [name for _, name in json.loads(letter.facts["left"])]
    return {"room": letter.facts["room"], "names": names_listed(voice, names)}


async def _not_reached(letter: LetterToSend, voice: Voice) -> Facts:
    try:
        known = await delivery(RoomNumber(letter.facts["number"]), by=letter.receiver)
    except (RoomNotFound, NotOwner):
        raise Moot from None
    if not known.missing:
        raise Moot
    return {"room": letter.facts["room"], "names": names_listed(voice, known.missing)}


async def _new_owner(letter: LetterToSend, _: Voice) -> Facts:
    try:
        room = await room_card(RoomNumber(letter.facts["number"]), by=letter.receiver)
    except RoomNotFound:
        raise Moot from None
    if room.is_mine:
        raise Moot
    return {"room": room.name, "person": room.owner}


async def _parked(letter: LetterToSend, voice: Voice) -> Facts:
    named = json.loads(letter.facts["named"])
    lines = [
        voice.say("letter-parked-one", letter=str(one), kind=kind, why=why)
        for one, kind, why in named
    ]
    more = letter.facts["letters"] - len(named)
    return {
        "letters": letter.facts["letters"],
        "named": "\n".join(lines),
        "rest": "some" if more else "none",
        "more": more,
    }


async def _moment(letter: LetterToSend, voice: Voice) -> Facts:
    return {"room": letter.facts["room"], "when": _when(letter, voice)}


def _when(letter: LetterToSend, voice: Voice) -> Html:
    facts = letter.facts
    if "at" in facts:
        return exact_in_words(voice, datetime.fromisoformat(facts["at"]), letter.zone)
    since, until = (datetime.fromisoformat(facts[f"secret_{end}"]) for end in ("from", "until"))
    return secret_in_words(voice, since, until, letter.zone)


async def _finished(letter: LetterToSend, voice: Voice) -> Facts:
    until = datetime.fromisoformat(letter.facts["until"])
    return {"room": letter.facts["room"], "when": exact_in_words(voice, until, letter.zone)}


async def _reported(letter: LetterToSend, voice: Voice) -> Facts:
    return {**await _as_written(letter, voice), "id": str(letter.facts["id"])}


async def _recipient(letter: LetterToSend, voice: Voice) -> Facts:
    try:
        recipient = await my_recipient(RoomNumber(letter.facts["number"]), by=letter.receiver)
    except (RoomNotFound, RoomIsNotDrawn, NoRecipientNow):
        raise Moot from None
    return {
        "room": recipient.room,
        "budget": recipient.budget,
        "token": recipient.token,
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
    LetterKind.PARKED: _parked,
    LetterKind.ANNOUNCEMENT: _as_written,
    LetterKind.GAME_FINISHED: _finished,
    LetterKind.MESSAGE_ARRIVED: _as_written,
    LetterKind.MESSAGE_WAITS: _as_written,
    LetterKind.MESSAGE_REFUSED: _as_written,
    LetterKind.MESSAGE_CLOSED: _as_written,
    LetterKind.CHANNEL_CLOSED: _as_written,
    LetterKind.REPORTED: _reported,
    LetterKind.REPORTED_NEARBY: _as_written,
}
