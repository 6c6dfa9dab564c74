"""People at a simulated Telegram who press a button as soon as the last press was answered."""

import asyncio
import itertools
import json
import time
from collections.abc import Iterator

from locales.voice import voice_of
from simulator.control.orders import Order
from simulator.control.verbs import Deed, doing
from simulator.running import RunningSimulator
from simulator.state.people import Person
from simulator.wire.params import Params
from webapp.webhook import secret_of

FIRST = 7_000_000_001
SOON = 0.001  # seconds


class Crowd:
    """A crowd that is at the main menu, and goes to "About the game" and back."""

    def __init__(self, simulator: RunningSimulator, people: int) -> None:
        self._telegram = simulator.telegram
        self._world = simulator.world
        self._people = [
            self._world.add_person(Person(FIRST + place, f"Player {place}", language_code="en"))
            for place in range(people)
        ]
        self._answers: dict[str, asyncio.Future[None]] = {}
        self._seen = 0
        self._are_answered = True
        self._world.events.bells.append(self._look)
        voice = voice_of("en")
        self._to, self._fro = voice.say("menu-home.about"), voice.say("button-back")

    async def begin(self, kind: str, *, webhook: str) -> None:
        """Stand before a screen, a real one or one that looks like it."""
        self._are_answered = kind != "nothing"
        if webhook:
            token = secret_of(self._telegram.bot.token)
            await self._call("setWebhook", url=webhook, secret_token=token)
        for person in self._people:
            if kind == "santa":
                await self._arrive(person)
            else:
                await self._show_ready_words(person)

    async def _arrive(self, person: Person) -> None:
        self._do(person, "start")
        chat = self._world.chats[person.id]
        while not chat.shown() or self._to not in str(chat.shown()[-1].inline_keyboard):  # noqa: ASYNC110
            await asyncio.sleep(SOON)

    async def _show_ready_words(self, person: Person) -> None:
        self._do(person, "start")  # a bot may not write first
        rows = [[{"text": self._to, "callback_data": "AbCdEf\x1dabout"}]] * 2
        rows += [[{"text": self._fro, "callback_data": "AbCdEf\x1dback"}]] * 2
        markup = json.dumps({"inline_keyboard": rows})
        await self._call("sendMessage", chat_id=str(person.id), text="Hi", reply_markup=markup)

    async def end(self) -> None:
        """Leave."""
        if self._world.updates.webhook.url:
            await self._call("deleteWebhook")

    async def press(self, times: int) -> list[float]:
        """Press so often, all of them side by side, and return how long each press took."""
        turns = iter(range(times))
        waits: list[float] = []
        await asyncio.gather(*(self._press_on(person, turns, waits) for person in self._people))
        return waits

    async def _press_on(self, person: Person, turns: Iterator[int], waits: list[float]) -> None:
        buttons = itertools.cycle((self._to, self._fro))
        # Every other press leads back: an even number of them ends where it began.
        for _, button in zip(turns, buttons, strict=False):
            await self._press(person, button, waits)
        if next(buttons) == self._to:
            return
        await self._press(person, self._fro, waits)

    async def _press(self, person: Person, button: str, waits: list[float]) -> None:
        began = time.perf_counter()
        number = self._do(person, "press", button=button)["callback_query_id"]
        update = self._world.updates.queue[-1]
        if self._are_answered:
            answer = self._answers[number] = asyncio.get_running_loop().create_future()
            await answer
        else:
            while update in self._world.updates.queue:  # noqa: ASYNC110 - no bell
                await asyncio.sleep(SOON)
        waits.append(time.perf_counter() - began)

    def _look(self) -> None:
        events = self._world.events
        for event in events.since(self._seen):
            if event["kind"] == "answered":
                self._answers.pop(event["callback_query_id"]).set_result(None)
        self._seen = events.seq

    def _do(self, person: Person, verb: str, **order: str) -> dict[str, str]:
        deed = doing(verb)
        assert deed is not None
        return deed(Deed(self._world, person, Order(order)))

    async def _call(self, method: str, **params: str) -> None:
        reply = await self._telegram.call(self._telegram.bot.token, method, Params(params))
        assert reply.status == 200, reply.body
