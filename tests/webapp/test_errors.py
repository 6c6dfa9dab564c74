"""What is refused or goes wrong is said in the person's language, with the status that fits."""

from collections.abc import Sequence

import httpx
import pytest
from litestar.types import ControllerRouterHandler

from locales.voice import voice_of
from tests.cast import ann, boris, introduce
from tests.webapp.launches import header
from tests.webapp.probes import PROBES, REFUSALS


@pytest.fixture
def pages() -> Sequence[ControllerRouterHandler]:
    return PROBES


@pytest.mark.parametrize(
    ("kind", "status"),
    [("missing", 404), ("forbidden", 403), ("unusable", 400), ("state", 409), ("guessing", 429)],
)
async def test_a_refusal_becomes_a_sentence_and_a_status(
    kind: str, status: int, browser: httpx.AsyncClient
) -> None:
    await introduce(boris)
    refusal = REFUSALS[kind]

    answer = await browser.get(f"/app/probe/refused/{kind}", headers=header(boris))

    assert answer.status_code == status
    assert voice_of("ru").say(f"error-{refusal.code}", **refusal.facts) in answer.text
    assert answer.headers["content-language"] == "ru"
    assert answer.headers["content-type"] == "text/html; charset=utf-8"
    assert answer.headers.get("retry-after") == ("600" if kind == "guessing" else None)


@pytest.mark.parametrize("many", ["0", "11", "x", "", "1e9"])
async def test_what_a_call_may_not_hold_is_said_kindly(
    many: str, browser: httpx.AsyncClient
) -> None:
    await introduce(ann)

    answer = await browser.get("/app/probe/number", params={"many": many}, headers=header(ann))

    assert answer.status_code == 400
    assert voice_of("en").say("error-not-understood") in answer.text


@pytest.mark.parametrize(("method", "path"), [("POST", "fault"), ("GET", "misspelt")])
async def test_a_fault_is_logged_and_said_to_be_ours(
    method: str, path: str, browser: httpx.AsyncClient, caplog: pytest.LogCaptureFixture
) -> None:
    await introduce(boris)

    answer = await browser.request(method, f"/app/probe/{path}", headers=header(boris))

    assert answer.status_code == 500
    assert voice_of("ru").say("error-our-fault") in answer.text
    assert "s3cret" not in answer.text
    assert f"a call of /app/probe/{path} met a fault" in caplog.text


@pytest.mark.parametrize("path", ["/", "/app/nowhere", "/app/static/x/y.js", "/telegram", "/.env"])
async def test_what_is_not_there_is_answered_with_a_bare_number(
    path: str, browser: httpx.AsyncClient
) -> None:
    answer = await browser.get(path)

    assert (answer.status_code, answer.content) == (404, b"")


async def test_a_body_that_is_too_large_is_refused(browser: httpx.AsyncClient) -> None:
    await introduce(ann)

    answer = await browser.post("/app/probe/number", headers=header(ann), content=b"x" * 1_000_000)

    assert answer.status_code in (405, 413)
