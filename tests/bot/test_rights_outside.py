"""What is done outside every window, tried by everybody: nothing read, nothing changed.

Commands come from their handlers, so a new one is tried as soon as it is there. Whatever else
answers outside the dialogs has to be named here, or a test below says that nobody tries it.
"""

from collections.abc import Iterator
from typing import Any

import pytest
from aiogram.dispatcher.event.handler import HandlerObject
from aiogram.filters import Command
from aiogram_dialog import Dialog

from bot import commands
from bot.about import About
from bot.assemble import create_dispatcher
from db.engine import fetch
from santa.letters.kinds import LetterKind
from santa.letters.queue import claim_letters
from santa.messages.outcomes import note_arrived
from tests.bot.conftest import Phones
from tests.bot.dialog_graph import targets_of
from tests.bot.living_bot import SUPPORT, LivingBot
from tests.bot.sweeping import Sweeper, marks_of_tables
from tests.bot.sweeping_rights import SWEPT_BY, Role, right_to
from tests.bot.sweeping_scenes import Scene, a_scene
from tests.bot.words import words
from tests.cast import ann, boris

pytestmark = pytest.mark.usefixtures("bot")

DOORS = {"on_door": "room:{number}", "on_door_to_menu": "menu", "on_door_to_admin": "admin"}
DOORS |= {"on_door_to_reply": "reply:{token}", "on_door_to_report": "report:{token}"}
"""What the buttons below letters send, by the handler that takes it."""

LINKS = ("room_{number}", "ROOM_{number}", "{number}")
LINKS_LEAD_TO = {"JoinRoom:invitation", "LanguageChoice:pick", "Menu:home", "RoomScreens:home"}

REPLIES = {"on_reply"}

DO_NOTHING_FOR_ANYBODY = {
    "on_group_command",  # says one line, the same to everybody
    "on_blocked_or_back",  # takes no order: Telegram reports who has come or gone
    "on_stray_message",
    "on_stray_press",
}

every_state = pytest.mark.parametrize("state", ["scheduled", "drawn"])

Order = tuple[str, dict[str, Any]]


def handlers_outside() -> Iterator[HandlerObject]:
    """Yield whatever answers an update and stands in no dialog."""
    for router in create_dispatcher(About("santa_demo_bot", "")).chain_tail:
        if not isinstance(router, Dialog):
            for kind, observer in router.observers.items():
                if kind not in ("error", "update", "aiogd_update"):
                    yield from observer.handlers


def commands_in_private() -> dict[str, list[str]]:
    """Return what is typed to each command's handler in the private chat."""
    return {
        handler.callback.__name__: typed
        for handler in commands.private.message.handlers
        if (typed := _commands_of(handler))
    }


def _commands_of(handler: HandlerObject) -> list[str]:
    filters = [one.callback for one in handler.filters or []]
    return [
        f"/{command}" for one in filters if isinstance(one, Command) for command in one.commands
    ]


def orders(scene: Scene, letter: int) -> dict[str, Order]:
    """Return all that can be done outside the windows; `letter` is one in the person's chat."""
    facts = {"number": scene.number, "token": scene.token}
    typed = [command for found in commands_in_private().values() for command in found]
    doors = [door.format(**facts) for door in DOORS.values()]
    links = [link.format(**facts) for link in LINKS]
    return {
        **{command: ("text", {"text": command}) for command in typed},
        **{f"/start {link}": ("start", {"payload": link}) for link in links},
        **{
            f"a press on {door}": ("press", {"message_id": letter, "data": door, "stale": True})
            for door in doors
        },
        "a reply": ("text", {"text": "Who are you?", "reply_to": letter}),
    }


async def a_letter_of_somebody_else(scene: Scene, bot: LivingBot) -> int:
    """Show Boris a letter that bears the number of the result in Ann's chat."""
    shown = await bot.bot.send_message(boris.id, "A letter")
    for letter in await claim_letters(100):
        if letter.kind is LetterKind.RESULT and letter.receiver == ann.id:
            await note_arrived(letter, [shown.message_id], token=scene.token)
    return shown.message_id


@every_state
@pytest.mark.parametrize("role", SWEPT_BY, ids=lambda role: role.value)
async def test_what_is_not_theirs_is_neither_read_nor_changed(
    phones: Phones, bot: LivingBot, role: Role, state: str
) -> None:
    sweeper = Sweeper(bot, phones.boris)
    await sweeper.begin()
    scene = await a_scene(role, state)
    letter = await a_letter_of_somebody_else(scene, bot)
    before, faults = await marks_of_tables(), []
    for said, (verb, order) in orders(scene, letter).items():
        got = await sweeper.do(verb, **order)

        now_at = await sweeper.stands_at()
        hidden = scene.hidden_at(now_at)
        faults += [f"{said}: read {text}" for text in hidden if text in got.text]
        if right_to(now_at) > role.reaches:
            faults.append(f"{said}: came to {now_at}")
        if not got.alert and not got.screens:
            faults.append(f"{said}: heard nothing")
        if await marks_of_tables() != before:
            faults.append(f"{said}: changed something")

    assert faults == []


@every_state
async def test_somebody_blocked_gets_one_word_whatever_they_do(
    phones: Phones, bot: LivingBot, state: str
) -> None:
    sweeper = Sweeper(bot, phones.boris)
    await sweeper.begin()
    scene = await a_scene(Role.BLOCKED, state)
    letter = await a_letter_of_somebody_else(scene, bot)
    word = words(boris, "blocked", contact="known", support=f"@{SUPPORT}")
    before, stood_at, faults = await marks_of_tables(), await sweeper.stands_at(), []
    for said, (verb, order) in orders(scene, letter).items():
        got = await sweeper.do(verb, **order)

        if len(got.calls) != 1 or word not in got.text:
            faults.append(f"{said}: got {got.methods}")
        if await sweeper.stands_at() != stood_at:
            faults.append(f"{said}: moved")
        if await marks_of_tables() != before:
            faults.append(f"{said}: changed something")

    assert faults == []


async def test_the_letter_of_somebody_else_is_one_that_they_could_answer(
    phones: Phones, bot: LivingBot
) -> None:
    await Sweeper(bot, phones.boris).begin()
    scene = await a_scene(Role.MEMBER, "drawn")

    await a_letter_of_somebody_else(scene, bot)

    assert len(await fetch("SELECT id FROM trace")) == 1


async def test_whatever_answers_outside_the_windows_is_tried() -> None:
    named = {*commands_in_private(), *DOORS, *REPLIES, *DO_NOTHING_FOR_ANYBODY}

    assert {handler.callback.__name__ for handler in handlers_outside()} == named


async def test_a_link_leads_nowhere_that_nobody_tries() -> None:
    assert targets_of(commands.on_start) == LINKS_LEAD_TO
