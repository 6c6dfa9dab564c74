"""Commands work from anywhere in the private chat, and leave nothing behind."""

import pytest

from bot.commands import COMMANDS
from bot.refusals import CommandUnknown
from locales.voice import voice_of
from santa.errors import LanguageUnknown
from santa.people import recognise
from tests.bot.conftest import Phones
from tests.bot.living_bot import SUPPORT, LivingBot
from tests.bot.presses import press_forged
from tests.bot.scenes import at_the_menu
from tests.bot.screens import Going, a_question, in_a_room, nowhere
from tests.bot.words import beginning, bot_messages, own_messages, refusal_in, words
from tests.cast import ann, introduce

pytestmark = pytest.mark.usefixtures("bot")

MENU = beginning(ann, "menu-home", count=0, missing="both")
LEADS_TO = {
    "/menu": MENU,
    "/cancel": MENU,
    "/start": MENU,
    "/profile": "London, UTC+0",
    "/language": words(ann, "language-pick"),
    "/help": f"@{SUPPORT}",
    "/privacy": beginning(ann, "menu-privacy"),
}
ANYWHERE = pytest.mark.parametrize(
    "go", [nowhere, in_a_room, a_question], ids=lambda go: go.__name__
)


@ANYWHERE
@pytest.mark.parametrize(("command", "screen"), LEADS_TO.items(), ids=LEADS_TO)
async def test_a_command_leads_to_its_screen(
    phones: Phones, bot: LivingBot, go: Going, command: str, screen: str
) -> None:
    await go(phones.ann)

    await phones.ann.text(command)

    await phones.ann.gets(screen)
    await bot.handles_everything()
    assert len(await bot_messages(phones.ann)) == 1
    assert await own_messages(phones.ann) == []


def test_every_command_leads_somewhere() -> None:
    assert {f"/{command}" for command in COMMANDS} == set(LEADS_TO)


async def test_another_language_is_spoken_at_once(phones: Phones) -> None:
    await introduce(ann)
    await phones.ann.text("/language")

    await phones.ann.press("Українська")

    shown = await phones.ann.gets(ann.name)
    assert shown.button(voice_of("uk").say("profile-home.zone"))
    card = await recognise(ann.id)
    assert card is not None
    assert card.language == "uk"


async def test_the_language_question_leads_back_to_the_profile(phones: Phones) -> None:
    await introduce(ann)
    await at_the_menu(phones.ann)
    await phones.ann.press("Profile")
    await phones.ann.press("Language")

    await phones.ann.press("Back")

    await phones.ann.gets(LEADS_TO["/profile"])


async def test_a_language_that_the_game_does_not_speak_is_refused(phones: Phones) -> None:
    await introduce(ann)
    await phones.ann.text("/language")
    asked = await phones.ann.gets(LEADS_TO["/language"])

    answer = await press_forged(phones.ann, asked, "language:xx")

    assert answer.text == refusal_in(ann, LanguageUnknown())


async def test_what_is_kept_leads_on_to_the_profile(phones: Phones) -> None:
    await introduce(ann)
    await at_the_menu(phones.ann)
    await phones.ann.press("About the game")
    await phones.ann.press("Privacy")
    await phones.ann.gets(LEADS_TO["/privacy"])

    await phones.ann.press("To the profile")

    await phones.ann.gets(LEADS_TO["/profile"])


@ANYWHERE
@pytest.mark.parametrize("command", ["/abracadabra", "/settings all", "/start_now"])
async def test_an_unknown_command_gets_one_word_and_the_screen_again(
    phones: Phones, bot: LivingBot, go: Going, command: str
) -> None:
    before = await go(phones.ann)

    await phones.ann.text(command)

    shown = await phones.ann.gets(refusal_in(ann, CommandUnknown()))
    await bot.handles_everything()
    assert [one.message_id for one in await bot_messages(phones.ann)] == [shown.message_id]
    if before is not None:
        assert shown.buttons == before.buttons


async def test_a_command_of_another_bot_is_unknown(phones: Phones) -> None:
    await introduce(ann)
    await at_the_menu(phones.ann)

    await phones.ann.text("/profile@other_bot")

    await phones.ann.gets(refusal_in(ann, CommandUnknown()))
