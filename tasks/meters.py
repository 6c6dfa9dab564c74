"""What is counted about letters."""

from prometheus_client import Counter

from santa.letters.kinds import LetterKind
from tasks.sending import Delivered, NobodyThere, NotNow, Outcome, Refused, TooFast

LETTERS = Counter(
    "santa_letters_sent",
    "Attempts to deliver a letter, by kind, and what Telegram made of them.",
    ["kind", "outcome"],
)

NAMES: dict[type[Outcome], str] = {
    Delivered: "delivered",
    NobodyThere: "unreachable",
    Refused: "refused",
    TooFast: "too fast",
    NotNow: "not now",
}


def count(kind: LetterKind, outcome: Outcome) -> None:
    """Count one more attempt."""
    LETTERS.labels(kind.value, NAMES[type(outcome)]).inc()
