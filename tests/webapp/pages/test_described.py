"""What the OpenAPI document says of the calls is true, whatever is sent."""

import asyncio
import contextlib
import warnings
from collections.abc import AsyncIterator, Iterable
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from hypothesis.errors import Unsatisfiable
from schemathesis import GenerationMode
from schemathesis.openapi import from_dict
from schemathesis.specs.openapi.checks import negative_data_rejection, positive_data_acceptance

from santa.identifiers import RoomNumber
from santa.rooms import keep_apart
from tests.cast import a_room, aigerim, ann, boris, taras
from tests.webapp.launches import header
from tests.webapp.served import served
from webapp.app import create_app
from webapp.site import Site
from webapp.turnstile import Turnstile

ENDS_SOMETHING = ("/delete", "/draw/now", "/owner")
"""Tried last: after them a room has less to show."""

NOT_TO_BE_SAID = [positive_data_acceptance, negative_data_rejection]
"""Whether a text has anything to read in it, no schema can say; and what is wrong about the number
of a room or about who calls is put right here, so that a call gets anywhere."""

EXAMPLES = 4
"""Of each call: this test is about what nobody thought of, on every run anew."""


@pytest.fixture
async def described(site: Site) -> AsyncIterator[tuple[str, dict[str, Any]]]:
    app = create_app(site)
    app.state.turnstile = Turnstile(site.redis, most=10**9)
    async with served(app) as url:
        yield url, app.openapi_schema.to_schema()


async def test_every_answer_is_one_that_is_described(
    described: tuple[str, dict[str, Any]],
) -> None:
    room = await a_room(with_=[boris, aigerim, taras])
    await keep_apart(room, boris.id, taras.id, mutual=True, by=ann.id)

    url, document = described
    tried = await asyncio.to_thread(try_everything, url, document, room, header(ann))

    assert tried > 30


def try_everything(
    url: str, document: dict[str, Any], room: RoomNumber, headers: dict[str, str]
) -> int:
    with warnings.catch_warnings():
        # They are about schemathesis's own parts.
        warnings.simplefilter("ignore", DeprecationWarning)
        found: Iterable[Any] = from_dict(document).get_all_operations()
        operations = [one.ok() for one in found]
        for operation in sorted(operations, key=lambda one: one.path.endswith(ENDS_SOMETHING)):
            for mode in GenerationMode:
                # What takes nothing cannot be sent anything wrong.
                with contextlib.suppress(Unsatisfiable):
                    try_one(operation.as_strategy(generation_mode=mode), url, room, headers)
    return len(operations)


def try_one(cases: Any, url: str, room: RoomNumber, headers: dict[str, str]) -> None:
    @settings(
        max_examples=EXAMPLES,
        database=None,
        deadline=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(case=cases, is_there=st.booleans())
    def send(case: Any, is_there: bool) -> None:
        if is_there and "number" in case.path_parameters:
            case.path_parameters["number"] = room
        case.call_and_validate(base_url=url, headers=headers, excluded_checks=NOT_TO_BE_SAID)

    send()
