"""The ways between the windows, read from the code: `python -m tests.bot.dialog_graph` draws them.

A way is a door, `open_*`, or a `switch_to` that a widget's handler calls, itself or through
what it calls in turn. A handler that leads nowhere stays where it is. docs/dialogs.md is the
drawing; a test compares the two.
"""

import ast
import inspect
import textwrap
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from aiogram.fsm.state import State
from aiogram_dialog import Window
from aiogram_dialog.widgets.kbd import Keyboard

from bot import commands, replies
from bot.letters import doors
from bot.widgets.anything import AnythingQuestion
from bot.widgets.calendar import Calendar
from bot.widgets.contact import ContactQuestion
from bot.widgets.moves import Press
from bot.widgets.picking import Pick
from bot.widgets.question import Question
from bot.widgets.screen import Screen
from bot.widgets.texts import Label
from locales.voice import voice_of
from tests.bot.rendering import WINDOWS
from tests.bot.sweeping import name_of, pressables_of

PAGE = Path(__file__).parents[2] / "docs" / "dialogs.md"

OURS = ("bot.",)
MOVES = ("start", "switch_to")
"""What a manager is asked to do when another window is to be shown."""
OTHER_WAYS = ("done", "next", "back")
"""What would move as well, to where no reader can tell: not used here."""

Handler = Callable[..., Any]


class WayNotFound(AssertionError):
    """A handler moves to where the code does not tell; the message says which."""


def targets_of(handler: Handler) -> set[str]:
    """Return the windows that a handler may show.

    Raises:
        WayNotFound: it moves, and where to cannot be read.
    """
    return set(_targets(handler, set()))


def _targets(handler: Handler, seen: set[Handler]) -> Iterator[str]:
    if handler in seen or not _is_ours(handler):
        return
    seen.add(handler)
    tree = ast.parse(textwrap.dedent(inspect.getsource(handler)))
    known = {**handler.__globals__, **inspect.getclosurevars(handler).nonlocals}
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            if node.func.attr in MOVES and _is_a_manager(node.func.value):
                yield from _states_in(node.args[0], known, handler)
            if node.func.attr in OTHER_WAYS and _is_a_manager(node.func.value):
                raise WayNotFound(f"{handler.__qualname__} calls {node.func.attr}")
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            called = known.get(node.func.id)
            if inspect.isfunction(called):
                yield from _targets(called, seen)


def _is_ours(handler: Handler) -> bool:
    return inspect.isfunction(handler) and handler.__module__.startswith(OURS)


def _is_a_manager(node: ast.expr) -> bool:
    return isinstance(node, ast.Name) and node.id.endswith("manager")


def _states_in(node: ast.expr, known: dict[str, Any], handler: Handler) -> Iterator[str]:
    if isinstance(node, ast.IfExp):
        yield from _states_in(node.body, known, handler)
        yield from _states_in(node.orelse, known, handler)
        return
    try:
        state = eval(ast.unparse(node), known)  # noqa: S307 - our own code, a name of a state
    except NameError:
        state = None
    if not isinstance(state, State):
        raise WayNotFound(f"{handler.__qualname__} moves to {ast.unparse(node)}")
    yield str(state.state)


def handlers_of(widget: Any) -> list[Handler]:
    """Return what a widget calls: the functions of a dialog behind those of the widget.

    Raises:
        WayNotFound: it is a kind of widget that nobody has told of here.
    """
    match widget:
        case Press():
            return [widget.move]
        case Pick():
            return _with_inner(widget.on_pick)
        case Calendar():
            return [widget.on_day]
        case AnythingQuestion():
            return [widget.on_message]
        case ContactQuestion():
            return [widget.on_answer, widget.on_contact]
        case Question():
            return [widget.on_answer]
        case Keyboard() if hasattr(widget, "on_page_changed"):
            return []  # turns its own pages
    raise WayNotFound(f"what does a {type(widget).__name__} call?")


def _with_inner(handler: Handler) -> list[Handler]:
    inner = inspect.getclosurevars(handler).nonlocals.values()
    return [handler, *(found for found in inner if inspect.isfunction(found))]


def ways_from(window: Window) -> dict[str, set[str]]:
    """Return where each widget of a window may lead, by its identifier."""
    widgets: list[Any] = list(pressables_of(window))
    if isinstance(window, Screen) and window.on_message is not None:
        widgets.append(window.on_message)
    return {
        str(widget.widget_id): {
            there for handler in handlers_of(widget) for there in targets_of(handler)
        }
        for widget in widgets
    }


def ways_from_outside() -> dict[str, set[str]]:
    """Return where commands, the buttons below letters and replies to these lead."""
    routers = (commands.private.message, doors.router.callback_query, replies.router.message)
    return {
        handler.callback.__name__: targets_of(handler.callback)
        for observer in routers
        for handler in observer.handlers
    }


def drawing() -> str:
    """Return docs/dialogs.md as it should be."""
    by_dialog: dict[str, list[Window]] = {}
    for _, window in WINDOWS:
        by_dialog.setdefault(name_of(window).partition(":")[0], []).append(window)
    parts = [INTRODUCTION, _map_of_dialogs(by_dialog), _from_outside()]
    parts += [_one_dialog(name, windows) for name, windows in by_dialog.items()]
    return "\n".join(parts)


INTRODUCTION = """# Dialogs

Every window of the chat and every way between them, read from the code by
`python -m tests.bot.dialog_graph`; a test keeps this page true. Numbers of rooms and what was
picked travel with the move. Who may see a window is asked when it is shown; the rights that a
sweep tries are listed in [tests/bot/sweeping_rights.py](../tests/bot/sweeping_rights.py).
"""


def _map_of_dialogs(by_dialog: dict[str, list[Window]]) -> str:
    lines = sorted(
        {
            f"    {name} --> {there}"
            for name, windows in by_dialog.items()
            for window in windows
            for there in (way.partition(":")[0] for way in _ways(window))
            if there != name
        }
    )
    return _chart("All dialogs", lines)


def _from_outside() -> str:
    lines = sorted(
        f"    {name}([{name}]) --> {_node(there)}"
        for name, targets in ways_from_outside().items()
        for there in targets
    )
    return _chart("From commands and letters", lines)


def _one_dialog(name: str, windows: list[Window]) -> str:
    lines = [
        f'    {_node(name_of(window))} -- "{_listed(labels)}" --> {_node(there)}'
        for window in windows
        for there, labels in sorted(_ways(window).items())
    ]
    return _chart(name, lines)


def _listed(labels: set[str]) -> str:
    return ", ".join(sorted(labels))


def _ways(window: Window) -> dict[str, set[str]]:
    """Return the widgets that lead to each window, but for those that stay."""
    captions = {str(one.widget_id): _caption(one) for one in pressables_of(window)}
    found: dict[str, set[str]] = {}
    for widget, targets in ways_from(window).items():
        for there in targets:
            found.setdefault(there, set()).add(captions.get(widget, "typed"))
    return found


def _caption(widget: Keyboard) -> str:
    """Return what stands on a button, where that is always the same, or else its identifier."""
    voice, text = voice_of("en"), getattr(widget, "text", None)
    if isinstance(text, Label) and not voice.facts_of(text.key):
        return voice.say(text.key).replace('"', "”")
    return str(widget.widget_id)


def _node(name: str) -> str:
    dialog, _, state = name.partition(":")
    return f"{dialog}_{state}[{dialog}: {state}]"


def _chart(title: str, lines: list[str]) -> str:
    return "\n".join([f"## {title}", "", "```mermaid", "flowchart LR", *lines, "```", ""])


if __name__ == "__main__":
    PAGE.write_text(drawing())
