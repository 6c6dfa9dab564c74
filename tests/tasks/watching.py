"""How a test sees what a courier does: in the outbox, and in what was asked of Telegram."""

import asyncio
from collections import Counter
from collections.abc import Awaitable, Callable
from datetime import datetime

from db.engine import fetch
from simulator.running import RunningSimulator

Sees = Callable[[], Awaitable[bool]]

PATIENCE = 60.0  # seconds, of which a machine that is busy may need many


async def until(happens: Sees, *, within: float = PATIENCE) -> None:
    """Look again and again until it happens: it leaves a trace, but gives no sign."""
    async with asyncio.timeout(within):
        while not await happens():  # noqa: ASYNC110
            await asyncio.sleep(0.01)


async def states() -> Counter[str]:
    return Counter([row["state"] for row in await fetch("SELECT state FROM letter")])


async def until_letters_are(*, within: float = PATIENCE, **wanted: int) -> None:
    async def are() -> bool:
        return await states() == wanted

    await until(are, within=within)


def sent_to(telegram: RunningSimulator, person: int) -> list[str]:
    return [
        str(call.params["text"])
        for call in telegram.calls("sendMessage")
        if call.params["chat_id"] == str(person) and call.answer.get("ok")
    ]


async def until_first_refusal(telegram: RunningSimulator) -> None:
    async def refused() -> bool:
        return any(call.status == 429 for call in telegram.calls("sendMessage"))

    await until(refused)


def seconds_between(telegram: RunningSimulator, person: int) -> float:
    """Return the seconds between the first two attempts to write to somebody."""
    first, second, *_ = [
        datetime.fromisoformat(call.at)
        for call in telegram.calls("sendMessage")
        if call.params["chat_id"] == str(person)
    ]
    return (second - first).total_seconds()
