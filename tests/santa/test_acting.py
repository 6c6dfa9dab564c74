"""What an update changes counts once, however often the update is delivered."""

import pytest

from db.engine import fetch, transaction
from santa.acting import DoneBefore, acting_on, forget_old_updates
from santa.errors import TextIsEmpty
from santa.people import my_profile
from santa.rooms import create_room, my_rooms
from tests.cast import ann, introduce
from tests.moments import Moment

pytestmark = pytest.mark.usefixtures("memory")


async def a_room_in(update: int, name: str = "Office") -> None:
    with acting_on(update):
        await create_room(name, "20 €", None, by=ann.id)


@pytest.fixture(autouse=True)
async def _people(memory: object, moment: Moment) -> None:
    await introduce(ann)


async def test_an_update_changes_something_once() -> None:
    await a_room_in(1)

    with pytest.raises(DoneBefore):
        await a_room_in(1)

    assert len(await my_rooms(by=ann.id)) == 1


async def test_another_update_changes_something_else() -> None:
    await a_room_in(1)
    await a_room_in(2)

    assert len(await my_rooms(by=ann.id)) == 2


async def test_what_was_refused_may_be_tried_again() -> None:
    with pytest.raises(TextIsEmpty):
        await a_room_in(1, name=" ")

    await a_room_in(1)

    assert len(await my_rooms(by=ann.id)) == 1


async def test_one_update_may_change_several_things() -> None:
    with acting_on(1):
        await create_room("Office", "20 €", None, by=ann.id)
        await create_room("Family", "20 €", None, by=ann.id)

    assert len(await my_rooms(by=ann.id)) == 2


async def test_what_only_reads_may_be_repeated() -> None:
    for _ in range(2):
        with acting_on(1):
            await my_profile(by=ann.id)
            async with transaction(changes=False):
                await fetch("SELECT 1")

    assert await fetch("SELECT FROM taken_update") == []


async def test_what_we_do_by_ourselves_is_not_counted() -> None:
    await create_room("Office", "20 €", None, by=ann.id)

    assert await fetch("SELECT FROM taken_update") == []


async def test_what_comes_after_an_update_is_not_counted_for_it() -> None:
    with acting_on(1):
        await my_profile(by=ann.id)

    await create_room("Office", "20 €", None, by=ann.id)

    assert await fetch("SELECT FROM taken_update") == []


async def test_updates_that_cannot_come_again_are_forgotten(moment: Moment) -> None:
    await a_room_in(1)
    moment.pass_by(seconds=1)
    await a_room_in(2)
    moment.pass_by(days=2)

    await forget_old_updates()

    assert [row["id"] for row in await fetch("SELECT id FROM taken_update")] == [2]
