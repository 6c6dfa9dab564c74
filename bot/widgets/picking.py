"""Buttons for what may be picked, one for each item that the getter gives.

An item is a dict with an `id`, by which it is known when its button is pressed. A button may be
old, or not ours: whoever takes what was picked checks it anew.
"""

from collections.abc import Awaitable, Callable
from operator import itemgetter
from typing import Any

from aiogram.types import CallbackQuery, InlineKeyboardButton, KeyboardButton
from aiogram_dialog import DialogManager
from aiogram_dialog.api.internal import RawKeyboard
from aiogram_dialog.widgets.kbd import ScrollingGroup, Select
from aiogram_dialog.widgets.kbd.select import OnItemClick
from aiogram_dialog.widgets.text import Text

from bot.refusals import ScreenIsOld

OnPick = Callable[[DialogManager, str], Awaitable[None]]

Row = list[InlineKeyboardButton | KeyboardButton]


class Pick(Select[str]):
    """A button for each of the `items`; calls `on_pick(manager, id)` with the pressed one's."""

    def __init__(self, caption: Text, on_pick: OnPick, *, id: str, items: str) -> None:  # noqa: A002
        super().__init__(
            caption,
            id=id,
            item_id_getter=itemgetter("id"),
            items=items,
            on_click=_only_manager_and_id(on_pick),
        )
        self.on_pick = on_pick


class Scrolling(ScrollingGroup):
    """Buttons in rows of `width`, and arrows below them if there are more than `height` rows."""

    def __init__(self, pick: Pick, *, id: str, width: int = 1, height: int = 10) -> None:  # noqa: A002
        super().__init__(pick, id=id, width=width, height=height, hide_on_single_page=True)

    async def _render_pager(self, pages: int, manager: DialogManager) -> RawKeyboard:
        rows = await super()._render_pager(pages, manager)
        return [_arrows(row, pages) for row in rows]


def _arrows(row: Row, pages: int) -> Row:
    """Make "‹ 2 / 3 ›" of the library's "1 < 2 > 3", which reads like a sum."""
    _, back, here, on, _ = row
    shown = [here.model_copy(update={"text": f"{here.text} / {pages}"})]
    if here.text != "1":
        shown.insert(0, back.model_copy(update={"text": "‹"}))
    if here.text != str(pages):
        shown.append(on.model_copy(update={"text": "›"}))
    return shown


def number_in(picked: str, *, below: int) -> int:
    """Read the number of a press.

    Raises:
        ScreenIsOld: it is none, or too large for any button of ours.
    """
    if not picked.isdecimal() or int(picked) >= below:
        raise ScreenIsOld
    return int(picked)


def _only_manager_and_id(on_pick: OnPick) -> OnItemClick[Select[str], str]:
    async def on_click(_: CallbackQuery, __: Any, manager: DialogManager, picked: str, /) -> None:
        await on_pick(manager, picked)

    return on_click
