"""Buttons that move: `Press` is a button with a caption by key, `Back` and `Cancel` are two.

A handler gets the manager only; who acts and on what is read from it.
"""

from collections.abc import Awaitable, Callable
from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.common import WhenCondition
from aiogram_dialog.widgets.kbd import Button
from aiogram_dialog.widgets.kbd.button import OnClick

from bot.widgets.texts import Label

Move = Callable[[DialogManager], Awaitable[None]]


class Press(Button):
    """A button that calls `move(manager)`."""

    def __init__(self, key: str, move: Move, *, id: str, when: WhenCondition = None) -> None:  # noqa: A002
        super().__init__(Label(key), id=id, on_click=_only_manager(move), when=when)
        self.move = move


class Back(Press):
    """The button to the screen before.

    It is known by its move. The screen before goes back to yet another one, if at all, so a
    double press goes one step.
    """

    def __init__(self, move: Move, *, when: WhenCondition = None) -> None:
        super().__init__("button-back", move, id=move.__name__, when=when)


class Cancel(Press):
    """The button that gives a question up."""

    def __init__(self, move: Move) -> None:
        super().__init__("button-cancel", move, id="cancel")


def _only_manager(move: Move) -> OnClick:
    async def on_click(_: CallbackQuery, __: Any, manager: DialogManager) -> None:
        await move(manager)

    return on_click
