"""Buttons instead of the keyboard of the phone: text, or something that only a person can give."""

from __future__ import annotations

from typing import Any

from simulator.wire.inline_buttons import PlaceOfButton, labelled_button
from simulator.wire.links import check_web_app_link
from simulator.wire.refusals import bad

_PRIVATE_ONLY = {
    "request_contact": "Phone number can be requested in private chats only",
    "request_location": "Location can be requested in private chats only",
    "request_poll": "Poll can be requested in private chats only",
    "request_users": "Users can be requested in private chats only",
    "request_user": "Users can be requested in private chats only",
    "request_chat": "Chats can be requested in private chats only",
    "web_app": "Web App buttons can be used in private chats only",
}
USERS_LIMIT = 10


def reply_button(value: Any, place: PlaceOfButton) -> dict[str, Any]:
    """Read one button of a reply keyboard; a bare string is a text button.

    Raises:
        Refused: it asks for what this kind of chat cannot give, or asks wrongly.
    """
    if isinstance(value, str):
        return {"text": value}
    button = labelled_button(value, "keyboard button")
    for name, refusal in _PRIVATE_ONLY.items():
        if value.get(name) is None or value[name] is False:
            continue
        if not place.private:
            raise bad(refusal)
        button[name] = value[name]
        _check(name, value[name], place)
        break
    return button


def _check(name: str, value: Any, place: PlaceOfButton) -> None:
    if name == "web_app":
        address = str(value.get("url", "")) if isinstance(value, dict) else ""
        check_web_app_link(address, where="keyboard button", loopback_http=place.loopback_http)
    if name in {"request_users", "request_chat"}:
        if not isinstance(value, dict) or "request_id" not in value:
            raise bad("can't parse keyboard button: Can't find field \"request_id\"")
        if name == "request_users" and not 1 <= value.get("max_quantity", 1) <= USERS_LIMIT:
            raise bad("wrong maximum number of requested users specified")
