"""The process tells how it is doing to whoever looks after the machine, and no secret."""

from collections.abc import AsyncIterator
from urllib.parse import quote

import httpx
import pytest
from aiogram import Bot
from prometheus_client.parser import text_string_to_metric_families
from redis.asyncio import Redis

from bot.wiring.contact import Contact
from commands.house.readiness import probes_of
from db.engine import Address, fetch
from simulator.controls import Controls
from simulator.running import RunningSimulator
from tests.cast import CAST, a_scheduled_room, ann
from tests.conftest import SEALING_KEY
from tests.moments import Moment
from tests.webapp.conftest import browsing
from tests.webapp.launches import header
from tests.webapp.probes import PROBES
from tests.webapp.served import served
from webapp.app import create_app
from webapp.meters import measured
from webapp.site import Probes, Site
from webapp.status import create_status

Figures = dict[tuple[str, frozenset[tuple[str, str]]], float]


@pytest.fixture
def contact(bot: Bot) -> Contact:
    made = Contact()
    bot.session.middleware(made)
    return made


@pytest.fixture
def probes(bot: Bot, contact: Contact, redis: Redis, memory: Address) -> Probes:
    return probes_of(bot, contact, redis)


@pytest.fixture
async def status(probes: Probes) -> AsyncIterator[httpx.AsyncClient]:
    async with served(create_status(probes)) as url, browsing(url) as client:
        yield client


async def ask(probes: Probes) -> tuple[int, dict[str, str]]:
    async with served(create_status(probes)) as url, browsing(url) as client:
        answer = await client.get("/readyz")
        return answer.status_code, answer.json()


async def test_a_process_that_lives_says_so(status: httpx.AsyncClient) -> None:
    answer = await status.get("/healthz")

    assert (answer.status_code, answer.text) == (200, "alive\n")


async def test_a_process_that_has_everything_is_ready(status: httpx.AsyncClient) -> None:
    answer = await status.get("/readyz")

    assert answer.status_code == 200
    assert answer.json() == dict.fromkeys(("database", "migrations", "redis", "telegram"), "ready")


async def test_redis_that_is_gone_is_named_without_its_password(
    bot: Bot, contact: Contact, memory: Address
) -> None:
    async with Redis.from_url(f"unix://:s3cret@{quote('/no/such/socket')}") as gone:
        code, said = await ask(probes_of(bot, contact, gone))

    assert code == 503
    assert said["redis"].startswith("does not answer")
    assert said["database"] == "ready"
    assert "s3cret" not in str(said)


async def test_a_migration_that_has_not_run_is_told(status: httpx.AsyncClient) -> None:
    [newest] = await fetch(
        "DELETE FROM migration WHERE id = (SELECT max(id) FROM migration) RETURNING *"
    )
    try:
        answer = await status.get("/readyz")
    finally:
        await fetch(
            "INSERT INTO migration (name, app_name, ran_on) VALUES ($1, $2, $3)",
            newest["name"],
            newest["app_name"],
            newest["ran_on"],
        )

    assert answer.status_code == 503
    assert answer.json()["migrations"] == "1 to run: use `manage.py migrate`"


async def test_telegram_that_has_never_answered_is_told(
    memory: Address,
    redis: Redis,
    telegram: RunningSimulator,
    controls: Controls,
    bot: Bot,
    contact: Contact,
) -> None:
    await controls.fault("server_error", "getMe", next=5)

    code, said = await ask(probes_of(bot, contact, redis))

    assert code == 503
    assert said["telegram"].startswith("has never answered")
    assert telegram.token not in str(said)


async def test_a_bot_that_hears_telegram_asks_it_nothing(
    bot: Bot, status: httpx.AsyncClient, telegram: RunningSimulator
) -> None:
    await bot.get_me()

    answers = [await status.get("/readyz") for _ in range(3)]

    assert [answer.status_code for answer in answers] == [200] * 3
    assert len(telegram.calls("getMe")) == 1


async def test_the_figures_tell_what_waits(status: httpx.AsyncClient, moment: Moment) -> None:
    await a_scheduled_room(with_=CAST[1:])
    await fetch("UPDATE letter SET state = 'parked' WHERE id = (SELECT min(id) FROM letter)")
    moment.pass_by(days=30)

    found = await figures(status)

    letters = await fetch("SELECT count(*) FROM letter WHERE state = 'waiting'")
    assert letters[0]["count"] > 0
    assert of(found, "santa_letters", state="waiting") == letters[0]["count"]
    assert of(found, "santa_letters", state="parked") == 1
    assert of(found, "santa_letters", state="sending") == 0
    assert of(found, "santa_letters_due") == letters[0]["count"]
    assert of(found, "santa_letter_lag_seconds") == pytest.approx(30 * 86400, rel=0.1)
    assert of(found, "santa_rooms", state="scheduled") == 1
    assert of(found, "santa_rooms", state="drawn") == 0
    assert of(found, "santa_draws", outcome="too-few") == 0
    assert of(found, "santa_draw_lag_seconds") > 86400
    assert of(found, "santa_database_up") == 1


async def test_the_figures_count_the_calls_of_the_mini_app(
    status: httpx.AsyncClient, site: Site
) -> None:
    before = await figures(status)
    async with served(measured(create_app(site, PROBES))) as url, browsing(url) as browser:
        await browser.get("/app/probe", headers=header(ann))
        await browser.get("/app/probe/refused/state", headers=header(ann))
        await browser.get("/app/probe")
        await browser.get("/app/nowhere")
    after = await figures(status)

    def more(path: str, status_code: str) -> float:
        labels = {"route": path, "status": status_code}
        name = "santa_web_call_seconds_count"
        return of(after, name, **labels) - of(before, name, **labels)

    assert more("/app/probe", "200") == 1
    assert more("/app/probe", "401") == 1
    assert more("/app/probe/refused/{kind}", "409") == 1
    assert more("none", "404") == 1


async def test_a_database_that_does_not_answer_is_a_figure(
    status: httpx.AsyncClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def silent() -> None:
        raise OSError("s3cret")

    monkeypatch.setattr("webapp.status.vital_signs", silent)

    found = await figures(status)

    assert of(found, "santa_database_up") == 0
    assert not [name for name, _ in found if name == "santa_rooms"]


async def test_no_figure_names_anybody(status: httpx.AsyncClient) -> None:
    await a_scheduled_room(with_=CAST[1:])

    said = (await status.get("/metrics")).text

    assert not [word for player in CAST for word in (player.name, str(player.id)) if word in said]
    assert SEALING_KEY not in said


async def figures(status: httpx.AsyncClient) -> Figures:
    answer = await status.get("/metrics")
    assert answer.status_code == 200
    return {
        (sample.name, frozenset(sample.labels.items())): sample.value
        for family in text_string_to_metric_families(answer.text)
        for sample in family.samples
    }


def of(found: Figures, name: str, **labels: str) -> float:
    return found.get((name, frozenset(labels.items())), 0.0)
