"""What people read: texts by key, as a phone shows them, whatever wording they get."""

import re

from locales.facts import Fact
from locales.voice import voice_of
from santa.errors import Refusal
from simulator.phone import Phone
from simulator.screen import Shown
from simulator.wire.html import parse_html
from tests.cast import Player


def words(of: Player, key: str, **facts: Fact) -> str:
    """Say a text in somebody's language, its HTML read."""
    text, _ = parse_html(voice_of(of.language).say_html(key, **facts))
    return text.strip()


def refusal_in(of: Player, refusal: Refusal) -> str:
    """Say a refusal in somebody's language."""
    return words(of, f"error-{refusal.code}", **refusal.facts)


def beginning(of: Player, key: str, **facts: Fact) -> str:
    """Say the first line of a text: enough to know a screen by."""
    return words(of, key, **facts).splitlines()[0]


def data_of(shown: Shown) -> list[str]:
    """Return what the buttons of a screen send, without the dialog's mark."""
    pressable = [button for row in shown.rows for button in row if button.get("data")]
    return [button["data"].rpartition("\x1d")[2] for button in pressable]


def days_in(shown: Shown) -> list[str]:
    """Return the days that a calendar offers."""
    days = (re.fullmatch(r"calendar:(\d{4}-\d\d-\d\d)", data) for data in data_of(shown))
    return [day[1] for day in days if day]


async def bot_messages(phone: Phone) -> list[Shown]:
    """Return what the bot has in the chat now."""
    return [shown for shown in (await phone.screen()).messages if shown.from_bot]


async def own_messages(phone: Phone) -> list[str]:
    """Return what the person has in the chat now."""
    return [shown.text for shown in (await phone.screen()).messages if not shown.from_bot]
