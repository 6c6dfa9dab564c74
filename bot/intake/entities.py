"""Which formatting goes with a text: how words look, and nothing that points anywhere."""

from collections.abc import Iterator, Sequence

from aiogram.types import MessageEntity

from santa.messages import Entity, EntityKind, units_of
from santa.messages.content import MOST_ENTITIES

_LOOKS = {kind.value: kind for kind in EntityKind}


def looks_of(entities: Sequence[MessageEntity] | None, text: str) -> tuple[Entity, ...]:
    """Return what says how the words of a text look.

    All else is left out: the words stay, and an emoji of one's own becomes the plain one.
    """
    return tuple(_looks(entities or (), units_of(text)))[:MOST_ENTITIES]


def _looks(entities: Sequence[MessageEntity], end: int) -> Iterator[Entity]:
    for entity in entities:
        length = min(entity.length, end - entity.offset)
        if entity.type in _LOOKS and entity.offset >= 0 and length > 0:
            yield Entity(_LOOKS[entity.type], entity.offset, length)
