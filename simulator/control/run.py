"""The levers of the run: the clock, the limits, the troubles, the settings of BotFather."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

from litestar import get, patch, post

from simulator.control.errors import Impossible, wrong
from simulator.control.orders import Order
from simulator.control.requests import SimRequest, order_of, telegram_of
from simulator.state.faults import Fault
from simulator.state.updates import KINDS
from simulator.telegram import Telegram

_RATES = {"per_second", "per_chat_per_second", "per_chat_burst", "per_group_per_minute"}
_FAULT = {
    "kind", "methods", "next", "probability", "seed", "retry_after", "seconds", "status", "text",
}  # fmt: skip


@patch("/sim/bot", status_code=200)
async def change_bot(request: SimRequest) -> dict[str, Any]:
    """Set what one sets at BotFather."""
    telegram = telegram_of(request)
    order = await order_of(request)
    bot = telegram.bot
    bot.main_app_url = order.text("main_app_url", bot.main_app_url)
    bot.inline_mode = order.flag("inline_mode", default=bot.inline_mode)
    bot.privacy_mode = order.flag("privacy_mode", default=bot.privacy_mode)
    if "apps" in order:
        bot.apps = {str(name): str(url) for name, url in dict(order.values["apps"]).items()}
    telegram.world.events.add("bot", bot=bot.view())
    return bot.view()


@get("/sim/clock")
async def get_clock(request: SimRequest) -> dict[str, Any]:
    """Tell the simulated time."""
    return telegram_of(request).clock_view()


@post("/sim/clock", status_code=200)
async def move_clock(request: SimRequest) -> dict[str, Any]:
    """Move the simulated time."""
    telegram = telegram_of(request)
    await telegram.move_clock(_moment(telegram, await order_of(request)))
    return telegram.clock_view()


def _moment(telegram: Telegram, order: Order) -> datetime:
    clock = telegram.world.clock
    if "at" in order:
        try:
            moment = datetime.fromisoformat(order.text("at"))
        except ValueError:
            raise wrong("at must be an ISO 8601 moment") from None
        return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    if "by_seconds" in order:
        return clock.now() + timedelta(seconds=order.real("by_seconds"))
    return clock.now() - clock.shift + timedelta(seconds=order.real("shift_seconds"))


@get("/sim/rate")
async def get_rate(request: SimRequest) -> dict[str, Any]:
    """Show the limits."""
    return telegram_of(request).rates.view()


@post("/sim/rate", status_code=200)
async def set_rate(request: SimRequest) -> dict[str, Any]:
    """Switch or change the limits."""
    rates = telegram_of(request).rates
    order = await order_of(request)
    settings: dict[str, Any] = {name: order.real(name) for name in _RATES if name in order}
    if any(value <= 0 for value in settings.values()):
        raise wrong("a limit must be above zero")
    settings["on"] = order.flag("on", default=rates.on)
    rates.change(settings)
    return rates.view()


@get("/sim/faults")
async def get_faults(request: SimRequest) -> dict[str, Any]:
    """Show the troubles in force."""
    return {"faults": telegram_of(request).faults.view()}


@post("/sim/faults", status_code=200)
async def add_fault(request: SimRequest) -> dict[str, Any]:
    """Ask for trouble."""
    faults = telegram_of(request).faults
    order = await order_of(request)
    unknown = order.values.keys() - _FAULT
    if unknown:
        raise wrong(f"a fault has no {', '.join(sorted(unknown))}")
    order.text("kind")
    try:
        faults.all.append(Fault(**order.values))
    except (ValueError, TypeError) as error:
        raise wrong(str(error)) from None
    return {"faults": faults.view()}


@post("/sim/faults/clear", status_code=200)
async def clear_faults(request: SimRequest) -> dict[str, Any]:
    """End all trouble."""
    telegram_of(request).faults.all.clear()
    return {"faults": []}


@post("/sim/warnings/clear", status_code=200)
async def clear_warnings(request: SimRequest) -> dict[str, Any]:
    """Forget the warnings."""
    telegram_of(request).world.warnings.clear()
    return {"warnings": []}


@post("/sim/updates/inject", status_code=200)
async def inject_update(request: SimRequest) -> dict[str, Any]:
    """Queue an update that nobody here can cause."""
    updates = telegram_of(request).world.updates
    values = (await order_of(request)).values
    if len(values) != 1:
        raise wrong(f"an update has one kind, such as {', '.join(KINDS[:3])}")
    kind, body = next(iter(values.items()))
    update_id = updates.add(kind, body, key="injected")
    if update_id is None:
        raise Impossible(f"the bot does not want updates of the kind {kind}")
    return {"update_id": update_id}


run_routes = [
    change_bot,
    get_clock,
    move_clock,
    get_rate,
    set_rate,
    get_faults,
    add_fault,
    clear_faults,
    clear_warnings,
    inject_update,
]
