"""The courier: takes letters out of the outbox, one at a time per receiver, and delivers them.

Claim, send, mark: a kill at any point loses no letter and repeats at most those in flight.
"""

import asyncio
import contextlib
import logging
import traceback
from collections.abc import AsyncIterator

from aiogram import Bot
from structlog.contextvars import bind_contextvars

from bot.letters import render
from santa import clock
from santa.identifiers import LetterId, PersonId
from santa.letters.duty import AWAY, Duty, DutyLost
from santa.letters.kinds import MESSAGES
from santa.letters.parking import park
from santa.letters.queue import (
    LetterToSend,
    claim_letters,
    next_due_at,
    put_back,
    return_unfinished,
)
from santa.messages.outcomes import note_arrived, note_moot, note_refused, note_unreachable
from tasks.meters import count
from tasks.pacing import Pacing
from tasks.pauses import Trouble, pause
from tasks.sending import (
    Delivered,
    NobodyThere,
    NotNow,
    Outcome,
    Refused,
    TooFast,
    send,
    why_refused,
)
from tasks.traffic import Traffic

log = logging.getLogger(__name__)

SWEEP = 3.0
"""Seconds after which the outbox is looked at even if no notice of a letter came."""

STAND_BY = 2.0
"""Seconds between two attempts to go on duty while another courier is."""


class Courier:
    """Delivers letters while it is on duty; stands by while another courier is."""

    def __init__(self, bot: Bot, *, pacing: Pacing | None = None) -> None:
        self._bot = bot
        self._traffic = Traffic(pacing)
        self._flights: dict[PersonId, asyncio.Task[None]] = {}
        self._delivered: dict[LetterId, tuple[LetterToSend, Delivered]] = {}
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
            except (DutyLost, *AWAY) as gone:
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
        leaving = asyncio.Event()
        try:
            while not stopping.is_set():
                duty.make_sure()
                await self._land()
                letters = await self._claim()
                self._absence.over()
                for letter in letters:
                    self._launch(letter, duty, leaving)
                if not letters:
                    await duty.wait(await self._idle_for())
        finally:
            leaving.set()
            await asyncio.gather(*self._flights.values(), return_exceptions=True)
            self._flights.clear()
        duty.make_sure()
        await return_unfinished()

    async def _claim(self) -> list[LetterToSend]:
        if not (most := self._traffic.most_to_take(len(self._flights))):
            return []
        resting = {*self._flights, *self._traffic.resting()}
        return await claim_letters(most, resting=resting)

    def _launch(self, letter: LetterToSend, duty: Duty, leaving: asyncio.Event) -> None:
        flight = asyncio.create_task(self._carry(letter, leaving))
        flight.add_done_callback(lambda _: duty.ring())
        self._flights[letter.receiver] = flight

    async def _land(self) -> None:
        """Let go of the flights that have ended, and meet the fault of one that failed."""
        for receiver in [at for at, flight in self._flights.items() if flight.done()]:
            await self._flights.pop(receiver)

    async def _idle_for(self) -> float:
        """Return the seconds until there may be something to do without being told."""
        seconds = self._traffic.changes_in(SWEEP)
        if self._traffic.most_to_take(len(self._flights)) and (due_at := await next_due_at()):
            ahead = (due_at - clock.now()).total_seconds()
            seconds = min(seconds, ahead if ahead > 0 else SWEEP)
        return seconds

    async def _carry(self, letter: LetterToSend, leaving: asyncio.Event) -> None:
        bind_contextvars(letter=letter.id, room=letter.facts.get("number"))
        await pause(leaving, self._traffic.turn())
        if leaving.is_set():
            return  # it may be somebody else's by now; whoever is on duty next takes it up
        if self._traffic.is_closed:
            await put_back(letter.id, was_tried=False)
            return
        try:
            outcome = await self._try(letter)
        except Exception as fault:  # noqa: BLE001 - one letter's fault must not stop the others
            # Not the fault's own words, which may hold what the letter tells.
            frames = traceback.extract_tb(fault.__traceback__)
            log.error("letter %s met a fault at %s", letter.id, frames[-1])
            await self._rest(letter)
            return
        if outcome is None:
            await note_moot(letter)
        else:
            await self._note(letter, outcome)

    async def _try(self, letter: LetterToSend) -> Outcome | None:
        """Write the letter out and send it; nothing is sent if it has become moot."""
        rendered = await render(letter)
        if rendered is None:
            return None
        await self._traffic.leave()
        try:
            return await send(self._bot, letter, rendered, self._turn)
        finally:
            self._traffic.has_left(letter.receiver)

    async def _turn(self) -> None:
        await asyncio.sleep(self._traffic.turn())
        await self._traffic.leave()

    async def _note(self, letter: LetterToSend, outcome: Outcome) -> None:
        count(letter.kind, outcome)
        if isinstance(outcome, Delivered | NobodyThere | Refused):
            self._traffic.got_through()
        match outcome:
            case Delivered():
                self._delivered[letter.id] = letter, outcome
                await self._note_delivered()
            case NobodyThere():
                await note_unreachable(letter)
            case Refused() if letter.kind in MESSAGES:
                reason = why_refused(outcome)
                log.info("letter %s (%s) was refused: %s", letter.id, letter.kind, reason)
                await note_refused(letter, reason)
            case Refused(why):
                log.error("letter %s (%s) is parked: %s", letter.id, letter.kind, why)
                await park(letter.id, why)
            case TooFast(seconds):
                self._traffic.was_too_fast(letter.receiver, seconds)
                await put_back(letter.id, was_tried=False)
            case NotNow(why) if self._traffic.failed(letter.receiver, why):
                await put_back(letter.id, was_tried=False)
            case NotNow(why):
                log.info("letter %s (%s) is tried again later: %s", letter.id, letter.kind, why)
                await self._rest(letter)

    async def _rest(self, letter: LetterToSend) -> None:
        """Put a letter back that failed by itself; it waits longer each time."""
        self._traffic.let_rest(letter.receiver, letter.attempts)
        await put_back(letter.id)

    async def _note_delivered(self) -> None:
        """Mark what is delivered; what the database does not take now, the next duty marks."""
        while self._delivered:
            key, (letter, delivered) = self._delivered.popitem()
            try:
                await note_arrived(letter, delivered.messages, token=delivered.token)
            except BaseException:
                self._delivered[key] = letter, delivered
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
