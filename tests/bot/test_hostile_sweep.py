"""What people send to annoy, into every question: a living screen, nothing lost, nothing broken.

The questions are found in `DIALOGS`; whoever is asked is at home there, so that what may be
taken is taken.
"""

import pytest
from aiogram_dialog import Window

from bot.widgets.anything import AnythingQuestion
from bot.widgets.question import Question
from db.engine import connection
from simulator.wire.html import parse_html
from tests.bot.conftest import Phones
from tests.bot.living_bot import LivingBot
from tests.bot.rendering import WINDOWS
from tests.bot.sweeping import Got, Sweeper, name_of
from tests.bot.sweeping_rights import AT_HOME, Role
from tests.bot.sweeping_scenes import a_scene, dialog_of, states_for
from tests.bot.words import own_messages
from tests.conftest import EMPTY_ALL

pytestmark = pytest.mark.usefixtures("bot")

QUESTIONS = [window for _, window in WINDOWS if isinstance(window.on_message, Question)]
every_question = pytest.mark.parametrize("window", QUESTIONS, ids=name_of)
FOR_WORDS = [one for one in QUESTIONS if not isinstance(one.on_message, AnythingQuestion)]
every_question_for_words = pytest.mark.parametrize("window", FOR_WORDS, ids=name_of)

TYPED = (
    "<",
    "&",
    "</b>",
    "<b>&amp;</i>",
    "{ $name } %s {item}",
    "abc\u202edef\u2067",
    "👨‍👩‍👧‍👦🏳️‍🌈",
    "' OR 1=1; --",
    "x" * 4096,
    "&" * 4096,
    "👍" * 2048,
)
SENT = (
    ("media", {"kind": "photo", "caption": "<b>"}),
    ("media", {"kind": "sticker", "emoji": "🎄"}),
    ("media", {"kind": "voice"}),
    ("text", {"text": "/unknown"}),
)
FORWARDED = {"text": "somebody else's </b>", "from_name": "Somebody"}
SHOWN_AFTER = {
    "CreateRoom:name",
    "ChangeAddress:ask",
    "RoomSettings:rename",
    "RoomSettings:budget",
    "Wishes:change",
    "Announcement:text",
    "ChangeName:last",
}
"""Questions whose answer stands, as it was typed, on the screen that follows."""


async def asked(window: Window, sweeper: Sweeper) -> None:
    """Stand at a question, in a new room."""
    async with connection() as line:
        await line.execute(EMPTY_ALL)
    scene = await a_scene(AT_HOME.get(dialog_of(window), Role.OWNER), states_for(window)[0])
    await sweeper.put_at(window, scene.started(), scene.kept(window))


def shown_texts(got: Got) -> list[str]:
    """Return the screens as they are read: markup that people typed would break this."""
    return [parse_html(screen)[0] for screen in got.screens]


@every_question
async def test_whatever_is_typed_leads_to_a_living_screen(
    window: Window, phones: Phones, bot: LivingBot
) -> None:
    sweeper = Sweeper(bot, phones.boris)
    await sweeper.begin()
    faults = []
    for text in TYPED:
        await asked(window, sweeper)

        got = await sweeper.write(text)

        now_at = await sweeper.stands_at()
        kept = text in await own_messages(phones.boris)
        # A message stays in the chat until it has arrived, and nobody carries it here.
        stays = now_at == name_of(window) or window not in FOR_WORDS
        if not now_at or not got.screens:
            faults.append(f"{text[:20]!r}: no screen")
        if kept != stays:
            faults.append(f"{text[:20]!r}: {'kept' if kept else 'lost'} at {now_at}")
        is_shown = any(text in shown for shown in shown_texts(got))
        if now_at != name_of(window) and name_of(window) in SHOWN_AFTER and not is_shown:
            faults.append(f"{text[:20]!r}: not shown as typed at {now_at}")

    assert faults == []


@every_question_for_words
async def test_what_is_no_text_stays_and_leaves_the_question_open(
    window: Window, phones: Phones, bot: LivingBot
) -> None:
    sweeper = Sweeper(bot, phones.boris)
    await sweeper.begin()
    await asked(window, sweeper)
    before = len(await own_messages(phones.boris))
    faults = []
    for sent, (verb, order) in enumerate(SENT, start=1):
        got = await sweeper.do(verb, **order)

        if not got.screens or await sweeper.stands_at() != name_of(window):
            faults.append(f"{order}: at {await sweeper.stands_at()}")
        if len(await own_messages(phones.boris)) != before + sent:
            faults.append(f"{order}: lost")

    assert faults == []


@every_question
async def test_what_is_forwarded_leads_to_a_living_screen(
    window: Window, phones: Phones, bot: LivingBot
) -> None:
    sweeper = Sweeper(bot, phones.boris)
    await sweeper.begin()
    await asked(window, sweeper)

    got = await sweeper.do("forward", **FORWARDED)

    kept = FORWARDED["text"] in await own_messages(phones.boris)
    assert shown_texts(got)
    assert kept == (await sweeper.stands_at() == name_of(window))
