"""Our own words above somebody else's: a text of ours as Telegram's plain text and entities.

What somebody wrote is shown by entities and never parsed; so what stands above it must be
told in the same way.
"""

from html.parser import HTMLParser

from aiogram.enums import MessageEntityType
from aiogram.types import MessageEntity

from locales.facts import Html
from santa.messages import units_of

LOOKS = {
    "b": MessageEntityType.BOLD,
    "i": MessageEntityType.ITALIC,
    "u": MessageEntityType.UNDERLINE,
    "code": MessageEntityType.CODE,
}
"""The tags that stand in our own headers."""


class _Reading(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.text = ""
        self.entities: list[MessageEntity] = []
        self._begun: list[int] = []

    def handle_starttag(self, tag: str, attrs: object) -> None:
        self._begun.append(units_of(self.text))

    def handle_endtag(self, tag: str) -> None:
        begun = self._begun.pop()
        length = units_of(self.text) - begun
        self.entities.append(MessageEntity(type=LOOKS[tag], offset=begun, length=length))

    def handle_data(self, data: str) -> None:
        self.text += data


def read_header(html: Html) -> tuple[str, tuple[MessageEntity, ...]]:
    """Return the text of a header, and how it looks."""
    reading = _Reading()
    reading.feed(html)
    reading.close()
    return reading.text, tuple(reading.entities)
