"""Who may call: whoever Telegram vouches for, known as in the chat, and nobody else."""

from collections.abc import Sequence
from datetime import timedelta
from typing import Any

import httpx
import pytest
from litestar.types import ControllerRouterHandler
from redis.asyncio import Redis

from db.tables import Person
from santa import clock
from santa.people import choose_language, recognise
from santa.people.own_data import delete_my_data
from tests.cast import aigerim, ann, boris, introduce
from tests.moments import NOON
from tests.webapp.conftest import browsing
from tests.webapp.launches import header, signed
from tests.webapp.probes import PROBES
from tests.webapp.served import served
from webapp.app import create_app
from webapp.site import Site
from webapp.turnstile import MOST_CALLS, WITHIN, Turnstile


@pytest.fixture
def pages() -> Sequence[ControllerRouterHandler]:
    return PROBES


async def test_whoever_is_known_is_called_by_their_name_in_their_language(
    browser: httpx.AsyncClient,
) -> None:
    await introduce(aigerim)
    await choose_language("uk", by=aigerim.id)

    answer = await browser.get("/app/probe/again", headers=header(aigerim, start_param="room_1"))

    assert (answer.status_code, answer.text) == (200, f"{aigerim.name} uk room_1")


async def test_somebody_new_is_met_by_the_call_that_opens_the_app(
    browser: httpx.AsyncClient,
) -> None:
    answer = await browser.get("/app/probe", headers=header(boris))

    card = await recognise(boris.id)
    assert (answer.status_code, answer.text.strip()) == (200, "Борис ru")
    assert card is not None
    assert (card.name, card.language) == ("Борис", "ru")


async def test_somebody_new_whose_language_is_none_of_ours_is_still_to_be_asked(
    browser: httpx.AsyncClient,
) -> None:
    answer = await browser.get("/app/probe", headers=header(ann, user={"language_code": "pt-br"}))

    card = await recognise(ann.id)
    assert answer.text.strip() == f"{ann.name} en"
    assert card is not None
    assert card.language is None


async def test_a_page_that_was_left_open_brings_nobody_back_who_is_forgotten(
    browser: httpx.AsyncClient,
) -> None:
    await introduce(boris)
    await delete_my_data(by=boris.id)

    answer = await browser.get("/app/probe/again", headers=header(boris))

    assert answer.status_code == 403
    assert "/start" in answer.text
    assert await recognise(boris.id) is None


async def test_whoever_is_blocked_gets_one_word_and_nothing_else(
    browser: httpx.AsyncClient,
) -> None:
    await introduce(boris)
    await Person.update({Person.blocked_at: clock.now()}).where(Person.id == boris.id)

    answers = [
        await browser.get(path, headers=header(boris))
        for path in ("/app/probe", "/app/probe/again")
    ]

    assert [answer.status_code for answer in answers] == [403, 403]
    assert all("закрыт" in answer.text and "@santa_help" in answer.text for answer in answers)
    assert not any(boris.name in answer.text for answer in answers)


WRONG: dict[str, Any] = {
    "nothing": [],
    "another scheme": [("Authorization", f"Bearer {signed(ann, at=NOON)}")],
    "no signature": [("Authorization", "tma user=%7B%7D")],
    "another bot's": [
        ("Authorization", f"tma {signed(ann, at=NOON, token='654321:of-another-bot')}")
    ],
    "outside ASCII": [(b"authorization", f"tma {signed(ann, at=NOON)}ё".encode())],
    "broken bytes": [(b"authorization", b"tma \xff\xfe")],
    "a hash outside ASCII": [("Authorization", f"tma {signed(ann, at=NOON)[:-64]}{'%D1%91' * 64}")],
    "said twice": [("Authorization", f"tma {signed(ann, at=NOON)}")] * 2,
    "a field twice": [("Authorization", f"tma {signed(ann, at=NOON)}&query_id=x")],
    "too long": [("Authorization", f"tma {signed(ann, at=NOON, start_param='x' * 9000)}")],
}


@pytest.mark.parametrize("what", WRONG)
@pytest.mark.parametrize("path", ["/app/probe", "/app/probe/again", "/app/probe/number?many=x"])
async def test_what_telegram_does_not_vouch_for_is_refused_without_a_word(
    what: str, path: str, browser: httpx.AsyncClient
) -> None:
    await introduce(ann)

    answer = await browser.get(path, headers=httpx.Headers(WRONG[what]))

    assert (answer.status_code, answer.content) == (401, b"")
    assert answer.headers["www-authenticate"] == "tma"


@pytest.mark.parametrize("age", [timedelta(hours=24, seconds=1), timedelta(seconds=-61)])
async def test_what_is_stale_or_ahead_of_time_is_refused(
    age: timedelta, browser: httpx.AsyncClient
) -> None:
    await introduce(ann)

    answer = await browser.get("/app/probe/again", headers=header(ann, at=clock.now() - age))

    assert (answer.status_code, answer.content) == (401, b"")


async def test_a_stranger_learns_nothing_from_a_wrong_method(browser: httpx.AsyncClient) -> None:
    answers = [
        await browser.request(method, "/app/probe/again", headers=header(ann))
        for method in ("POST", "PUT", "DELETE", "PATCH")
    ]

    assert {answer.status_code for answer in answers} == {405}
    assert await recognise(ann.id) is None


async def test_no_answer_sets_a_cookie(browser: httpx.AsyncClient) -> None:
    answers = [
        await browser.get("/app"),
        await browser.get("/app/probe", headers=header(ann)),
        await browser.get("/app/probe"),
    ]

    assert not any("set-cookie" in answer.headers for answer in answers)


async def test_one_person_may_call_only_so_often_and_the_others_go_on(
    browser: httpx.AsyncClient, site: Site, redis: Redis
) -> None:
    await introduce(ann, boris)
    await redis.set(f"santa:calls:{ann.id}", MOST_CALLS - 1, ex=WITHIN)

    last, refused = [await browser.get("/app/probe", headers=header(ann)) for _ in range(2)]
    other = await browser.get("/app/probe", headers=header(boris))

    assert (last.status_code, refused.status_code, other.status_code) == (200, 429, 200)
    assert 1 <= int(refused.headers["retry-after"]) <= WITHIN
    assert "too fast" in refused.text


async def test_calls_are_counted_over_all_processes_and_forgotten_after_a_minute(
    site: Site, redis: Redis
) -> None:
    one, other = Turnstile(redis), Turnstile(redis)

    await one.let_through(ann.id)
    await other.let_through(ann.id)

    assert await redis.get(f"santa:calls:{ann.id}") == b"2"
    assert 1 <= await redis.ttl(f"santa:calls:{ann.id}") <= WITHIN


async def test_further_calls_do_not_make_the_minute_longer(site: Site, redis: Redis) -> None:
    turnstile = Turnstile(redis)
    await turnstile.let_through(ann.id)
    await redis.expire(f"santa:calls:{ann.id}", 5)

    await turnstile.let_through(ann.id)

    assert await redis.ttl(f"santa:calls:{ann.id}") <= 5


async def test_without_redis_everybody_may_pass(
    site: Site, caplog: pytest.LogCaptureFixture
) -> None:
    await introduce(ann)
    async with Redis.from_url("unix:///no/such/socket") as gone:
        alone = Site(site.token, site.about, gone)
        async with served(create_app(alone, PROBES)) as url, browsing(url) as browser:
            answers = [await browser.get("/app/probe", headers=header(ann)) for _ in range(3)]

    assert [answer.status_code for answer in answers] == [200, 200, 200]
    assert caplog.text.count("calls are not counted") == 1
