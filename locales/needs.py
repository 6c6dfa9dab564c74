"""What a text needs: the facts it uses itself and through everything it refers to."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from fluent.syntax import ast

from locales.errors import BrokenText, MissingText


@dataclass(frozen=True, slots=True)
class Reference:
    """A mention of another text; a term sees only the facts passed to it."""

    key: str
    passed: frozenset[str] | None = None


class Needs:
    """The facts that each text of one language needs."""

    def __init__(self, patterns: Mapping[str, ast.Pattern]) -> None:
        self.patterns = patterns
        self._known: dict[str, frozenset[str]] = {}

    def of(self, key: str) -> frozenset[str]:
        """Name the facts a text needs, whichever of its variants is chosen.

        Raises:
            MissingText: there is no such text, or one that it refers to is absent.
            BrokenText: it refers to itself, or to a term without what the term needs.
        """
        return self._of(key, ())

    def _of(self, key: str, way: tuple[str, ...]) -> frozenset[str]:
        if key in self._known:
            return self._known[key]
        if key in way:
            raise BrokenText(key, "refers to itself")
        if key not in self.patterns:
            raise MissingText(key, f"missing, though {way[-1]} refers to it" if way else "missing")
        needed: set[str] = set()
        for node in nodes_of(self.patterns[key]):
            if isinstance(node, ast.VariableReference):
                needed.add(node.id.name)
            elif isinstance(node, ast.MessageReference | ast.TermReference):
                needed |= self._through(reference_of(node), (*way, key))
        self._known[key] = frozenset(needed)
        return self._known[key]

    def _through(self, reference: Reference, way: tuple[str, ...]) -> frozenset[str]:
        needed = self._of(reference.key, way)
        if reference.passed is None:
            return needed
        if lost := needed - reference.passed:
            # Fluent would say the variable's own name here, and report nothing.
            raise BrokenText(way[-1], f"{reference.key} is not passed {', '.join(sorted(lost))}")
        return frozenset()


def reference_of(node: ast.MessageReference | ast.TermReference) -> Reference:
    """Tell which text a node mentions."""
    key = f"{node.id.name}.{node.attribute.name}" if node.attribute else node.id.name
    if isinstance(node, ast.MessageReference):
        return Reference(key)
    named = node.arguments.named if node.arguments else ()
    return Reference(f"-{key}", frozenset(argument.name.name for argument in named))


# Where a kind of node keeps the nodes that matter here. Fluent's own visitor goes through every
# identifier and span as well, and takes three times as long.
_INSIDE: Final[Mapping[type, tuple[str, ...]]] = {
    ast.Pattern: ("elements",),
    ast.Placeable: ("expression",),
    ast.SelectExpression: ("selector", "variants"),
    ast.Variant: ("value",),
    ast.FunctionReference: ("arguments",),
    ast.TermReference: ("arguments",),
    ast.CallArguments: ("positional", "named"),
}


def nodes_of(node: ast.BaseNode) -> Iterator[ast.BaseNode]:
    """Walk a pattern in the order of reading: the node itself, then what is inside it."""
    yield node
    for field in _INSIDE.get(type(node), ()):
        inner = getattr(node, field)
        for one in inner if isinstance(inner, list) else (inner,):
            if one is not None:
                yield from nodes_of(one)
