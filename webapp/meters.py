"""What is counted about the calls of the web app."""

from time import perf_counter

from litestar.types import ASGIApp, Message, Receive, Scope, Send
from prometheus_client import Histogram

SECONDS = Histogram(
    "santa_web_call_seconds",
    "How long a call of the web app took, by its route and the status of its answer.",
    ["route", "status"],
    buckets=(0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10),
)

NO_ROUTE = "none"
"""Whatever path somebody makes up."""


def measured(app: ASGIApp) -> ASGIApp:
    """Measure an application from outside, where refusals have become answers."""

    async def measure(scope: Scope, receive: Receive, send: Send) -> None:
        begun, status = perf_counter(), 0

        async def note(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
            await send(message)

        try:
            await app(scope, receive, note)
        finally:
            SECONDS.labels(_route_of(scope), str(status)).observe(perf_counter() - begun)

    return measure


def _route_of(scope: Scope) -> str:
    """Return the pattern of the path: the path itself may hold a room's number."""
    return str(scope.get("path_template") or NO_ROUTE)
