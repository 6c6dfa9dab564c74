"""What a phone shows of one chat, kept up by events."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any

from simulator.captions import same_caption

Words = str | re.Pattern[str]


@dataclass(frozen=True)
class Shown:
    """One message on the screen."""

    view: dict[str, Any]
    changed_at: int = 0
    """Number of the event that last changed it."""

    @property
    def message_id(self) -> int:
        """Its number in the chat."""
        return int(self.view["message_id"])

    @property
    def text(self) -> str:
        """Text, caption, or what a service message says."""
        return str(self.view["text"] or self.view["service"] or "")

    @property
    def kind(self) -> str:
        """Text, photo, …, service."""
        return str(self.view["kind"])

    @property
    def from_bot(self) -> bool:
        """Whether the bot wrote it."""
        return bool(self.view["sender"] == "bot")

    @property
    def wire(self) -> dict[str, Any]:
        """The message as the Bot API shows it."""
        return dict(self.view["wire"])

    @property
    def rows(self) -> list[list[dict[str, Any]]]:
        """The inline keyboard, row by row."""
        return list(self.view["inline_keyboard"])

    @property
    def buttons(self) -> list[str]:
        """The captions of all inline buttons, in order."""
        return [button["text"] for row in self.rows for button in row]

    def button(self, wanted: str) -> dict[str, Any] | None:
        """Find an inline button by caption (emoji around it aside) or callback data."""
        for row in self.rows:
            for button in row:
                if button.get("data") == wanted or same_caption(button["text"], wanted):
                    return button
        return None

    def says(self, words: Words) -> bool:
        """Say whether the words are in it."""
        if isinstance(words, str):
            return words in self.text
        return words.search(self.text) is not None


@dataclass(frozen=True)
class Answer:
    """What came of a press: see "A press result" in docs/simulator.md."""

    kind: str
    text: str = ""
    show_alert: bool = False
    url: str = ""
    launch: dict[str, Any] | None = None
    message: Shown | None = None
    raw: dict[str, Any] = field(default_factory=dict)


class Screen:
    """One chat as one person sees it now."""

    def __init__(self, chat: dict[str, Any], person_id: int) -> None:
        self.seq: int = chat["seq"]
        self.chat: dict[str, Any] = chat["chat"]
        self.person_id = person_id
        self.reply_keyboard: dict[str, Any] | None = chat["reply_keyboard"]
        self.answers: dict[str, Answer] = {}
        self.inline_answers: dict[str, dict[str, Any]] = {}
        self.actions: list[str] = []
        self._messages = {view["message_id"]: Shown(view) for view in chat["messages"]}

    @property
    def messages(self) -> list[Shown]:
        """Everything shown, oldest first."""
        return list(self._messages.values())

    @property
    def last(self) -> Shown:
        """The newest message.

        Raises:
            LookupError: the chat is empty.
        """
        if not self._messages:
            raise LookupError("the chat is empty")
        return self.messages[-1]

    @property
    def last_from_bot(self) -> Shown | None:
        """The newest message of the bot."""
        return next((shown for shown in reversed(self.messages) if shown.from_bot), None)

    @property
    def reply_buttons(self) -> list[str]:
        """The captions of the reply keyboard."""
        rows = (self.reply_keyboard or {}).get("rows", [])
        return [button["text"] for row in rows for button in row]

    def reply_button(self, wanted: str) -> str | None:
        """Find a caption of the reply keyboard."""
        return next((text for text in self.reply_buttons if same_caption(text, wanted)), None)

    def message(self, message_id: int) -> Shown | None:
        """Find a message by its number."""
        return self._messages.get(message_id)

    def find(self, words: Words, *, since: int = 0) -> Shown | None:
        """Find the newest message with these words, changed after an event."""
        for shown in reversed(self.messages):
            if shown.changed_at >= since and shown.says(words):
                return shown
        return None

    def with_button(self, wanted: str, message_id: int | None = None) -> Shown | None:
        """Find the newest message with this inline button."""
        for shown in reversed(self.messages):
            if message_id in {None, shown.message_id} and shown.button(wanted):
                return shown
        return None

    def take(self, event: dict[str, Any]) -> None:
        """Let one event change what is shown."""
        self.seq = max(self.seq, event["seq"])
        kind = event["kind"]
        if kind == "answered":
            answer = Answer("callback", event["text"], event["show_alert"], event["url"], raw=event)
            self.answers[event["callback_query_id"]] = answer
        elif kind == "inline_answered":
            self.inline_answers[event["inline_query_id"]] = event
        elif kind == "chat" and event["chat"]["id"] == self.chat["id"]:
            self.chat = event["chat"]
        elif event.get("chat_id") == self.chat["id"]:
            self._take_own(kind, event)

    def _take_own(self, kind: str, event: dict[str, Any]) -> None:
        if kind in {"message", "edited"}:
            view = event["message"]
            self._messages[view["message_id"]] = Shown(view, event["seq"])
        elif kind == "deleted":
            self._messages.pop(event["message_id"], None)
        elif kind == "keyboard" and event["person_id"] == self.person_id:
            self.reply_keyboard = event["reply_keyboard"]
        elif kind == "action":
            self.actions.append(event["action"])

    def __str__(self) -> str:
        """Write the end of the chat, for whoever reads a failed test."""
        lines = []
        for shown in self.messages[-6:]:
            lines.append(f"  {shown.message_id} {shown.view['from_name']}: {shown.text!r}")
            lines += [f"      {[button['text'] for button in row]}" for row in shown.rows]
        if self.reply_buttons:
            lines.append(f"  reply keyboard: {self.reply_buttons}")
        return "\n".join(lines) or "  (empty)"
