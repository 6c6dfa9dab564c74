"""A message of Telegram's, read into what an anonymous message may consist of.

Nothing is copied: each kind names the fields that it takes, and whatever else a message has,
now or in a later Telegram, stays behind. A kind that nobody has named is refused.
"""

from collections.abc import Callable, Mapping
from typing import Final

from aiogram.enums import ContentType
from aiogram.types import Message

from bot.intake.entities import looks_of
from bot.intake.revealing import may_reveal
from bot.refusals import CannotBePassedOn
from santa.messages import ContentKind, MessageContent
from santa.messages.content import HIDEABLE
from santa.texts import can_be_seen

UNKNOWN: Final = "other"

FileOf = Callable[[Message], str]

TAKEN: Final[Mapping[str, tuple[ContentKind, FileOf | None]]] = {
    ContentType.TEXT: (ContentKind.TEXT, None),
    ContentType.PHOTO: (ContentKind.PHOTO, lambda said: (said.photo or [])[-1].file_id),
    ContentType.VOICE: (ContentKind.VOICE, lambda said: _file(said, "voice")),
    ContentType.VIDEO: (ContentKind.VIDEO, lambda said: _file(said, "video")),
    ContentType.VIDEO_NOTE: (ContentKind.VIDEO_NOTE, lambda said: _file(said, "video_note")),
    ContentType.ANIMATION: (ContentKind.ANIMATION, lambda said: _file(said, "animation")),
    ContentType.STICKER: (ContentKind.STICKER, lambda said: _file(said, "sticker")),
}
"""The kinds that are passed on, and where each has its file."""

BESIDE: Final[Mapping[str, frozenset[str]]] = {
    ContentType.ANIMATION: frozenset({"animation", "document"}),
}
"""What else Telegram puts beside a kind, for clients of old."""

REFUSED: Final[Mapping[str, str]] = {
    ContentType.CONTACT: "contact",
    ContentType.VENUE: "location",
    ContentType.LOCATION: "location",
    ContentType.POLL: "poll",
    ContentType.STORY: "story",
    ContentType.GAME: "game",
    ContentType.CHECKLIST: "checklist",
    ContentType.PAID_MEDIA: "paid-media",
    ContentType.DICE: "dice",
    ContentType.DOCUMENT: "document",
    ContentType.AUDIO: "audio",
    ContentType.LIVE_PHOTO: "live-photo",
}
"""The kinds whose refusal has a sentence of its own."""

COMES_FROM_ELSEWHERE: Final[Mapping[str, str]] = {
    "forward_origin": "forwarded",
    "forward_date": "forwarded",
    "forward_from": "forwarded",
    "forward_from_chat": "forwarded",
    "forward_sender_name": "forwarded",
    "is_automatic_forward": "forwarded",
    "via_bot": "via-bot",
    "guest_bot_caller_user": "via-bot",
    "guest_bot_caller_chat": "via-bot",
    "external_reply": "quote",
    "quote": "quote",
    "reply_to_story": "story",
    "sender_business_bot": "via-bot",
    "sender_chat": UNKNOWN,
}
"""The fields that say that a message is not, or not only, what somebody has just made."""

KINDS: Final = frozenset(kind.value for kind in ContentType if kind.value in Message.model_fields)
"""The fields by which Telegram tells what a message is."""


def read(message: Message) -> MessageContent:
    """Return what may be passed on of a message.

    Raises:
        CannotBePassedOn: it is of another kind, or comes from elsewhere.
        TextIsEmpty, TextTooLong.
    """
    for field, kind in COMES_FROM_ELSEWHERE.items():
        if getattr(message, field, None) is not None:
            raise CannotBePassedOn(kind)
    kind, file_of = _taken(message)
    text = _words(message.text or message.caption or "", kind)
    is_hidden = bool(message.has_media_spoiler) and kind in HIDEABLE
    return MessageContent(
        kind=kind,
        text=text,
        entities=looks_of(message.entities or message.caption_entities, text),
        files=() if file_of is None else (file_of(message),),
        has_spoiler=is_hidden,
    )


def reveals(message: Message) -> bool:
    """Tell whether the words of a message may tell who wrote them."""
    found = message.entities or message.caption_entities or ()
    return may_reveal(message.text or message.caption or "", [entity.type for entity in found])


def _taken(message: Message) -> tuple[ContentKind, FileOf | None]:
    said = message.content_type
    has = {kind for kind in KINDS if getattr(message, kind) is not None}
    if said not in TAKEN or not has <= BESIDE.get(said, frozenset({said})):
        others = sorted(has - {said}) if said in TAKEN else [said]
        raise CannotBePassedOn(next((REFUSED[one] for one in others if one in REFUSED), UNKNOWN))
    return TAKEN[said]


def _words(text: str, kind: ContentKind) -> str:
    """Leave out what is no sign at all, and a caption in which nothing can be seen."""
    if not kind.takes_text:
        return ""
    whole = text.replace("\x00", "").encode(errors="ignore").decode()
    return whole if kind is ContentKind.TEXT or any(map(can_be_seen, whole)) else ""


def _file(message: Message, field: str) -> str:
    return str(getattr(message, field).file_id)
