"""The question for a time zone, and what came of it."""

from santa.people import recognise
from simulator.phone import Phone
from simulator.screen import Shown
from tests.bot.profiles import at_the_profile
from tests.bot.words import words
from tests.cast import Player, ann

LETTERS = words(ann, "zone-letter", zone="London, UTC+0")


async def at_the_letters(phone: Phone) -> Shown:
    await at_the_profile(phone)
    await phone.press("Change time zone")
    return await phone.gets(LETTERS)


async def zone_of(player: Player = ann) -> str:
    card = await recognise(player.id)
    assert card is not None
    return card.zone_name
