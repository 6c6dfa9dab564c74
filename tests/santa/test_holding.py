"""Of two changes to one room the second waits for the first, whoever makes them."""

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any

import pytest

from db.engine import transaction
from santa.identifiers import RoomNumber
from santa.rooms import change_wishes, finish_game, leave_room, remove_member, rename_room
from santa.rooms.access import held_room, held_rooms_of
from tests.cast import ann, boris, taras
from tests.santa.beside import beside, waits
from tests.santa.pairs import a_drawn_room

pytestmark = pytest.mark.usefixtures("memory", "moment")

Change = Callable[[RoomNumber], Coroutine[Any, Any, None]]

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

    async with asyncio.timeout(60), transaction():
        assert await held_room(number) is not None
        changing = beside(change(number))
        waited = await waits(changing)
    await changing

    assert waited


async def test_a_change_waits_for_whoever_holds_all_rooms_of_a_person() -> None:
    number = await a_drawn_room(ann, boris, taras)

    async with asyncio.timeout(60), transaction():
        assert [room.number for room in await held_rooms_of(boris.id)] == [number]
        changing = beside(CHANGES["rename_room"](number))
        waited = await waits(changing)
    await changing

    assert waited
