"""Of two changes to one room the second waits for the first, whoever makes them."""

import asyncio
from collections.abc import Awaitable, Callable

import pytest

from db.engine import fetch, transaction
from santa.identifiers import RoomNumber
from santa.rooms import change_wishes, finish_game, leave_room, remove_member, rename_room
from santa.rooms.access import held_room, held_rooms_of
from tests.cast import ann, boris, taras
from tests.santa.pairs import a_drawn_room

pytestmark = pytest.mark.usefixtures("memory", "moment")

Change = Callable[[RoomNumber], Awaitable[None]]

CHANGES: dict[str, Change] = {
    "leave_room": lambda number: leave_room(number, by=boris.id),
    "change_wishes": lambda number: change_wishes(number, "Tea", by=boris.id),
    "remove_member": lambda number: remove_member(number, boris.id, by=ann.id),
    "rename_room": lambda number: rename_room(number, "Home", by=ann.id),
    "finish_game": lambda number: finish_game(number, by=ann.id),
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
async def test_a_change_waits_for_whoever_holds_the_room(change: Change) -> None:
    number = await a_drawn_room(ann, boris, taras)
    is_held = asyncio.Event()
    changing = asyncio.create_task(_after(is_held, change, number))

    async with asyncio.timeout(60), transaction():
        assert await held_room(number) is not None
        is_held.set()
        waited = await _waits(changing)
    await changing

    assert waited


async def test_a_change_waits_for_whoever_holds_all_rooms_of_a_person() -> None:
    number = await a_drawn_room(ann, boris, taras)
    is_held = asyncio.Event()
    changing = asyncio.create_task(_after(is_held, CHANGES["rename_room"], number))

    async with asyncio.timeout(60), transaction():
        assert [room.number for room in await held_rooms_of(boris.id)] == [number]
        is_held.set()
        waited = await _waits(changing)
    await changing

    assert waited


async def _after(moment: asyncio.Event, change: Change, number: RoomNumber) -> None:
    await moment.wait()
    await change(number)


async def _waits(changing: asyncio.Task[None]) -> bool:
    """Tell whether the task comes to stand before a lock, rather than to its end."""
    while not changing.done():
        if await fetch("SELECT FROM pg_locks WHERE NOT granted"):
            return True
    return False
