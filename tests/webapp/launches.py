"""Launch data as Telegram signs it, with whatever a test wants to be wrong about it."""

import json
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from santa import clock
from simulator.launches import sign
from tests.cast import Player

TOKEN = "123456:of-the-tests"


def fields_of(
    player: Player, *, at: datetime | None = None, user: Mapping[str, Any] | None = None
) -> dict[str, str]:
    """Return what Telegram says of somebody who opens the app, unsigned."""
    about = {
        "id": player.id,
        "first_name": player.first_name,
        "last_name": player.last_name,
        "language_code": player.language,
        "allows_write_to_pm": True,
        **(user or {}),
    }
    opened = at or clock.now()
    return {
        "query_id": "AAHdF6IQAAAAAN0XohDhrOrc",
        "user": json.dumps(about, ensure_ascii=False),
        "auth_date": str(int(opened.timestamp())),
        "signature": "c2lnbmF0dXJl",
    }


def signed(
    player: Player,
    *,
    at: datetime | None = None,
    token: str = TOKEN,
    user: Mapping[str, Any] | None = None,
    **more: str,
) -> str:
    """Return launch data with a signature that holds, unless the token is another."""
    return sign({**fields_of(player, at=at, user=user), **more}, token)


def header(player: Player, **more: Any) -> dict[str, str]:
    """Return the header of a call."""
    return {"Authorization": f"tma {signed(player, **more)}"}
