"""The HTTP face: the Bot API, the files, the control API and the page, in one application."""

from __future__ import annotations

import asyncio
import contextlib
import json
from collections.abc import AsyncIterator
from typing import Any
from urllib.parse import parse_qsl

from litestar import Litestar, Request, Response, get, route
from litestar.datastructures import State, UploadFile
from litestar.exceptions import HTTPException
from litestar.params import FromPath

from simulator.connections import reset
from simulator.control.errors import Impossible
from simulator.control.routes import control_routes
from simulator.delivery.webhook import Carrier
from simulator.page_files import page_routes
from simulator.telegram import Telegram
from simulator.wire.params import Params, Upload
from simulator.wire.refusals import Refused

_Request = Request[Any, Any, State]


def create_app(telegram: Telegram) -> Litestar:
    """Put a simulated Telegram behind HTTP."""

    @contextlib.asynccontextmanager
    async def carrying(_: Litestar) -> AsyncIterator[None]:
        carrier = asyncio.create_task(Carrier(telegram).run())
        try:
            yield
        finally:
            carrier.cancel()
            await asyncio.gather(carrier, return_exceptions=True)

    return Litestar(
        route_handlers=[
            call_method,
            get_file,
            *page_routes,
            *control_routes,
        ],
        lifespan=[carrying],
        state=State({"telegram": telegram}, deep_copy=False),
        exception_handlers={
            HTTPException: _say_not_found,
            Impossible: _say_impossible,
        },
        openapi_config=None,
        request_max_body_size=None,
        multipart_form_part_limit=10_000,
        logging_config=None,
    )


@route(
    "/{segment:str}/{method:str}", http_method=["GET", "POST"], status_code=200, media_type="json"
)
async def call_method(
    request: _Request, segment: FromPath[str], method: FromPath[str]
) -> Response[bytes]:
    """Answer a call of the Bot API."""
    if not segment.startswith("bot"):
        return _json(Refused(404, "").body(), 404)
    telegram: Telegram = request.app.state.telegram
    try:
        params = await _params(request)
    except ValueError:
        return _json(Refused(400, "can't parse the request body").body(), 400)
    reply = await telegram.call(segment.removeprefix("bot"), method, params)
    if reply.cut:
        if request.client:
            reset(request.client.host, request.client.port)
        return _json({}, 500)
    return _json(reply.body, reply.status, reply.headers)


async def _params(request: _Request) -> Params:
    values: dict[str, Any] = dict(parse_qsl(request.url.query, keep_blank_values=True))
    uploads: dict[str, Upload] = {}
    kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if kind == "application/json":
        body = json.loads(await request.body() or b"{}")
        if not isinstance(body, dict):
            raise ValueError("the body is not an object")
        values |= body
    elif kind == "multipart/form-data":
        for name, value in (await request.form()).multi_items():
            if isinstance(value, UploadFile):
                uploads[name] = Upload(value.filename, await value.read(), value.content_type)
            else:
                values[name] = value
    else:
        body_text = (await request.body()).decode()
        values |= dict(parse_qsl(body_text, keep_blank_values=True))
    return Params(values, uploads)


@get("/file/{segment:str}/{file_path:path}")
async def get_file(
    request: _Request, segment: FromPath[str], file_path: FromPath[str]
) -> Response[bytes]:
    """Give a file to the bot."""
    telegram: Telegram = request.app.state.telegram
    file = telegram.world.files.at(file_path.lstrip("/"))
    if segment != f"bot{telegram.bot.token}" or file is None:
        return _json(Refused(404, "").body(), 404)
    return Response(file.content, media_type=file.mime_type)


def _json(body: Any, status: int, headers: dict[str, str] | None = None) -> Response[bytes]:
    content = json.dumps(body, ensure_ascii=False).encode()
    return Response(content, status_code=status, headers=headers, media_type="application/json")


def _say_not_found(request: _Request, error: HTTPException) -> Response[bytes]:
    """Speak Telegram's JSON where Telegram would, and the control API's where that would."""
    if request.url.path.startswith("/sim"):
        return _json({"error": error.detail}, error.status_code)
    text = "" if error.status_code == 404 else error.detail
    return _json(Refused(error.status_code, text).body(), error.status_code)


def _say_impossible(_: _Request, error: Impossible) -> Response[bytes]:
    return _json({"error": str(error)}, error.status)
