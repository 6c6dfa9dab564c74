"""A deletion that others disturb is tried again, and told of if it cannot be done."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable

import pytest
from asyncpg import ForeignKeyViolationError

from db.engine import connection, fetch, transaction
from santa.identifiers import LetterId
from santa.letters.queue import mark_sent, withdraw
from santa.people import recognise
from santa.people.own_data import delete_my_data
from santa.rooms import leave_room, remove_member
from tests.cast import a_room, ann, boris, introduce
from tests.post import burn_letters
from tests.santa.beside import beside, waits
from tests.santa.outbox import claim_one
from tests.santa.searching import rows_that_hold

pytestmark = pytest.mark.usefixtures("memory", "moment")

# A sequence counts on even in what is rolled back.
BEGIN = """
CREATE SEQUENCE disturbance;
CREATE FUNCTION disturb() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF nextval('disturbance') < 5 OR OLD.first_name = 'Ann' THEN
        RAISE foreign_key_violation;
    END IF;
    RETURN OLD;
END $$;
CREATE TRIGGER disturbed BEFORE DELETE ON person FOR EACH ROW EXECUTE FUNCTION disturb()
"""
END = "DROP TRIGGER disturbed ON person; DROP FUNCTION disturb; DROP SEQUENCE disturbance"


@pytest.fixture
async def _disturbed(memory: object) -> AsyncIterator[None]:
    """Let nobody be deleted before the fifth try, and Ann not at all."""
    async with connection() as line:
        await line.execute(BEGIN)
    yield
    async with connection() as line:
        await line.execute(END)


@pytest.mark.usefixtures("_disturbed")
async def test_what_is_disturbed_four_times_is_done_at_the_fifth() -> None:
    await introduce(boris)

    await delete_my_data(by=boris.id)

    assert await recognise(boris.id) is None


@pytest.mark.usefixtures("_disturbed")
async def test_a_deletion_that_is_disturbed_five_times_says_that_it_is_not_done() -> None:
    await introduce(ann)

    with pytest.raises(ForeignKeyViolationError):
        await delete_my_data(by=ann.id)

    assert await recognise(ann.id) is not None
    assert await fetch("SELECT last_value FROM disturbance") == [{"last_value": 5}]


async def test_a_deletion_that_waits_for_the_courier_holds_nothing_that_the_courier_needs() -> None:
    number = await a_room(of=ann, with_=[boris])
    await burn_letters()
    await remove_member(number, boris.id, by=ann.id)
    letter = await claim_one()

    async with asyncio.timeout(60), transaction():
        await fetch("SELECT FROM letter WHERE id = $1 FOR UPDATE", letter.id)
        deleting = beside(delete_my_data(by=boris.id))
        assert await waits(deleting)
        await fetch("SELECT FROM person WHERE id = $1 FOR NO KEY UPDATE NOWAIT", boris.id)
        await mark_sent(letter.id, message=7)
    await deleting

    assert await recognise(boris.id) is None


@pytest.mark.parametrize("ends", [lambda letter: mark_sent(letter, message=7), withdraw])
async def test_a_letter_that_ends_during_a_deletion_is_not_in_its_way(
    ends: Callable[[LetterId], Awaitable[None]],
) -> None:
    for _ in range(2):
        await leave_room(await a_room(of=ann, with_=[boris]), by=boris.id)
    first = await fetch("SELECT min(id) AS id FROM letter WHERE kind = 'left'")

    async with asyncio.timeout(60), transaction():
        await fetch("SELECT FROM letter WHERE id = $1 FOR UPDATE", first[0]["id"])
        deleting = beside(delete_my_data(by=boris.id))
        assert await waits(deleting)
        await ends(first[0]["id"])
    await deleting

    assert await rows_that_hold(str(boris.id)) == []
