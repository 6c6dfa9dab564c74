"""What people do in a December, step by step, on their phones."""

from locales.facts import Fact
from simulator.phone import Phone
from simulator.screen import Shown
from tests.bot.words import words
from tests.cast import Player
from tests.december.pairs import ROOM, opening, opening_of_result

BUDGET = "20 €"


class Hand:
    """Somebody of the cast with a phone in their hand."""

    def __init__(self, player: Player, phone: Phone) -> None:
        self.player = player
        self.phone = phone

    async def press(self, key: str) -> None:
        """Press a button, known by the key of its caption."""
        await self.phone.press(words(self.player, key))

    async def sees(self, key: str, **facts: Fact) -> None:
        """Wait for a screen, known by its first line."""
        await self.phone.gets(opening(self.player, key, **facts))

    async def wishes(self) -> None:
        """Wait for the question after the wishes and answer it."""
        later = words(self.player, "create-room-wishes.later")
        await self.phone.until(lambda screen: screen.with_button(later), what=later)
        await self.phone.text(self.player.wishes)

    async def create_room(self) -> str:
        """Press Start, create the room and go into it; returns the link that invites to it."""
        await self.phone.start()
        return await self.create_room_from_the_menu()

    async def create_room_from_the_menu(self) -> str:
        """Create the room and go into it; returns the link that invites to it."""
        await self.press("menu-home.create")
        await self.sees("create-room-name")
        await self.phone.text(ROOM)
        await self.sees("create-room-budget", name=ROOM)
        await self.phone.text(BUDGET)
        await self.phone.gets(
            words(self.player, "create-room-wishes", name=ROOM, wishes_limit=1000)
        )
        await self.phone.text(self.player.wishes)
        shared = await self.phone.press(words(self.player, "invite-friend"))
        await self.press("create-room-created.room")
        return shared.url

    async def join_by_link(self, link: str, *, is_asked_for_language: bool = False) -> None:
        """Follow the link to a bot never seen before."""
        await self.phone.open(link)
        if is_asked_for_language:
            await self.sees("language-pick")
            await self.phone.press("Українська")
        await self.press("join-room-invitation.join")
        await self._wish_and_be_in()

    async def join_by_number(self, number: str) -> None:
        """Press Start and type the number that somebody told."""
        await self.phone.start()
        await self.press("menu-home.join")
        await self.sees("join-room-number")
        await self.phone.text(number)
        await self._wish_and_be_in()

    async def _wish_and_be_in(self) -> None:
        await self.wishes()
        await self.sees("join-room-done")

    async def choose_zone(self, *captions: str) -> None:
        """Go to the profile, pick a letter, a country and perhaps a city, and go to the menu."""
        await self.phone.text("/profile")
        await self.press("profile-home.zone")
        for caption in captions:
            await self.phone.press(caption)
        await self.sees("profile-home", person="", address="", phone="", zone="")
        await self.press("button-back")
        await self.sees("menu-home")

    async def schedule(self, day: str, *, part: str, exact: str) -> None:
        """Go into the room and pick a day, and a part of it or a time."""
        await self.phone.press(ROOM)
        await self.press("room-home.start")
        await self.press("start-game-home.time")
        await self.phone.press(day)
        if exact:
            await self.press("start-game-part.exact")
            await self.phone.gets("18:30")
            await self.phone.text(exact)
        else:
            await self.phone.press(part)

    async def letter_about_the_draw(self) -> Shown:
        """Wait for the letter that says when the draw is."""
        letter = words(self.player, "letter-draw-scheduled", room=ROOM, when="|")
        return await self.phone.gets(letter.partition("|")[0])

    async def result(self) -> Shown:
        """Wait for the letter that says whom to give to."""
        return await self.phone.gets(opening_of_result(self.player))

    async def room_from_the_letter(self) -> Shown:
        """Press the letter's button."""
        await self.press("letter-to-room")
        return await self.phone.gets(opening(self.player, "room-drawn", name=ROOM))

    async def room_from_the_menu(self) -> Shown:
        """Go back to the menu and into the room again."""
        await self.press("button-back")
        await self.phone.press(ROOM)
        return await self.phone.gets(opening(self.player, "room-drawn", name=ROOM))
