"""Somebody who plays the game on one phone of the demo's page."""

from playwright.async_api import Locator, expect

from locales.facts import Fact
from tests.bot.words import words
from tests.cast import Player
from tests.december.pairs import ROOM, opening, opening_of_result
from tests.simulator.page.tabletop import Tabletop, key, texts, write

BUDGET = "20 €"


class PageHand:
    """A player, with hands that press what a mouse can reach."""

    def __init__(self, table: Tabletop, player: Player) -> None:
        self.player = player
        self.phone: Locator = table.phone(player.first_name)

    async def press(self, caption: str) -> None:
        """Press a button of the newest message that has it."""
        await key(self.phone, caption).last.click()

    async def press_key(self, text: str) -> None:
        """Press a button, known by the key of its caption."""
        await self.press(words(self.player, text))

    async def sees(self, text: str, **facts: Fact) -> None:
        """Wait for a screen, known by its first line."""
        line = opening(self.player, text, **facts)
        await expect(texts(self.phone).filter(has_text=line)).not_to_have_count(0)

    async def starts(self) -> None:
        """Press START."""
        await self.phone.get_by_role("button", name="START").click()

    async def creates_a_room(self, name: str) -> None:
        """Answer the three questions of a new room."""
        await self.press_key("menu-home.create")
        await self.sees("create-room-name")
        await write(self.phone, name)
        await self.sees("create-room-budget", name=name)
        await write(self.phone, BUDGET)
        await self._is_asked_for_wishes()
        await write(self.phone, self.player.wishes)
        await expect(texts(self.phone).filter(has_text="t.me/")).to_have_count(1)

    async def hands_the_link_to(self, other: "PageHand") -> None:
        """Share the link with another phone."""
        await self.press_key("invite-friend")
        sheet = self.phone.get_by_role("dialog", name="Send to whom?")
        await sheet.get_by_role("button", name=other.player.first_name).click()

    async def joins_by_link(self) -> None:
        """Follow the link that somebody handed over."""
        await self.phone.locator("[data-card]").get_by_role("link").click()
        await self.press_key("join-room-invitation.join")
        await self._wishes_and_is_in()

    async def joins_by_number(self, number: str) -> None:
        """Press START and type the number that somebody told."""
        await self.starts()
        await self.press_key("menu-home.join")
        await self.sees("join-room-number")
        await write(self.phone, number)
        await self._wishes_and_is_in()

    async def _wishes_and_is_in(self) -> None:
        await self._is_asked_for_wishes()
        await write(self.phone, self.player.wishes)
        await self.sees("join-room-done")

    async def _is_asked_for_wishes(self) -> None:
        later = words(self.player, "join-room-wishes.later")
        await expect(key(self.phone, later)).to_have_count(1)

    async def draws_now(self) -> None:
        """Go from the room to its draw, and draw at once."""
        await self.press_key("room-home.start")
        await self.press_key("start-game-home.now")
        await self.sees("start-game-sure", name=ROOM)
        await self.press_key("start-game-sure.draw")
        await self.sees("start-game-drawn")

    async def card(self) -> str:
        """Wait for the result and give its text."""
        letter = texts(self.phone).filter(has_text=opening_of_result(self.player))
        await expect(letter).to_have_count(1)
        return await letter.inner_text()

    async def looks_at_a_calendar(self) -> None:
        """Go to another room of one's own, to the day of its draw."""
        await self.press_key("letter-to-room")
        room = opening(self.player, "room-drawn", name=ROOM)
        await expect(texts(self.phone).last).to_contain_text(room)
        await self.press_key("button-back")
        await self.creates_a_room("Family")
        await self.press_key("create-room-created.room")
        await self.press_key("room-home.start")
        await self.press_key("start-game-home.time")
        await expect(key(self.phone, "24")).to_have_count(1)

    async def opens_the_calendar_of_the_app(self, room: str) -> None:
        """Go to the day of a room's draw in the Mini App."""
        await self.phone.locator(".bot-menu").click()
        app = self.phone.frame_locator(".web-app iframe")
        await app.get_by_role("link", name=room).click()
        await app.get_by_role("link", name=bare(words(self.player, "start-game-home.time"))).click()
        await expect(app.get_by_role("grid")).to_be_visible()


def bare(caption: str) -> str:
    """Return a caption without the sign before it, as the Mini App shows it."""
    return caption.partition(" ")[2]
