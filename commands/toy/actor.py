"""Somebody of a story: a phone in their hand, and a language in which they read and press."""

from commands.toy.pace import GLANCE, PATIENCE, Pace, typing
from locales.facts import Fact
from locales.languages import Language
from locales.voice import voice_of
from simulator.phone import Phone
from simulator.screen import Answer, Screen, Shown
from simulator.wire.html import parse_html

GAP = "…?…"
"""Stands where a fact was left out; nothing that the bot says has it."""


class Actor:
    """Does what a person does, and shows before each step what it will be."""

    def __init__(
        self, phone: Phone, language: Language, pace: Pace, patience: float = PATIENCE
    ) -> None:
        self.phone = phone
        self.language = language
        self._pace = pace
        self._looked_at: tuple[int, str] | None = None
        phone.patience = patience

    @property
    def name(self) -> str:
        """The name on the phone, and in the game."""
        return str(self.phone.person["first_name"])

    def __str__(self) -> str:
        return self.name

    def words(self, key: str, **facts: Fact) -> str:
        """Say a text of the bot in this person's language; a fact left out is a gap."""
        voice = voice_of(self.language)
        needed = dict.fromkeys(voice.facts_of(key), GAP)
        text, _ = parse_html(voice.say_html(key, **(needed | facts)))
        return text.strip()

    def opening(self, key: str, **facts: Fact) -> str:
        """Say the first line of a text, up to a gap: what one knows a screen or a letter by."""
        return self.words(key, **facts).splitlines()[0].partition(GAP)[0]

    # What is on the phone.

    async def sees(self, key: str, **facts: Fact) -> Shown:
        """Wait for a screen or a letter that came up after this person's last step."""
        return self._looks(await self.phone.gets(self.opening(key, **facts)))

    async def finds(self, key: str, **facts: Fact) -> Shown:
        """Wait for a letter that may have been here for long."""
        return self._looks(await self.phone.sees(self.opening(key, **facts)))

    def _looks(self, shown: Shown) -> Shown:
        seen = (shown.message_id, shown.text)
        if seen != self._looked_at:
            self._looked_at = seen
            self._pace.shown(shown.text)
        return shown

    # What the person does.

    async def presses(self, key: str, **facts: Fact) -> Answer:
        """Press a button, known by the key of its caption."""
        return await self.presses_on(self.words(key, **facts))

    async def presses_on(self, caption: str) -> Answer:
        """Press a button that people have given its caption: a name, a day."""

        def with_it(screen: Screen) -> Shown | None:
            return screen.with_button(caption)

        shown = await self.phone.until(with_it, what=f"the button “{caption}”")
        self._looks(shown)
        await self._intends(button=caption, message_id=shown.message_id)
        return await self.phone.press(caption, on=shown)

    async def writes(self, text: str) -> None:
        """Type something and send it."""
        await self._types(text)
        await self.phone.text(text)

    async def sends(self, photo: bytes, caption: str) -> None:
        """Send a photo with some words below it."""
        await self._types(caption)
        await self.phone.photo(caption, photo)

    async def starts(self) -> None:
        """Press START; somebody who has blocked the bot presses RESTART."""
        await self._intends()
        await self.phone.start()

    async def opens(self, link: str) -> None:
        """Follow a link that somebody has sent."""
        await self._pace.catch_up()
        await self.phone.open(link)

    async def blocks(self) -> None:
        """Block the bot."""
        await self._pace.catch_up()
        await self.phone.block()

    async def _types(self, text: str) -> None:
        seconds = typing(text)
        await self._intends(text=text, seconds=seconds * self._pace.scale)
        await self._pace.wait(seconds)

    async def _intends(self, **intent: str | float) -> None:
        """Wait until what is there has been read, and show what comes next."""
        await self._pace.catch_up()
        await self.phone.controls.post(f"/people/{self.phone.id}/intend", **intent)
        await self._pace.wait(GLANCE)
