"""Every window, tried by everybody who has no right to it: nothing read, nothing changed.

What there is to press and to answer is found in `DIALOGS`, so a new screen is swept as soon as
it is there. What these tests stand at, they stand at as if the way there had been gone in time.
"""

from collections.abc import AsyncIterator, Callable, Sequence

import pytest
from aiogram_dialog import Window

from bot.refusals import OurFault, ScreenIsOld
from bot.widgets.contact import ContactQuestion
from db.engine import connection
from santa.errors import NotOwner, NotSuperuser, Refusal, RoomNotFound
from tests.bot.conftest import Phones
from tests.bot.dialog_graph import ways_from
from tests.bot.living_bot import SUPPORT, LivingBot
from tests.bot.rendering import WINDOWS
from tests.bot.sweeping import Got, Sweeper, marks_of_tables, name_of, presses_of
from tests.bot.sweeping_rights import AT_HOME, RIGHTS, SWEPT_BY, Right, Role, right_to
from tests.bot.sweeping_scenes import Scene, a_scene, dialog_of, states_for
from tests.bot.words import refusal_in, words
from tests.cast import boris
from tests.conftest import EMPTY_ALL

pytestmark = pytest.mark.usefixtures("bot")

THEIR_OWN = {
    ("JoinRoom:invitation", "join"),
    ("JoinRoom:wishes", "later"),
    ("JoinRoom:wishes", "answer"),
    ("LeaveRoom:sure", "really"),
    ("OwnData:sure", "forget_me"),
}
"""What changes the room, or shows it, and may: joining, leaving, and being forgotten."""

LOOK = "nothing that is there"
"""A press that only shows the window again, if it may be seen."""

REFUSED_TO_OTHERS: tuple[Refusal, ...] = (RoomNotFound(), NotOwner(), NotSuperuser())

Found = AsyncIterator[tuple[Scene, Window, str, Got]]

windows = [window for _, window in WINDOWS]


class Sweep:
    """One person's way through everything, with a new room whenever one has changed."""

    def __init__(self, sweeper: Sweeper, role: Role) -> None:
        self.sweeper = sweeper
        self.role = role
        self.faults: list[str] = []
        self._state = ""
        self.marks: dict[str, str] = {}

    async def everything(self, at: Sequence[Window] = windows) -> Found:
        """Do everything that can be done at every window, each time from there."""
        for state in ("scheduled", "failed", "drawn", "finished"):
            for window in at:
                if state in states_for(window):
                    async for found in self._at(window, state):
                        yield found

    async def _at(
        self, window: Window, state: str
    ) -> AsyncIterator[tuple[Scene, Window, str, Got]]:
        scene = await self.scene(state)
        deeds = [LOOK, *presses_of(window, scene.items())]
        if window.on_message is not None:
            deeds.append("answer")
        if isinstance(window.on_message, ContactQuestion):
            deeds.append("answer:contact")
        for deed in deeds:
            scene = await self.scene(state)
            yield scene, window, deed, await self._do(deed, scene, window)

    async def _do(self, deed: str, scene: Scene, window: Window) -> Got:
        await self.sweeper.put_at(window, scene.started(), scene.kept(window))
        if deed == "answer":
            return await self.sweeper.write(scene.answer(window))
        if deed == "answer:contact":
            return await self.sweeper.do("contact")
        return await self.sweeper.press(deed)

    async def scene(self, state: str) -> Scene:
        """Return the room of before, or a new one if that one is not as it was."""
        if self._state != state or await marks_of_tables() != self.marks:
            async with connection() as line:
                await line.execute(EMPTY_ALL)
            self._scene = await a_scene(self.role, state)
            self._state, self.marks = state, await marks_of_tables()
            self.others = await marks_of_tables(boris.id)
        return self._scene


Sweeping = Callable[[Role], Sweep]


@pytest.fixture
async def sweep(phones: Phones, bot: LivingBot) -> Sweeping:
    sweeper = Sweeper(bot, phones.boris)
    await sweeper.begin()
    return lambda role: Sweep(sweeper, role)


