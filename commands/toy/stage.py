"""Where a story is played: the phones, the clock, and the line that says what happens."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from commands.toy.actor import Actor
from commands.toy.pace import PATIENCE, Pace
from locales.languages import Language
from santa.limits import limits
from simulator.controls import Controls
from simulator.phone import Phone

DAY = timedelta(days=1)
TURN = 0.14
"""Seconds in which a day passes."""


@dataclass(frozen=True)
class Ending:
    """How a story says that it ends; it is looked up on the phones whether it does."""

    room: str
    """Its name."""
    players: Sequence[Actor]
    """Each of them has given, received, and been thanked."""
    apart: Sequence[tuple[Actor, Actor]] = ()
    """Neither of two has given to the other."""


class Stage:
    """What a story may do besides what its people do."""

    def __init__(self, controls: Controls, pace: Pace, patience: float = PATIENCE) -> None:
        self.controls = controls
        self.patience = patience
        self.scene = "Before the beginning"
        self._pace = pace

    async def seats(self, name: str, language: Language) -> Actor:
        """Put somebody's phone on the table."""
        phone = await Phone.new(self.controls, name, language)
        await self._pace.wait(0.5)
        return Actor(phone, language, self._pace, self.patience)

    async def tells(self, words: str, on: Actor | None = None) -> None:
        """Say what happens next, and on whose phone to look; then let it be read."""
        await self._pace.catch_up()
        await self.announces(words, on)
        self._pace.told(words)
        await self._pace.catch_up()

    async def announces(self, words: str, on: Actor | None = None) -> None:
        """Say it on the page and in the terminal, and wait for nobody."""
        self.scene = words
        print(f"  {words}", flush=True)
        await self.controls.post("/caption", text=words, person_id=on.phone.id if on else None)

    async def goes_to(self, month: int, day: int, hour: int) -> None:
        """Let the days pass until it is that day and hour at home, the next time it is."""
        zone = ZoneInfo(limits().home_zone)
        now = await self.controls.now()
        for moment in days_until(next_moment(now, month, day, hour, zone), since=now):
            await self.controls.set_clock(moment)
            await self._pace.wait(TURN)


def next_moment(now: datetime, month: int, day: int, hour: int, zone: ZoneInfo) -> datetime:
    """Return when it is that day and hour for the next time."""
    this_year = datetime(now.astimezone(zone).year, month, day, hour, tzinfo=zone)
    return this_year if this_year > now else this_year.replace(year=this_year.year + 1)


def days_until(moment: datetime, *, since: datetime) -> Iterator[datetime]:
    """Give the moments a day apart, the last of them that one."""
    days = (moment - since) // DAY
    for left in range(days if days < 31 else 0, -1, -1):
        yield moment - left * DAY
