"""One room of a crowd whose moment has come, and what everybody was told of the draw."""

import re
from collections import Counter
from dataclasses import dataclass
from datetime import time, timedelta

from db.engine import connection, fetch
from santa import clock
from santa.identifiers import PersonId, RoomNumber
from santa.rooms import schedule_draw
from simulator.running import RunningSimulator
from simulator.state.people import Person
from tests.cast import Player, a_crowd, a_room
from tests.conftest import EMPTY_ALL
from tests.december.pairs import opening, stored_pairs
from tests.post import burn_letters

AHEAD = timedelta(days=2)
"""By how much the clock and the courier are ahead of whoever schedules the draw."""


@dataclass(frozen=True)
class Season:
    """Many people with phones in one room."""

    name: str
    number: RoomNumber
    people: list[Player]
    telegram: RunningSimulator

    def told(self) -> dict[PersonId, list[PersonId]]:
        """Return whom each person was told to give to, once for every result in the chat."""
        return {player.id: self._recipients_of(player) for player in self.people}

    def results(self) -> Counter[PersonId]:
        """Count the results that each person has in the chat."""
        return Counter({person: len(found) for person, found in self.told().items()})

    def _recipients_of(self, player: Player) -> list[PersonId]:
        line = opening(player, "letter-result", room=self.name)
        texts = [message.text for message in self.telegram.world.chats[player.id].shown()]
        return [self._named_in(text) for text in texts if text.startswith(line)]

    def _named_in(self, text: str) -> PersonId:
        found = re.search(r"Wish (\d+)", text)
        assert found is not None
        return self.people[int(found[1])].id

    async def pairs(self) -> dict[int, int]:
        """Open what is stored."""
        return await stored_pairs(of=self.people[0])


async def begin_season(telegram: RunningSimulator, *, people: int, name: str = "Office") -> Season:
    """Empty the memory and open a room whose draw is due for whoever is ahead."""
    async with connection() as line:
        await line.execute(EMPTY_ALL)
    crowd = a_crowd(people)
    for each in crowd:
        # They pressed Start long ago: had they done it now, each would get a menu as well.
        telegram.world.add_person(Person(each.id, each.first_name, started=True))
    number = await a_room(of=crowd[0], with_=crowd[1:], name=name)
    tomorrow = clock.now().date() + timedelta(days=1)
    await schedule_draw(number, tomorrow, time(12), by=crowd[0].id)
    await burn_letters()
    return Season(name, number, crowd, telegram)


async def being_sent() -> set[PersonId]:
    """Return to whom a letter was on its way when its courier died."""
    rows = await fetch("SELECT receiver FROM letter WHERE state = 'sending'")
    return {PersonId(row["receiver"]) for row in rows}


async def is_drawn() -> bool:
    rows = await fetch("SELECT state FROM room")
    return bool(rows[0]["state"] == "drawn")


async def is_whole() -> bool:
    """Tell whether the draw has happened with all its pairs and results, or not at all."""
    rows = await fetch(
        "SELECT state, (SELECT count(*) FROM membership) AS people,"
        " (SELECT count(*) FROM pair) AS pairs,"
        " (SELECT count(*) FROM letter WHERE kind = 'result') AS results FROM room"
    )
    found, people = rows[0], rows[0]["people"]
    written = found["pairs"], found["results"]
    return written == ((people, people) if found["state"] == "drawn" else (0, 0))
