"""The verbs of a person, by name."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from simulator.control.orders import Order
from simulator.state.people import Person
from simulator.state.world import World


@dataclass(frozen=True)
class Deed:
    """Somebody does something."""

    world: World
    person: Person
    order: Order


Doing = Callable[[Deed], dict[str, Any]]
_VERBS: dict[str, Doing] = {}


def verb(name: str) -> Callable[[Doing], Doing]:
    """Mark a function as what a verb does."""

    def mark(function: Doing) -> Doing:
        _VERBS[name] = function
        return function

    return mark


def doing(name: str) -> Doing | None:
    """Find what a verb does."""
    return _VERBS.get(name)
