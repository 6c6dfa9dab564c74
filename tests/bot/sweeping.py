"""Going through every window of the bot, and through everything that can be done there.

What there is comes from `DIALOGS`; what a window needs to be stood at is in
`tests/bot/sweeping_scenes.py`.
"""

import html
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import takewhile
from typing import Any

from aiogram.fsm.storage.base import BaseStorage, StorageKey
from aiogram.fsm.storage.memory import DisabledEventIsolation
from aiogram_dialog import Window
from aiogram_dialog.api.entities import Context, Stack
from aiogram_dialog.context.storage import StorageProxy
from aiogram_dialog.utils import CB_SEP
from aiogram_dialog.widgets.kbd import Button, Keyboard

from bot.assemble import DIALOGS
from bot.wiring.storage import Desks
from db.engine import fetch
from db.tables import TABLES
from simulator.phone import Phone
from simulator.telegram import Call
from tests.bot.living_bot import LivingBot

MARK = "SWEEPS"
"""The dialog's mark on every press of a sweep."""

SEEN_BY_PEOPLE = ("answerCallbackQuery", "editMessageText", "sendMessage", "sendDocument")


@dataclass(frozen=True)
class Got:
    """What somebody got for one thing they did."""

    calls: list[Call]

    @property
    def text(self) -> str:
        """Everything that reached their phone, captions and links of buttons included."""
        return "\n".join(
            html.unescape(_decoded(value))
            for call in self.calls
            if call.method in SEEN_BY_PEOPLE
            for value in call.params.values()
        )

    @property
    def methods(self) -> list[str]:
        return [call.method for call in self.calls]

    @property
    def alert(self) -> str:
        """The word in an alert, or nothing."""
        answers = [call for call in self.calls if call.method == "answerCallbackQuery"]
        return "".join(str(call.params.get("text") or "") for call in answers)

    @property
    def screens(self) -> list[str]:
        """The screens that were shown, in HTML."""
        shown = [call for call in self.calls if call.method in ("editMessageText", "sendMessage")]
        return [str(call.params["text"]) for call in shown]


def _decoded(value: Any) -> str:
    if isinstance(value, str) and value.startswith(("{", "[")):
        value = json.loads(value)
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


class Sweeper:
    """Somebody who is put at one window after the other, and does there what can be done."""

    def __init__(self, bot: LivingBot, phone: Phone) -> None:
        self.bot = bot
        self.phone = phone
        self._screen = 0

    async def begin(self) -> None:
        """Have a screen; the window that it shows is put there later."""
        await self.phone.text("/menu")
        await self.bot.handles_everything()
        self._screen = (await self._stack()).last_message_id or 0

    async def put_at(self, window: Window, started: dict[str, Any], kept: dict[str, Any]) -> None:
        """Open a window, as if the way there had been gone when it was still allowed."""
        stack = await self._stack()
        stack.intents = [MARK]
        stack.last_message_id = stack.last_message_id or self._screen
        self._screen = stack.last_message_id
        here = Context(MARK, stack.id, window.state, dict(started), dict(kept), {})
        await self._dialogs.save_context(here)
        await self._dialogs.save_stack(stack)

    async def stands_at(self) -> str:
        """Return the window that is open now, or nothing."""
        stack = await self._stack()
        if not stack.intents:
            return ""
        return str((await self._dialogs.load_context(stack.last_intent_id())).state.state)

    async def press(self, data: str) -> Got:
        """Press what the open window has, or once had."""
        return await self.press_raw(f"{MARK}{CB_SEP}{data}")

    async def press_raw(self, data: str) -> Got:
        return await self.do("press", message_id=self._screen, data=data, stale=True)

    async def write(self, text: str) -> Got:
        return await self.do("text", text=text)

    async def do(self, verb: str, **order: Any) -> Got:
        """Do something, and see what comes of it once it is handled."""
        calls = self.bot.simulator.telegram.calls
        before = calls[-1].seq
        await self.phone.controls.post(f"/people/{self.phone.id}/{verb}", **order)
        await self.bot.handles_everything()
        new = takewhile(lambda call: call.seq > before, reversed(calls))
        return Got([call for call in new if call.method != "getUpdates"][::-1])

    async def _stack(self) -> Stack:
        return await self._dialogs.load_stack()

    @property
    def _dialogs(self) -> StorageProxy:
        return StorageProxy(
            AnyDesk(self.bot.desks),
            DisabledEventIsolation(),
            self.phone.id,
            self.phone.id,
            None,
            None,
            self.bot.bot,
            {dialog.states_group_name(): dialog.states_group() for dialog in DIALOGS},
        )


class AnyDesk(BaseStorage):
    """The dialogs of everybody, read and written between two updates."""

    def __init__(self, desks: Desks) -> None:
        self._desks = desks

    async def get_data(self, key: StorageKey) -> dict[str, Any]:
        async with self._desks.of(key.user_id, chat=key.chat_id, update=0) as desk:
            return await desk.get_data(key)

    async def set_data(self, key: StorageKey, data: Mapping[str, Any]) -> None:
        async with self._desks.of(key.user_id, chat=key.chat_id, update=0) as desk:
            await desk.set_data(key, data)
            desk.update = 0

    async def get_state(self, key: StorageKey) -> str | None:
        raise NotImplementedError

    async def set_state(self, key: StorageKey, state: object = None) -> None:
        raise NotImplementedError

    async def close(self) -> None: ...


def name_of(window: Window) -> str:
    """Return `Group:state`."""
    return str(window.state.state)


def pressables_of(window: Window) -> list[Keyboard]:
    """Return every widget of a window that does something when it is pressed."""
    return [widget for widget in _widgets_in(window.keyboard) if _takes_presses(widget)]


def _widgets_in(widget: Any) -> Iterator[Keyboard]:
    yield widget
    for inner in (*getattr(widget, "buttons", ()), *getattr(widget, "widgets", ())):
        yield from _widgets_in(inner)


def _takes_presses(widget: Keyboard) -> bool:
    of_its_own = ("_process_own_callback", "_process_item_callback")
    return any(getattr(type(widget), name) is not getattr(Keyboard, name) for name in of_its_own)


def presses_of(window: Window, items: dict[str, Any]) -> list[str]:
    """Return what the buttons of a window send; `items` has what may be picked, by widget.

    Raises:
        LookupError: a list of buttons is new, and nobody has said what may be picked there.
    """
    return [_press_of(str(one.widget_id), one, items) for one in pressables_of(window)]


def _press_of(name: str, widget: Keyboard, items: dict[str, Any]) -> str:
    if isinstance(widget, Button):
        return name
    if name not in items:
        raise LookupError(f"what may be picked of {name!r}? items() of a Scene has to say it")
    return f"{name}:{items[name]}"


async def marks_of_tables(but: int = 0) -> dict[str, str]:
    """Return a mark of what every table holds, leaving out what is one person's own."""
    filters = {
        "person": "id <> $1",
        "room": "owner <> $1",
        "membership": "person <> $1",
        "letter": "receiver <> $1",
        "wrong_number": "person <> $1",
        "taken_update": "$1 <> $1",  # every update is noted, whatever comes of it
    }
    names = [table._meta.tablename for table in TABLES]
    parts = [
        f"(SELECT md5(coalesce(string_agg(t::text, '|' ORDER BY t::text), ''))"  # noqa: S608
        f" FROM {name} t WHERE {filters.get(name, '$1 = $1')}) AS {name}"
        for name in names
    ]
    return dict((await fetch(f"SELECT {', '.join(parts)}", but))[0])
