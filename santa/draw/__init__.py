"""The draw: who gives to whom, drawn fairly, and in words why it cannot be.

What this package itself offers is the engine: pure, without a database. `engine` is asked; `grid`,
`matching`, `components`, `blocks` and `scaling` know who may give to whom. `any_circles` and
`circles` choose among the ways to draw: `rejection`, `counting`, `bounding`, `walking`,
`circle_walk`, `patching`, `search`. `refusals`, `obstacles`, `remedies` and `prospects` say why not
and what would help. `use_cases`, `verdicts`, `store`, `repair` and `tokens` bring it to the rooms.
"""

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
