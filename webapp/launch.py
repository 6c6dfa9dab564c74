"""What Telegram says about whoever opened the Mini App: signed, and believed only if it is.

A page sends it with every call as `Authorization: tma <initData>`.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from urllib.parse import parse_qsl

from aiogram.utils.web_app import WebAppInitData, safe_parse_webapp_init_data

from santa.identifiers import HIGHEST_ID, PersonId

SCHEME = "tma "
LONGEST = 8192
"""Characters: twice what the longest names make of it."""

MOST_FIELDS = 32
OLDEST = timedelta(hours=24)
AHEAD = timedelta(minutes=1)
"""How far Telegram's clock may be ahead of ours."""


class NotSigned(Exception):
    """It is not Telegram's word, or it was said too long ago."""


@dataclass(frozen=True)
class Launch:
    """One opening of the Mini App."""

    person: PersonId
    first_name: str
    last_name: str
    language_code: str | None
    start_param: str
    """What stood behind `startapp=` in the link; anybody may have written it."""
    may_be_written_to: bool
    """Whether the bot was allowed to write to the person when they opened the app."""
    opened_at: datetime


def launch_from(authorization: str, *, token: str, now: datetime) -> Launch:
    """Read the header of a call; `now` is an aware moment.

    Raises:
        NotSigned: whatever is wrong with it.
    """
    scheme, said = authorization[: len(SCHEME)], authorization[len(SCHEME) :]
    if scheme.lower() != SCHEME or len(said) > LONGEST or not said.isascii():
        raise NotSigned
    try:
        _refuse_doubles(said)
        signed = safe_parse_webapp_init_data(token, said)
    # A hash outside ASCII is a TypeError to `compare_digest`.
    except (ValueError, TypeError, RecursionError):
        raise NotSigned from None
    if not now - OLDEST <= signed.auth_date <= now + AHEAD:
        raise NotSigned
    return _launch(signed)


def _refuse_doubles(said: str) -> None:
    """Let every field through once: of two, one reader sees the first and another the last."""
    fields = parse_qsl(
        said, keep_blank_values=True, strict_parsing=True, max_num_fields=MOST_FIELDS
    )
    if len(fields) != len({name for name, _ in fields}):
        raise ValueError("a field stands there twice")


def _launch(signed: WebAppInitData) -> Launch:
    user = signed.user
    if user is None or user.is_bot or not 0 < user.id <= HIGHEST_ID:
        raise NotSigned
    return Launch(
        person=PersonId(user.id),
        first_name=user.first_name.replace("\0", ""),
        last_name=(user.last_name or "").replace("\0", ""),
        language_code=user.language_code,
        start_param=signed.start_param or "",
        may_be_written_to=bool(user.allows_write_to_pm),
        opened_at=signed.auth_date,
    )
