"""Inline buttons: one of the known actions each, with the limits of each."""

from __future__ import annotations

from typing import Any, Protocol

from simulator.wire.links import check_button_link, check_web_app_link
from simulator.wire.refusals import bad

DATA_LIMIT_BYTES = 64
COPY_LIMIT = 256
STYLES = {"primary", "success", "danger"}
_TARGETS = ("allow_user_chats", "allow_bot_chats", "allow_group_chats", "allow_channel_chats")


class PlaceOfButton(Protocol):
    """Where a button is going to stand."""

    @property
    def private(self) -> bool:
        """Whether it is a private chat."""

    @property
    def loopback_http(self) -> bool:
        """Whether plain http to this machine is allowed."""


def inline_button(value: Any, place: PlaceOfButton) -> dict[str, Any]:
    """Read one inline button.

    Raises:
        Refused: it does nothing, or what it does is wrong.
    """
    button = labelled_button(value, "inline keyboard button")
    for name, read in _ACTIONS.items():
        if value.get(name) is not None:
            button[name] = read(value[name], place)
            break
    else:
        raise bad(
            "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard"
        )
    if value.get("disabled"):
        button["disabled"] = value["disabled"]
    return button


def labelled_button(value: Any, what: str) -> dict[str, Any]:
    """Read what every button has: a label, perhaps a style and an icon."""
    if not isinstance(value, dict):
        raise bad(f"can't parse {what}: expected an Object")
    if not isinstance(value.get("text"), str):
        raise bad(f'can\'t parse {what}: Field "text" must be of type String')
    button: dict[str, Any] = {"text": value["text"].strip()}
    style = value.get("style")
    if style:
        if style not in STYLES:
            raise bad("invalid button style specified")
        button["style"] = style
    if value.get("icon_custom_emoji_id"):
        button["icon_custom_emoji_id"] = value["icon_custom_emoji_id"]
    return button


def _url(value: Any, place: PlaceOfButton) -> str:
    return check_button_link(str(value))


def _data(value: Any, place: PlaceOfButton) -> str:
    data = str(value)
    if not 1 <= len(data.encode()) <= DATA_LIMIT_BYTES:
        raise bad("BUTTON_DATA_INVALID")
    return data


def _web_app(value: Any, place: PlaceOfButton) -> dict[str, Any]:
    address = str(value.get("url", "")) if isinstance(value, dict) else ""
    check_web_app_link(address, where="inline keyboard button", loopback_http=place.loopback_http)
    if not place.private:
        raise bad("BUTTON_TYPE_INVALID")
    return {"url": address}


def _login(value: Any, place: PlaceOfButton) -> dict[str, Any]:
    address = str(value.get("url", "")) if isinstance(value, dict) else ""
    return {**value, "url": check_button_link(address)}


def _copy(value: Any, place: PlaceOfButton) -> dict[str, Any]:
    text = str(value.get("text", "")) if isinstance(value, dict) else ""
    if not 1 <= len(text) <= COPY_LIMIT:
        raise bad("BUTTON_COPY_TEXT_INVALID")
    return {"text": text}


def _query(value: Any, place: PlaceOfButton) -> str:
    return str(value)


def _chosen(value: Any, place: PlaceOfButton) -> dict[str, Any]:
    if not isinstance(value, dict) or not any(value.get(target) for target in _TARGETS):
        raise bad(
            "can't parse inline keyboard button: "
            "At least one chat type must be allowed in the SwitchInlineQueryChosenChat"
        )
    return {key: item for key, item in value.items() if item is not None}


def _as_is(value: Any, place: PlaceOfButton) -> Any:
    return value


_ACTIONS = {
    "url": _url,
    "callback_data": _data,
    "web_app": _web_app,
    "login_url": _login,
    "copy_text": _copy,
    "switch_inline_query": _query,
    "switch_inline_query_current_chat": _query,
    "switch_inline_query_chosen_chat": _chosen,
    "callback_game": _as_is,
    "pay": _as_is,
}
