"""Bad days of a network, played on purpose: refused, late, cut or repeated."""

from __future__ import annotations

import random
from dataclasses import asdict, dataclass, field
from typing import Any

KINDS = {
    "flood",
    "refused",
    "server_error",
    "timeout_before",
    "timeout_after",
    "reset_before",
    "reset_after",
    "duplicate",
}


@dataclass
class Fault:
    """One kind of trouble, for the next N calls or with a probability."""

    kind: str
    methods: list[str] = field(default_factory=list)
    """None: all but `getUpdates`; `*`: that one too."""
    next: int | None = None
    probability: float | None = None
    seed: int = 0
    retry_after: int = 1
    seconds: float = 30
    status: int = 500
    text: str = ""
    """What a refusal says, such as `VOICE_MESSAGES_FORBIDDEN`; Telegram's prefix comes before."""
    name: str = ""
    """By which it is ended alone, and replaced by another of that name."""

    def __post_init__(self) -> None:
        if self.kind not in KINDS:
            raise ValueError(f"{self.kind!r} is not a kind of fault")
        if (self.next is None) == (self.probability is None):
            raise ValueError("say either next or probability")
        if (self.kind == "refused") != bool(self.text):
            raise ValueError("a refusal, and nothing else, needs a text")
        self._random = random.Random(self.seed)  # noqa: S311 - repeatable trouble is wanted
        self._methods = {name.lower() for name in self.methods}

    def concerns(self, method: str) -> bool:
        """Say whether a method may meet it."""
        if self.concerns_all:
            return True
        return method.lower() in self._methods if self._methods else method != "getUpdates"

    @property
    def concerns_all(self) -> bool:
        """Whether not even `getUpdates` is left out."""
        return "*" in self._methods

    def strikes(self) -> bool:
        """Say whether it happens now, and count it."""
        if self.probability is not None:
            return self._random.random() < self.probability
        if not self.next:
            return False
        self.next -= 1
        return True


class Faults:
    """The troubles in force."""

    def __init__(self) -> None:
        self.all: list[Fault] = []

    def begin(self, fault: Fault) -> None:
        """Begin a trouble, in place of one with the same name."""
        if fault.name:
            self.end(fault.name)
        self.all.append(fault)

    def end(self, name: str) -> None:
        """End the trouble with this name, or with none named all of them."""
        self.all = [fault for fault in self.all if name and fault.name != name]

    def strike(self, method: str) -> Fault | None:
        """Give the trouble this call meets, if any."""
        for fault in self.all:
            if fault.kind != "duplicate" and fault.concerns(method) and fault.strikes():
                return fault
        return None

    def repeats(self) -> bool:
        """Say whether the update that is being made will be delivered twice."""
        return any(fault.kind == "duplicate" and fault.strikes() for fault in self.all)

    def view(self) -> list[dict[str, Any]]:
        """Show what is in force."""
        return [asdict(fault) for fault in self.all if fault.next != 0]
