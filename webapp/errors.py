"""What becomes of a call that is refused or goes wrong: a status, and one sentence for a person.

Refusals become words here and nowhere else in the Mini App. The answer is the page
`refused.html` in the person's language; who is not known gets a bare number.
"""

import logging
from typing import Any

from litestar import MediaType, Request, Response
from litestar.exceptions import HTTPException
from litestar.openapi.datastructures import ResponseSpec
from litestar.status_codes import (
    HTTP_400_BAD_REQUEST,
    HTTP_401_UNAUTHORIZED,
    HTTP_403_FORBIDDEN,
    HTTP_404_NOT_FOUND,
    HTTP_409_CONFLICT,
    HTTP_429_TOO_MANY_REQUESTS,
    HTTP_500_INTERNAL_SERVER_ERROR,
)
from litestar.types import ExceptionHandlersMap

from bot.refusals import NotAnId, OurFault, PlaceNotFound, TimeNotUnderstood
from santa.errors import (
    LanguageUnknown,
    MomentIsPast,
    MomentTooFar,
    NeverPressedStart,
    NotOwner,
    NotSuperuser,
    PersonNotFound,
    PhoneUnknown,
    Refusal,
    RoomNotFound,
    TextIsEmpty,
    TextTooLong,
    TooManyWrongNumbers,
    WrongNumberFormat,
    ZoneUnknown,
)
from webapp.refusals import (
    DayNotChosen,
    NotUnderstood,
    ShutOut,
    TimeNotChosen,
    TooManyCalls,
)
from webapp.rendering import rendered
from webapp.site import Site
from webapp.visitors import voice_of_call

log = logging.getLogger(__name__)

AnyRequest = Request[Any, Any, Any]

MISSING = (RoomNotFound, PersonNotFound)
FORBIDDEN = (NotOwner, NotSuperuser, NeverPressedStart)
UNUSABLE = (
    TextIsEmpty, TextTooLong, ZoneUnknown, LanguageUnknown, WrongNumberFormat, PhoneUnknown,
    MomentIsPast, MomentTooFar, NotUnderstood, TimeNotUnderstood, PlaceNotFound, NotAnId,
    DayNotChosen, TimeNotChosen,
)  # fmt: skip
TOO_OFTEN = (TooManyCalls, TooManyWrongNumbers)


def _page(description: str) -> ResponseSpec:
    return ResponseSpec(
        str, description=description, media_type=MediaType.HTML, generate_examples=False
    )


ANSWERS = {
    HTTP_400_BAD_REQUEST: _page("What was typed or sent cannot be used."),
    HTTP_401_UNAUTHORIZED: ResponseSpec(None, description="Not signed by Telegram of late."),
    HTTP_403_FORBIDDEN: _page("The person has no right to that."),
    HTTP_404_NOT_FOUND: _page("There is no such thing, or it is none of the person's business."),
    HTTP_409_CONFLICT: _page("The room, or the person, is not in a state in which one can."),
    HTTP_429_TOO_MANY_REQUESTS: _page("Too often; Retry-After says in how many seconds again."),
}
"""What every call may answer beside success: `responses=ANSWERS`."""


def status_of(refusal: Refusal) -> int:
    """Return the status that says the same; what a state forbids is a conflict."""
    if isinstance(refusal, MISSING):
        return HTTP_404_NOT_FOUND
    if isinstance(refusal, FORBIDDEN):
        return HTTP_403_FORBIDDEN
    if isinstance(refusal, UNUSABLE):
        return HTTP_400_BAD_REQUEST
    if isinstance(refusal, TOO_OFTEN):
        return HTTP_429_TOO_MANY_REQUESTS
    return HTTP_409_CONFLICT


def words_of(request: AnyRequest, refusal: Refusal) -> str:
    """Say a refusal in the language of whoever calls."""
    return voice_of_call(request).say(f"error-{refusal.code}", **refusal.facts)


def on_refusal(request: AnyRequest, refusal: Refusal) -> Response[Any]:
    """Say why not."""
    answer = _answer(request, status_of(refusal), words_of(request, refusal))
    if isinstance(refusal, TooManyCalls):
        answer.headers["Retry-After"] = str(refusal.seconds)
    if isinstance(refusal, TooManyWrongNumbers):
        answer.headers["Retry-After"] = str(60 * refusal.minutes)
    return answer


def on_shut_out(request: AnyRequest, _: ShutOut) -> Response[Any]:
    """Say that the bot is closed to this person, and whom to ask."""
    site: Site = request.app.state.site
    support = site.about.support
    contact = "known" if support else "none"
    words = voice_of_call(request).say("blocked", contact=contact, support=f"@{support}")
    return _answer(request, HTTP_403_FORBIDDEN, words)


def on_http(request: AnyRequest, fault: HTTPException) -> Response[Any]:
    """Answer what the framework found; there are words for what a page of ours may have sent."""
    if fault.status_code >= HTTP_500_INTERNAL_SERVER_ERROR:
        return on_fault(request, fault)
    if fault.status_code == HTTP_400_BAD_REQUEST:
        return on_refusal(request, NotUnderstood())
    return Response(
        "", status_code=fault.status_code, headers=fault.headers, media_type=MediaType.TEXT
    )


def on_fault(request: AnyRequest, fault: Exception) -> Response[Any]:
    """Log a fault, and say that it is ours."""
    where = request.scope.get("path_template")
    log.error("a call of %s met a fault", where, exc_info=fault)
    return _answer(request, HTTP_500_INTERNAL_SERVER_ERROR, words_of(request, OurFault()))


HANDLERS: ExceptionHandlersMap = {
    Refusal: on_refusal,
    ShutOut: on_shut_out,
    HTTPException: on_http,
    Exception: on_fault,
}


def _answer(request: AnyRequest, status: int, words: str) -> Response[Any]:
    page = rendered(request, "refused.html", words=words)
    page.status_code = status
    return page
