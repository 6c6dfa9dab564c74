"""The drawing of the dialogs is the code's: every way in it is there, and none is missing."""

import pytest
from aiogram_dialog import DialogManager

from bot.dialogs.menu.states import Menu
from tests.bot.dialog_graph import (
    PAGE,
    WayNotFound,
    drawing,
    targets_of,
    ways_from,
    ways_from_outside,
)
from tests.bot.rendering import WINDOWS
from tests.bot.sweeping import name_of, pressables_of


async def test_the_drawing_is_of_this_code() -> None:
    assert PAGE.read_text() == drawing(), "python -m tests.bot.dialog_graph draws it anew"


async def test_a_way_leads_from_outside_to_every_window() -> None:
    ways = {name_of(window): ways_from(window) for _, window in WINDOWS}
    reached = {there for targets in ways_from_outside().values() for there in targets}
    to_look_at = list(reached)
    while to_look_at:
        for targets in ways.get(to_look_at.pop(), {}).values():
            to_look_at += targets - reached
            reached |= targets

    assert set(ways) - reached == set()


async def test_every_window_but_the_menu_is_left_by_some_way() -> None:
    stuck = [
        name_of(window)
        for _, window in WINDOWS
        if not any(targets - {name_of(window)} for targets in ways_from(window).values())
    ]

    assert stuck == []


async def test_a_double_press_goes_one_step() -> None:
    buttons = {
        name_of(window): {str(one.widget_id) for one in pressables_of(window)}
        for _, window in WINDOWS
    }
    twice = [
        f"{name_of(window)}: {button} leads to {there}, which has a button of that name too"
        for _, window in WINDOWS
        for button, targets in ways_from(window).items()
        for there in targets - {name_of(window)}
        if there.startswith(f"{name_of(window).partition(':')[0]}:") and button in buttons[there]
    ]

    assert twice == []


async def test_a_move_to_where_the_code_does_not_tell_is_found_out() -> None:
    async def on_riddle(manager: DialogManager) -> None:
        where = Menu.home
        await manager.switch_to(where)

    async def on_done(manager: DialogManager) -> None:
        await manager.done()

    for handler in (on_riddle, on_done):
        handler.__module__ = "bot.dialogs.riddle"
        with pytest.raises(WayNotFound):
            targets_of(handler)
