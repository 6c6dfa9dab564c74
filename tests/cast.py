"""The people of every test, one for each language, and how they get into a room."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import time, timedelta

from locales.languages import Language
from santa import clock
from santa.identifiers import PersonId, RoomNumber
from santa.people import choose_zone, meet
from santa.rooms import create_room, join_room, schedule_draw


@dataclass(frozen=True)
class Player:
    """Somebody who plays in a test."""

    id: PersonId
    first_name: str
    last_name: str
    language: Language
    zone: str
    wishes: str
    address: str
    phone: str

    @property
    def name(self) -> str:
        return f"{self.first_name} {self.last_name}".strip()


ann = Player(
    id=PersonId(7_000_000_101),
    first_name="Ann",
    last_name="Lee",
    language="en",
    zone="Europe/London",
    wishes="A teapot <b>with</b> a lid & two cups",
    address="12 Mill Lane, Bath BA1 1AA",
    phone="+447700900123",
)
boris = Player(
    id=PersonId(7_000_000_202),
    first_name="Борис",
    last_name="",
    language="ru",
    zone="Asia/Yekaterinburg",
    wishes="Шерстяные носки 🧦",
    address="620014, Екатеринбург, ул. Малышева, 1",
    phone="+73432000000",
)
aigerim = Player(
    id=PersonId(7_000_000_303),
    first_name="Әйгерім",
    last_name="Серікқызы",
    language="kk",
    zone="Asia/Almaty",
    wishes="Қазақша кітап",
    address="050000, Алматы қ., Абай даңғылы, 10",
    phone="+77272000000",
)
taras = Player(
    id=PersonId(7_000_000_404),
    first_name="Тарас",
    last_name="Їжак",
    language="uk",
    zone="Europe/Kyiv",
    wishes="Ґудзики й мед",
    address="79000, Львів, вул. Шевченка, 5",
    phone="+380322000000",
)

CAST = (ann, boris, aigerim, taras)


async def introduce(*players: Player) -> None:
    """Let these people press Start and choose their zone."""
    for player in players:
        await meet(
            player.id,
            first_name=player.first_name,
            last_name=player.last_name,
            language=player.language,
        )
        await choose_zone(player.zone, by=player.id)


async def a_room(
    *, of: Player = ann, with_: Sequence[Player] = (), name: str = "Office", budget: str = "20 €"
) -> RoomNumber:
    """Open a room in which these people play and have said what they wish for."""
    await introduce(of, *with_)
    number = await create_room(name, budget, of.wishes, by=of.id)
    for player in with_:
        await join_room(number, player.wishes, by=player.id)
    return number


async def a_scheduled_room(
    *, of: Player = ann, with_: Sequence[Player] = (boris, aigerim, taras)
) -> RoomNumber:
    """Open a room that is drawn at noon tomorrow, as its owner reads the clock."""
    number = await a_room(of=of, with_=with_)
    tomorrow = clock.now().date() + timedelta(days=1)
    await schedule_draw(number, tomorrow, time(12), by=of.id)
    return number


def a_crowd(size: int) -> list[Player]:
    """Invent people who speak English, as many as a large room needs."""
    return [
        Player(
            id=PersonId(8_000_000_000 + place),
            first_name=f"Player {place}",
            last_name="",
            language="en",
            zone="Europe/London",
            wishes=f"Wish {place}",
            address=f"{place} High Street",
            phone="+447700900000",
        )
        for place in range(size)
    ]
