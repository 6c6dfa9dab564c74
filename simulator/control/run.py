"""The levers of the run: the clock and where it may go, the settings of BotFather."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

from litestar import get, patch, post

from simulator.control.errors import Impossible, wrong
from simulator.control.orders import Order
from simulator.control.requests import SimRequest, order_of, telegram_of
from simulator.state.updates import KINDS
from simulator.telegram import Telegram


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


@get("/sim/moments")
async def get_moments(request: SimRequest) -> dict[str, Any]:
    """List what will happen and can be gone to, the first one first."""
    telegram = telegram_of(request)
    found = await telegram.moments() if telegram.moments else []
    ahead = [moment for moment in found if moment.at > telegram.world.clock.now()]
    return {"moments": [moment.view() for moment in sorted(ahead, key=lambda moment: moment.at)]}


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
    get_moments,
    move_clock,
    clear_warnings,
    inject_update,
]
