"""The demo at work: the simulated Telegram with its page, and the house on top of it."""

import asyncio
from functools import partial

from bot.about import About
from commands.ground.places import Places
from commands.house.doors import Web
from commands.house.opening import opened_house
from commands.house.plan import Plan
from commands.toy.moments import draws_ahead
from commands.toy.pace import Pace
from commands.toy.telling import tell
from santa.clock import use_clock
from simulator.running import HOST, RunningSimulator
from webapp.serving import listening_at, url_of
from webapp.site import PATH

BANNER = """
  ------------------------------------------------------------
    Secret Santa is ready:  {url}

    Open it in a browser and play several people at once.
    Nothing leaves this machine.  Ctrl-C ends it.
  ------------------------------------------------------------
"""


async def play(
    places: Places, key: str, port: int, stopping: asyncio.Event, *, story: str | None, pace: float
) -> None:
    """Play until told to stop; whoever moves the simulated clock moves the game's too."""
    door = listening_at(HOST, 0)
    app_url = f"{url_of(door)}{PATH}"
    async with RunningSimulator(
        port=port, main_app_url=app_url, apps={"app": app_url}
    ) as simulator:
        about = About(simulator.telegram.bot.username, "", app_url)
        frames = (simulator.url, simulator.url.replace(HOST, "localhost"))
        web = Web(door, url_of(door), framed_by=frames)
        plan = Plan(simulator.token, about, simulator.url, [key], places, web=web)
        use_clock(simulator.world.clock.now)
        async with opened_house(plan) as house:
            simulator.telegram.on_clock_moved = lambda _: house.clock.ask()
            simulator.telegram.moments = draws_ahead
            print(BANNER.format(url=simulator.url), flush=True)
            others = [partial(tell, story, Pace(pace), simulator)] if story else []
            await house.work(stopping, *others)
