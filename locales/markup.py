"""Whether a text's HTML is what Telegram takes: its own few tags, each closed in its place."""

import re
from collections.abc import Iterator
from typing import Final

from fluent.syntax import ast

from locales.needs import nodes_of

# core.telegram.org/bots/api#html-style; the attributes that a tag takes stand after it.
_TAGS: Final[dict[str, re.Pattern[str]]] = {
    **dict.fromkeys(
        ("b", "strong", "i", "em", "u", "ins", "s", "strike", "del", "tg-spoiler", "pre"),
        re.compile(""),
    ),
    "a": re.compile(r' href="[^"<>]+"'),
    "blockquote": re.compile(r"(?: expandable)?"),
    "code": re.compile(r'(?: class="language-[^"<>]+")?'),
    "span": re.compile(r' class="tg-spoiler"'),
    "tg-emoji": re.compile(r' emoji-id="\d+"'),
    "tg-time": re.compile(r' unix="[^"<>]+"(?: format="[^"<>]+")?'),
}
_ENTITIES: Final = re.compile(r"lt|gt|amp|quot|#\d+|#x[0-9a-fA-F]+")
_SIGNS: Final = re.compile(
    r"<(?P<end>/?)(?P<tag>[^\s<>/]*)(?P<rest>[^<>]*)(?P<shut>>?)|&(\w+|#\w+);"
)


def markup_faults(pattern: ast.Pattern) -> Iterator[str]:
    """Tell what Telegram would refuse or show raw, in a pattern and in each of its variants."""
    for node in nodes_of(pattern):
        if isinstance(node, ast.Pattern):
            yield from _faults("".join(map(_written, node.elements)))


def _written(element: ast.TextElement | ast.Placeable) -> str:
    """Write a placeable as some harmless value; its variants are looked at by themselves."""
    if isinstance(element, ast.TextElement):
        return str(element.value)
    if isinstance(element.expression, ast.StringLiteral):
        return str(element.expression.parse()["value"])
    return "x"


def _faults(written: str) -> Iterator[str]:
    opened: list[str] = []
    for sign in _SIGNS.finditer(written):
        if sign[0].startswith("&"):
            if not _ENTITIES.fullmatch(sign[5]):
                yield f"{sign[0]} is no entity of Telegram's"
        elif sign["tag"] not in _TAGS or not sign["shut"]:
            yield f"{sign[0].strip()} is no tag of Telegram's"
        elif sign["end"]:
            if opened[-1:] == [sign["tag"]]:
                opened.pop()
            else:
                yield f"{sign[0]} closes what is not open"
        else:
            opened.append(sign["tag"])
            if not _TAGS[sign["tag"]].fullmatch(sign["rest"]):
                yield f"{sign[0]} has not the attributes that Telegram takes"
    yield from (f"<{tag}> is not closed" for tag in opened)
