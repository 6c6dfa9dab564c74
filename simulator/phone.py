"""A phone for tests: one person, one chat, real HTTP, and waiting that never sleeps."""

# ruff: noqa: ASYNC109 - a test says how long it is ready to wait
from __future__ import annotations

import copy
import time
from collections.abc import Callable
from typing import Any, TypeVar

from simulator.controls import Controls, Impossible
from simulator.phone_writing import Writing
from simulator.screen import Answer, Screen, Shown, Words

PATIENCE_SECONDS = 60.0
"""Waiting ends with what is waited for: only what never comes takes so long."""

T = TypeVar("T")


class NotSeen(AssertionError):
    """What was waited for did not come; the message shows the end of the chat."""


class Phone(Writing):
    """One person's phone, open at one chat (by default the chat with the bot).

    `sees` looks at everything on the screen; `gets` only at what was sent or changed after this
    phone's last action. Both wait.
    """

    def __init__(self, controls: Controls, person: dict[str, Any], chat_id: int) -> None:
        self.controls = controls
        self.person = person
        self.chat_id = chat_id
        self.patience = PATIENCE_SECONDS
        self._screen: Screen | None = None
        self._acted_at = 0

    @classmethod
    async def new(
        cls, controls: Controls, first_name: str, language_code: str = "en", **more: Any
    ) -> Phone:
        """Give somebody new a phone."""
        person = await controls.post(
            "/people", first_name=first_name, language_code=language_code, **more
        )
        return cls(controls, person, person["id"])

    @property
    def id(self) -> int:
        """The person's identifier."""
        return int(self.person["id"])

    def at(self, chat_id: int) -> Phone:
        """Give the same phone, open at another chat."""
        other = copy.copy(self)
        other.chat_id = chat_id
        other._screen = None
        return other

    # What is on the screen.

    async def screen(self) -> Screen:
        """Give what is shown now."""
        if self._screen is None:
            chat = await self.controls.get(f"/people/{self.id}/chats/{self.chat_id}")
            self._screen = Screen(chat, self.id)
        await self._catch_up(self._screen, 0)
        return self._screen

    async def _catch_up(self, screen: Screen, timeout: float) -> None:
        for event in await self.controls.changes(screen.seq, timeout):
            screen.take(event)

    async def until(
        self, wanted: Callable[[Screen], T | None], *, timeout: float | None = None, what: str = ""
    ) -> T:
        """Wait until the screen gives something true, and give that.

        Raises:
            NotSeen: it did not within the time.
        """
        screen = await self.screen()
        end = time.monotonic() + (self.patience if timeout is None else timeout)
        while not (found := wanted(screen)):
            left = end - time.monotonic()
            if left <= 0:
                raise NotSeen(f"{self.person['first_name']} waited for {what or 'it'}:\n{screen}")
            await self._catch_up(screen, left)
        return found

    async def sees(self, words: Words, *, timeout: float | None = None) -> Shown:
        """Wait until a message anywhere in the chat has these words, and give it."""
        return await self.until(
            lambda screen: screen.find(words), timeout=timeout, what=f"{words!r}"
        )

    async def gets(self, words: Words = "", *, timeout: float | None = None) -> Shown:
        """Wait for the bot's message with these words, new or changed since the last action."""

        def found(screen: Screen) -> Shown | None:
            for shown in reversed(screen.messages):
                if shown.changed_at > self._acted_at and shown.from_bot and shown.says(words):
                    return shown
            return None

        return await self.until(found, timeout=timeout, what=f"{words!r} after the last action")

    async def loses(self, words: Words, *, timeout: float | None = None) -> None:
        """Wait until no message has these words any more."""
        await self.until(
            lambda screen: screen.find(words) is None, timeout=timeout, what=f"no {words!r}"
        )

    # What the person does.

    async def do(self, verb: str, **order: Any) -> dict[str, Any]:
        """Do something as `POST /sim/people/{id}/<verb>` in this chat."""
        self._acted_at = (await self.screen()).seq
        if self.chat_id != self.id:
            order.setdefault("chat_id", self.chat_id)
        kept = {name: value for name, value in order.items() if value is not None}
        return await self.controls.post(f"/people/{self.id}/{verb}", **kept)

    async def press(
        self,
        button: str,
        *,
        on: Shown | int | None = None,
        timeout: float | None = None,
        answered: bool = True,
    ) -> Answer:
        """Wait for a button (caption or callback data), press it, wait for the answer.

        Raises:
            NotSeen: there is no such button, or nobody answered the press.
        """
        message_id = on.message_id if isinstance(on, Shown) else on
        end = time.monotonic() + (self.patience if timeout is None else timeout)
        while True:
            shown = await self.until(
                lambda screen: screen.with_button(button, message_id),
                timeout=max(0.0, end - time.monotonic()),
                what=f"the button {button!r}",
            )
            try:
                result = await self.do("press", button=button, message_id=shown.message_id)
            except Impossible as error:
                if error.status != 404 or time.monotonic() > end:
                    raise
                continue
            return await self._outcome(result, timeout, wait=answered)

    async def press_stale(
        self, message: Shown, button: str, *, inaccessible: bool = False, answered: bool = True
    ) -> Answer:
        """Press a button of a message as it was, whatever has become of it."""
        found = message.button(button)
        if found is None:
            raise NotSeen(f"there was no button {button!r}")
        result = await self.do(
            "press",
            message_id=message.message_id,
            data=found["data"],
            stale=True,
            inaccessible=inaccessible,
        )
        return await self._outcome(result, None, wait=answered)

    async def tap(self, button: str, **order: Any) -> Answer:
        """Wait for a button of the reply keyboard and tap it."""
        await self.until(
            lambda screen: screen.reply_button(button), what=f"the reply button {button!r}"
        )
        return await self._outcome(await self.do("tap", text=button, **order), None, wait=False)

    async def open(self, url: str) -> Answer:
        """Open a link."""
        return await self._outcome(await self.do("open", url=url), None, wait=False)

    async def _outcome(
        self, result: dict[str, Any], timeout: float | None, *, wait: bool
    ) -> Answer:
        kind = result.get("kind", "message")
        if kind == "callback" and wait:
            query_id = result["callback_query_id"]
            return await self.until(
                lambda screen: screen.answers.get(query_id),
                timeout=timeout,
                what="the answer to a press",
            )
        message = Shown(result["message"]) if result.get("message") else None
        return Answer(
            kind,
            text=result.get("text", ""),
            url=result.get("url", ""),
            launch=result.get("launch"),
            message=message,
            raw=result,
        )

    async def ask_inline(self, query: str, **order: Any) -> dict[str, Any]:
        """Type after the bot's name and wait for the results."""
        query_id = (await self.do("inline", query=query, **order))["inline_query_id"]
        return await self.until(
            lambda screen: screen.inline_answers.get(query_id), what="inline results"
        )
