"""Every call of the Mini App, made by everybody who has no right to it.

A new call joins by itself: unless it is named here, only the owner of the room may make it.
"""

from collections.abc import AsyncIterator

import httpx
import pytest
from litestar.handlers import HTTPRouteHandler

from db.engine import fetch
from db.tables import TABLES
from santa.draw.use_cases import draw_now
from santa.identifiers import RoomNumber
from tests.cast import Player, a_scheduled_room, aigerim, ann, boris, introduce, taras
from tests.webapp.conftest import browsing
from tests.webapp.launches import header
from tests.webapp.served import served
from webapp.app import create_app
from webapp.pages import PAGES
from webapp.site import PATH, Site

STRANGERS_MAY = {"/rooms/{number:str}", "/rooms/{number:str}/join"}
MEMBERS_MAY = STRANGERS_MAY | {
    "/rooms/{number:str}/wishes",
    "/rooms/{number:str}/participants",
    "/rooms/{number:str}/leave",
}
OF_A_ROOM = [
    (method, path)
    for call in PAGES
    if isinstance(call, HTTPRouteHandler)
    for path in call.paths
    if "{number" in path
    for method in call.http_methods - {"HEAD", "OPTIONS"}
]

# Something sensible for every field of every form: what a call does not know, it passes over.
FORM = {
    "name": "Taken over", "budget": "0", "wishes": "A pony", "shape": "any", "ways": "both",
    "day": "2026-12-24", "when": "18-21", "time": "", "page": "0",
    "one": ann.id, "other": boris.id, "giver": ann.id, "receiver": boris.id, "member": boris.id,
    "chosen": [ann.id, boris.id],
}  # fmt: skip


@pytest.fixture
async def browser(site: Site) -> AsyncIterator[httpx.AsyncClient]:
    async with served(create_app(site)) as url, browsing(url) as client:
        yield client


async def everything() -> dict[str, list[str]]:
    """Write down all that is in the database."""
    names = [table._meta.tablename for table in TABLES]
    return {
        name: sorted(row["line"] for row in await fetch(f"SELECT t::text AS line FROM {name} t"))  # noqa: S608
        for name in names
    }


async def call(
    browser: httpx.AsyncClient, player: Player, method: str, path: str, room: RoomNumber
) -> httpx.Response:
    form = FORM if method == "POST" else None
    address = PATH + path.replace("{number:str}", room)
    return await browser.request(method, address, data=form, headers=header(player))


def test_there_are_calls_to_try() -> None:
    assert len(OF_A_ROOM) > 25
    assert {path for _, path in OF_A_ROOM} >= MEMBERS_MAY


@pytest.mark.parametrize("state", ["scheduled", "drawn"])
async def test_what_is_the_owners_is_refused_to_a_member_and_changes_nothing(
    state: str, browser: httpx.AsyncClient
) -> None:
    room = await a_scheduled_room(with_=[boris, aigerim, taras])
    if state == "drawn":
        await draw_now(room, by=ann.id)
    before = await everything()
    tried = [(method, path) for method, path in OF_A_ROOM if path not in MEMBERS_MAY]

    answers = {one: (await call(browser, boris, *one, room)).status_code for one in tried}

    assert {one: status for one, status in answers.items() if status not in (403, 404)} == {}
    assert await everything() == before


@pytest.mark.parametrize("state", ["scheduled", "drawn"])
async def test_a_stranger_is_refused_everything_but_the_invitation(
    state: str, browser: httpx.AsyncClient
) -> None:
    room = await a_scheduled_room(with_=[boris, aigerim])
    if state == "drawn":
        await draw_now(room, by=ann.id)
    await introduce(taras)
    before = await everything()
    tried = [(method, path) for method, path in OF_A_ROOM if path not in STRANGERS_MAY]

    answers = {one: (await call(browser, taras, *one, room)).status_code for one in tried}

    assert {one: status for one, status in answers.items() if status not in (403, 404)} == {}
    assert await everything() == before


async def test_a_former_owner_is_refused_what_was_theirs(browser: httpx.AsyncClient) -> None:
    room = await a_scheduled_room(with_=[boris, aigerim, taras])
    owner = {"member": str(boris.id)}
    handed = await browser.post(f"{PATH}/rooms/{room}/owner", data=owner, headers=header(ann))

    renamed = await call(browser, ann, "POST", "/rooms/{number:str}/name", room)

    assert (handed.status_code, renamed.status_code) == (200, 403)


async def test_nobody_reads_anothers_recipient_wishes_or_address(
    browser: httpx.AsyncClient,
) -> None:
    room = await a_scheduled_room(with_=[boris, aigerim, taras])
    secrets = [player.wishes for player in (boris, aigerim, taras)]

    for _, path in OF_A_ROOM:
        page = await call(browser, ann, "GET", path, room)
        assert [secret for secret in secrets if secret in page.text] == []
