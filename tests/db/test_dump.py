"""Whoever steals a dump learns who plays where, and nothing of what they keep to themselves."""

import json

from db.engine import Address, fetch
from db.sealing import seal
from db.tables import TABLES
from santa.draw.use_cases import draw_now
from santa.letters.queue import claim_letters, mark_sent
from tests.cast import CAST, a_room, ann
from tests.moments import Moment

# Where the identifier of a person stands in the open, because the game looks people up by it.
OPEN_IDENTIFIERS = {
    "person.id",
    "room.owner",
    "membership.person",
    "exclusion.giver",
    "exclusion.receiver",
    "pair.giver",
    "letter.receiver",
    "wrong_number.person",
}


async def play() -> None:
    """Play a whole game with half of the letters delivered."""
    number = await a_room(of=ann, with_=CAST[1:])
    for player in CAST:
        await fetch(
            "UPDATE person SET address = $2, phone = $3 WHERE id = $1",
            player.id,
            seal(player.address),
            seal(player.phone),
        )
    await draw_now(number, by=ann.id)
    for place, letter in enumerate(await claim_letters(2)):
        await mark_sent(letter.id, message=place)


async def dump() -> list[tuple[str, str]]:
    """Return every value of every column of every table, as a dump would show it."""
    shown = []
    for table in TABLES:
        name = table._meta.tablename
        for row in await fetch(f"SELECT * FROM {name}"):  # noqa: S608
            shown += [(f"{name}.{column}", as_dumped(value)) for column, value in row.items()]
    return shown


def as_dumped(value: object) -> str:
    return value.decode("latin-1") if isinstance(value, bytes) else str(value)


async def test_a_dump_shows_no_wish_no_address_and_no_phone(memory: Address) -> None:
    await play()

    shown = "\n".join(value for _, value in await dump())

    assert ann.first_name in shown
    for player in CAST:
        for secret in (player.wishes, player.address, player.phone):
            assert not any(written in shown for written in ways_to_write(secret))


def ways_to_write(secret: str) -> set[str]:
    """Return the text as it is, as bytes are dumped, and as JSON and hexadecimals write it."""
    return {
        secret,
        as_dumped(secret.encode()),
        json.dumps(secret).strip('"'),
        secret.encode().hex(),
    }


async def test_a_dump_shows_a_person_only_where_they_may_stand(memory: Address) -> None:
    await play()

    shown_in = {
        column for column, value in await dump() if any(str(player.id) in value for player in CAST)
    }

    assert shown_in <= OPEN_IDENTIFIERS
    assert {"person.id", "pair.giver"} <= shown_in


async def test_no_two_rows_of_pairs_look_alike_in_two_draws(memory: Address) -> None:
    await play()
    await play()

    marks = [value for column, value in await dump() if column == "pair.recipient_mark"]
    sealed = [value for column, value in await dump() if column == "pair.recipient"]

    assert len(set(marks)) == len(marks) == 8
    assert len(set(sealed)) == len(sealed) == 8


async def test_all_seals_of_recipients_are_of_one_length(memory: Address, moment: Moment) -> None:
    await play()

    sealed = [value for column, value in await dump() if column == "pair.recipient"]

    assert len({len(value) for value in sealed}) == 1