def place(scene: Scene, window: Window, deed: str) -> str:
    return f"{scene.role.value} at {name_of(window)}: {deed}"


def strayed(window: Window, deed: str, got: Got, now_at: str) -> bool:
    """Tell whether somebody came, with no word about why, to where the deed does not lead."""
    drawn = ways_from(window).get(deed.partition(":")[0], set())
    # A refused answer has its word above the next screen, a refused press in an alert.
    refused = got.alert or (deed == "answer" and "\n\n" in "".join(got.screens))
    return now_at not in {name_of(window), *drawn} and bool(now_at) and not refused


@pytest.mark.parametrize("role", SWEPT_BY, ids=lambda role: role.value)
async def test_what_is_not_theirs_is_neither_read_nor_changed(sweep: Sweeping, role: Role) -> None:
    going = sweep(role)
    at = [window for window in windows if right_to(name_of(window)) in SWEPT_BY[role]]
    faults = []
    async for scene, window, deed, got in going.everything(at):
        where = place(scene, window, deed)
        if (name_of(window), deed) in THEIR_OWN:
            continue
        now_at = await going.sweeper.stands_at()
        hidden = scene.hidden_at(name_of(window))
        faults += [f"{where}: read {text}" for text in hidden if text in got.text]
        if await marks_of_tables(boris.id) != going.others:
            faults.append(f"{where}: changed something")
        if right_to(now_at) > role.reaches:
            faults.append(f"{where}: came to {now_at}, by RIGHTS for {right_to(now_at).name}")
        if not got.alert and not got.screens:
            faults.append(f"{where}: heard nothing")
        if strayed(window, deed, got, now_at):
            faults.append(f"{where}: led to {now_at} without a word")

    assert faults == []


async def test_somebody_blocked_gets_one_word_wherever_they_are(sweep: Sweeping) -> None:
    going = sweep(Role.BLOCKED)
    word = words(boris, "blocked", contact="known", support=f"@{SUPPORT}")
    faults = []
    async for scene, window, deed, got in going.everything():
        where = place(scene, window, deed)
        if len(got.calls) != 1 or word not in got.text:
            faults.append(f"{where}: got {got.methods}")
        if await going.sweeper.stands_at() != name_of(window):
            faults.append(f"{where}: moved")
        if await marks_of_tables() != going.marks:
            faults.append(f"{where}: changed something")

    assert faults == []


async def test_who_has_the_right_is_refused_nothing_for_want_of_it(sweep: Sweeping) -> None:
    no_words_for_owners = [
        refusal_in(boris, refusal) for refusal in (*REFUSED_TO_OTHERS, OurFault(), ScreenIsOld())
    ]
    faults = []
    for role in (Role.OWNER, Role.MEMBER, Role.STRANGER):
        home = [one for one in windows if AT_HOME.get(dialog_of(one), Role.OWNER) is role]
        going = sweep(role)
        async for scene, window, deed, got in going.everything(home):
            where, now_at = place(scene, window, deed), await going.sweeper.stands_at()
            if strayed(window, deed, got, now_at):
                faults.append(f"{where}: led to {now_at}, which no drawing shows")
            faults += [f"{where}: {word}" for word in no_words_for_owners if word in got.text]

    assert faults == []


async def test_every_window_that_is_swept_is_one_that_can_be_stood_at(sweep: Sweeping) -> None:
    faults = []
    for window in windows:
        role = AT_HOME.get(dialog_of(window), Role.OWNER)
        going = sweep(role)
        scene = await going.scene(states_for(window)[0])
        await going.sweeper.put_at(window, scene.started(), scene.kept(window))

        got = await going.sweeper.press(LOOK)

        if got.alert or not got.screens or await going.sweeper.stands_at() != name_of(window):
            faults.append(f"{place(scene, window, '')} {got.alert} (is what it reads in KEPT?)")

    assert faults == []


async def test_every_right_that_is_named_is_one_to_a_window_that_exists() -> None:
    known = {name_of(window) for window in windows} | {dialog_of(window) for window in windows}

    assert set(RIGHTS) <= known
    assert Right.OWNER in {right_to(name_of(window)) for window in windows}
