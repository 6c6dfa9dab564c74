"""Addresses in buttons, checked the way the server checks them."""

from __future__ import annotations

from urllib.parse import urlsplit

from simulator.wire.refusals import bad

_LOOPBACK = {"127.0.0.1", "localhost", "::1"}


def is_loopback(address: str) -> bool:
    """Say whether an address leads to this very machine."""
    try:
        return urlsplit(address).hostname in _LOOPBACK
    except ValueError:
        return False


def wrong_link(address: str) -> str:
    """Say what is wrong with an address for a link; nothing when it is fine."""
    if not address.strip():
        return "URL is empty"
    full = address if "://" in address or address.startswith("tg:") else f"http://{address}"
    try:
        parts = urlsplit(full)
        host = parts.hostname or ""
    except ValueError:
        return "Wrong HTTP URL"
    if parts.scheme.lower() in {"tg", "ton", "tonsite"}:
        return ""
    if parts.scheme.lower() not in {"http", "https"}:
        return "Unsupported URL protocol"
    if not host:
        return "URL host is empty"
    if any(sign.isspace() for sign in address.strip()) or ("." not in host and ":" not in host):
        return "Wrong HTTP URL"
    return ""


def check_button_link(address: str) -> str:
    """Give the address of a link button as the server would keep it.

    Raises:
        Refused: the address is not one.
    """
    wrong = wrong_link(address)
    if wrong:
        raise bad(f"inline keyboard button URL '{address}' is invalid: {wrong}")
    if "://" in address or address.startswith("tg:"):
        return address if urlsplit(address).path or "?" in address else f"{address}/"
    return f"http://{address}" if "/" in address else f"http://{address}/"


def check_web_app_link(address: str, *, where: str, loopback_http: bool) -> None:
    """Accept https, and http to this machine when that is allowed.

    Raises:
        Refused: anything else.
    """
    wrong = wrong_link(address)
    if loopback_http and address.startswith("http://") and is_loopback(address):
        return
    if not wrong and not address.startswith("https://"):
        wrong = "Only HTTPS links are allowed"
    if wrong:
        raise bad(f"{where} Web App URL '{address}' is invalid: {wrong}")
