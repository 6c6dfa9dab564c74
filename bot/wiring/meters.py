"""What is counted about updates, and the middleware that counts."""

from time import perf_counter
from typing import Any

from aiogram import BaseMiddleware
from aiogram.dispatcher.event.bases import UNHANDLED
from aiogram.exceptions import TelegramForbiddenError
from aiogram.types import TelegramObject, Update
from aiogram.types.update import UpdateTypeLookupError
from aiogram_dialog.api.exceptions import DialogsError
from prometheus_client import Counter, Gauge, Histogram
from structlog.contextvars import bind_contextvars, clear_contextvars

from bot.wiring.middlewares import Handler
from santa.errors import Refusal

UPDATES = Counter(
    "santa_updates",
    "Updates by kind, and what became of them: answered, refused, passed over or a fault.",
    ["kind", "outcome"],
)
SECONDS = Histogram(
    "santa_update_seconds",
    "How long an update took, from its turn to its answer.",
    ["kind"],
    buckets=(0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30),
)
IN_HAND = Gauge("santa_updates_in_hand", "Updates that are being handled.")


class Watch(BaseMiddleware):
    """Counts every update, and names it in whatever is logged while it is handled."""

    async def __call__(self, handler: Handler, event: TelegramObject, data: dict[str, Any]) -> Any:
        """Let it through; it must stand first."""
        assert isinstance(event, Update)  # noqa: S101 - it stands at the updates
        kind, outcome, begun = _kind_of(event), "fault", perf_counter()
        # Not taken back afterwards: what a fault leads to is logged further out. Each update
        # has a task of its own.
        clear_contextvars()
        bind_contextvars(update=event.update_id)
        try:
            with IN_HAND.track_inprogress():
                answer = await handler(event, data)
            outcome = "passed over" if answer is UNHANDLED else "answered"
            return answer
        except (Refusal, DialogsError, TelegramForbiddenError):
            outcome = "refused"
            raise
        finally:
            UPDATES.labels(kind, outcome).inc()
            SECONDS.labels(kind).observe(perf_counter() - begun)


def _kind_of(update: Update) -> str:
    try:
        return update.event_type
    except UpdateTypeLookupError:
        return "unknown"
