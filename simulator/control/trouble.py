"""Bad days, ordered: how fast the bot may write, and what goes wrong with its calls."""

from __future__ import annotations

from typing import Any

from litestar import get, post

from simulator.control.errors import wrong
from simulator.control.requests import SimRequest, order_of, telegram_of
from simulator.state.faults import Fault
from simulator.telegram import Telegram

_RATES = {"per_second", "per_chat_per_second", "per_chat_burst", "per_group_per_minute"}
_FAULT = {
    "kind", "methods", "next", "probability", "seed", "retry_after", "seconds", "status", "text",
    "name",
}  # fmt: skip


@get("/sim/rate")
async def get_rate(request: SimRequest) -> dict[str, Any]:
    """Show the limits."""
    return telegram_of(request).rates.view()


@post("/sim/rate", status_code=200)
async def set_rate(request: SimRequest) -> dict[str, Any]:
    """Switch or change the limits."""
    telegram = telegram_of(request)
    rates = telegram.rates
    order = await order_of(request)
    settings: dict[str, Any] = {name: order.real(name) for name in _RATES if name in order}
    if any(value <= 0 for value in settings.values()):
        raise wrong("a limit must be above zero")
    settings["on"] = order.flag("on", default=rates.on)
    rates.change(settings)
    telegram.world.events.add("rate", rate=rates.view())
    return rates.view()


@get("/sim/faults")
async def get_faults(request: SimRequest) -> dict[str, Any]:
    """Show the troubles in force."""
    return {"faults": telegram_of(request).faults.view()}


@post("/sim/faults", status_code=200)
async def add_fault(request: SimRequest) -> dict[str, Any]:
    """Ask for trouble."""
    telegram = telegram_of(request)
    order = await order_of(request)
    unknown = order.values.keys() - _FAULT
    if unknown:
        raise wrong(f"a fault has no {', '.join(sorted(unknown))}")
    order.text("kind")
    try:
        fault = Fault(**order.values)
    except (ValueError, TypeError) as error:
        raise wrong(str(error)) from None
    telegram.begin_trouble(fault)
    return _told(telegram)


@post("/sim/faults/clear", status_code=200)
async def clear_faults(request: SimRequest) -> dict[str, Any]:
    """End one trouble by its name, or all."""
    telegram = telegram_of(request)
    telegram.faults.end((await order_of(request)).text("name", ""))
    return _told(telegram)


def _told(telegram: Telegram) -> dict[str, Any]:
    faults = telegram.faults.view()
    telegram.world.events.add("faults", faults=faults)
    return {"faults": faults}


trouble_routes = [get_rate, set_rate, get_faults, add_fault, clear_faults]
