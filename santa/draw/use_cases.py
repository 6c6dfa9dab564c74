"""The draw as it happens: claimed, drawn and lettered in one transaction.

A room is held by a row lock while it is drawn, so that however many clocks, clicks or
restarts ask for it, one of them draws and the others find it drawn.
"""

import asyncio
import logging
import secrets

from db.engine import fetch, transaction
from db.tables import Membership, Room
from santa import clock
from santa.draw import CircleNotFound, NoDrawPossible, Shape, draw
from santa.draw.store import keep_pairs
from santa.errors import CircleNotInTime, DrawImpossible, Refusal, TooFewPlayers
from santa.identifiers import PersonId, RoomNumber
from santa.letters.kinds import LetterKind
from santa.letters.outbox import post, post_to_members
from santa.limits import LEAST_PLAYERS
from santa.rooms.access import drawable_room
from santa.rooms.cards import RoomState
from santa.rooms.exclusions import apart_in
from santa.rooms.scheduling import UNSCHEDULED

log = logging.getLogger(__name__)

Pairs = dict[PersonId, PersonId]

LETTER_FOR: dict[type[Refusal], LetterKind] = {
    DrawImpossible: LetterKind.DRAW_FAILED_IMPOSSIBLE,
    CircleNotInTime: LetterKind.DRAW_FAILED_CIRCLE,
}
REASON_FOR: dict[type[Refusal], str] = {
    TooFewPlayers: "too-few",
    DrawImpossible: "impossible",
    CircleNotInTime: "circle",
}


async def draw_now(number: RoomNumber, *, by: PersonId) -> None:
    """Draw at once, because the owner says so.

    Raises:
        RoomNotFound, NotOwner, RoomIsDrawn, RoomHasFailed: and nothing was changed.
        TooFewPlayers, DrawImpossible, CircleNotInTime: likewise; the schedule stays.
    """
    async with transaction():
        room = await drawable_room(number, by=by)
        await _keep(room, await _draw(room))


async def draw_due_rooms() -> int:
    """Draw every room whose moment has come, and return how many were dealt with.

    A room that meets a fault is logged and left for the next minute; the others go on.
    """
    dealt_with = 0
    faulty: list[int] = []
    while True:
        room = None
        try:
            async with transaction():
                room = await _claim_due_room(faulty)
                if room is None:
                    return dealt_with
                await _draw_due(room)
        except Exception:
            if room is None:
                raise
            named = {"room": room.number}
            log.exception("the draw of room %s met a fault", room.id, extra=named)
            faulty.append(room.id)
        else:
            dealt_with += 1


async def _claim_due_room(but: list[int]) -> Room | None:
    rows = await fetch(
        "SELECT id FROM room WHERE state = 'scheduled' AND draw_at <= $1 AND id <> ALL ($2)"
        " ORDER BY draw_at LIMIT 1 FOR UPDATE SKIP LOCKED",
        clock.now(),
        but,
    )
    if not rows:
        return None
    return await Room.objects().get(Room.id == rows[0]["id"])


async def _draw_due(room: Room) -> None:
    try:
        pairs = await _draw(room)
    except (TooFewPlayers, DrawImpossible, CircleNotInTime) as refusal:
        await _fail(room, refusal)
    else:
        await _keep(room, pairs)


async def _draw(room: Room) -> Pairs:
    members = await (
        Membership.select(Membership.person)
        .where(Membership.room == room.id)
        .order_by(Membership.id)
    )
    people = [PersonId(row["person"]) for row in members]
    if len(people) < LEAST_PLAYERS:
        raise TooFewPlayers(least=LEAST_PLAYERS, players=len(people))
    apart = await apart_in(room.id)
    # A tight circle may take seconds to find: the other updates must not wait for it.
    return await asyncio.to_thread(_assign, people, apart, Shape(room.shape))


def _assign(people: list[PersonId], apart: list[tuple[PersonId, PersonId]], shape: Shape) -> Pairs:
    try:
        return dict(draw(people, apart=apart, shape=shape, rng=secrets.SystemRandom()))
    except NoDrawPossible:
        raise DrawImpossible from None
    except CircleNotFound:
        raise CircleNotInTime from None


async def _keep(room: Room, pairs: Pairs) -> None:
    await keep_pairs(room.id, pairs)
    await Room.update(
        {
            Room.state: RoomState.DRAWN.value,
            Room.drawn_at: clock.now(),
            Room.failed_because: None,
            **UNSCHEDULED,
        }
    ).where(Room.id == room.id)
    # In random order, so that the order in which results arrive tells nothing of the pairs.
    santas = list(pairs)
    secrets.SystemRandom().shuffle(santas)
    await post(LetterKind.RESULT, to=santas, room=room)
    log.info("room %s was drawn", room.id, extra={"room": room.number})


async def _fail(room: Room, refusal: Refusal) -> None:
    await Room.update(
        {
            Room.state: RoomState.FAILED.value,
            Room.failed_because: REASON_FOR[type(refusal)],
            **UNSCHEDULED,
        }
    ).where(Room.id == room.id)
    if isinstance(refusal, TooFewPlayers):
        await post_to_members(LetterKind.DRAW_FAILED_TOO_FEW, room=room, **refusal.facts)
    else:
        # What the exclusions are is the owner's business alone.
        await post(LETTER_FOR[type(refusal)], to=[PersonId(room.owner)], room=room)
    named = {"room": room.number}
    log.info("the draw of room %s failed: %s", room.id, refusal.code, extra=named)
