"""Who goes out of a room, and how its circle is mended behind them."""

import asyncio
import secrets

from db.engine import transaction
from db.tables import Membership, Room
from santa.draw.repair import repair
from santa.draw.store import change_pairs, drop_pairs_with, pairs_of
from santa.errors import NotAMember, OwnerMayNotLeave
from santa.identifiers import PersonId, RoomId, RoomNumber
from santa.letters.gathering import tell_of_leaving, tell_of_new_recipients
from santa.letters.kinds import LetterKind
from santa.letters.outbox import post, recall
from santa.messages.closing import close_channels_from, close_channels_of
from santa.people.naming import name_of
from santa.rooms.access import is_member, joined_room, owned_room, state_of
from santa.rooms.cards import RoomState
from santa.rooms.exclusions import apart_in


async def leave_room(number: RoomNumber, *, by: PersonId) -> None:
    """Go out of a room; its owner is told.

    Raises:
        RoomNotFound: the room is gone, or the person is not in it.
        OwnerMayNotLeave: somebody else has to own the room first.
    """
    async with transaction():
        room = await joined_room(number, by=by, locked=True)
        if room.owner == by:
            raise OwnerMayNotLeave
        name = await name_of(by)
        await take_out(room, by)
        await tell_of_leaving(room, by, name)


async def remove_member(number: RoomNumber, person: PersonId, *, by: PersonId) -> None:
    """Put somebody out of a room; they are told.

    Raises:
        RoomNotFound, NotOwner.
        NotAMember: the person is not in the room.
        OwnerMayNotLeave: the person is the owner.
    """
    async with transaction():
        room = await owned_room(number, by=by)
        if not await is_member(RoomId(room.id), person):
            raise NotAMember
        if person == room.owner:
            raise OwnerMayNotLeave
        await take_out(room, person)
        await post(LetterKind.REMOVED, to=[person], room=room)


async def take_out(room: Room, person: PersonId) -> None:
    """End a membership inside the transaction that holds the room; a drawn room is mended."""
    santa = None
    if not state_of(room).may_be_joined:
        await close_channels_of(room, person)
        santa = await drop_pairs_with(room.id, person)
    await Membership.delete().where((Membership.room == room.id) & (Membership.person == person))
    await recall(of=person, room=room)
    if state_of(room) is RoomState.DRAWN:
        await _mend(room, santa)


async def _mend(room: Room, santa: PersonId | None) -> None:
    """Find everybody who gives to nobody a recipient again, and tell those concerned.

    The Santa is the one whose recipient has just left. Holes from before are closed if that
    has become possible; if not, whoever they concern knows.
    """
    members = await Membership.select(Membership.person).where(Membership.room == room.id)
    people = sorted(PersonId(row["person"]) for row in members)
    apart = await apart_in(room.id)
    pairs = await pairs_of(room.id)
    mended = await asyncio.to_thread(repair, people, pairs, apart=apart, rng=secrets.SystemRandom())
    await close_channels_from(room, list(mended.changed))
    await change_pairs(room.id, mended.changed)
    await tell_of_new_recipients(room, sorted(mended.changed))
    if santa is not None and santa in mended.without:
        await post(LetterKind.RECIPIENT_LEFT, to=[santa], room=room)
        await post(LetterKind.CANNOT_MEND, to=[PersonId(room.owner)], room=room)
