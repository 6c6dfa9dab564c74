"""The shapes of what may stand in the environment; a complaint never quotes what was given."""

import re
from typing import Annotated, Literal
from zoneinfo import available_timezones

from pydantic import AfterValidator, SecretStr, ValidationInfo


def _token(given: SecretStr) -> SecretStr:
    token = given.get_secret_value().strip()
    if not re.fullmatch(r"[0-9]{1,20}:[A-Za-z0-9_-]{4,}", token):
        raise ValueError("has not the shape of a token")
    return SecretStr(token)


def _keys(given: SecretStr) -> SecretStr:
    keys = [key.strip() for key in given.get_secret_value().split(",")]
    for place, key in enumerate(keys, start=1):
        if not re.fullmatch(r"[A-Za-z0-9_-]{43}=", key):
            which = "the key" if len(keys) == 1 else f"key {place} of {len(keys)}"
            raise ValueError(f"is wrong: {which} is no Fernet key")
    return SecretStr(",".join(keys))


def _zone(given: str) -> str:
    if given not in available_timezones():
        raise ValueError("is no known time zone")
    return given


def _reachable(given: str, known: ValidationInfo) -> str:
    if given == "webhook" and known.data.get("domain_name") == "":
        raise ValueError("is webhook, which needs DOMAIN_NAME")
    return given


def _shaped(pattern: str, complaint: str) -> AfterValidator:
    """Make a check that lets through what is empty or has the shape."""

    def check(given: str) -> str:
        if given and not re.fullmatch(pattern, given, re.IGNORECASE):
            raise ValueError(complaint)
        return given

    return AfterValidator(check)


Token = Annotated[SecretStr, AfterValidator(_token)]
Keys = Annotated[SecretStr, AfterValidator(_keys)]
Zone = Annotated[str, AfterValidator(_zone)]
Updates = Annotated[Literal["polling", "webhook"], AfterValidator(_reachable)]
Account = Annotated[
    str,
    _shaped(r"@?[a-z][a-z0-9_]{3,31}", "is no name of a Telegram account"),
    AfterValidator(lambda given: given.removeprefix("@")),
]
Host = Annotated[str, _shaped(r"/.+|[a-z0-9_.:-]+", "is no host")]
Domain = Annotated[
    str, _shaped(r"([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]+", "is no domain name")
]
Email = Annotated[str, _shaped(r"[^@\s]+@[^@\s]+\.[^@\s]+", "is no e-mail address")]
WebAddress = Annotated[
    str,
    _shaped(r"https?://[^\s/?#]+[^\s?#]*", "is no web address"),
    AfterValidator(lambda given: given.rstrip("/")),
]
PublicKey = Annotated[str, _shaped(r"age1[a-z0-9]{58}", "is no public key of age")]
Chat = Annotated[str, _shaped(r"-?[0-9]{1,20}", "is no id of a chat")]
