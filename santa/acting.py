"""Once each: what somebody does counts once, however often Telegram tells of it.

Telegram delivers an update again when it is not sure that it arrived. The first change that is
made for an update notes its number, in the same transaction: after a kill, either both are
there or neither is.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta

from db.engine import ERRAND, DoneBefore, Errand, fetch
from santa import clock

__all__ = ["DoneBefore", "acting_on", "forget_old_updates"]

DELIVERED_FOR = timedelta(days=2)
"""Telegram delivers an update again for a day at most."""


@contextmanager
def acting_on(update: int) -> Iterator[None]:
    """Let what the block changes count once for this update.

    Raises:
        DoneBefore: the block is about to change something, and an earlier one has.
    """
    token = ERRAND.set(Errand(update, clock.now()))
    try:
        yield
    finally:
        ERRAND.reset(token)


async def forget_old_updates() -> None:
    """Forget the numbers of updates that cannot come again."""
    await fetch("DELETE FROM taken_update WHERE taken_at < $1", clock.now() - DELIVERED_FOR)
