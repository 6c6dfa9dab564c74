"""On the screens of a room that lie behind its first one."""

from db.engine import fetch
from santa.identifiers import RoomNumber
from santa.rooms import keep_apart
from simulator.phone import Phone
from simulator.screen import Shown
from tests.bot.scenes import at_the_room
from tests.bot.words import beginning
from tests.cast import Player, a_room, aigerim, ann, boris, taras


async def a_room_of_four() -> RoomNumber:
    """Open Ann's room with all the others in it."""
    return await a_room(of=ann, with_=[boris, aigerim, taras])


async def a_crowd_in(number: RoomNumber, size: int, name: str = "Player ") -> None:
    """Put people into a room who never come to their phones."""
    await fetch(
        "INSERT INTO person (id, first_name, met_at)"
        " SELECT 8000000000 + place, $2 || place, now()"
        " FROM generate_series(1, $1::bigint) AS place",
        size,
        name,
    )
    await fetch(
        "INSERT INTO membership (room, person, joined_at)"
        " SELECT room.id, person.id, room.created_at FROM room, person"
        " WHERE number = $1 AND person.id > 8000000000 ORDER BY person.id",
        number,
    )


async def apart(number: RoomNumber, *pairs: tuple[Player, Player], mutual: bool = False) -> None:
    """Let givers not draw receivers in Ann's room."""
    for giver, receiver in pairs:
        await keep_apart(number, giver.id, receiver.id, mutual=mutual, by=ann.id)


async def at_the_participants(phone: Phone, number: RoomNumber) -> Shown:
    await at_the_room(phone, number)
    await phone.press("Participants")
    return await phone.gets("💭")


async def at_the_settings(phone: Phone, number: RoomNumber) -> Shown:
    await at_the_room(phone, number)
    await phone.press("Settings")
    return await phone.gets(
        beginning(ann, "room-settings-home", name="Office", budget="", people=1)
    )


async def at_the_rules(phone: Phone, number: RoomNumber) -> Shown:
    await at_the_settings(phone, number)
    await phone.press("Draw rules")
    return await phone.gets("One circle:")


async def at_the_exclusions(phone: Phone, number: RoomNumber) -> Shown:
    await at_the_rules(phone, number)
    await phone.press("Exclusions")
    return await phone.gets("No exclusions yet")


async def excluded(number: RoomNumber) -> set[tuple[int, int]]:
    """Return who must not give to whom."""
    rows = await fetch(
        "SELECT giver, receiver FROM exclusion JOIN room ON room.id = room WHERE number = $1",
        number,
    )
    return {(row["giver"], row["receiver"]) for row in rows}
