"""One simulated Telegram: takes a call, plays its part, remembers everything."""

from __future__ import annotations

import asyncio
import importlib
import inspect
import time
from collections import deque
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from simulator.delivery.polling import Poller
from simulator.delivery.road import Road
from simulator.methods.registry import Ask, Modelled, modelled
from simulator.schema import MethodClass, known_methods
from simulator.state.bot import Bot
from simulator.state.clock import Clock
from simulator.state.faults import Fault, Faults
from simulator.state.moments import Ahead
from simulator.state.rates import Rates
from simulator.state.world import World
from simulator.waiting import Bell
from simulator.wire.params import Params
from simulator.wire.refusals import Refused, bad, too_many, unmodelled

CALLS_KEPT = 20_000
_FAMILIES = (
    "callbacks", "chats", "deletions", "edits", "media", "others", "profile", "relay", "texts",
    "updates",
)  # fmt: skip
for _family in _FAMILIES:
    importlib.import_module(f"simulator.methods.{_family}")

_UNMODELLED_PARAMETERS = {
    "business_connection_id",
    "direct_messages_topic_id",
    "ephemeral_message_parameters",
    "message_thread_id",
    "rich_message",
    "suggested_post_parameters",
}

OnClockMoved = Callable[[timedelta], Awaitable[None] | None]


@dataclass
class Reply:
    """What goes back: a status and a body, or a line that is cut."""

    status: int
    body: dict[str, Any]
    cut: bool = False

    @property
    def headers(self) -> dict[str, str]:
        """The header that tells when to come again."""
        retry_after = self.body.get("parameters", {}).get("retry_after")
        return {} if retry_after is None else {"Retry-After": str(retry_after)}


@dataclass
class Call:
    """One call of the bot, as it came and as it was answered."""

    seq: int
    at: str
    method: str
    params: dict[str, Any]
    files: dict[str, Any]
    answer: dict[str, Any]
    status: int
    took_ms: float
    fault: str | None = None

    def view(self) -> dict[str, Any]:
        """Show the call."""
        return dict(vars(self))


