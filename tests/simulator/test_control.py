"""The control API: its objects, its events, its complaints, and that all of it is documented."""

import asyncio
import json
import re
from pathlib import Path
from typing import Any

import httpx
import pytest
from litestar.routes import HTTPRoute

from simulator.app import create_app
from simulator.control.verbs import _VERBS
from simulator.controls import Controls, Impossible
from simulator.phone import Phone
from simulator.running import RunningSimulator
from simulator.state.faults import KINDS as FAULTS
from tests.simulator.raw import RawBot, button, keyboard

DOCUMENT = Path(__file__).parents[2] / "docs" / "simulator.md"


async def test_people_are_added_changed_and_listed(controls: Controls) -> None:
    person = await controls.post("/people", first_name="Aigerim", language_code="kk")
    changed = await controls.patch(f"/people/{person['id']}", last_name="A", is_premium=True)

    assert person["started"] is person["can_write"] is False
    assert (changed["first_name"], changed["last_name"]) == ("Aigerim", "A")
    assert changed == await controls.get(f"/people/{person['id']}")
    assert changed in (await controls.get("/people"))["people"]
    with pytest.raises(Impossible, match="409"):
        await controls.post("/people", first_name="x", id=person["id"])


async def test_a_chat_shows_what_is_there(bot: RawBot, ann: Phone, controls: Controls) -> None:
    group = await controls.group("Office", ann.id)
    gone = await bot.ok("sendMessage", chat_id=ann.id, text="gone")
    await bot.ok("deleteMessage", chat_id=ann.id, message_id=gone["message_id"])

    chat = await controls.get(f"/people/{ann.id}/chats/{ann.id}")
    chats = (await controls.get(f"/people/{ann.id}/chats"))["chats"]
    deleted = await controls.get(f"/chats/{ann.id}/messages/{gone['message_id']}")

    assert [message["text"] for message in chat["messages"]] == ["/start"]
    assert chat["chat"]["title"] == "Secret Santa"
    assert [found["id"] for found in chats] == [ann.id, group["id"]]
    assert group["id"] in [found["id"] for found in (await controls.get("/groups"))["groups"]]
    assert (deleted["text"], deleted["deleted"]) == ("gone", True)


async def kinds_since(controls: Controls, seq: int) -> list[str]:
    return [event["kind"] for event in await controls.changes(seq, 0)]


async def test_everything_that_happens_is_an_event(
    bot: RawBot, ann: Phone, controls: Controls
) -> None:
    seq = (await controls.get(""))["seq"]
    where = {"chat_id": ann.id}
    sent = await bot.ok("sendMessage", **where, text="x", reply_markup=keyboard([button("a")]))
    pressed = await ann.press("a", answered=False)
    await bot.ok("answerCallbackQuery", callback_query_id=pressed.raw["callback_query_id"])
    await bot.ok("editMessageText", **where, message_id=sent["message_id"], text="y")
    await bot.ok("deleteMessage", **where, message_id=sent["message_id"])
    await bot.ok("sendChatAction", **where, action="typing")
    await bot.ok("sendMessage", **where, text="x", reply_markup={"keyboard": [["k"]]})
    await ann.block()
    await ann.unblock()
    await bot.ok("setMyDescription", description="x")
    await ann.open_web_app("https://example.com/")

    kinds = [kind for kind in await kinds_since(controls, seq) if kind != "call"]

    assert kinds == [
        "message", "pressed", "answered", "edited", "deleted", "action", "message", "keyboard",
        "reachability", "person", "reachability", "person", "bot", "launched",
    ]  # fmt: skip


async def test_changes_wait_for_the_next_event(ann: Phone, controls: Controls) -> None:
    seq = (await controls.get(""))["seq"]
    waiting = asyncio.create_task(controls.changes(seq, 20))

    await ann.text("now")

    events = await waiting
    assert events[0]["kind"] == "message"
    assert events[0]["message"]["text"] == "now"
    assert await controls.changes(events[-1]["seq"] + 10, 0) == []


async def test_events_stream_and_go_on_where_they_stopped(
    shared: RunningSimulator, ann: Phone
) -> None:
    seq = shared.world.events.seq
    async with httpx.AsyncClient(base_url=shared.url) as client:
        async with client.stream("GET", "/sim/events", params={"since": seq}) as stream:
            await ann.text("one")
            first = await next_event(stream)
        await ann.text("two")
        headers = {"Last-Event-ID": str(first["seq"])}
        async with client.stream("GET", "/sim/events", headers=headers) as stream:
            second = await next_event(stream)

    assert stream.headers["content-type"].startswith("text/event-stream")
    assert (first["message"]["text"], second["message"]["text"]) == ("one", "two")


async def next_event(stream: httpx.Response) -> dict[str, Any]:
    async for line in stream.aiter_lines():
        if line.startswith("data: "):
            found: dict[str, Any] = json.loads(line.removeprefix("data: "))
            return found
    raise AssertionError("the stream ended")


