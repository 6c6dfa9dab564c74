"""How close to Telegram's limit does the courier deliver, and does it ever pass it?

`python -m benchmarks.courier` draws a room of 10 000 and delivers the results to a simulated
Telegram that takes 30 messages a second and one a second per chat: six minutes. `--quick`
does it with 600, in half a minute. All of it runs in one process, the simulator included.
"""

import asyncio
import resource
import sys
import tempfile
import time
from collections import Counter
from datetime import datetime
from pathlib import Path

import uvloop
from cryptography.fernet import Fernet

from bot.assemble import create_bot
from db.engine import Address, close_memory, fetch, name_memory, open_memory
from db.migrating import learn_marking_key, migrate
from db.sealing import seal, use_keys
from deploy.embedded import PrivateServices
from santa import clock
from santa.draw.use_cases import draw_now
from santa.identifiers import PersonId
from santa.people import meet
from santa.rooms import create_room
from simulator.running import RunningSimulator
from simulator.state.people import Person
from tasks.courier import Courier

FULL, QUICK = 10_000, 600
LIMIT = 30
"""Messages a second that Telegram takes."""

FIRST = 1_000_001


async def measure(services: PrivateServices, people: int) -> None:
    found = services.database
    use_keys([Fernet.generate_key().decode()])
    name_memory(Address(found.host, found.port, found.user, found.password, found.name))
    await open_memory(connections=15)
    await migrate()
    await learn_marking_key()
    await draw_a_room_of(people)
    async with (
        RunningSimulator(rates=True) as telegram,
        create_bot(telegram.token, api_url=telegram.url) as bot,
    ):
        for number in range(FIRST, FIRST + people):
            telegram.world.add_person(Person(number, "Player", started=True))
        before = cpu()
        await deliver(Courier(bot))
        report(telegram, people, cpu() - before)
    await close_memory()


async def draw_a_room_of(people: int) -> None:
    """Fill a room with people who have said all that a result tells, and draw it."""
    owner = PersonId(FIRST)
    await meet(owner, first_name="Owner", last_name="", language="en")
    number = await create_room("Office", "20 €", "A teapot", by=owner)
    await fetch(
        "INSERT INTO person (id, first_name, last_name, language, met_at, address, phone)"
        " SELECT id, 'Player', id::text, 'en', $3, $4, $5"
        " FROM generate_series($1::bigint, $2) AS id",
        FIRST + 1,
        FIRST + people - 1,
        clock.now(),
        seal("12 Mill Lane, Bath BA1 1AA"),
        seal("+447700900123"),
    )
    await fetch(
        "INSERT INTO membership (room, person, wishes, joined_at)"
        " SELECT room.id, person.id, $2, $3 FROM room, person WHERE person.id <> $1",
        owner,
        seal("A teapot with a lid and two cups"),
        clock.now(),
    )
    await draw_now(number, by=owner)
    await fetch("ANALYZE")  # as autovacuum does within a minute


async def deliver(courier: Courier) -> None:
    stopping = asyncio.Event()
    working = asyncio.create_task(courier.work(stopping))
    while await fetch("SELECT FROM letter WHERE state <> 'sent' LIMIT 1"):  # noqa: ASYNC110
        await asyncio.sleep(0.5)
    stopping.set()
    await working


def report(telegram: RunningSimulator, people: int, spent: float) -> None:
    calls = telegram.calls("sendMessage")
    taken = [call for call in calls if call.status == 200]
    at = [datetime.fromisoformat(call.at) for call in taken]
    took, own = (at[-1] - at[0]).total_seconds(), people / LIMIT
    seconds = Counter(int((one - at[0]).total_seconds()) for one in at)
    whole = list(seconds.values())[:-1]
    print(f"results: {people}, delivered: {len({call.params['chat_id'] for call in taken})}")
    print(f"repeats: {len(taken) - people}, answers 429: {Counter(c.status for c in calls)[429]}")
    print(f"the limit's own time: {own:.1f} s, taken: {took:.1f} s, ratio: {took / own:.3f}")
    print(f"in a second: {min(whole)} to {max(whole)}, on average {len(taken) / took:.2f}")
    print(f"CPU for 1000 letters, with that of the simulator: {1000 * spent / people:.1f} s")


def cpu() -> float:
    used = resource.getrusage(resource.RUSAGE_SELF)
    return used.ru_utime + used.ru_stime


if __name__ == "__main__":
    begun = time.monotonic()
    with (
        tempfile.TemporaryDirectory(prefix="santa-courier-") as folder,
        PrivateServices(Path(folder), redis=False, durable=False) as running,
        asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner,  # as the bot itself runs
    ):
        runner.run(measure(running, QUICK if "--quick" in sys.argv[1:] else FULL))
    print(f"all of it took {time.monotonic() - begun:.0f} s")
