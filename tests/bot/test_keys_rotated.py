"""`rotate_keys` while two hundred people use the bot: nobody notices, and the old key may go."""

import asyncio
import itertools
from collections.abc import Sequence
from pathlib import Path

import pytest
from cryptography.fernet import Fernet, InvalidToken
from redis.asyncio import Redis

from db.engine import Address, fetch
from db.resealing import sealed_columns
from db.sealing import use_keys
from santa.people import change_address
from simulator.running import RunningSimulator
from simulator.state.people import Person
from tests.bot.living_bot import LivingBot
from tests.bot.words import words
from tests.cast import a_crowd, a_room, ann
from tests.commands.programs import Ended, manage
from tests.conftest import SEALING_KEY
from tests.december.lives import environment
from tests.december.test_crowd import do, until
from tests.rotating import newer_key

__all__ = ["newer_key"]

CROWD = 200
AWAY = 20
"""People who have put their phones away."""
NEW_ADDRESS = "12 New Street"
AT_ONCE = 40


@pytest.fixture
async def crowd(newer_key: str, bot: LivingBot, simulator: RunningSimulator) -> list[Person]:
    """People in one room with their profiles open, all of it sealed under the old key."""
    players = a_crowd(CROWD + AWAY)
    await a_room(of=ann, with_=players)
    await asyncio.gather(*(change_address(player.address, by=player.id) for player in players))
    people = [
        simulator.world.add_person(Person(player.id, player.first_name, language_code="en"))
        for player in players
    ]
    for person in people:
        do(simulator, person, "text", text="/profile")
    await until(lambda: not simulator.world.updates.queue)
    return people


async def test_two_hundred_people_notice_nothing(
    crowd: list[Person],
    newer_key: str,
    bot: LivingBot,
    simulator: RunningSimulator,
    memory: Address,
    redis_url: str,
    tmp_path: Path,
) -> None:
    await live_under(bot, [newer_key, SEALING_KEY])
    environ = {
        **environment(simulator, memory, redis_url, tmp_path / "shift"),
        "ENCRYPT_SECRET_KEY": f"{newer_key},{SEALING_KEY}",
    }

    rotating = asyncio.create_task(
        asyncio.to_thread(manage, "rotate_keys", folder=tmp_path, environ=environ)
    )
    await everybody_moves(crowd[:CROWD], simulator, until_done=rotating)
    ended = await rotating

    assert (ended.code, ended.complaints) == (0, [])
    assert await left_under(SEALING_KEY, redis_url) == []
    await live_under(bot, [newer_key])
    do(simulator, crowd[0], "text", text="/profile")
    await until(lambda: not simulator.world.updates.queue)
    assert NEW_ADDRESS in str(simulator.calls("sendMessage")[-1].params["text"])


async def live_under(bot: LivingBot, keys: Sequence[str]) -> None:
    """Start the bot anew with other keys."""
    await bot.stop()
    bot.keys = list(keys)
    use_keys(keys)
    await bot.start()


async def everybody_moves(
    crowd: Sequence[Person], simulator: RunningSimulator, *, until_done: asyncio.Task[Ended]
) -> None:
    """Let everybody change their address, some at a time, and again until the rotation is over."""
    groups = [crowd[first : first + AT_ONCE] for first in range(0, len(crowd), AT_ONCE)]
    for turn in itertools.count():
        if turn >= len(groups) and until_done.done():
            return
        some = groups[turn % len(groups)]
        for person in some:
            do(simulator, person, "press", button=words(ann, "profile-home.address"))
        await until(lambda: not simulator.world.updates.queue)
        for person in some:
            do(simulator, person, "text", text=NEW_ADDRESS)
        await until(lambda: not simulator.world.updates.queue)


async def left_under(key: str, redis_url: str) -> list[str]:
    """Return the places where something is still sealed under this key."""
    old, left = Fernet(key), []
    for table, column in sealed_columns():
        name, value = table._meta.tablename, column._meta.name
        rows = await fetch(f"SELECT {value} AS value FROM {name} WHERE {value} IS NOT NULL")  # noqa: S608
        left += [f"{name}.{value}" for row in rows if opens(old, row["value"])]
    async with Redis.from_url(redis_url) as redis:
        async for place in redis.scan_iter(_type="string"):
            kept = await redis.get(place)
            if isinstance(kept, bytes) and opens(old, kept):
                left.append(place.decode())
    return left


def opens(key: Fernet, value: bytes) -> bool:
    try:
        key.decrypt(value)
    except InvalidToken:
        return False
    return True
