"""Questions that wait for the bot's answer: pressed buttons, inline queries, Mini Apps."""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from simulator.state.clock import Clock

CALLBACK_LIFE = timedelta(seconds=150)
INLINE_LIFE = timedelta(seconds=30)
PREPARED_LIFE = timedelta(days=1)


@dataclass
class Pressed:
    """A callback query."""

    id: str
    person_id: int
    chat_id: int
    message_id: int
    data: str
    at: datetime
    answered: bool = False


@dataclass
class Asked:
    """An inline query."""

    id: str
    person_id: int
    query: str
    at: datetime
    results: list[dict[str, Any]] = field(default_factory=list)
    answered: bool = False


@dataclass
class Opened:
    """A Mini App that was opened with a query identifier."""

    id: str
    person_id: int
    chat_id: int
    at: datetime
    answered: bool = False


@dataclass
class Prepared:
    """An inline result kept for one person to share."""

    id: str
    person_id: int
    result: dict[str, Any]
    expires: datetime


class Queries:
    """Keep the questions and say which may still be answered."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._random = random.Random(0x5A17A)  # noqa: S311 - identifiers of a toy, repeatable
        self.pressed: dict[str, Pressed] = {}
        self.asked: dict[str, Asked] = {}
        self.opened: dict[str, Opened] = {}
        self.prepared: dict[str, Prepared] = {}

    def new_id(self) -> str:
        """Give a long number, as query identifiers are."""
        return str(self._random.randrange(10**17, 10**18))

    def press(self, person_id: int, chat_id: int, message_id: int, data: str) -> Pressed:
        """Remember a pressed button."""
        query = Pressed(self.new_id(), person_id, chat_id, message_id, data, at=self._clock.now())
        self.pressed[query.id] = query
        return query

    def ask(self, person_id: int, text: str) -> Asked:
        """Remember an inline query."""
        query = Asked(self.new_id(), person_id, text, at=self._clock.now())
        self.asked[query.id] = query
        return query

    def open(self, person_id: int, chat_id: int) -> Opened:
        """Remember an opened Mini App."""
        query = Opened(f"AAH{self.new_id()}", person_id, chat_id, at=self._clock.now())
        self.opened[query.id] = query
        return query

    def prepare(self, person_id: int, result: dict[str, Any]) -> Prepared:
        """Keep an inline result for sharing."""
        expires = self._clock.now() + PREPARED_LIFE
        prepared = Prepared(f"prep{self.new_id()}", person_id, result, expires)
        self.prepared[prepared.id] = prepared
        return prepared

    def answerable_press(self, query_id: str) -> Pressed | None:
        """Give a pressed button that may still be answered."""
        query = self.pressed.get(query_id)
        fresh = query and not query.answered and self._age(query.at) < CALLBACK_LIFE
        return query if fresh else None

    def answerable_question(self, query_id: str) -> Asked | None:
        """Give an inline query that may still be answered."""
        query = self.asked.get(query_id)
        fresh = query and not query.answered and self._age(query.at) < INLINE_LIFE
        return query if fresh else None

    def unanswered(self) -> list[dict[str, Any]]:
        """Tell the presses that nobody answered."""
        return [
            {
                "callback_query_id": query.id,
                "person_id": query.person_id,
                "data": query.data,
                "age_seconds": round(self._age(query.at).total_seconds(), 3),
            }
            for query in self.pressed.values()
            if not query.answered
        ]

    def _age(self, at: datetime) -> timedelta:
        return self._clock.now() - at
