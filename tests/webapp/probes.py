"""Pages that only tests see: they show what a call has come to."""

from typing import Annotated

from litestar import Response
from litestar.params import FromPath, QueryParameter

from santa.errors import (
    NotOwner,
    Refusal,
    RoomIsDrawn,
    RoomNotFound,
    TextTooLong,
    TooManyWrongNumbers,
)
from webapp.rendering import rendered
from webapp.routes import shows, takes
from webapp.visitors import MEETS, Call

REFUSALS: dict[str, Refusal] = {
    "missing": RoomNotFound(),
    "forbidden": NotOwner(),
    "unusable": TextTooLong(limit=64, length=70),
    "state": RoomIsDrawn(),
    "guessing": TooManyWrongNumbers(minutes=10),
}


@shows("/probe", opt=MEETS)
async def opening(request: Call) -> Response[str]:
    """Open the app."""
    return _who(request)


@shows("/probe/again")
async def again(request: Call) -> Response[str]:
    """Go on in it."""
    return _who(request)


def _who(request: Call) -> Response[str]:
    visitor = request.user
    return Response(f"{visitor.card.name} {visitor.voice.language} {request.auth.start_param}")


@shows("/probe/refused/{kind:str}")
async def refused(kind: FromPath[str]) -> Response[str]:
    """Refuse."""
    raise REFUSALS[kind]


@shows("/probe/number")
async def number(many: Annotated[int, QueryParameter(ge=1, le=10)]) -> Response[str]:
    """Take a small number."""
    return Response(str(many))


@shows("/probe/misspelt")
async def misspelt(request: Call) -> Response[str]:
    """Name a template that is not there."""
    return rendered(request, "no-such-page.html", secret="s3cret-wish")


@takes("/probe/fault")
async def fault() -> Response[str]:
    """Meet a fault that quotes what it should not."""
    raise RuntimeError("s3cret-wish")


PROBES = (opening, again, refused, number, misspelt, fault)
