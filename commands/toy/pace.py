"""How fast a story goes: as fast as one reads it, or as fast as whoever started it wants."""

import asyncio

READING = 0.29
"""Seconds a word takes that is meant to be read: two hundred words a minute."""

SKIMMING = 0.05
"""Seconds a word takes on a phone, where one looks rather than reads."""

GLANCE = 0.8
"""Seconds to find out where something has changed."""

LONGEST = 12.0
"""Seconds after which nobody reads any more."""

PATIENCE = 60.0
"""Seconds that the bot has to show what a story goes on with, whatever the pace."""

TYPING = 0.035
"""Seconds a letter takes that is typed."""


class Pace:
    """Gathers what was shown, and waits until it can have been read. Scale 0 waits for nobody."""

    def __init__(self, scale: float) -> None:
        self.scale = scale
        self._owed = 0.0

    def told(self, words: str) -> None:
        """Note words that are meant to be read."""
        self._owed += GLANCE + READING * len(words.split())

    def shown(self, words: str) -> None:
        """Note words that have come up on a phone."""
        self._owed += SKIMMING * len(words.split())

    async def catch_up(self) -> None:
        """Wait until everything noted so far can have been read."""
        owed, self._owed = min(self._owed, LONGEST), 0.0
        await self.wait(owed)

    async def wait(self, seconds: float) -> None:
        """Let so many seconds pass, at reading speed."""
        if self.scale:
            await asyncio.sleep(seconds * self.scale)


def typing(words: str) -> float:
    """Return how many seconds it takes to type this."""
    return TYPING * len(words)
