"""What stands in the question whether a game is over."""

from santa.limits import KEPT_AFTER_FINISH, WRITING_AFTER_FINISH
from santa.rooms import Delivery


def facts_of_finishing(known: Delivery) -> dict[str, int]:
    """Return how many have their result, and for how many days what is left."""
    return {
        "arrived": known.arrived,
        "total": known.total,
        "writing": WRITING_AFTER_FINISH.days,
        "kept": KEPT_AFTER_FINISH.days,
    }
