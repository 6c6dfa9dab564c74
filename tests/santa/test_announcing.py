"""An announcement: its draft, its letters, and what became of them."""

import pytest

from db.engine import fetch
from santa.admin import (
    Draft,
    Progress,
    announce,
    announcement_progress,
    block_person,
    draft_announcement,
)
from santa.draw.use_cases import draw_now
from santa.errors import (
    TextIsEmpty,
    TextTooLong,
)
from santa.letters.parking import park
from santa.letters.queue import claim_letters, mark_sent, mark_unreachable
from santa.people import lose_sight_of
from santa.people.own_data import delete_my_data
from santa.people.superusers import set_superuser
from tests.cast import (
    CAST,
    a_crowd,
    a_room,
    aigerim,
    ann,
    boris,
    introduce,
    taras,
)
from tests.moments import NOON, Moment
from tests.post import letters

pytestmark = pytest.mark.usefixtures("memory", "moment", "_superuser")


@pytest.fixture
async def _superuser(memory: object, moment: Moment) -> None:
    await introduce(*CAST)
    await set_superuser(ann.id)


async def test_a_draft_says_what_goes_out_and_to_how_many() -> None:
    await lose_sight_of(boris.id)
    await block_person(taras.id, by=ann.id)

    draft = await draft_announcement("  Hello,\neverybody! \n", by=ann.id)

    assert draft == Draft("Hello,\neverybody!", 2)
    assert await letters() == []


async def test_an_announcement_goes_to_everybody_who_can_be_reached() -> None:
    await lose_sight_of(boris.id)
    await block_person(taras.id, by=ann.id)

    assert await announce("Hello", by=ann.id) == 2

    told = await letters()
    assert [(letter.receiver, letter.kind) for letter in told] == [
        (ann.id, "announcement"),
        (aigerim.id, "announcement"),
    ]
    assert told[0].facts == {"text": "Hello"}


async def test_an_announcement_is_overtaken_by_every_result() -> None:
    await announce("Hello", by=ann.id)
    await draw_now(await a_room(of=ann, with_=CAST[1:]), by=ann.id)

    kinds = [letter.kind.value for letter in await claim_letters(10)]

    assert kinds == ["result"] * 4


async def test_an_announcement_has_to_be_seen_and_has_its_length() -> None:
    with pytest.raises(TextIsEmpty):
        await announce("\u200b", by=ann.id)
    with pytest.raises(TextTooLong):
        await announce("x" * 3001, by=ann.id)

    assert await letters() == []


async def test_there_is_no_progress_before_the_first_announcement() -> None:
    assert await announcement_progress(by=ann.id) is None


async def test_progress_tells_what_became_of_the_newest_announcement(moment: Moment) -> None:
    await announce("Yesterday", by=ann.id)
    moment.pass_by(days=1)
    await introduce(*a_crowd(2))
    await announce("Today", by=ann.id)
    assert await announcement_progress(by=ann.id) == Progress(0, 6, 0, 6)
    await fetch("DELETE FROM letter WHERE created_at = $1", NOON)

    sent, blocked, refused, *_ = await claim_letters(10)
    await mark_sent(sent.id, message=1)
    await mark_unreachable(blocked.id)
    await park(refused.id)

    assert await announcement_progress(by=ann.id) == Progress(
        sent=1, waiting=3, unreached=2, total=6
    )


async def test_whoever_deletes_their_data_does_not_stop_an_announcement() -> None:
    await announce("Hello", by=ann.id)

    await delete_my_data(by=boris.id)

    assert await announcement_progress(by=ann.id) == Progress(0, 3, 0, 3)
