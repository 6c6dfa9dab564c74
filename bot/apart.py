"""Exclusions as buttons: one tap lifts one of them."""

from collections.abc import Sequence
from typing import Any

from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.kbd import Column
from aiogram_dialog.widgets.text import Text

from bot.context import person_of
from bot.dialogs.room.states import room_of
from bot.members import person_from
from bot.widgets.picking import Pick
from bot.words.names import short_name
from santa.draw import Verdict
from santa.draw.verdicts import Player
from santa.rooms import Apart, let_together

MOST_LIFTS = 8
"""Advice that is longer comes bit by bit: each lift brings another verdict."""


class Lifts(Column):
    """Lets two people draw each other again who were kept apart."""

    def __init__(self, id: str, items: str) -> None:  # noqa: A002
        super().__init__(Pick(PairCaption(), _on_lift, id=id, items=items))


class PairCaption(Text):
    """Two names and an arrow from whoever must not give."""

    async def _render_text(self, data: dict[str, Any], _: DialogManager) -> str:
        item = data["item"]
        arrow = "↔" if item["mutual"] else "→"
        return f"❌ {short_name(item['giver'])} {arrow} {short_name(item['receiver'])}"


async def _on_lift(manager: DialogManager, picked: str) -> None:
    one, _, other = picked.partition("-")
    number, people = room_of(manager), (person_from(one), person_from(other))
    await let_together(number, *people, by=person_of(manager))


def worth_lifting(listed: Sequence[Apart], verdict: Verdict[Player]) -> list[Apart]:
    """Return the exclusions that a verdict advises to lift."""
    drop = {frozenset((giver.id, receiver.id)) for giver, receiver in verdict.drop}
    found = [apart for apart in listed if frozenset((apart.giver, apart.receiver)) in drop]
    return found[:MOST_LIFTS]


def apart_as_item(apart: Apart) -> dict[str, Any]:
    """Return what `Lifts` needs of an exclusion."""
    return {
        "id": f"{apart.giver}-{apart.receiver}",
        "giver": apart.giver_name,
        "receiver": apart.receiver_name,
        "mutual": apart.mutual,
    }
