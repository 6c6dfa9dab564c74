"""One message: its content in the Bot API's own keys, and what may be done with it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

FILE_KINDS = (
    "animation",
    "photo",
    "sticker",
    "voice",
    "video_note",
    "video",
    "document",
    "audio",
)
EXTRA_KINDS = ("contact", "venue", "location", "poll", "dice", "story")
WITHOUT_CAPTION = {"sticker", "video_note"}
KINDS = (*FILE_KINDS, *EXTRA_KINDS, "text")


@dataclass
class Message:
    """A message as the server keeps it. `content` holds text or media, caption and entities."""

    chat_id: int
    message_id: int
    date: int
    from_id: int
    content: dict[str, Any]
    outgoing: bool = False
    inline_keyboard: dict[str, Any] | None = None
    uneditable: bool = False
    edit_date: int | None = None
    reply_to: int | None = None
    protected: bool = False
    forward_origin: dict[str, Any] | None = None
    via_bot: bool = False
    effect_id: str | None = None
    media_group_id: str | None = None
    link_preview: dict[str, Any] | None = None
    service: str | None = None
    deleted: bool = False
    caption_above: bool = False
    reactions: dict[int, str] = field(default_factory=dict)
    inline_message_id: str | None = None

    @property
    def kind(self) -> str:
        """What the message is: text, photo, contact, … or service."""
        if self.service is not None:
            return "service"
        return kind_of(self.content)

    @property
    def text(self) -> str:
        """The text or the caption."""
        return str(self.content.get("text", self.content.get("caption", "")))

    @property
    def entities(self) -> list[dict[str, Any]]:
        """The entities of the text or the caption."""
        found = self.content.get("entities") or self.content.get("caption_entities") or []
        return list(found)

    @property
    def is_media(self) -> bool:
        """Whether it carries a file."""
        return self.kind in FILE_KINDS

    @property
    def takes_caption(self) -> bool:
        """Whether a caption can stand under it."""
        return self.is_media and self.kind not in WITHOUT_CAPTION


def kind_of(content: dict[str, Any]) -> str:
    """Say which kind of message a content makes."""
    for kind in KINDS:
        if kind in content:
            return kind
    return "service"


def written(text: str, entities: list[dict[str, Any]]) -> dict[str, Any]:
    """Make the content of a text message."""
    return {"text": text, "entities": entities} if entities else {"text": text}


def captioned(text: str, entities: list[dict[str, Any]]) -> dict[str, Any]:
    """Make the part of a content that is the caption."""
    if not text:
        return {}
    return {"caption": text, "caption_entities": entities} if entities else {"caption": text}
