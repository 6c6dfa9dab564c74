"""The room that a sweep is about, and what people do there.

What a window keeps, what may be picked and what may be typed there stands below, by window and by
widget. Who comes, and with which rights, stands in `tests/bot/sweeping_rights.py`.
"""

from dataclasses import dataclass
from datetime import time, timedelta
from typing import Any

from aiogram_dialog import Window

from db.engine import fetch
from santa import clock
from santa.draw.use_cases import draw_now
from santa.errors import NoRecipientNow, Refusal, RoomIsNotDrawn
from santa.identifiers import RoomNumber
from santa.messages import ContentKind, MessageContent, channel_to_recipient
from santa.people import change_address, share_phone
from santa.people.phones import number_to_read
from santa.people.superusers import set_superuser
from santa.rooms import (
    create_room,
    finish_game,
    hand_over,
    join_room,
    keep_apart,
    my_recipient,
    remove_member,
    schedule_draw,
)
from tests.bot.sweeping import name_of
from tests.bot.sweeping_rights import Right, Role
from tests.cast import Player, a_crowd, aigerim, ann, boris, introduce, taras

ROOM = "Zanzibar 🏝"
BUDGET = "77 doubloons"


STATES = {
    "RoomScreens": ("scheduled", "failed", "drawn", "finished"),
    "Participants": ("scheduled", "drawn"),
    "FinishGame": ("drawn",),
    "WriteMessage": ("drawn",),
    "Report": ("drawn",),
}
"""In which states of the room a dialog is swept: while it is scheduled, most of them."""

LATER = {"day": "2026-12-24", "letter": "Р", "country": "RU", "typed": "Alm"}
PICKED = {"member": taras.id, "found": taras.id, "family": [ann.id, taras.id]}
TYPED = {"name": "Mine", "budget": "5", "text": "Hello"}
WORDS = MessageContent(ContentKind.TEXT, "Wool socks").to_json()
PHOTO = MessageContent(ContentKind.PHOTO, files=("F1",)).to_json()
PHOTOS = {"1": {"content": PHOTO, "reveals": False}}
KEPT: dict[str, dict[str, Any]] = {
    "ChangeName": {"first": "Bob"},
    "KeepApart": {"first": ann.id, "second": taras.id},
    "WriteMessage:album": {"album": {"id": "1", "photos": PHOTOS}},
    "WriteMessage:sure": {"held": {"content": WORDS, "why": "words", "typed": []}},
    "Report": {"evidence": WORDS},
}
"""What a dialog keeps from its earlier windows."""

ANSWERS = {
    "StartGame": "18:30",
    "Zone": "Almaty",
    "ChangePhone": "+447700900456",
    "Admin": str(taras.id),
}
"""What is typed where any words will not do."""


@dataclass(frozen=True)
class Scene:
    """Somebody's room, as Boris finds it."""

    number: RoomNumber
    role: Role
    secrets: tuple[str, ...]
    token: str  # of the owner's own channel; for all others, of somebody else's
    owner: Player

    def started(self) -> dict[str, Any]:
        """What every dialog was opened with."""
        return {"number": self.number, "then": "profile", "payload": "", "token": self.token}

    def kept(self, window: Window) -> dict[str, Any]:
        ours = {**LATER, **PICKED, **TYPED, "number": self.number}
        return {**ours, **KEPT.get(dialog_of(window), {}), **KEPT.get(name_of(window), {})}

    def hidden_at(self, window: str) -> list[str]:
        """Return what may not be read there: an invitation says what one is invited to."""
        is_told = window.startswith("JoinRoom:")
        told = (ROOM, BUDGET, self.number, self.owner.name) if is_told else ()
        return [text for text in self.secrets if text not in told]

    def answer(self, window: Window) -> str:
        if name_of(window) == "JoinRoom:number":
            return self.number
        return ANSWERS.get(dialog_of(window), "Something else")

    def items(self) -> dict[str, Any]:
        """What may be picked, by the widget that offers it."""
        return {
            **dict.fromkeys(("member", "one", "other", "accused"), ann.id),
            **dict.fromkeys(("page", "rooms", "places", "countries", "cities"), 0),
            "letter": "Р",
            "country": "RU",
            "city": 0,
            "place": 0,
            "room": self.number,
            "lift": f"{ann.id}-{taras.id}",
            "part": "18-21",
            "calendar": "2026-12-24",
            "language": "ru",
        }


def dialog_of(window: Window) -> str:
    return name_of(window).partition(":")[0]


def states_for(window: Window) -> tuple[str, ...]:
    return STATES.get(dialog_of(window), ("scheduled",))


async def a_scene(role: Role, state: str) -> Scene:
    """Let Boris come to a room of Ann, Aigerim, Taras and two more, or own it."""
    others = [ann, aigerim, taras, *a_crowd(2)]
    owner = boris if role in (Role.OWNER, Role.FORMER_OWNER, Role.BLOCKED) else ann
    await introduce(boris, *others)
    await _fill_in(boris, *others)
    number = await create_room(ROOM, BUDGET, owner.wishes, by=owner.id)
    for player in (boris, *others):
        if player is not owner and not (player is boris and role is Role.STRANGER):
            await join_room(number, player.wishes, by=player.id)
    await keep_apart(number, ann.id, taras.id, mutual=False, by=owner.id)
    if role is Role.FORMER_OWNER:
        await hand_over(number, to=ann.id, by=boris.id)
        owner = ann
    if role is Role.FORMER_MEMBER:
        await remove_member(number, boris.id, by=ann.id)
    await _bring_to(number, state, owner)
    if role is Role.OWNER:
        await set_superuser(boris.id)
    if role is Role.BLOCKED:
        await fetch("UPDATE person SET blocked_at = met_at WHERE id = $1", boris.id)
    token = await _token(number, boris if role is Role.OWNER else ann)
    return Scene(number, role, await _secrets(number, role, others), token, owner)


async def _token(number: RoomNumber, whose: Player) -> str:
    try:
        return (await channel_to_recipient(number, by=whose.id)).token
    except RoomIsNotDrawn:
        return "not drawn so far."


async def _fill_in(*players: Player) -> None:
    for player in players:
        await change_address(player.address, by=player.id)
        await share_phone(player.phone, of=player.id, by=player.id)


async def _bring_to(number: RoomNumber, state: str, owner: Player) -> None:
    if state in ("drawn", "finished"):
        await draw_now(number, by=owner.id)
        if state == "finished":
            await finish_game(number, by=owner.id)
        return
    tomorrow = clock.now().date() + timedelta(days=1)
    await schedule_draw(number, tomorrow, time(12), by=owner.id)
    if state == "failed":
        await fetch(
            "UPDATE room SET state = 'failed', failed_because = 'too-few', draw_at = NULL,"
            " draw_zone = NULL WHERE number = $1",
            number,
        )


async def _secrets(number: RoomNumber, role: Role, others: list[Player]) -> tuple[str, ...]:
    """Return what may not be read: a member reads less of the others than their names."""
    personal = [text for one in others for text in _personal(one)]
    if role.reaches is Right.ANYBODY:
        return (ROOM, BUDGET, number, *(one.name for one in others), *personal)
    try:
        mine = await my_recipient(number, by=boris.id)
    except (NoRecipientNow, Refusal):
        return tuple(personal)
    known = (mine.wishes, mine.address, mine.phone)
    return tuple(text for text in personal if text not in known)


def _personal(player: Player) -> tuple[str, ...]:
    return player.wishes, player.address, number_to_read(player.phone)
