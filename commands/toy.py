"""The demo at work: the simulated Telegram with its page, and the house on top of it."""

import asyncio

from bot.about import About
from commands.house import Plan, opened_house
from commands.places import Places
from santa.clock import use_clock
from simulator.running import RunningSimulator

BANNER = """
  ------------------------------------------------------------
    Secret Santa is ready:  {url}

    Open it in a browser and play several people at once.
    Nothing leaves this machine.  Ctrl-C ends it.
  ------------------------------------------------------------
"""


async def play(places: Places, key: str, port: int, stopping: asyncio.Event) -> None:
    """Play until told to stop; whoever moves the simulated clock moves the game's too."""
    async with RunningSimulator(port=port) as simulator:
        login = simulator.telegram.bot.username
        plan = Plan(simulator.token, About(login, ""), simulator.url, [key], places)
        use_clock(simulator.world.clock.now)
        async with opened_house(plan) as house:
            simulator.telegram.on_clock_moved = lambda _: house.clock.ask()
            print(BANNER.format(url=simulator.url), flush=True)
            await house.work(stopping)
