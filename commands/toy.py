"""The demo at work: the simulated Telegram with its page, and the house on top of it."""

import asyncio

from bot.about import About
from commands.doors import Web
from commands.house import Plan, opened_house
from commands.places import Places
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


async def play(places: Places, key: str, port: int, stopping: asyncio.Event) -> None:
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
            print(BANNER.format(url=simulator.url), flush=True)
            await house.work(stopping)
