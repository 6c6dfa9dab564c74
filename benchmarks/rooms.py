"""Does a room of 10 000 open as fast as a room of 10? Prints ratios of one run.

`python -m benchmarks.rooms` starts a private PostgreSQL in a temporary folder, fills two
rooms, and reads what their screens show, in turn, so that noise meets both alike.
"""

import asyncio
import statistics
import tempfile
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path

from cryptography.fernet import Fernet

from db.engine import Address, close_memory, fetch, name_memory, open_memory
from db.migrating import learn_marking_key, migrate
from db.sealing import seal, use_keys
from deploy.embedded import PrivateServices
from santa import clock
from santa.draw.use_cases import draw_now
from santa.identifiers import PersonId, RoomNumber
from santa.people import meet
from santa.rooms import create_room, delivery, my_recipient, my_rooms, participants, room_card

SMALL, LARGE = 10, 10_000
ROUNDS = 300

Read = Callable[[RoomNumber, PersonId], Awaitable[object]]

READS: dict[str, Read] = {
    "the main menu": lambda _, owner: my_rooms(by=owner),
    "the room": lambda number, owner: room_card(number, by=owner),
    "its first page of participants": lambda number, owner: participants(number, by=owner),
}
READS_ONCE_DRAWN: dict[str, Read] = {
    "the drawn room": lambda number, owner: room_card(number, by=owner),
    "its recipient": lambda number, owner: my_recipient(number, by=owner),
    "how many have their result": lambda number, owner: delivery(number, by=owner),
}


async def filled_room(people: int, first: int) -> tuple[RoomNumber, PersonId]:
    """Open a room in which so many play, and return it with its owner."""
    owner = PersonId(first)
    await meet(owner, first_name="Owner", last_name="", language="en")
    number = await create_room("Office", "20 €", "A teapot", by=owner)
    await fetch(
        "INSERT INTO person (id, first_name, last_name, language, met_at)"
        " SELECT id, 'Player', id::text, 'en', $3 FROM generate_series($1::bigint, $2) AS id",
        first + 1,
        first + people - 1,
        clock.now(),
    )
    await fetch(
        "INSERT INTO membership (room, person, wishes, joined_at)"
        " SELECT room.id, person.id, $4, $5 FROM room, person"
        " WHERE room.number = $1 AND person.id BETWEEN $2 AND $3",
        number,
        first + 1,
        first + people - 1,
        seal("Socks"),
        clock.now(),
    )
    return number, owner


async def compare(reads: dict[str, Read], rooms: list[tuple[RoomNumber, PersonId]]) -> None:
    """Print how long each reading takes in both rooms, and the ratio."""
    for name, read in reads.items():
        took: list[list[float]] = [[], []]
        for _ in range(ROUNDS):
            for place, (number, owner) in enumerate(rooms):
                began = time.perf_counter()
                await read(number, owner)
                took[place].append(time.perf_counter() - began)
        small, large = (statistics.median(one) * 1000 for one in took)
        print(f"{name:32} {small:8.2f} ms {large:8.2f} ms   ratio {large / small:5.2f}")


@asynccontextmanager
async def in_memory(services: PrivateServices) -> AsyncIterator[None]:
    """Open the database of private services, migrated and with a key of its own."""
    use_keys([Fernet.generate_key().decode()])
    at = services.database
    name_memory(Address(at.host, at.port, at.user, at.password, at.name))
    await open_memory(connections=4)
    await migrate()
    await learn_marking_key()
    yield
    await close_memory()


async def measure() -> None:
    """Fill the rooms, compare them open, draw them, compare them drawn."""
    rooms = [await filled_room(SMALL, 1_000_000), await filled_room(LARGE, 2_000_000)]
    await fetch("VACUUM ANALYZE")
    print(f"{'median':32} {SMALL:>11} {LARGE:>11}")
    await compare(READS, rooms)
    for number, owner in rooms:
        await draw_now(number, by=owner)
    await fetch("UPDATE letter SET state = 'sent', sent_at = $1, facts = NULL", clock.now())
    await fetch("VACUUM ANALYZE")
    await compare(READS_ONCE_DRAWN, rooms)


async def main(services: PrivateServices) -> None:
    """Measure in a database that is gone afterwards."""
    async with in_memory(services):
        await measure()


if __name__ == "__main__":
    with (
        tempfile.TemporaryDirectory(prefix="santa-rooms-") as folder,
        PrivateServices(Path(folder), redis=False, durable=False) as running,
    ):
        asyncio.run(main(running))
