"""Telegram's HTML: read by hand, refused in the server's words, offsets in UTF-16."""

from __future__ import annotations

from dataclasses import dataclass

from simulator.wire.html_entities import Entity, completed
from simulator.wire.refusals import Refused, bad
from simulator.wire.utf16 import length

_PLAIN = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "u": "underline",
    "ins": "underline",
    "tg-spoiler": "spoiler",
    "span": "spoiler",
    "pre": "pre",
    "code": "code",
    "blockquote": "blockquote",
    "a": "text_link",
    "tg-emoji": "custom_emoji",
    "tg-time": "date_time",
}
_NAMED = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}
_SPACE = " \t\r\n\v\0"


@dataclass
class _Tag:
    """A tag that was opened and waits for its end."""

    name: str
    attributes: dict[str, str]
    begins_at: int


def parse_html(source: str) -> tuple[str, list[Entity]]:
    """Turn HTML into plain text and entities.

    Raises:
        Refused: "can't parse entities: …" with the byte offset of the trouble.
    """
    return _Reader(source).read()


class _Reader:
    def __init__(self, source: str) -> None:
        self.source = source
        self.at = 0
        self.written: list[str] = []
        self.offset = 0
        self.open: list[_Tag] = []
        self.entities: list[Entity] = []

    def read(self) -> tuple[str, list[Entity]]:
        while self.at < len(self.source):
            character = self.source[self.at]
            if character == "<":
                self._tag()
            else:
                self._write(self._character())
        if self.open:
            raise _trouble(f'Can\'t find end tag corresponding to start tag "{self.open[-1].name}"')
        self.entities.sort(key=lambda entity: (entity["offset"], -entity["length"]))
        return "".join(self.written), self.entities

    def _write(self, character: str) -> None:
        self.written.append(character)
        self.offset += length(character)

    def _character(self) -> str:
        """Take one character, or one `&name;`, `&#10;`, `&#xA;` as a character."""
        if self.source[self.at] == "&":
            decoded, after = _decode(self.source, self.at)
            if decoded:
                self.at = after
                return decoded
        self.at += 1
        return self.source[self.at - 1]

    def _byte(self, at: int) -> int:
        return len(self.source[:at].encode())

    def _peek(self) -> str:
        return self.source[self.at] if self.at < len(self.source) else "\0"

    def _skip_space(self) -> None:
        while self.at < len(self.source) and self.source[self.at] in _SPACE:
            self.at += 1

    def _name(self, stops: str) -> str:
        begin = self.at
        while self._peek() not in stops:
            self.at += 1
        return self.source[begin : self.at]

    def _tag(self) -> None:
        begin = self.at
        self.at += 1
        if self._peek() == "/":
            self.at += 1
            self._end_tag(begin)
        else:
            self._start_tag(begin)

    def _start_tag(self, begin: int) -> None:
        name = self._name(_SPACE + ">").lower()
        if self._peek() == "\0":
            raise _trouble(f"Unclosed start tag at byte offset {self._byte(begin)}")
        if name not in _PLAIN:
            raise _trouble(f'Unsupported start tag "{name}" at byte offset {self._byte(begin)}')
        attributes: dict[str, str] = {}
        while self._attribute(name, begin, attributes):
            pass
        self.at += 1
        if name == "span" and attributes.get("class") != "tg-spoiler":
            raise _trouble(
                f'Tag "span" must have class "tg-spoiler" at byte offset {self._byte(begin)}'
            )
        self.open.append(_Tag(name, attributes, self.offset))

    def _attribute(self, tag: str, begin: int, found: dict[str, str]) -> bool:
        """Read one attribute; say whether there was one before the bracket."""
        self._skip_space()
        if self._peek() == ">":
            return False
        name = self._name(_SPACE + "=>\"'/")
        if not name:
            if self.at >= len(self.source):
                raise self._unclosed(tag, begin)
            raise _trouble(
                f'Empty attribute name in the tag "{tag}" at byte offset {self._byte(begin)}'
            )
        self._skip_space()
        if self._peek() != "=":
            if self.at >= len(self.source):
                raise self._unclosed(tag, begin)
            found[name.lower()] = ""
            return True
        self.at += 1
        self._skip_space()
        found[name.lower()] = self._attribute_value(tag, begin)
        return True

    def _attribute_value(self, tag: str, begin: int) -> str:
        quote = self._peek()
        if self.at >= len(self.source):
            raise self._unclosed(tag, begin)
        if quote not in "\"'":
            return self._bare_value()
        self.at += 1
        value: list[str] = []
        while self.at < len(self.source) and self.source[self.at] != quote:
            value.append(self._character())
        self.at += 1
        if self.at >= len(self.source):
            raise _trouble(f"Unclosed start tag at byte offset {self._byte(begin)}")
        return "".join(value)

    def _bare_value(self) -> str:
        begin = self.at
        while self._peek().isascii() and (self._peek().isalnum() or self._peek() in ".-"):
            self.at += 1
        if self._peek() not in _SPACE + ">":
            raise _trouble(f"Unexpected end of name token at byte offset {self._byte(begin)}")
        return self.source[begin : self.at].lower()

    def _unclosed(self, tag: str, begin: int) -> Refused:
        return _trouble(f'Unclosed start tag "{tag}" at byte offset {self._byte(begin)}')

    def _end_tag(self, begin: int) -> None:
        where = self._byte(begin)
        if not self.open:
            raise _trouble(f"Unexpected end tag at byte offset {where}")
        name = self._name(_SPACE + ">").lower()
        self._skip_space()
        if self._peek() != ">":
            raise _trouble(f"Unclosed end tag at byte offset {where}")
        self.at += 1
        tag = self.open.pop()
        if name and name != tag.name:
            raise _trouble(
                f"Unmatched end tag at byte offset {where}, "
                f'expected "</{tag.name}>", found "</{name}>"'
            )
        self._close(tag)

    def _close(self, tag: _Tag) -> None:
        size = self.offset - tag.begins_at
        if size == 0:
            return
        entity: Entity = {"type": _PLAIN[tag.name], "offset": tag.begins_at, "length": size}
        inner = "".join(self.written).encode("utf-16-le")[tag.begins_at * 2 :].decode("utf-16-le")
        if completed(entity, tag.name, tag.attributes, inner, self.entities):
            self.entities.append(entity)


def _decode(source: str, at: int) -> tuple[str, int]:
    """Decode a character reference; nothing when it is none (then `&` stays)."""
    end = at + 1
    while end < len(source) and (source[end].isalnum() or source[end] == "#") and end - at < 12:
        end += 1
    name = source[at + 1 : end]
    after = end + 1 if end < len(source) and source[end] == ";" else end
    if name in _NAMED:
        return _NAMED[name], after
    if not name.startswith("#"):
        return "", at
    hexadecimal = name[1:2] in {"x", "X"}
    digits = name[2:] if hexadecimal else name[1:]
    try:
        code = int(digits, 16 if hexadecimal else 10)
    except ValueError:
        return "", at
    return (chr(code), after) if 0 < code < 0x10FFFF else ("", at)


def _trouble(text: str) -> Refused:
    return bad(f"can't parse entities: {text}")
