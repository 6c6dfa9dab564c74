"""Redis forgets everything in the middle of a December, again and again: it still ends well."""

from collections.abc import AsyncIterator, Callable, Coroutine
from datetime import timedelta
from pathlib import Path
from signal import SIGTERM
from typing import Any

import pytest
from redis.asyncio import Redis

from db.engine import Address
from simulator.controls import Controls
from simulator.phone import Phone
from simulator.running import RunningSimulator
from tests.cast import CAST, Player
from tests.december.conftest import folder, telegram_in
from tests.december.lives import Bots, environment
from tests.december.pairs import ROOM, person_named_in, stored_pairs
from tests.december.playing import Hand
from tests.moments import NOON

__all__ = ["folder"]

Flush = Callable[[], Coroutine[Any, Any, None]]


@pytest.fixture
async def simulator(folder: Path) -> AsyncIterator[RunningSimulator]:
    async with telegram_in(folder) as running:
        yield running


@pytest.fixture
async def hands(simulator: RunningSimulator) -> AsyncIterator[list[Hand]]:
    async with Controls(simulator.url) as controls:
        yield [await a_hand(player, controls) for player in CAST]


async def a_hand(player: Player, controls: Controls) -> Hand:
    phone = await Phone.new(
        controls, player.first_name, player.language, id=player.id, last_name=player.last_name
    )
    return Hand(player, phone)


@pytest.fixture
async def flush(redis_url: str) -> AsyncIterator[Flush]:
    async with Redis.from_url(redis_url) as redis:

        async def forget() -> None:
            assert await redis.flushdb()

        yield forget


async def test_it_ends_well_and_only_half_typed_questions_are_asked_again(
    simulator: RunningSimulator,
    hands: list[Hand],
    flush: Flush,
    folder: Path,
    memory: Address,
    redis_url: str,
) -> None:
    ann, boris, aigerim, taras = hands
    environ = environment(simulator, memory, redis_url, folder / "shift")
    async with Bots(folder, environ).living() as bot:
        await bot.is_ready()
        await ann.phone.start()
        await ann.press("menu-home.create")
        await ann.sees("create-room-name")
        await flush()
        await ann.phone.text(ROOM)
        await ann.sees("menu-home")  # the half-made room is forgotten, and asked for anew

        link = await ann.create_room_from_the_menu()
        await flush()
        for hand in (boris, aigerim, taras):
            await hand.join_by_link(link)
            await flush()

        await ann.phone.text("/menu")
        await ann.schedule("24", part="", exact="18:30")
        for hand in hands:
            await hand.letter_about_the_draw()
        await flush()
        await simulator.telegram.move_clock(NOON + timedelta(days=30))

        people = [hand.player for hand in hands]
        told = {hand.player.id: person_named_in(await hand.result(), people).id for hand in hands}
        await flush()
        shown = [person_named_in(await hand.room_from_the_letter(), people).id for hand in hands]
        await bot.ends(SIGTERM)

    assert told == await stored_pairs(of=ann.player)
    assert shown == [told[hand.player.id] for hand in hands]
    assert bot.alarms == []
