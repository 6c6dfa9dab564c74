"""The files of the page of phones. A browser may keep them but must ask: a page is never stale."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Any

from litestar import Request, Response, get
from litestar.datastructures import State
from litestar.exceptions import NotFoundException
from litestar.params import FromPath

PAGE = Path(__file__).parent / "page"
_KINDS = {
    ".html": "text/html; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".svg": "image/svg+xml",
}


@get("/")
async def show_page(request: Request[Any, Any, State]) -> Response[bytes]:
    """Show the page of phones."""
    if not PAGE.exists():
        return Response(b"The page is not here; the Bot API and /sim are.", media_type="text/plain")
    return _file(request, PAGE / "index.html")


@get("/page/{path:path}")
async def get_page_file(request: Request[Any, Any, State], path: FromPath[str]) -> Response[bytes]:
    """Give a part of the page."""
    file = (PAGE / path.lstrip("/")).resolve()
    if not (file.is_relative_to(PAGE) and file.is_file() and file.suffix in _KINDS):
        raise NotFoundException
    return _file(request, file)


def _file(request: Request[Any, Any, State], file: Path) -> Response[bytes]:
    content = file.read_bytes()
    tag = f'"{hashlib.sha256(content).hexdigest()[:24]}"'
    headers = {"ETag": tag, "Cache-Control": "no-cache"}
    if request.headers.get("if-none-match") == tag:
        return Response(b"", status_code=304, headers=headers)
    return Response(content, headers=headers, media_type=_KINDS[file.suffix])


page_routes = [show_page, get_page_file]
