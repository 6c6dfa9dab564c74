"""Every answer says what a browser may do with it, a refusal and a file included."""

import re
from collections.abc import Sequence
from pathlib import Path

import httpx
import pytest
from litestar.types import ControllerRouterHandler

from tests.cast import ann, introduce
from tests.webapp.conftest import browsing
from tests.webapp.launches import header
from tests.webapp.probes import PROBES
from tests.webapp.served import served
from webapp.app import create_app
from webapp.assets import FILES, Assets
from webapp.site import Site

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
    " connect-src 'self'; base-uri 'none'; form-action 'none';"
    " frame-ancestors 'self' https://web.telegram.org"
)


@pytest.fixture
def pages() -> Sequence[ControllerRouterHandler]:
    return PROBES


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [
        ("GET", "/app", 200),
        ("GET", "/app/probe", 200),
        ("GET", "a file", 200),
        ("GET", "/app/probe/refused/missing", 404),
        ("POST", "/app/probe/fault", 500),
        ("POST", "/app/probe", 405),
        ("GET", "/nowhere", 404),
        ("GET", "/app/schema/openapi.json", 200),
    ],
)
async def test_every_answer_says_what_is_allowed(
    method: str, path: str, status: int, browser: httpx.AsyncClient
) -> None:
    await introduce(ann)

    where = Assets().path_of("app.js") if path == "a file" else path
    answer = await browser.request(method, where, headers=header(ann))

    assert answer.status_code == status
    assert answer.headers["content-security-policy"] == POLICY
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert answer.headers["referrer-policy"] == "no-referrer"
    assert "x-frame-options" not in answer.headers
    assert "server" not in answer.headers


async def test_a_refused_stranger_is_told_the_same(browser: httpx.AsyncClient) -> None:
    answer = await browser.get("/app/probe")

    assert (answer.status_code, answer.headers["content-security-policy"]) == (401, POLICY)


async def test_whoever_plays_telegram_may_be_let_show_it(site: Site) -> None:
    framed = Site(site.token, site.about, site.redis, framed_by=("http://127.0.0.1:8080",))
    async with served(create_app(framed, PROBES)) as url, browsing(url) as browser:
        answer = await browser.get("/app")

    assert answer.headers["content-security-policy"] == f"{POLICY} http://127.0.0.1:8080"


async def test_a_page_is_not_kept_by_anybody(browser: httpx.AsyncClient) -> None:
    await introduce(ann)

    answers = [
        await browser.get("/app"),
        await browser.get("/app/probe", headers=header(ann)),
        await browser.get("/app/probe"),
    ]

    assert [answer.headers["cache-control"] for answer in answers] == ["no-store"] * 3


async def test_a_file_is_kept_for_a_year(browser: httpx.AsyncClient) -> None:
    path = Assets().path_of("app.js")

    answer = await browser.get(path, headers={"Accept-Encoding": "gzip"})
    gone = await browser.get(f"{path}.map")

    assert set(answer.headers["cache-control"].split(", ")) == {
        "public", "max-age=31536000", "immutable",
    }  # fmt: skip
    assert answer.headers["content-type"].startswith("text/javascript")
    assert answer.headers["content-encoding"] == "gzip"
    assert answer.text == (FILES / "app.js").read_text(encoding="utf-8")
    assert (gone.status_code, gone.headers["cache-control"]) == (404, "no-store")


def test_a_file_that_changes_is_found_elsewhere(tmp_path: Path) -> None:
    (tmp_path / "app.js").write_text("1")
    before = Assets(tmp_path).path_of("app.js")
    (tmp_path / "other.js").write_text("2")
    after = Assets(tmp_path).path_of("app.js")

    assert before != after
    assert before == before.lower()
    with pytest.raises(FileNotFoundError):
        Assets(tmp_path).path_of("misspelt.js")


@pytest.mark.parametrize(
    "way_out", ["../site.py", "%2e%2e/site.py", "..%2fsite.py", "//etc/passwd"]
)
async def test_only_what_lies_there_is_given_away(way_out: str, browser: httpx.AsyncClient) -> None:
    base = Assets().path_of("app.js").removesuffix("app.js")

    answer = await browser.get(base + way_out)

    assert answer.status_code == 404


def test_what_a_module_imports_is_there() -> None:
    for file in FILES.glob("*.js"):
        code = file.read_text(encoding="utf-8")
        imported = re.findall(r'^(?:import|export)\b[^;]*?from "(\./[^"]+)"', code, re.MULTILINE)
        assert [name for name in imported if not (FILES / name).is_file()] == []
