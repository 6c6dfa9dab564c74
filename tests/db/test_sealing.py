"""Seals open under every key in use and no other; blind marks outlive the keys."""

import asyncio
from collections.abc import Iterator

import pytest
from cryptography.fernet import Fernet

from db import sealing
from db.engine import Address, fetch
from db.migrating import learn_marking_key, migrate
from db.sealing import (
    MARK_BYTES,
    SealBroken,
    blind_mark,
    new_marking_key,
    reseal,
    seal,
    unseal,
    use_keys,
    use_marking_key,
)

OLD, NEW, OTHER = (Fernet.generate_key().decode() for _ in range(3))


@pytest.fixture(autouse=True)
def _restored_keys() -> Iterator[None]:
    fernet, marking = sealing._Keys.fernet, sealing._Keys.marking
    yield
    sealing._Keys.fernet, sealing._Keys.marking = fernet, marking


def test_a_sealed_text_comes_back() -> None:
    use_keys([NEW])

    assert unseal(seal("Шерстяные носки 🧦")) == "Шерстяные носки 🧦"


def test_a_seal_does_not_show_what_is_in_it() -> None:
    use_keys([NEW])

    assert b"teapot" not in seal("teapot")


def test_the_same_text_is_never_sealed_alike() -> None:
    use_keys([NEW])

    assert seal("teapot") != seal("teapot")


def test_an_older_key_still_opens() -> None:
    use_keys([OLD])
    sealed = seal("teapot")

    use_keys([NEW, OLD])

    assert unseal(sealed) == "teapot"


def test_the_newest_key_seals() -> None:
    use_keys([NEW, OLD])
    sealed = seal("teapot")

    use_keys([NEW])

    assert unseal(sealed) == "teapot"


def test_another_key_opens_nothing() -> None:
    use_keys([OTHER])
    sealed = seal("teapot")

    use_keys([NEW, OLD])

    with pytest.raises(SealBroken):
        unseal(sealed)


def test_what_was_tampered_with_does_not_open() -> None:
    use_keys([NEW])
    sealed = bytearray(seal("teapot"))
    sealed[-5] ^= 1

    with pytest.raises(SealBroken):
        unseal(bytes(sealed))


def test_resealing_moves_a_value_under_the_newest_key() -> None:
    use_keys([OLD])
    sealed = seal("teapot")
    use_keys([NEW, OLD])

    resealed = reseal(sealed)

    use_keys([NEW])
    assert unseal(resealed) == "teapot"


def test_resealing_what_no_key_opens_is_refused() -> None:
    use_keys([OTHER])
    sealed = seal("teapot")
    use_keys([NEW])

    with pytest.raises(SealBroken):
        reseal(sealed)


def test_a_mark_is_the_same_every_time() -> None:
    use_marking_key(b"k" * MARK_BYTES)

    assert blind_mark(7, 101) == blind_mark(7, 101)
    assert len(blind_mark(7, 101)) == MARK_BYTES


def test_a_mark_is_another_one_in_another_room() -> None:
    use_marking_key(b"k" * MARK_BYTES)

    assert blind_mark(7, 101) != blind_mark(8, 101)


def test_a_mark_does_not_confuse_where_a_number_ends() -> None:
    use_marking_key(b"k" * MARK_BYTES)

    assert blind_mark(7, 11) != blind_mark(71, 1)


def test_a_mark_is_another_one_in_another_installation() -> None:
    use_marking_key(new_marking_key())
    ours = blind_mark(7, 101)

    use_marking_key(new_marking_key())

    assert blind_mark(7, 101) != ours


def test_nothing_is_sealed_before_the_keys_are_known() -> None:
    sealing._Keys.fernet = None

    with pytest.raises(RuntimeError):
        seal("teapot")


def test_nothing_is_marked_before_the_marking_key_is_known() -> None:
    sealing._Keys.marking = None

    with pytest.raises(RuntimeError):
        blind_mark(7, 101)


async def test_marks_stay_when_the_keys_are_turned(empty_memory: Address) -> None:
    await migrate()
    use_keys([OLD])
    await learn_marking_key()
    before = blind_mark(7, 101)

    use_keys([NEW, OLD])
    await learn_marking_key()

    assert blind_mark(7, 101) == before


async def test_processes_that_start_at_once_make_the_same_marks(empty_memory: Address) -> None:
    await migrate()
    use_keys([NEW])

    marks = await asyncio.gather(*(learn_and_mark() for _ in range(4)))

    assert len(set(marks)) == 1
    assert len(await fetch("SELECT FROM keeping")) == 1


async def learn_and_mark() -> bytes:
    await learn_marking_key()
    return blind_mark(7, 101)


async def test_a_database_sealed_under_other_keys_is_noticed_at_the_start(
    empty_memory: Address,
) -> None:
    await migrate()
    use_keys([OLD])
    await learn_marking_key()

    use_keys([NEW])

    with pytest.raises(SealBroken):
        await learn_marking_key()
