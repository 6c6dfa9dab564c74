"""A machine sends to every call of the OpenAPI document what it must not: no call breaks.

None gives an answer that the document does not name, and none works for somebody whom Telegram
does not vouch for.
"""

import asyncio
import random
from collections.abc import AsyncIterator, Iterator
from typing import Any

import httpx
import pytest
import schemathesis
from hypothesis import HealthCheck, Phase, given, settings
from schemathesis import GenerationMode
from schemathesis.checks import not_a_server_error
from schemathesis.generation.case import Case
from schemathesis.schemas import APIOperation
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_headers_conformance,
    response_schema_conformance,
    status_code_conformance,
)

from db.tables import Person, Room
from santa.identifiers import RoomNumber
from tests.cast import a_scheduled_room, ann
from tests.webapp.conftest import browsing
from tests.webapp.launches import header
from tests.webapp.served import served
from webapp.app import create_app
from webapp.site import Site
from webapp.turnstile import Turnstile

EXAMPLES = 5
"""Of each call."""

TRUTHS: list[Any] = [
    not_a_server_error,
    status_code_conformance,
    content_type_conformance,
    response_headers_conformance,
    response_schema_conformance,
]

OPEN = {"/app", "/app/schema/openapi.json"}
"""What anybody may look at."""


@pytest.fixture
async def number(site: Site) -> RoomNumber:
    return await a_scheduled_room()


@pytest.fixture
async def url(site: Site) -> AsyncIterator[str]:
    app = create_app(site)
    app.state.turnstile = Turnstile(site.redis, most=10**9)
    async with served(app) as found:
        yield found


async def operations_at(url: str) -> list[APIOperation[Any, Any, Any, Any]]:
    async with browsing(url) as browser:
        document = (await browser.get("/app/schema/openapi.json")).json()
    return list(_found(schemathesis.openapi.from_dict(document)))


def _found(schema: Any) -> Iterator[APIOperation[Any, Any, Any, Any]]:
    for result in schema.get_all_operations():
        yield result.ok()


async def test_nothing_that_must_not_be_sent_breaks_a_call(url: str, number: RoomNumber) -> None:
    signed = header(ann)

    def attempt(operation: APIOperation[Any, Any, Any, Any]) -> None:
        chance = random.Random(operation.label)  # noqa: S311 - repeatable

        @settings(
            max_examples=EXAMPLES,
            derandomize=True,
            database=None,
            phases=[Phase.generate],
            suppress_health_check=list(HealthCheck),
            deadline=None,
        )
        @given(case=operation.as_strategy(generation_mode=GenerationMode.NEGATIVE))
        def call(case: Case[Any]) -> None:
            if "number" in case.path_parameters and chance.random() < 0.7:
                case.path_parameters["number"] = number
            answer = case.call(base_url=url, headers=signed)
            case.validate_response(answer, checks=TRUTHS)

        call()

    for operation in await operations_at(url):
        if _takes_anything(operation):
            await asyncio.to_thread(attempt, operation)


def _takes_anything(operation: APIOperation[Any, Any, Any, Any]) -> bool:
    return bool(list(operation.iter_parameters()) or list(operation.body))


async def test_no_call_works_for_somebody_whom_telegram_does_not_vouch_for(
    url: str, number: RoomNumber
) -> None:
    before = await everything()
    statuses = {}
    async with browsing(url) as browser:
        for operation in await operations_at(url):
            if operation.path in OPEN:
                continue
            path = operation.path.replace("{number}", number)
            for wrong in ({}, {"Authorization": header(ann)["Authorization"] + "0"}):
                answer = await browser.request(operation.method, path, headers=wrong)
                statuses[operation.label] = (answer.status_code, answer.content)

    assert statuses
    assert set(statuses.values()) == {(401, b"")}
    assert await everything() == before


async def everything() -> list[Any]:
    return [await table.select().order_by(table.id) for table in (Person, Room)]


async def test_the_document_holds_no_secret(url: str, site: Site) -> None:
    async with httpx.AsyncClient(trust_env=False) as browser:
        document = (await browser.get(f"{url}/app/schema/openapi.json")).text

    assert site.token not in document
    assert "/telegram" not in document