@dataclass
class Telegram:
    """The world, and the ways in which calls to it may go wrong."""

    bot: Bot
    clock: Clock = field(default_factory=Clock)
    loopback_http: bool = False
    rates: Rates = field(default_factory=Rates)
    on_clock_moved: OnClockMoved | None = None
    moments: Ahead | None = None
    """Tells what will happen and can be gone to."""
    webhook_pause: float = 2.0
    """Seconds before the second repeat of a failed delivery; doubles with every further one."""
    webhook_road: Road | None = None
    """Where the webhook's domain is, if it is on this machine."""
    world: World = field(init=False)
    faults: Faults = field(default_factory=Faults)
    calls: deque[Call] = field(default_factory=lambda: deque(maxlen=CALLS_KEPT))
    watched: asyncio.Event = field(default_factory=asyncio.Event)
    """Set once a page has been opened that follows what happens."""

    def __post_init__(self) -> None:
        self.world = World(self.bot, self.clock, loopback_http=self.loopback_http)
        self.poller = Poller(self.world)
        self.bell = Bell()
        self.world.events.bells.append(self.bell.ring)
        self.world.updates.repeat = self.faults.repeats

    async def call(self, token: str, name: str, params: Params) -> Reply:
        """Answer one call of the Bot API."""
        stranger = self._stranger(token)
        if stranger is not None:
            return Reply(stranger.code, stranger.body())
        found = known_methods().get(name.lower())
        if found is None:
            unknown = Refused(404, "method not found")
            return Reply(404, unknown.body())
        started = time.perf_counter()
        fault = self.faults.strike(found.__api_method__)
        reply = await self._played(found, params, fault)
        self._record(found.__api_method__, params, reply, started, fault)
        return reply

    def _stranger(self, token: str) -> Refused | None:
        number, colon, secret = token.partition(":")
        if not (number.isdecimal() and colon and secret):
            return Refused(401, "invalid token specified")
        return None if token == self.bot.token else Refused(401, "")

    async def _played(self, found: MethodClass, params: Params, fault: Fault | None) -> Reply:
        if fault is None:
            return await self._answered(found, params)
        if fault.kind == "flood":
            return Reply(429, too_many(fault.retry_after).body())
        if fault.kind == "refused":
            return Reply(400, bad(fault.text).body())
        if fault.kind == "server_error":
            text = "Internal Server Error" if fault.status == 500 else "Bad Gateway"
            return Reply(fault.status, Refused(fault.status, text).body())
        body: dict[str, Any] = {}
        if fault.kind.endswith("_after"):
            body = (await self._answered(found, params)).body
        if fault.kind.startswith("timeout"):
            await self.hold(fault.seconds)
        return Reply(0, body, cut=True)

    def begin_trouble(self, fault: Fault) -> None:
        """Let something go wrong from now on; who waits for updates may notice at once."""
        self.faults.begin(fault)
        if fault.concerns_all:
            self.poller.interrupt(Refused(502, "Bad Gateway"))

    async def hold(self, seconds: float) -> None:
        """Let time pass, unless the simulator closes."""
        end = time.monotonic() + seconds
        while not self.bell.closed and (left := end - time.monotonic()) > 0:
            await self.bell.wait(left)

    async def _answered(self, found: MethodClass, params: Params) -> Reply:
        try:
            return Reply(200, {"ok": True, "result": await self._run(found, params)})
        except Refused as refused:
            if refused.code == unmodelled("").code:
                self._miss(found.__api_method__)
            return Reply(refused.code, refused.body())

    async def _run(self, found: MethodClass, params: Params) -> Any:
        name = found.__api_method__
        self._notice_unknown(found, params)
        for parameter in _UNMODELLED_PARAMETERS & params.values.keys():
            raise unmodelled(f"the parameter {parameter}")
        model = modelled(name)
        if model is None:
            raise unmodelled(f"the method {name}")
        self._pace(name, model, params)
        answer = model.run(Ask(self.world, name, params, self.poller))
        return await answer if inspect.isawaitable(answer) else answer

    def _notice_unknown(self, found: MethodClass, params: Params) -> None:
        for name in params.values.keys() - found.model_fields.keys():
            self.world.warn(f"{found.__api_method__}: no such parameter: {name}")

    def _pace(self, name: str, model: Modelled, params: Params) -> None:
        retry_after = 0
        if model.paced:
            retry_after = self.rates.spend(params.integer("chat_id"))
        elif name == "setWebhook":
            retry_after = self.rates.spend_on_webhook()
        if retry_after:
            raise too_many(retry_after)

    def _miss(self, method: str) -> None:
        self.world.unmodelled.append(method)
        self.world.events.add("unmodelled", method=method)

    def _record(
        self, method: str, params: Params, reply: Reply, started: float, fault: Fault | None
    ) -> None:
        call = Call(
            seq=self.world.events.seq + 1,
            at=self.world.clock.now().isoformat(),
            method=method,
            params=params.values,
            files={
                name: {"file_name": upload.file_name, "file_size": len(upload.content)}
                for name, upload in params.uploads.items()
            },
            answer=reply.body,
            status=reply.status,
            took_ms=round((time.perf_counter() - started) * 1000, 3),
            fault=fault.kind if fault else None,
        )
        self.calls.append(call)
        if method != "getUpdates":
            self.world.events.add("call", call=call.view())

    async def move_clock(self, moment: datetime) -> None:
        """Make it this moment now, here and wherever else somebody wants to know."""
        before = self.world.clock.shift
        self.world.clock.move_to(moment)
        shift = self.world.clock.shift
        self.world.events.add("clock", **self.clock_view())
        if self.on_clock_moved is not None and shift != before:
            told = self.on_clock_moved(shift)
            if inspect.isawaitable(told):
                await told

    def close(self) -> None:
        """Let go of everybody who waits."""
        self.bell.close()
        self.poller.wake()

    def clock_view(self) -> dict[str, Any]:
        """Show the simulated time."""
        clock = self.world.clock
        return {"now": clock.now().isoformat(), "shift_seconds": clock.shift.total_seconds()}
