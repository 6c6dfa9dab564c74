"""Turning the pages of a list that is read page by page.

A button names the page it leads to, so a double press turns once; whoever reads the page
keeps the number within the list, which may have become shorter meanwhile.
"""

from collections.abc import Sequence
from math import ceil
from typing import Any, TypeVar

from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.kbd import Group

from bot.widgets.picking import Pick, number_in
from bot.widgets.texts import Label

T = TypeVar("T")

PAGE = "page"
"""Where a dialog keeps the page that is open, beginning with 0."""

FAR = 2
"""From so many pages away on, the first and the last page have a button of their own."""
MOST_PAGES = 10**6


class Turns(Group):
    """Buttons to the pages that `turns` names."""

    def __init__(self) -> None:
        super().__init__(Pick(Label("turn-page"), _on_page, id="page", items="turns"), width=2)


def turns(page: int, pages: int) -> list[dict[str, Any]]:
    """Return what `Turns` shows on a page."""
    ways = [
        ("previous", page - 1, page > 0),
        ("next", page + 1, page + 1 < pages),
        ("first", 0, page >= FAR),
        ("last", pages - 1, page + FAR < pages),
    ]
    return [{"id": to, "way": way, "last": pages} for way, to, possible in ways if possible]


def turned_to(
    manager: DialogManager, everything: Sequence[T], *, at_once: int
) -> tuple[Sequence[T], list[dict[str, Any]]]:
    """Return what stands on the page that is open of a list, and what `Turns` shows there."""
    pages = max(1, ceil(len(everything) / at_once))
    page = min(page_of(manager), pages - 1)
    return everything[page * at_once : (page + 1) * at_once], turns(page, pages)


def page_of(manager: DialogManager) -> int:
    """Return the page that was turned to last, which may lie beyond the list by now."""
    page: int = manager.dialog_data.get(PAGE, 0)
    return page


def turn_to(manager: DialogManager, page: int) -> None:
    """Open another page."""
    manager.dialog_data[PAGE] = page


async def _on_page(manager: DialogManager, page: str) -> None:
    turn_to(manager, number_in(page, below=MOST_PAGES))
