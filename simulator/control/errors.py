"""Mistakes of whoever is at the controls."""

from __future__ import annotations


class Impossible(Exception):
    """It cannot be done: 400 wrong request, 404 nothing there, 409 not now."""

    def __init__(self, text: str, status: int = 409) -> None:
        self.status = status
        super().__init__(text)


def wrong(text: str) -> Impossible:
    """Say that the request makes no sense."""
    return Impossible(text, 400)


def missing(text: str) -> Impossible:
    """Say that there is no such thing."""
    return Impossible(text, 404)
