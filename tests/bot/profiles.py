"""The profile, and the ways into its questions."""

from santa.people import Profile, my_profile
from simulator.phone import Phone
from simulator.screen import Shown
from tests.bot.words import beginning, words
from tests.cast import Player, ann, introduce


def the_profile(
    of: Player = ann,
    *,
    person: str = "",
    address: str = "",
    phone: str = "",
    zone: str = "London, UTC+0",
) -> str:
    """Say what a profile shows; what is not given is as the cast begins."""
    return words(
        of,
        "profile-home",
        person=person or of.name,
        address=address or words(of, "profile-no-address"),
        phone=phone or words(of, "profile-no-phone"),
        zone=zone,
    )


async def at_the_profile(phone: Phone, player: Player = ann) -> Shown:
    """Go to the profile of somebody who has chosen their zone."""
    await introduce(player)
    await phone.text("/profile")
    facts = {"person": "", "address": "", "phone": "", "zone": ""}
    return await phone.gets(beginning(player, "profile-home", **facts))


async def asked_in_the_profile(phone: Phone, button: str, question: str) -> Shown:
    """Go to a question of the profile."""
    await at_the_profile(phone)
    await phone.press(button)
    return await phone.gets(question)


async def known_of(player: Player = ann) -> Profile:
    """Read what the game knows about somebody."""
    return await my_profile(by=player.id)
