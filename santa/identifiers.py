"""Types that keep one identifier from being taken for another."""

from typing import NewType

PersonId = NewType("PersonId", int)
"""Telegram's identifier of a person; also the identifier of their private chat."""

HIGHEST_ID = 2**63 - 1
"""What the database can keep; a number above it, in whatever somebody sends, is nobody."""

RoomNumber = NewType("RoomNumber", str)
"""The 5 to 8 digits by which people know a room."""

RoomId = NewType("RoomId", int)
"""The key of a room's row; never leaves the game."""

LetterId = NewType("LetterId", int)
"""The key of a letter's row."""

MessageId = NewType("MessageId", int)
"""The key of an anonymous message's row; never leaves the game."""
