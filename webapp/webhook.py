"""The door of the webhook: updates as Telegram brings them, and nobody else.

The path is no secret. The secret stands in a header and is made of the token, so that there is
nothing more to set up, and nothing of it in any address or log.
"""

import hmac
import json
import logging
from hashlib import sha256
from typing import Any

from litestar import MediaType, Request, Response, post
from litestar.exceptions import NotAuthorizedException
from litestar.status_codes import HTTP_200_OK, HTTP_400_BAD_REQUEST

from webapp.site import Site

log = logging.getLogger(__name__)

WEBHOOK_PATH = "/telegram"
SECRET_HEADER = "x-telegram-bot-api-secret-token"  # noqa: S105 - the name, not the secret
LABEL = b"Secret Santa: the webhook"

LARGEST_UPDATE = 1024 * 1024
"""Bytes: far more than the longest message with everything it answers to."""


def secret_of(token: str) -> str:
    """Return what Telegram has to say at the door, made of the bot's token."""
    return hmac.new(token.encode(), LABEL, sha256).hexdigest()


@post(
    WEBHOOK_PATH,
    status_code=HTTP_200_OK,
    request_max_body_size=LARGEST_UPDATE,
    include_in_schema=False,
)
async def take_update(request: Request[Any, Any, Any]) -> Response[str]:
    """Take an update, and say that it is taken once it is handled.

    Telegram brings anything again, for hours, that is not answered with success: so one that
    nobody can read is left out, like one that meets a fault.
    """
    site: Site = request.app.state.site
    _refuse_strangers(request, secret_of(site.token))
    update = _update_in(await request.body())
    if update is None:
        log.error("something came through the webhook's door that is no update")
        return Response("", status_code=HTTP_400_BAD_REQUEST, media_type=MediaType.TEXT)
    assert site.take_update is not None  # noqa: S101 - the door is only made with it
    try:
        await site.take_update(update)
    except Exception:
        log.exception("update %s met a fault", update["update_id"])
    return Response("", media_type=MediaType.TEXT)


def _refuse_strangers(request: Request[Any, Any, Any], secret: str) -> None:
    given = request.headers.getall(SECRET_HEADER, [])
    # As bytes: `compare_digest` takes no text outside ASCII.
    if not hmac.compare_digest("".join(given).encode(), secret.encode()):
        raise NotAuthorizedException


def _update_in(body: bytes) -> dict[str, Any] | None:
    try:
        update = json.loads(body)
    except (ValueError, RecursionError):
        return None
    if isinstance(update, dict) and isinstance(update.get("update_id"), int):
        return update
    return None
