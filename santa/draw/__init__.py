"""The draw: who gives to whom, drawn fairly, and in words why it cannot be."""

from santa.draw.engine import check, draw
from santa.draw.verdict import (
    Answer,
    Assignment,
    Bridges,
    CircleNotFound,
    EveryWayTried,
    GiveAmongThemselves,
    NoDrawPossible,
    Pair,
    Reason,
    ReceiveAmongThemselves,
    Shape,
    TooFew,
    TooManyGivers,
    TooManyReceivers,
    Verdict,
)

__all__ = [
    "Answer",
    "Assignment",
    "Bridges",
    "CircleNotFound",
    "EveryWayTried",
    "GiveAmongThemselves",
    "NoDrawPossible",
    "Pair",
    "Reason",
    "ReceiveAmongThemselves",
    "Shape",
    "TooFew",
    "TooManyGivers",
    "TooManyReceivers",
    "Verdict",
    "check",
    "draw",
]
