"""Where tests begin: on a screen, with a room in the memory."""

from santa.draw.use_cases import draw_now
from santa.identifiers import RoomNumber
from simulator.phone import Phone
from simulator.screen import Shown
from tests.bot.words import beginning, words
from tests.cast import CAST, Player, a_room, ann


async def a_drawn_room() -> RoomNumber:
    """Open a room of all four, and draw it."""
    number = await a_room(of=CAST[0], with_=CAST[1:])
    await draw_now(number, by=CAST[0].id)
    return number


async def at_the_room(phone: Phone, number: RoomNumber, name: str = "Office") -> Shown:
    """Go to a room of one's own by its link."""
    await phone.start(f"room_{number}")
    return await phone.gets(name)


async def at_the_menu(phone: Phone, player: Player = ann) -> Shown:
    """Go to the main menu."""
    await phone.start()
    return await sees_the_menu(phone, player)


async def sees_the_menu(phone: Phone, player: Player = ann) -> Shown:
    """Wait for the main menu after the last action."""
    return await phone.gets(beginning(player, "menu-home", count=0, missing="both"))


async def asked_for_a_name(phone: Phone) -> Shown:
    """Go to the first question on the way to a new room."""
    await at_the_menu(phone)
    await phone.press("Create a room")
    return await phone.gets(beginning(ann, "create-room-name", name_limit=64))


async def asked_for_a_number(phone: Phone) -> Shown:
    """Go to the question for a room's number."""
    await at_the_menu(phone)
    await phone.press("Join a room")
    return await phone.gets(beginning(ann, "join-room-number", digits=6))


async def at_the_draw(phone: Phone, number: RoomNumber) -> Shown:
    """Go to the screen of the draw's moment."""
    await at_the_room(phone, number)
    await phone.press("Start game")
    shown = await phone.gets("Office")
    assert shown.button("Change time")
    return shown


async def at_the_calendar(phone: Phone) -> Shown:
    """Go to the calendar of a new room."""
    await at_the_draw(phone, await a_room(of=ann))
    await phone.press("Change time")
    return await phone.gets(words(ann, "start-game-day", name="Office", zone="London, UTC+0"))
