"""Photos that came one by one, put together as the album that they are."""

from collections.abc import Sequence
from dataclasses import replace

from santa.messages import ContentKind, Entity, MessageContent, units_of


def together(photos: Sequence[MessageContent]) -> MessageContent:
    """Return one message of all the photos, the captions below each other.

    Raises:
        TextTooLong: the captions are too long together.
    """
    if len(photos) == 1:
        return photos[0]
    text, looks = _captions(photos)
    return MessageContent(
        kind=ContentKind.ALBUM,
        text=text,
        entities=looks,
        files=tuple(file for photo in photos for file in photo.files),
        has_spoiler=any(photo.has_spoiler for photo in photos),
    )


def _captions(photos: Sequence[MessageContent]) -> tuple[str, tuple[Entity, ...]]:
    text, looks = "", list[Entity]()
    for photo in photos:
        if photo.text:
            start = text + "\n" if text else ""
            looks += [
                replace(look, offset=look.offset + units_of(start)) for look in photo.entities
            ]
            text = start + photo.text
    return text, tuple(looks)
