"""Keyboards under and instead of the message field: read raw, refused or quietly trimmed."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from simulator.wire.inline_buttons import inline_button
from simulator.wire.params import Params
from simulator.wire.refusals import bad
from simulator.wire.reply_buttons import reply_button

ROW_LIMIT = 12
TOTAL_LIMIT = 300
PLACEHOLDER_LIMIT = 64

Button = dict[str, Any]


@dataclass
class Markup:
    """What a call wants to show: `inline`, `keyboard`, `remove`, `force_reply`, or nothing."""

    kind: str = ""
    wire: dict[str, Any] = field(default_factory=dict)
    warnings: list[str] = field(default_factory=list)

    @property
    def inline(self) -> dict[str, Any] | None:
        """The inline keyboard that the message will carry."""
        return self.wire if self.kind == "inline" and self.wire.get("inline_keyboard") else None

    @property
    def forbids_editing(self) -> bool:
        """Whether a message sent with it can never be edited."""
        return self.kind in {"keyboard", "remove", "force_reply"}


@dataclass(frozen=True)
class Place:
    """Where the keyboard goes; some buttons are for private chats only."""

    private: bool = True
    loopback_http: bool = False


def read_markup(params: Params, place: Place, *, inline_only: bool = False) -> Markup:
    """Read `reply_markup`.

    Raises:
        Refused: it is malformed, or not inline where only inline will do.
    """
    value = params.structure("reply_markup", "reply keyboard markup")
    if value is None:
        return Markup()
    if not isinstance(value, dict):
        raise bad("object expected as reply markup")
    if "inline_keyboard" in value:
        return _inline(value, place)
    if inline_only and value:
        raise bad("Inline keyboard expected")
    if "keyboard" in value:
        return _keyboard(value, place)
    if value.get("remove_keyboard"):
        return Markup("remove", {"remove_keyboard": True})
    if value.get("force_reply"):
        return Markup("force_reply", {"force_reply": True, "placeholder": _placeholder(value)})
    return Markup()


def _inline(value: dict[str, Any], place: Place) -> Markup:
    markup = Markup("inline")
    rows = _rows(value["inline_keyboard"], "inline keyboard")
    read = [[inline_button(button, place) for button in row] for row in rows]
    markup.wire = {"inline_keyboard": _trimmed(read, markup.warnings)}
    return markup


def _keyboard(value: dict[str, Any], place: Place) -> Markup:
    markup = Markup("keyboard")
    rows = _rows(value["keyboard"], "keyboard")
    read = [[reply_button(button, place) for button in row] for row in rows]
    markup.wire = {
        "keyboard": _trimmed(read, markup.warnings),
        "resize": bool(value.get("resize_keyboard")),
        "one_time": bool(value.get("one_time_keyboard")),
        "persistent": bool(value.get("is_persistent")),
        "placeholder": _placeholder(value),
    }
    return markup


def _placeholder(value: dict[str, Any]) -> str:
    text = value.get("input_field_placeholder") or ""
    return str(text)[:PLACEHOLDER_LIMIT]


def _rows(value: Any, what: str) -> list[list[Any]]:
    if not isinstance(value, list):
        raise bad(f'field "{what.replace(" ", "_")}" of the ReplyMarkup must be of type Array')
    for row in value:
        if not isinstance(row, list):
            raise bad(f'field "{what.replace(" ", "_")}" must be an Array of Arrays')
    return value


def _trimmed(rows: list[list[Button]], warnings: list[str]) -> list[list[Button]]:
    """Drop and cut what the server drops and cuts without a word, but remember it."""
    kept: list[list[Button]] = []
    total = 0
    for row in rows:
        labelled = [button for button in row if button["text"]]
        _warn(warnings, len(row) - len(labelled), "button(s) with an empty label dropped")
        _warn(warnings, len(labelled) - ROW_LIMIT, f"button(s) beyond {ROW_LIMIT} in a row cut")
        fitting = labelled[:ROW_LIMIT][: TOTAL_LIMIT - total]
        cut = len(labelled[:ROW_LIMIT]) - len(fitting)
        _warn(warnings, cut, f"button(s) beyond {TOTAL_LIMIT} in a keyboard cut")
        total += len(fitting)
        if fitting:
            kept.append(fitting)
    return kept


def _warn(warnings: list[str], count: int, text: str) -> None:
    if count > 0:
        warnings.append(f"{count} {text}")
