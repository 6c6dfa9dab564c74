"""What superusers do, and that nobody else does it."""

from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from db.engine import fetch
from santa import admin
from santa.admin import (
    Figures,
    announce,
    announcement_progress,
    block_person,
    draft_announcement,
    figures,
    find_person,
    refuse_ordinary,
    send_parked_again,
    unblock_person,
)
from santa.draw.use_cases import draw_now
from santa.errors import (
    NotSuperuser,
    PersonNotFound,
    SuperuserMayNotBeBlocked,
)
from santa.identifiers import HIGHEST_ID, PersonId
from santa.letters.parking import park
from santa.letters.queue import claim_letters, mark_sent
from santa.people import lose_sight_of, recognise
from santa.people.superusers import remove_superuser, set_superuser
from santa.rooms import finish_game
from tests.cast import (
    CAST,
    a_room,
    a_scheduled_room,
    aigerim,
    ann,
    boris,
    introduce,
    taras,
)
from tests.moments import NOON, Moment
from tests.post import burn_letters

pytestmark = pytest.mark.usefixtures("memory", "moment")

UseCase = Callable[[PersonId], Awaitable[Any]]

USE_CASES: dict[str, UseCase] = {
    "refuse_ordinary": lambda by: refuse_ordinary(by),
    "figures": lambda by: figures(by=by),
    "find_person": lambda by: find_person(taras.id, by=by),
    "block_person": lambda by: block_person(taras.id, by=by),
    "unblock_person": lambda by: unblock_person(taras.id, by=by),
    "draft_announcement": lambda by: draft_announcement("Hello", by=by),
    "announce": lambda by: announce("Hello", by=by),
    "announcement_progress": lambda by: announcement_progress(by=by),
    "send_parked_again": lambda by: send_parked_again(by=by),
}
all_use_cases = pytest.mark.parametrize("use_case", USE_CASES.values(), ids=USE_CASES)


@pytest.fixture
async def _superuser(memory: object, moment: Moment) -> None:
    await introduce(*CAST)
    await set_superuser(ann.id)


with_superuser = pytest.mark.usefixtures("_superuser")


async def everything() -> list[Any]:
    return [await fetch(f"SELECT * FROM {table} ORDER BY id") for table in ("person", "letter")]  # noqa: S608


def test_every_use_case_of_superusers_is_tried_here() -> None:
    taking_by = {
        name
        for name, found in vars(admin).items()
        if callable(found) and "by" in getattr(found, "__annotations__", {})
    }

    assert taking_by == set(USE_CASES)


@with_superuser
@all_use_cases
async def test_an_ordinary_person_is_refused(use_case: UseCase) -> None:
    before = await everything()

    with pytest.raises(NotSuperuser):
        await use_case(boris.id)

    assert await everything() == before


@with_superuser
@all_use_cases
async def test_somebody_unknown_is_refused(use_case: UseCase) -> None:
    with pytest.raises(NotSuperuser):
        await use_case(PersonId(404))


@with_superuser
@all_use_cases
async def test_a_former_superuser_is_refused(use_case: UseCase) -> None:
    await remove_superuser(ann.id)

    with pytest.raises(NotSuperuser):
        await use_case(ann.id)


@with_superuser
@all_use_cases
async def test_a_superuser_who_was_shut_out_before_is_refused(use_case: UseCase) -> None:
    await fetch("UPDATE person SET blocked_at = now() WHERE id = $1", ann.id)

    with pytest.raises(NotSuperuser):
        await use_case(ann.id)


@with_superuser
async def test_an_empty_bot_has_figures() -> None:
    assert await figures(by=ann.id) == Figures(
        people=4,
        unreachable=0,
        blocked=0,
        rooms={"open": 0, "scheduled": 0, "failed": 0, "drawn": 0, "finished": 0},
        waiting_letters=0,
        parked_letters=0,
    )


@with_superuser
async def test_figures_count_people_rooms_draws_and_letters() -> None:
    await a_room(of=ann)
    await a_scheduled_room(of=ann)
    for owner in (boris, taras):
        number = await a_room(of=owner, with_=[one for one in CAST if one is not owner])
        await draw_now(number, by=owner.id)
    await finish_game(number, by=taras.id)
    await burn_letters()
    await announce("Hello", by=ann.id)
    first, second, *_ = await claim_letters(10)
    await mark_sent(first.id, message=1)
    await park(second.id)
    await lose_sight_of(boris.id)
    await block_person(aigerim.id, by=ann.id)

    found = await figures(by=ann.id)

    assert (found.people, found.unreachable, found.blocked) == (4, 1, 1)
    assert found.rooms == {"open": 1, "scheduled": 1, "failed": 0, "drawn": 1, "finished": 1}
    assert found.draws == 2
    # Ann is told of the one that is set aside.
    assert (found.waiting_letters, found.parked_letters) == (3, 1)


@with_superuser
async def test_somebody_is_found_by_their_number() -> None:
    await a_room(of=aigerim)
    await a_room(of=aigerim)
    await a_room(of=ann, with_=[aigerim])

    found = await find_person(aigerim.id, by=ann.id)

    assert (found.id, found.name, found.language, found.met_at) == (
        aigerim.id,
        aigerim.name,
        "kk",
        NOON,
    )
    assert (found.owned_rooms, found.joined_rooms) == (2, 3)
    assert (found.is_blocked, found.is_superuser) == (False, False)


@with_superuser
@pytest.mark.parametrize("nobody", [404, 0, -1, HIGHEST_ID, HIGHEST_ID + 1, 10**30])
async def test_whoever_the_bot_never_met_is_not_found(nobody: int) -> None:
    for use_case in (find_person, block_person, unblock_person):
        with pytest.raises(PersonNotFound):
            await use_case(PersonId(nobody), by=ann.id)


@with_superuser
async def test_somebody_is_blocked_and_unblocked() -> None:
    await block_person(boris.id, by=ann.id)
    assert (await find_person(boris.id, by=ann.id)).is_blocked

    await unblock_person(boris.id, by=ann.id)

    card = await recognise(boris.id)
    assert card is not None
    assert not card.is_blocked


@with_superuser
async def test_whoever_is_blocked_again_is_blocked_since_the_first_time(moment: Moment) -> None:
    await block_person(boris.id, by=ann.id)
    moment.pass_by(days=1)

    await block_person(boris.id, by=ann.id)

    rows = await fetch("SELECT blocked_at FROM person WHERE id = $1", boris.id)
    assert rows == [{"blocked_at": NOON}]


@with_superuser
@pytest.mark.parametrize("other", [ann, boris])
async def test_a_superuser_is_not_blocked(other) -> None:
    await set_superuser(boris.id)

    with pytest.raises(SuperuserMayNotBeBlocked):
        await block_person(other.id, by=ann.id)

    assert not (await find_person(other.id, by=ann.id)).is_blocked
