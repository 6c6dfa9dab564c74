"""A screen of every kind, and how somebody gets to it."""

from collections.abc import Awaitable, Callable

from santa.people.superusers import set_superuser
from simulator.phone import Phone
from simulator.screen import Shown
from tests.bot.scenes import a_drawn_room, asked_for_a_name, at_the_menu, at_the_room
from tests.bot.words import beginning, words
from tests.cast import Player, a_room, aigerim, ann, boris, introduce

Going = Callable[[Phone], Awaitable[Shown | None]]

FIGURES = (
    "people",
    "unreachable",
    "blocked",
    "open",
    "scheduled",
    "failed",
    "drawn",
    "finished",
    "draws",
    "waiting",
    "parked",
)


async def nowhere(phone: Phone) -> None:
    """Know the bot, and have no screen."""
    await introduce(ann)


async def the_menu(phone: Phone) -> Shown:
    await introduce(ann)
    return await at_the_menu(phone)


async def a_question(phone: Phone) -> Shown:
    await introduce(ann)
    return await asked_for_a_name(phone)


async def in_a_room(phone: Phone) -> Shown:
    return await at_the_room(phone, await a_room(of=ann))


async def in_a_drawn_room(phone: Phone) -> Shown:
    return await at_the_room(phone, await a_drawn_room())


async def a_confirmation(phone: Phone) -> Shown:
    await at_the_room(phone, await a_room(of=ann, with_=[boris, aigerim]))
    await phone.press("Start game")
    await phone.press("Draw now")
    return await phone.gets(words(ann, "start-game-sure", name="Office", people=3))


async def a_calendar(phone: Phone) -> Shown:
    await at_the_room(phone, await a_room(of=ann))
    await phone.press("Start game")
    await phone.press("Change time")
    return await phone.gets(words(ann, "start-game-day", name="Office", zone="London, UTC+0"))


async def the_languages(phone: Phone) -> Shown:
    await introduce(ann)
    await phone.text("/language")
    return await phone.gets(words(ann, "language-pick"))


async def the_figures(phone: Phone, player: Player = ann) -> Shown:
    await introduce(player)
    await set_superuser(player.id)
    await at_the_menu(phone, player)
    await phone.press(words(player, "menu-home.admin"))
    return await phone.gets(beginning(player, "admin-home", **dict.fromkeys(FIGURES, 0)))


async def an_announcement(phone: Phone) -> Shown:
    await the_figures(phone)
    await phone.press("Announcement")
    return await phone.gets(words(ann, "announcement-text", announcement_limit=3000))


QUESTIONS: tuple[Going, ...] = (a_question, an_announcement)
OF_BUTTONS: tuple[Going, ...] = (
    the_menu,
    in_a_room,
    in_a_drawn_room,
    a_confirmation,
    a_calendar,
    the_languages,
    the_figures,
)
