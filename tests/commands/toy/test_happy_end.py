"""A happy end is looked up on the phones: a story that only says so is found out."""

from collections.abc import Mapping

import pytest
from aiogram import Bot

from commands.toy.actor import Actor
from commands.toy.happy_end import EndsBadly, make_sure_of, santa_of
from commands.toy.pace import Pace
from commands.toy.stage import Ending, Stage
from db.engine import Address
from locales.voice import voice_of
from simulator.controls import Controls
from simulator.phone import NotSeen
from tests.at_telegram import bot as bot
from tests.at_telegram import controls as controls
from tests.at_telegram import telegram as telegram

ROOM = "Office"
ROUND = {"Ann": "Boris", "Boris": "Aigerim", "Aigerim": "Taras", "Taras": "Ann"}


@pytest.fixture
async def cast(controls: Controls) -> dict[str, Actor]:
    stage = Stage(controls, Pace(0), patience=0.2)
    people = [
        await stage.seats("Ann", "en"),
        await stage.seats("Boris", "ru"),
        await stage.seats("Aigerim", "kk"),
        await stage.seats("Taras", "uk"),
    ]
    for actor in people:
        await actor.starts()
    return {actor.name: actor for actor in people}


async def told(bot: Bot, actor: Actor, key: str, recipient: str) -> None:
    """Let somebody get a letter of the bot, the facts that do not matter being "1"."""
    voice = voice_of(actor.language)
    facts = dict.fromkeys(voice.facts_of(key), "1") | {"room": ROOM, "recipient": recipient}
    await bot.send_message(actor.phone.id, voice.say_html(key, **facts))


async def everything_told(
    bot: Bot, cast: Mapping[str, Actor], gives_to: Mapping[str, str]
) -> Ending:
    """Let everybody get their result, and the thanks of their recipient."""
    for giver, recipient in gives_to.items():
        await told(bot, cast[giver], "letter-result", recipient)
        await told(bot, cast[giver], "letter-message-from-recipient", recipient)
    return Ending(ROOM, list(cast.values()), apart=[(cast["Boris"], cast["Taras"])])


async def test_a_circle_of_thanked_people_is_a_happy_end(
    bot: Bot, cast: dict[str, Actor], memory: Address
) -> None:
    ending = await everything_told(bot, cast, ROUND)

    await make_sure_of(ending)

    assert await santa_of(cast["Ann"], ending) is cast["Taras"]


@pytest.mark.parametrize(
    ("changes", "why"),
    [
        ({"Ann": "Ann"}, "Ann gives to nobody else"),
        ({"Ann": "Taras"}, "nobody gives to Boris"),
        ({"Ann": "Kate"}, "Ann gives to Kate, who is not in the game"),
        (
            {"Ann": "Aigerim", "Boris": "Taras", "Aigerim": "Boris", "Taras": "Ann"},
            "Boris and Taras were not kept apart",
        ),
    ],
)
async def test_an_end_that_is_not_happy_is_told(
    bot: Bot, cast: dict[str, Actor], changes: dict[str, str], why: str
) -> None:
    ending = await everything_told(bot, cast, ROUND | changes)

    with pytest.raises(EndsBadly, match=why):
        await make_sure_of(ending)


async def test_somebody_to_whom_nobody_gives_has_no_santa(bot: Bot, cast: dict[str, Actor]) -> None:
    ending = await everything_told(bot, cast, ROUND | {"Ann": "Taras"})

    with pytest.raises(EndsBadly, match="nobody gives to Boris"):
        await santa_of(cast["Boris"], ending)


async def test_the_last_result_counts(bot: Bot, cast: dict[str, Actor]) -> None:
    ending = await everything_told(bot, cast, ROUND)
    await told(bot, cast["Ann"], "letter-result-repaired", "Taras")

    with pytest.raises(EndsBadly, match="nobody gives to Boris"):
        await make_sure_of(ending)


async def test_somebody_without_a_result_is_noticed(bot: Bot, cast: dict[str, Actor]) -> None:
    ending = await everything_told(bot, cast, {"Ann": "Boris"})

    with pytest.raises(EndsBadly, match="Boris gives to nobody"):
        await make_sure_of(ending)


async def test_somebody_who_was_not_thanked_is_noticed(bot: Bot, cast: dict[str, Actor]) -> None:
    ending = await everything_told(bot, cast, ROUND)
    [thanks] = [
        shown for shown in (await cast["Ann"].phone.screen()).messages if "From your" in shown.text
    ]
    await bot.delete_message(cast["Ann"].phone.id, thanks.message_id)

    with pytest.raises(NotSeen, match="Ann"):
        await make_sure_of(ending)
