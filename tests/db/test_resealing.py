"""Under a newer key everything is sealed anew, whatever happens meanwhile."""

import asyncio

import pytest
from cryptography.fernet import Fernet, InvalidToken

from db import resealing
from db.engine import fetch
from db.resealing import reseal_all, sealed_columns
from db.sealing import seal, unseal, use_keys
from db.tables import TABLES
from santa.draw.use_cases import draw_now
from santa.rooms import my_recipient
from tests.cast import CAST, a_room, ann
from tests.conftest import SEALING_KEY
from tests.rotating import newer_key

__all__ = ["newer_key"]


async def values() -> list[bytes]:
    """Return every sealed value there is."""
    found = []
    for table, column in sealed_columns():
        name, value = table._meta.tablename, column._meta.name
        rows = await fetch(f"SELECT {value} AS value FROM {name}")  # noqa: S608
        found += [row["value"] for row in rows if row["value"] is not None]
    return found


def opens(key: str, value: bytes) -> bool:
    try:
        Fernet(key).decrypt(value)
    except InvalidToken:
        return False
    return True


def test_every_secret_column_is_either_sealed_or_a_mark() -> None:
    secret = {
        f"{table._meta.tablename}.{column._meta.name}"
        for table in TABLES
        for column in table._meta.columns
        if column._meta.secret
    }
    sealed = {f"{table._meta.tablename}.{column._meta.name}" for table, column in sealed_columns()}

    assert {"pair.recipient", "membership.wishes", "person.phone", "keeping.value"} <= sealed
    assert all(column.endswith("_mark") for column in secret - sealed)


async def test_nothing_is_left_under_the_old_key_and_all_of_it_still_opens(
    newer_key: str,
) -> None:
    number = await a_room(of=ann, with_=CAST[1:])
    await draw_now(number, by=ann.id)
    before = await my_recipient(number, by=ann.id)

    use_keys([newer_key, SEALING_KEY])
    resealed = await reseal_all()

    everything = await values()
    assert resealed.values == len(everything) > 10
    assert not resealed.unreadable
    assert all(opens(newer_key, value) for value in everything)
    use_keys([newer_key])
    assert await my_recipient(number, by=ann.id) == before


async def test_a_second_run_finds_nothing_to_do(newer_key: str) -> None:
    await a_room(of=ann, with_=CAST[1:])
    use_keys([newer_key, SEALING_KEY])
    await reseal_all()

    again = await reseal_all()

    assert again.values == 0


async def test_more_rows_than_a_batch_are_all_walked(
    newer_key: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(resealing, "BATCH", 2)
    await a_room(of=ann, with_=CAST[1:])
    use_keys([newer_key, SEALING_KEY])

    await reseal_all()

    assert all(opens(newer_key, value) for value in await values())


async def test_what_people_change_meanwhile_is_not_overwritten(newer_key: str) -> None:
    await a_room(of=ann, with_=CAST[1:])
    rows = await fetch("SELECT id FROM membership ORDER BY id")
    use_keys([newer_key, SEALING_KEY])

    async def change() -> None:
        for turn in range(50):
            for row in rows:
                wishes = seal(f"Wish {turn} of {row['id']}")
                await fetch("UPDATE membership SET wishes = $2 WHERE id = $1", row["id"], wishes)

    async def reseal_again_and_again() -> None:
        for turn in range(10):
            # An old key on top makes every value one that has to be sealed anew.
            use_keys([newer_key, SEALING_KEY] if turn % 2 else [SEALING_KEY, newer_key])
            await reseal_all()

    await asyncio.gather(change(), reseal_again_and_again())

    for row in await fetch("SELECT id, wishes FROM membership"):
        assert unseal(row["wishes"]) == f"Wish 49 of {row['id']}"


async def test_what_no_key_opens_is_told_and_left_as_it_is(newer_key: str) -> None:
    await a_room(of=ann, with_=CAST[1:])
    lost = Fernet(Fernet.generate_key()).encrypt(b"A kite")
    rows = await fetch(
        "UPDATE membership SET wishes = $2 WHERE person = $1 RETURNING id", ann.id, lost
    )
    use_keys([newer_key, SEALING_KEY])

    resealed = await reseal_all()

    assert resealed.unreadable == (f"membership.wishes of {rows[0]['id']}",)
    assert lost in await values()
