"""The `.ftl` files of one language, read and laid out by key."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path

from fluent.syntax import FluentParser, ast

ROOT = Path(__file__).parent


@dataclass(frozen=True)
class Page:
    """One `.ftl` file: its name, its source and what the source says."""

    name: str
    source: str
    resource: ast.Resource

    @property
    def entries(self) -> Iterator[ast.Message | ast.Term]:
        """The messages and terms, comments and junk left out."""
        return (e for e in self.resource.body if isinstance(e, ast.Message | ast.Term))

    def line_of(self, node: ast.SyntaxNode) -> int:
        """Give the line, from 1, on which a node begins."""
        return self.source.count("\n", 0, node.span.start if node.span else 0) + 1


@dataclass(frozen=True)
class Texts:
    """All pages of one language."""

    pages: tuple[Page, ...]

    @cached_property
    def patterns(self) -> Mapping[str, ast.Pattern]:
        """Patterns by key: `room`, `room.rename`, `-term`, `-term.attribute`."""
        found: dict[str, ast.Pattern] = {}
        for page in self.pages:
            for entry in page.entries:
                for key, pattern in patterns_of(entry):
                    found.setdefault(key, pattern)
        return found


def read_texts(folder: Path) -> Texts:
    """Read every `.ftl` file of a language's folder; an absent folder has none."""
    return Texts(tuple(_read_page(path) for path in sorted(folder.glob("*.ftl"))))


def key_of(entry: ast.Message | ast.Term) -> str:
    """Give an entry's key, a term's with its dash."""
    return f"-{entry.id.name}" if isinstance(entry, ast.Term) else entry.id.name


def patterns_of(entry: ast.Message | ast.Term) -> Iterator[tuple[str, ast.Pattern]]:
    """Give an entry's own pattern, if any, and those of its attributes, each with its key."""
    key = key_of(entry)
    if entry.value is not None:
        yield key, entry.value
    for attribute in entry.attributes:
        yield f"{key}.{attribute.id.name}", attribute.value


def _read_page(path: Path) -> Page:
    source = path.read_text("utf-8")
    return Page(path.name, source, _parsed(source))


# Parsing is most of the work at start, and both the check and the voice need it.
@cache
def _parsed(source: str) -> ast.Resource:
    return FluentParser().parse(source)
