"""Long polling: one bot asks and waits, a second one ends the first."""

from __future__ import annotations

import asyncio
from typing import Any

from simulator.state.world import World
from simulator.wire.params import Params
from simulator.wire.refusals import Refused, conflict

WEBHOOK_IS_ON = (
    "can't use getUpdates method while webhook is active; "
    "use deleteWebhook to delete the webhook first"
)
SECOND_POLLER = (
    "terminated by other getUpdates request; make sure that only one bot instance is running"
)
LONGEST_SECONDS = 50
MOST_UPDATES = 100


class Poller:
    """Let a bot wait for updates."""

    def __init__(self, world: World) -> None:
        self._updates = world.updates
        self._waiting: asyncio.Future[None] | None = None
        self.waits = asyncio.Event()
        """Set while a bot waits."""
        world.updates.bells.append(self.wake)

    async def poll(self, params: Params) -> list[dict[str, Any]]:
        """Confirm what the offset confirms, then give what waits or wait for it.

        Raises:
            Refused: a webhook is set, or somebody else asks meanwhile.
        """
        if self._updates.webhook.url:
            raise conflict(WEBHOOK_IS_ON)
        self.interrupt(conflict(SECOND_POLLER))
        offset = params.integer("offset")
        if offset:
            self._updates.confirm_below(offset)
        limit = min(max(params.integer("limit", MOST_UPDATES), 1), MOST_UPDATES)
        timeout = min(max(params.integer("timeout"), 0), LONGEST_SECONDS)
        if not self._updates.pending(limit) and timeout:
            await self._wait(timeout)
        return [queued.wire() for queued in self._updates.pending(limit)]

    async def _wait(self, seconds: int) -> None:
        waiting = asyncio.get_running_loop().create_future()
        self._waiting = waiting
        self.waits.set()
        try:
            await asyncio.wait_for(waiting, seconds)
        except TimeoutError:
            pass
        finally:
            if self._waiting is waiting:
                self._waiting = None
                self.waits.clear()

    def interrupt(self, refusal: Refused) -> None:
        """End the wait of whoever waits now with a refusal."""
        waiting, self._waiting = self._waiting, None
        self.waits.clear()
        if waiting is not None and not waiting.done():
            waiting.set_exception(refusal)

    def wake(self) -> None:
        """Let the one who waits look again."""
        if self._waiting is not None and not self._waiting.done():
            self._waiting.set_result(None)
