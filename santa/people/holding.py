"""One person, one change at a time."""

from db.engine import fetch
from santa.errors import NeverPressedStart
from santa.identifiers import PersonId


async def hold(person: PersonId) -> None:
    """Let what somebody does at the same moment happen one after another.

    The hold ends with the transaction; it does not keep others from writing to the person.

    Raises:
        NeverPressedStart: the bot does not know the person, or not any more.
    """
    if not await fetch("SELECT id FROM person WHERE id = $1 FOR NO KEY UPDATE", person):
        raise NeverPressedStart
