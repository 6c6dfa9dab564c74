"""Texts by Fluent key: `Say` above the buttons, `Label` on one.

Both take from the getter's data just the facts that the text names. `Say` escapes what
people typed, because a message is HTML; a caption is plain, and shows it as it is.
"""

from typing import Any

from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.common import WhenCondition
from aiogram_dialog.widgets.text import Text

from bot.context import voice_in

BUTTON_LENGTH = 60
"""Longer captions are cut by clients anyway, and not always at a good place."""


class Say(Text):
    """A message's text, said in HTML."""

    def __init__(self, key: str, when: WhenCondition = None) -> None:
        super().__init__(when=when)
        self.key = key

    async def _render_text(self, data: dict[str, Any], manager: DialogManager) -> str:
        voice = voice_in(manager)
        return voice.say_html(self.key, **_facts(voice.facts_of(self.key), data))


class Label(Text):
    """A button's caption, said plainly and kept to a button's length."""

    def __init__(self, key: str, when: WhenCondition = None) -> None:
        super().__init__(when=when)
        self.key = key

    async def _render_text(self, data: dict[str, Any], manager: DialogManager) -> str:
        voice = voice_in(manager)
        # In lists the item itself carries the facts.
        known = {**data, **data["item"]} if isinstance(data.get("item"), dict) else data
        return shortened(voice.say(self.key, **_facts(voice.facts_of(self.key), known)))


def shortened(caption: str) -> str:
    """Cut a caption to a button's length."""
    if len(caption) <= BUTTON_LENGTH:
        return caption
    return caption[: BUTTON_LENGTH - 1].rstrip() + "…"


def _facts(needed: frozenset[str], data: dict[str, Any]) -> dict[str, Any]:
    # A fact that the getter does not give is left out: the voice then names it.
    return {name: data[name] for name in needed if name in data}
