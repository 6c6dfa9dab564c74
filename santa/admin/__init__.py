"""What superusers do: figures, people who disturb, a word to everybody."""

from santa.admin.access import refuse_ordinary
from santa.admin.announcing import (
    Draft,
    Progress,
    announce,
    announcement_progress,
    draft_announcement,
)
from santa.admin.figures import Figures, figures
from santa.admin.parked import send_parked_again
from santa.admin.people import PersonForAdmin, block_person, find_person, unblock_person

__all__ = [
    "Draft",
    "Figures",
    "PersonForAdmin",
    "Progress",
    "announce",
    "announcement_progress",
    "block_person",
    "draft_announcement",
    "figures",
    "find_person",
    "refuse_ordinary",
    "send_parked_again",
    "unblock_person",
]
