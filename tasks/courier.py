"""The courier: takes letters out of the outbox, one at a time per receiver, and delivers them.

Claim, send, mark: a kill at any point loses no letter and repeats at most those in flight.
"""

import asyncio
import contextlib
import logging
import traceback
from collections.abc import AsyncIterator

from aiogram import Bot

from bot.letters import render
from santa import clock
from santa.identifiers import LetterId, PersonId
from santa.letters.duty import Duty, DutyLost
from santa.letters.queue import (
    LetterToSend,
    claim_letters,
    mark_sent,
    mark_unreachable,
    next_due_at,
    park,
    put_back,
    return_unfinished,
    withdraw,
)
from tasks.pacing import Pacing
from tasks.pauses import Trouble, pause
from tasks.sending import Delivered, NobodyThere, NotNow, Outcome, Refused, TooFast, send

log = logging.getLogger(__name__)

IN_FLIGHT = 30
"""Letters under way at once: enough for the full pace when Telegram takes a second to answer."""

SWEEP = 3.0
"""Seconds after which the outbox is looked at even if no notice of a letter came."""

STAND_BY = 2.0
"""Seconds between two attempts to go on duty while another courier is."""

LONGEST_REST = 600.0
"""Seconds that a letter which fails again and again waits at most."""


class Courier:
    """Delivers letters while it is on duty; stands by while another courier is."""

    def __init__(self, bot: Bot, *, pacing: Pacing | None = None) -> None:
        self._bot = bot
        self._pacing = pacing or Pacing()
        self._flights: dict[PersonId, asyncio.Task[None]] = {}
        self._delivered: dict[LetterId, int] = {}
        self._silence = Trouble(log, "Telegram does not take letters")
        self._absence = Trouble(log, "the courier cannot work")

    async def work(self, stopping: asyncio.Event) -> None:
        """Deliver until told to stop, then finish what is in flight.

        Whatever else ends the duty, the letters wait in the outbox and it begins anew.
        """
        while not stopping.is_set():
            try:
                async with Duty() as duty, _bell_at(stopping, duty):
                    if await self._on_duty(duty, stopping):
                        await self._serve(duty, stopping)
            except (DutyLost, OSError) as gone:
                await pause(stopping, self._absence.met(type(gone).__name__))
            except Exception as fault:  # noqa: BLE001 - logged there with its traceback
                await pause(stopping, self._absence.met(fault))

    async def _on_duty(self, duty: Duty, stopping: asyncio.Event) -> bool:
        while not stopping.is_set():
            if await duty.take():
                return True
            self._absence.over()
            await pause(stopping, STAND_BY)
        return False

    async def _serve(self, duty: Duty, stopping: asyncio.Event) -> None:
        await self._note_delivered()
        if returned := await return_unfinished():
            log.info("%s letters that were in flight go out again", returned)
        try:
            while not stopping.is_set():
                duty.make_sure()
                await self._land()
                letters = await self._claim()
                self._absence.over()
                for letter in letters:
                    self._launch(letter, duty)
                if not letters:
                    await duty.wait(await self._idle_for())
        finally:
            await asyncio.gather(*self._flights.values(), return_exceptions=True)
            self._flights.clear()

    @property
    def _is_busy(self) -> bool:
        """Whether to wait for landings first: each claim looks through all that wait."""
        return len(self._flights) > IN_FLIGHT // 2

    async def _claim(self) -> list[LetterToSend]:
        if self._is_busy:
            return []
        resting = {*self._flights, *map(PersonId, self._pacing.resting())}
        return await claim_letters(IN_FLIGHT - len(self._flights), resting=resting)

    def _launch(self, letter: LetterToSend, duty: Duty) -> None:
        flight = asyncio.create_task(self._carry(letter))
        flight.add_done_callback(lambda _: duty.ring())
        self._flights[letter.receiver] = flight

    async def _land(self) -> None:
        """Let go of the flights that have ended, and meet the fault of one that failed."""
        for receiver in [at for at, flight in self._flights.items() if flight.done()]:
            await self._flights.pop(receiver)

    async def _idle_for(self) -> float:
        """Return the seconds until there may be something to do without being told."""
        if self._is_busy:
            return SWEEP  # a landing rings
        until = [SWEEP]
        if (rested_in := self._pacing.next_rested_in()) is not None:
            until.append(rested_in)
        if due_at := await next_due_at():
            ahead = (due_at - clock.now()).total_seconds()
            until.append(ahead if ahead > 0 else SWEEP)
        return min(until)

    async def _carry(self, letter: LetterToSend) -> None:
        try:
            outcome = await self._try(letter)
        except Exception as fault:  # noqa: BLE001 - one letter's fault must not stop the others
            # Not the fault's own words, which may hold what the letter tells.
            frames = traceback.extract_tb(fault.__traceback__)
            log.error("letter %s met a fault at %s", letter.id, frames[-1])
            outcome = NotNow(type(fault).__name__)
        if outcome is None:
            await withdraw(letter.id)
        else:
            await self._note(letter, outcome)

    async def _try(self, letter: LetterToSend) -> Outcome | None:
        """Write the letter out and send it; nothing is sent if it has become moot."""
        rendered = await render(letter)
        if rendered is None:
            return None
        await asyncio.sleep(self._pacing.turn())
        try:
            return await send(self._bot, letter, rendered)
        finally:
            self._pacing.let_rest(letter.receiver)

    async def _note(self, letter: LetterToSend, outcome: Outcome) -> None:
        match outcome:
            case Delivered(message):
                self._silence.over()
                self._delivered[letter.id] = message
                await self._note_delivered()
            case TooFast(seconds):
                self._pacing.let_rest(letter.receiver, seconds)
                await put_back(letter.id)
            case NobodyThere():
                await mark_unreachable(letter.id)
            case Refused(why):
                log.error("letter %s (%s) is parked: %s", letter.id, letter.kind, why)
                await park(letter.id)
            case NotNow(why):
                self._silence.met(why)
                rest = min(2.0 ** min(letter.attempts - 1, 10), LONGEST_REST)
                self._pacing.let_rest(letter.receiver, rest)
                await put_back(letter.id)

    async def _note_delivered(self) -> None:
        """Mark what is delivered; what the database does not take now, the next duty marks."""
        while self._delivered:
            letter, message = self._delivered.popitem()
            try:
                await mark_sent(letter, message=message)
            except BaseException:
                self._delivered[letter] = message
                raise


@contextlib.asynccontextmanager
async def _bell_at(stopping: asyncio.Event, duty: Duty) -> AsyncIterator[None]:
    """Wake the courier when the work is to end."""

    async def ring() -> None:
        await stopping.wait()
        duty.ring()

    ringing = asyncio.create_task(ring())
    try:
        yield
    finally:
        ringing.cancel()
