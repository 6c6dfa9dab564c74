"""The feed of events: as a stream, and as a long poll."""

# ruff: noqa: ASYNC109 - the timeout is a parameter of the request
from __future__ import annotations

import json
import time
from collections.abc import AsyncIterator
from typing import Any

from litestar import get
from litestar.params import FromQuery
from litestar.response import Stream

from simulator.control.requests import SimRequest, telegram_of
from simulator.telegram import Telegram

LONGEST_SECONDS = 50.0
COMMENT_EVERY_SECONDS = 15.0


@get("/sim/changes")
async def get_changes(
    request: SimRequest, since: FromQuery[int | None] = None, timeout: FromQuery[float] = 25
) -> dict[str, Any]:
    """Give what happened after a number, or wait until something does."""
    telegram = telegram_of(request)
    events = telegram.world.events
    seq = events.seq if since is None else since
    end = time.monotonic() + min(max(timeout, 0), LONGEST_SECONDS)
    while not (found := events.since(seq)) and not telegram.bell.closed:
        left = end - time.monotonic()
        if left <= 0:
            break
        await telegram.bell.wait(left)
    return {"seq": events.seq, "events": found}


@get("/sim/events")
async def stream_events(request: SimRequest, since: FromQuery[int | None] = None) -> Stream:
    """Stream what happens."""
    telegram = telegram_of(request)
    seen = request.headers.get("last-event-id", "")
    if seen.isdecimal():
        since = int(seen)
    seq = telegram.world.events.seq if since is None else since
    return Stream(
        _stream(telegram, seq),
        media_type="text/event-stream",
        headers={"Cache-Control": "no-store", "X-Accel-Buffering": "no"},
    )


async def _stream(telegram: Telegram, seq: int) -> AsyncIterator[bytes]:
    telegram.watched.set()
    yield b": hello\n\n"
    while not telegram.bell.closed:
        for event in telegram.world.events.since(seq):
            seq = event["seq"]
            data = json.dumps(event, ensure_ascii=False)
            yield f"id: {seq}\ndata: {data}\n\n".encode()
        if not await telegram.bell.wait(COMMENT_EVERY_SECONDS):
            yield b": still here\n\n"
