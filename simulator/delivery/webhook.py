"""The webhook: updates brought to the bot, in order within a chat, again until taken."""

from __future__ import annotations

import asyncio
import logging

import httpx

from simulator.delivery.road import LedTransport
from simulator.state.updates import Queued, Webhook
from simulator.telegram import Telegram
from simulator.waiting import Bell
from simulator.wire.params import Params

logger = logging.getLogger(__name__)

LONGEST_PAUSE_SECONDS = 90.0
LONGEST_RETRY_AFTER_SECONDS = 3600.0
ANSWER_WITHIN_SECONDS = 60.0
_NOT_IN_ANSWER = ("get", "setwebhook", "deletewebhook", "logout", "close")


class Carrier:
    """Bring updates to the webhook while there is one."""

    def __init__(self, telegram: Telegram) -> None:
        self._telegram = telegram
        self._updates = telegram.world.updates
        self._bell = Bell()
        self._busy: dict[str, asyncio.Task[None]] = {}
        self._updates.bells.append(self._bell.ring)

    async def run(self) -> None:
        """Bring updates until cancelled."""
        while not self._updates.webhook.url:
            await self._bell.wait(1.0)
        road = self._telegram.webhook_road
        async with httpx.AsyncClient(
            timeout=ANSWER_WITHIN_SECONDS,
            trust_env=False,
            transport=LedTransport(road) if road else None,
        ) as client:
            try:
                while True:
                    self._start(client)
                    await self._bell.wait(1.0)
            finally:
                for task in self._busy.values():
                    task.cancel()
                await asyncio.gather(*self._busy.values(), return_exceptions=True)

    def _start(self, client: httpx.AsyncClient) -> None:
        hook = self._updates.webhook
        if not hook.url:
            return
        for queued in self._updates.pending():
            if len(self._busy) >= hook.max_connections:
                return
            if queued.key not in self._busy:
                self._busy[queued.key] = asyncio.create_task(self._bring(client, hook, queued))

    async def _bring(self, client: httpx.AsyncClient, hook: Webhook, queued: Queued) -> None:
        try:
            while self._still_due(hook, queued):
                pause = await self._try(client, hook, queued)
                if pause is None:
                    break
                await asyncio.sleep(pause)
        finally:
            self._busy.pop(queued.key, None)
            self._bell.ring()

    def _still_due(self, hook: Webhook, queued: Queued) -> bool:
        self._updates.prune()
        return self._updates.webhook is hook and queued in self._updates.queue

    async def _try(self, client: httpx.AsyncClient, hook: Webhook, queued: Queued) -> float | None:
        """Bring one update once; give the pause before the next try, or nothing when taken."""
        headers = {}
        if hook.secret_token:
            headers["X-Telegram-Bot-Api-Secret-Token"] = hook.secret_token
        queued.tries += 1
        try:
            answer = await client.post(hook.url, json=queued.wire(), headers=headers)
        except httpx.HTTPError as error:
            return self._failed(hook, queued, f"Connection failed: {type(error).__name__}")
        if not answer.is_success:
            phrase = f"Wrong response from the webhook: {answer.status_code} {answer.reason_phrase}"
            return self._failed(hook, queued, phrase, answer.headers.get("Retry-After", ""))
        await self._play(answer)
        if queued.again:
            queued.again = False
            return 0.0
        self._updates.remove(queued)
        return None

    def _failed(self, hook: Webhook, queued: Queued, text: str, retry_after: str = "") -> float:
        hook.last_error = text
        hook.last_error_date = self._telegram.world.clock.unix()
        logger.info("webhook refused update %s: %s", queued.update_id, text)
        if retry_after.isdecimal():
            return min(float(retry_after), LONGEST_RETRY_AFTER_SECONDS)
        if queued.tries == 1:
            return 0.0
        pause = self._telegram.webhook_pause * 2.0 ** (queued.tries - 2)
        return min(pause, LONGEST_PAUSE_SECONDS)

    async def _play(self, answer: httpx.Response) -> None:
        """Play the method call that an answer may carry."""
        if "json" not in answer.headers.get("Content-Type", "") or not answer.content:
            return
        try:
            body = answer.json()
        except ValueError:
            return
        name = str(body.pop("method", "")) if isinstance(body, dict) else ""
        if name and not name.lower().startswith(_NOT_IN_ANSWER):
            await self._telegram.call(self._telegram.bot.token, name, Params(body))
