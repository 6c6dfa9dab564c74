"""What a draw leaves behind, and how to make one harder."""

from db.engine import fetch
from santa.identifiers import RoomNumber
from santa.rooms import my_recipient
from tests.cast import CAST, Player

PAIRS = "SELECT giver, recipient, recipient_mark FROM pair ORDER BY id"


async def keep_apart(*pairs: tuple[Player, Player]) -> None:
    for giver, receiver in pairs:
        await fetch(
            "INSERT INTO exclusion (room, giver, receiver) SELECT id, $1, $2 FROM room",
            giver.id,
            receiver.id,
        )


async def recipients(number: RoomNumber) -> dict[str, str]:
    return {player.name: (await my_recipient(number, by=player.id)).name for player in CAST}
