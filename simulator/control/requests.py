"""What the routes share: the simulated Telegram, and the body of a request."""

from __future__ import annotations

import json
from typing import Any

from litestar import Request
from litestar.datastructures import State

from simulator.control.errors import wrong
from simulator.control.orders import Order
from simulator.telegram import Telegram

SimRequest = Request[Any, Any, State]


def telegram_of(request: SimRequest) -> Telegram:
    """Give the simulated Telegram of this application."""
    telegram: Telegram = request.app.state.telegram
    return telegram


async def order_of(request: SimRequest) -> Order:
    """Read the body; an empty one is an empty order."""
    try:
        return Order(json.loads(await request.body() or b"{}"))
    except ValueError:
        raise wrong("the body must be JSON") from None
