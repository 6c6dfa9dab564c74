"""How a story is told: beside the house at work, until its end or until something stops it."""

import asyncio
import importlib
from collections.abc import Awaitable, Callable

import httpx

from commands.ground.endings import CannotGoOn
from commands.toy.happy_end import EndsBadly, make_sure_of
from commands.toy.pace import PATIENCE, Pace
from commands.toy.stage import Ending, Stage
from simulator.controls import Controls, Impossible
from simulator.phone import NotSeen
from simulator.running import RunningSimulator
from tasks.pauses import unless_stopped

Story = Callable[[Stage], Awaitable[Ending]]

WAITING = "  The story begins as soon as the page is open."
HAPPY = "Everybody has given and received: {pairs}. The phones are yours now: play on!"
BROKEN = "The story stops at “{scene}”: {why}. The phones are yours now: play on!"

OBSTACLES = (EndsBadly, NotSeen, Impossible, httpx.HTTPError)
"""Whoever presses a phone meanwhile may lead the game somewhere else."""


async def tell(
    name: str,
    pace: Pace,
    simulator: RunningSimulator,
    stopping: asyncio.Event,
    *,
    patience: float = PATIENCE,
) -> None:
    """Let a story play itself, then leave the phones to whoever is there until told to stop.

    Raises:
        CannotGoOn: it has not come to its end.
    """
    play: Story = importlib.import_module(f"commands.stories.{name}").play
    why = await unless_stopped(stopping, _told(play, pace, simulator, patience))
    await stopping.wait()
    if why:
        raise CannotGoOn("The story did not come to its end")


async def _told(play: Story, pace: Pace, simulator: RunningSimulator, patience: float) -> str:
    """Tell it; returns what has stopped it, or nothing."""
    if pace.scale:
        print(WAITING, flush=True)
        await simulator.telegram.watched.wait()
    async with Controls(simulator.url) as controls:
        stage = Stage(controls, pace, patience)
        try:
            gave_to = await make_sure_of(await play(stage))
        except OBSTACLES as obstacle:
            why = _in_a_line(obstacle)
            await stage.announces(BROKEN.format(why=why, scene=stage.scene))
            return why
        pairs = ", ".join(f"{giver} → {recipient}" for giver, recipient in gave_to.items())
        await stage.announces(HAPPY.format(pairs=pairs))
        return ""


def _in_a_line(obstacle: Exception) -> str:
    """Return what it says first; below that a phone shows the end of its chat."""
    lines = str(obstacle).splitlines() or [type(obstacle).__name__]
    return lines[0].rstrip(":.")
