"""Why a text cannot be said. Each of these is a fault of ours, never of the person reading."""

from collections.abc import Iterable


class Unsayable(Exception):
    """A text could not be said: `key` tells which, `why` the reason."""

    def __init__(self, key: str, why: str) -> None:
        super().__init__(f"{key}: {why}")
        self.key = key
        self.why = why


class MissingText(Unsayable):
    """No such message, attribute or value in the language."""


class BrokenText(Unsayable):
    """The text itself is at fault: a cycle, an unknown function, a moment said bare."""


class UnusableFact(Unsayable):
    """A fact of a kind that cannot be said: a list, None, a bool, a moment without a zone."""


class MissingFact(Unsayable):
    """The text needs facts that were not given."""

    def __init__(self, key: str, names: Iterable[str]) -> None:
        self.names = frozenset(names)
        super().__init__(key, f"needs {_listed(self.names)}")


class UnknownFact(Unsayable):
    """Facts were given that the text does not use."""

    def __init__(self, key: str, names: Iterable[str]) -> None:
        self.names = frozenset(names)
        super().__init__(key, f"does not use {_listed(self.names)}")


def _listed(names: Iterable[str]) -> str:
    return ", ".join(f"${name}" for name in sorted(names))
