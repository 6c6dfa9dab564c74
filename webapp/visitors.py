"""Who calls: known through the same use cases as in the chat, and told things in their language."""

from dataclasses import dataclass
from typing import Any

from litestar import Request
from litestar.connection import ASGIConnection
from litestar.datastructures import State
from litestar.exceptions import NotAuthorizedException
from litestar.middleware.authentication import (
    AbstractAuthenticationMiddleware,
    AuthenticationResult,
)
from structlog.contextvars import bind_contextvars

from locales.languages import FALLBACK, Language, language_of
from locales.voice import Voice, voice_of
from santa import clock
from santa.errors import NeverPressedStart
from santa.identifiers import PersonId
from santa.people import PersonCard, meet, recognise
from webapp.launch import Launch, NotSigned, launch_from
from webapp.refusals import ShutOut

MEETS = {"meets": True}
"""`opt=` of the one call by which a page opens: it may bring somebody who is not known yet.

Any other call of theirs is refused, so that a page left open does not bring back somebody
who has just deleted their data in the chat.
"""


@dataclass(frozen=True)
class Visitor:
    """The person behind a call: `request.user`."""

    card: PersonCard
    voice: Voice

    @property
    def id(self) -> PersonId:
        """The identifier of the person: the `by=` of every use case."""
        return self.card.id


Call = Request[Visitor, Launch, State]
"""A call of somebody who is known; `call.auth` is how they opened the app."""


class Doorkeeper(AbstractAuthenticationMiddleware):
    """Believes Telegram's signature and nothing else; whoever passes stands in the request."""

    async def authenticate_request(
        self, connection: ASGIConnection[Any, Any, Any, State]
    ) -> AuthenticationResult:
        """Find out who calls."""
        state = connection.app.state
        launch = _launch_of(connection, state.site.token)
        scope: dict[str, Any] = connection.scope  # type: ignore[assignment]
        scope["auth"] = launch
        await state.turnstile.let_through(launch.person)
        card = await recognise(launch.person)
        if card is None:
            if not connection.route_handler.opt.get("meets"):
                raise NeverPressedStart
            card = await _meet(launch)
        visitor = Visitor(card, voice_for(card, launch))
        scope["user"] = visitor
        if card.is_blocked:
            raise ShutOut
        if number := connection.path_params.get("number"):
            bind_contextvars(room=number)
        return AuthenticationResult(user=visitor, auth=launch)


def voice_of_call(request: Request[Any, Any, Any]) -> Voice:
    """Return the voice for whoever calls, as far as they are known."""
    visitor, launch = request.scope.get("user"), request.scope.get("auth")
    if isinstance(visitor, Visitor):
        return visitor.voice
    if isinstance(launch, Launch):
        return voice_for(None, launch)
    return voice_of(accepted_language(request))


def accepted_language(request: Request[Any, Any, Any]) -> Language:
    """Return the first of our languages that the browser asks for."""
    for wanted in request.headers.get("accept-language", "").split(",")[:16]:
        if found := language_of(wanted.partition(";")[0].strip()):
            return found
    return FALLBACK


def voice_for(card: PersonCard | None, launch: Launch) -> Voice:
    """Return the voice in the language somebody chose, or else that of their Telegram."""
    chosen = language_of(card.language) if card else None
    return voice_of(chosen or language_of(launch.language_code) or FALLBACK)


def _launch_of(connection: ASGIConnection[Any, Any, Any, State], token: str) -> Launch:
    given = connection.headers.getall("authorization", [])
    try:
        if len(given) != 1:
            raise NotSigned
        return launch_from(given[0], token=token, now=clock.now())
    except NotSigned:
        raise NotAuthorizedException(headers={"WWW-Authenticate": "tma"}) from None


async def _meet(launch: Launch) -> PersonCard:
    return await meet(
        launch.person,
        first_name=launch.first_name,
        last_name=launch.last_name,
        language=language_of(launch.language_code),
    )
