"""Turning the pages of a list that is read page by page.

A button names the page it leads to, so a double press turns once; whoever reads the page
keeps the number within the list, which may have become shorter meanwhile.
"""

from operator import itemgetter
from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.kbd import Group, Select

from bot.refusals import ScreenIsOld
from bot.widgets.texts import Label

PAGE = "page"
"""Where a dialog keeps the page that is open, beginning with 0."""

FAR = 2
"""From so many pages away on, the first and the last page have a button of their own."""
MOST_DIGITS = 6


class Turns(Group):
    """Buttons to the pages that `turns` names."""

    def __init__(self, id: str = "page") -> None:  # noqa: A002
        super().__init__(
            Select(
                Label("turn-page"),
                id=id,
                item_id_getter=itemgetter("page"),
                items="turns",
                on_click=_on_page,
            ),
            width=2,
        )


def turns(page: int, pages: int) -> list[dict[str, Any]]:
    """Return what `Turns` shows on a page."""
    ways = [
        ("previous", page - 1, page > 0),
        ("next", page + 1, page + 1 < pages),
        ("first", 0, page >= FAR),
        ("last", pages - 1, page + FAR < pages),
    ]
    return [{"way": way, "page": to, "last": pages} for way, to, possible in ways if possible]


def open_page(manager: DialogManager) -> int:
    """Return the page that was turned to last, which may lie beyond the list by now."""
    page: int = manager.dialog_data.get(PAGE, 0)
    return page


def turn_to(manager: DialogManager, page: int) -> None:
    """Open another page."""
    manager.dialog_data[PAGE] = page


async def _on_page(_: CallbackQuery, __: Any, manager: DialogManager, page: str) -> None:
    if not page.isdecimal() or len(page) > MOST_DIGITS:
        raise ScreenIsOld
    turn_to(manager, int(page))
