"""What Telegram shows of the bot before anybody talks to it."""

import pytest

from bot.commands import COMMANDS
from bot.introduction import introduce
from locales.languages import LANGUAGES, Language
from locales.voice import voice_of
from simulator.controls import Controls
from tests.bot.living_bot import LivingBot
from tests.cast import ann

every_language = pytest.mark.parametrize("language", LANGUAGES)


async def shown_of(controls: Controls, language: str) -> dict[str, object]:
    return await controls.get("/bot", language=language, chat_id=ann.id)


@every_language
async def test_the_commands_are_known_in_each_language(
    bot: LivingBot, controls: Controls, language: Language
) -> None:
    await introduce(bot.bot)

    voice = voice_of(language)
    assert (await shown_of(controls, language))["commands"] == [
        {"command": command, "description": voice.say(f"command-{command}")} for command in COMMANDS
    ]


@every_language
async def test_the_bot_describes_itself_in_each_language(
    bot: LivingBot, controls: Controls, language: Language
) -> None:
    await introduce(bot.bot)

    shown, voice = await shown_of(controls, language), voice_of(language)
    assert shown["description"] == voice.say("bot-description")
    assert shown["short_description"] == voice.say("bot-short-description")


async def test_everybody_else_reads_english(bot: LivingBot, controls: Controls) -> None:
    await introduce(bot.bot)

    shown, voice = await shown_of(controls, "la"), voice_of("en")
    assert shown["description"] == voice.say("bot-description")
    assert shown["commands"][0]["description"] == voice.say("command-start")  # type: ignore[index]


async def test_the_button_beside_the_text_field_shows_the_commands(
    bot: LivingBot, controls: Controls
) -> None:
    await introduce(bot.bot)

    assert (await shown_of(controls, "en"))["menu_button"] == {"type": "commands"}


async def test_what_telegram_knows_already_is_not_said_again(bot: LivingBot) -> None:
    await introduce(bot.bot)
    said = {name: len(bot.simulator.calls(name)) for name in ("setMyCommands", "setMyDescription")}

    await introduce(bot.bot)

    assert said == {name: len(bot.simulator.calls(name)) for name in said}


async def test_what_has_changed_is_said_anew(bot: LivingBot, controls: Controls) -> None:
    await introduce(bot.bot)
    await bot.bot.set_my_commands([], language_code="kk")
    await bot.bot.set_my_description("Old", language_code="uk")

    await introduce(bot.bot)

    assert len((await shown_of(controls, "kk"))["commands"]) == len(COMMANDS)  # type: ignore[arg-type]
    described = (await shown_of(controls, "uk"))["description"]
    assert described == voice_of("uk").say("bot-description")
