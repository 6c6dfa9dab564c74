"""What a draw leaves behind, and how to make one harder."""

from collections.abc import Sequence

from db.engine import fetch
from santa import clock
from santa.draw.store import keep_pairs
from santa.identifiers import RoomNumber
from santa.rooms import my_recipient
from tests.cast import CAST, Player, a_room
from tests.post import burn_letters

PAIRS = "SELECT giver, recipient, recipient_mark FROM pair ORDER BY id"


async def keep_apart(*pairs: tuple[Player, Player]) -> None:
    for giver, receiver in pairs:
        await fetch(
            "INSERT INTO exclusion (room, giver, receiver) SELECT id, $1, $2 FROM room",
            giver.id,
            receiver.id,
        )


async def recipients(number: RoomNumber) -> dict[str, str]:
    return {player.name: await recipient_of(number, player) for player in CAST}


async def recipient_of(number: RoomNumber, santa: Player) -> str:
    return (await my_recipient(number, by=santa.id)).name


async def a_drawn_room(*circle: Player, apart: Sequence[tuple[Player, Player]] = ()) -> RoomNumber:
    """Open a room of the first one, drawn so that each gives to the next, with no letters left."""
    number = await a_room(of=circle[0], with_=circle[1:])
    room = await id_of(number)
    for giver, receiver in apart:
        await fetch(
            "INSERT INTO exclusion VALUES (DEFAULT, $1, $2, $3)", room, giver.id, receiver.id
        )
    others = [*circle[1:], circle[0]]
    await keep_pairs(room, {one.id: other.id for one, other in zip(circle, others, strict=True)})
    await fetch("UPDATE room SET state = 'drawn', drawn_at = $2 WHERE id = $1", room, clock.now())
    await burn_letters()
    return number


async def id_of(number: RoomNumber) -> int:
    return int((await fetch("SELECT id FROM room WHERE number = $1", number))[0]["id"])
