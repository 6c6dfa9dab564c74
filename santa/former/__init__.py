"""What a former bot knew, taken over: once, or again and again until it is switched off."""

from santa.former.rows import FormerPerson, FormerRoom
from santa.former.taking_over import Report, take_over

__all__ = ["FormerPerson", "FormerRoom", "Report", "take_over"]