@pytest.mark.parametrize(
    ("method", "path", "body", "status"),
    [
        ("GET", "/people/5", None, 404),
        ("POST", "/people/5/text", {"text": "x"}, 404),
        ("POST", "/people/{ann}/fly", {}, 404),
        ("POST", "/people/{ann}/text", {"text": 5}, 400),
        ("POST", "/people/{ann}/text", [], 400),
        ("POST", "/people/{ann}/text", {"text": "x", "chat_id": -99}, 404),
        ("POST", "/people/{ann}/text", {"text": "x", "reply_to": 99}, 404),
        ("POST", "/people/{ann}/press", {"button": "none"}, 404),
        ("POST", "/people/{ann}/press", {"message_id": 1, "row": 0, "column": 0}, 404),
        ("POST", "/people/{ann}/press", {"message_id": 99, "data": "x", "stale": True}, 404),
        ("POST", "/people/{ann}/tap", {"text": "none"}, 404),
        ("POST", "/people/{ann}/menu", {}, 409),
        ("POST", "/people/{ann}/edit", {"message_id": 99, "text": "x"}, 404),
        ("POST", "/people", {"first_name": " "}, 400),
        ("GET", "/people/{ann}/chats/x", None, 400),
        ("GET", "/chats/{ann}/messages/99", None, 404),
        ("GET", "/files/none", None, 404),
        ("POST", "/groups", {"title": "x", "owner_id": 5}, 404),
        ("POST", "/groups", {"title": "x", "owner_id": "ann"}, 400),
        ("POST", "/groups/-99/bot", {"by": 1}, 404),
        ("POST", "/clock", {"at": "tomorrow"}, 400),
        ("POST", "/clock", {}, 400),
        ("POST", "/rate", {"per_second": 0}, 400),
        ("POST", "/updates/inject", {}, 400),
        ("GET", "/nowhere", None, 404),
    ],
)
async def test_mistakes_are_explained(
    bot: RawBot, ann: Phone, method: str, path: str, body: object, status: int
) -> None:
    answer = await bot.http.request(method, "/sim" + path.format(ann=ann.id), json=body)

    assert answer.status_code == status, answer.text
    assert set(answer.json()) == {"error"}


async def test_who_blocked_the_bot_cannot_write_to_it(ann: Phone) -> None:
    await ann.block()

    with pytest.raises(Impossible, match="409: Ann has blocked the bot"):
        await ann.text("x")


async def test_people_change_what_they_wrote(ann: Phone, controls: Controls) -> None:
    said = await ann.text("old")
    photo = await ann.photo("old")

    await ann.edit(said, "new")
    await ann.edit(photo, "new")
    await ann.delete(photo)

    updates = (await controls.get("/updates"))["updates"][-2:]
    assert [set(update) - {"update_id"} for update in updates] == [{"edited_message"}] * 2
    assert updates[0]["edited_message"]["text"] == updates[1]["edited_message"]["caption"] == "new"
    assert updates[0]["edited_message"]["edit_date"]
    assert [shown.text for shown in (await ann.screen()).messages] == ["/start", "new"]


async def test_the_page_is_served_beside_the_api(bot: RawBot) -> None:
    page = await bot.http.get("/")

    assert page.status_code == 200


async def test_a_browser_asks_whether_the_page_has_changed(bot: RawBot) -> None:
    for path in ("/", "/page/webapp/miniapp.js", "/page/phone.css"):
        first = await bot.http.get(path)
        again = await bot.http.get(path, headers={"If-None-Match": first.headers["etag"]})

        assert (first.status_code, first.headers["cache-control"]) == (200, "no-cache")
        assert (again.status_code, again.content) == (304, b"")
    assert (await bot.http.get("/page/../app.py")).status_code == 404
    assert (await bot.http.get("/page/%2e%2e/app.py")).status_code == 404
    assert (await bot.http.get("/page/nothing.js")).status_code == 404


def test_every_route_and_verb_is_documented(shared: RunningSimulator) -> None:
    document = DOCUMENT.read_text()
    documented = {
        nameless(found) for found in re.findall(r"`((?:GET|POST|PATCH) /sim[^`?\s]*)", document)
    }
    routes = [
        f"{method} {route.path_format}"
        for route in create_app(shared.telegram).routes
        if isinstance(route, HTTPRoute) and route.path.startswith("/sim")
        for method in route.methods - {"OPTIONS"}
    ]

    missing = [found for found in routes if nameless(found) not in documented]
    missing += [name for name in _VERBS if f"`{name}`" not in document]
    missing += [kind for kind in FAULTS if f"`{kind}`" not in document]

    assert len(routes) >= 30
    assert missing == []


def nameless(route: str) -> str:
    """Forget how the parts of an address are called: `{person_id}` and `<verb>` are parts."""
    return re.sub(r"\{[^}]*\}|<[^>]*>", "*", route)


def test_every_kind_of_event_is_documented() -> None:
    document = DOCUMENT.read_text()
    sources = (Path(__file__).parents[2] / "simulator").rglob("*.py")
    kinds = {
        kind
        for source in sources
        for kind in re.findall(r"events\.add\(\s*\"(\w+)\"", source.read_text())
    }

    assert len(kinds) >= 15
    assert {kind for kind in kinds if f"| `{kind}` |" not in document} == set()
