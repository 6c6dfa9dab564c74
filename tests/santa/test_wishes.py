"""Everyone changes their own wishes, and nobody else's."""

import pytest

from db.engine import fetch
from santa.errors import TextIsEmpty, TextTooLong
from santa.rooms import change_wishes, my_wishes
from tests.cast import a_room, ann, boris
from tests.post import burn_letters, letters

pytestmark = pytest.mark.usefixtures("memory", "moment")


async def test_wishes_can_be_changed() -> None:
    number = await a_room(of=ann, with_=[boris])

    await change_wishes(number, "Тёплый плед", by=boris.id)

    assert await my_wishes(number, by=boris.id) == "Тёплый плед"


async def test_the_wishes_of_others_stay() -> None:
    number = await a_room(of=ann, with_=[boris])

    await change_wishes(number, "Тёплый плед", by=boris.id)

    assert await my_wishes(number, by=ann.id) == ann.wishes


async def test_wishes_are_another_in_each_room() -> None:
    office = await a_room(of=ann, name="Office")
    home = await a_room(of=ann, name="Home")

    await change_wishes(home, "A blanket", by=ann.id)

    assert await my_wishes(office, by=ann.id) == ann.wishes


@pytest.mark.parametrize(("wishes", "refusal"), [("  ", TextIsEmpty), ("x" * 1001, TextTooLong)])
async def test_unfit_wishes_leave_the_old_ones(wishes: str, refusal: type[Exception]) -> None:
    number = await a_room(of=ann)

    with pytest.raises(refusal):
        await change_wishes(number, wishes, by=ann.id)

    assert await my_wishes(number, by=ann.id) == ann.wishes


async def test_before_the_draw_nobody_is_told() -> None:
    number = await a_room(of=ann, with_=[boris])
    await burn_letters()

    await change_wishes(number, "A blanket", by=ann.id)

    assert await letters() == []


async def test_wishes_lie_sealed() -> None:
    number = await a_room(of=ann)

    await change_wishes(number, "A blanket", by=ann.id)

    rows = await fetch("SELECT wishes FROM membership")
    assert b"blanket" not in rows[0]["wishes"]
