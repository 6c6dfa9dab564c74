"""What the web app is made of."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from redis.asyncio import Redis

from bot.about import About
from santa.identifiers import PersonId

TakeUpdate = Callable[[dict[str, Any]], Awaitable[None]]
"""Takes one update as Telegram sent it, and returns once it is handled."""

PATH = "/app"
"""Where the Mini App begins; everything of it lies below."""


@dataclass(frozen=True)
class Site:
    """What `create_app` needs to know; it lies in the application's state as `site`."""

    token: str = field(repr=False)
    about: About
    redis: Redis
    take_update: TakeUpdate | None = None
    """Where the webhook's updates go; without it there is no such door."""
    show_again: Callable[[PersonId], None] | None = None
    """Lets the chat show what somebody has just changed here; without it the next press does."""
    framed_by: Sequence[str] = ()
    """Origins that may show the app in a frame, beside Telegram's own."""


Probe = Callable[[], Awaitable[str | None]]
"""Says in a few words what is missing, or nothing when all is well."""

Probes = Mapping[str, Probe]
