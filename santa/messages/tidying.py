"""Leaves nothing of messages behind that nobody needs any more."""

from datetime import timedelta

from db.engine import fetch, transaction
from santa import clock
from santa.letters.kinds import RECEIPTS
from santa.limits import KEPT_AFTER_FINISH, MOST_MESSAGES_WITHIN, WRITING_AFTER_FINISH
from santa.messages.cards import State
from santa.messages.keeping import FINAL, held_messages, settle, today

ASKED_FOR = timedelta(days=1)
"""How long the row of a message stays that has come to its end."""


async def tidy_messages() -> None:
    """Forget messages that have come to their end, and end those that never would."""
    async with transaction():
        # A letter goes with its receiver; one that is parked may still be sent by a superuser.
        for message in await held_messages("state IN ('waiting', 'blocked') AND letter IS NULL"):
            await settle(message, State.CLOSED)
        for message in await held_messages(
            "state IN ('waiting', 'blocked') AND room IN"
            " (SELECT id FROM room WHERE finished_at <= $1)",
            clock.now() - WRITING_AFTER_FINISH,
        ):
            await settle(message, State.CLOSED)
        await fetch(
            "DELETE FROM message WHERE state = ANY ($1) AND written_on < $2",
            [state.value for state in FINAL],
            today() - ASKED_FOR,
        )
        await fetch("DELETE FROM writing WHERE wrote_at <= $1", clock.now() - MOST_MESSAGES_WITHIN)
        await fetch(
            "DELETE FROM letter WHERE kind = ANY ($1) AND created_at < $2",
            [kind.value for kind in RECEIPTS],
            clock.now() - KEPT_AFTER_FINISH,
        )
