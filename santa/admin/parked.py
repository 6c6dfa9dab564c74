"""Letters that were set aside get another chance, once what they met is mended."""

from db.engine import fetch, transaction
from santa.admin.access import refuse_ordinary
from santa.identifiers import PersonId
from santa.letters.kinds import LetterKind


async def send_parked_again(*, by: PersonId) -> int:
    """Let every letter that was set aside wait for the courier again; returns how many.

    One that meets the same defect is set aside once more, and stops nobody.

    Raises:
        NotSuperuser.
    """
    async with transaction():
        await refuse_ordinary(by)
        rows = await fetch(
            "UPDATE letter SET state = 'waiting', attempts = 0"
            " WHERE state = 'parked' AND kind <> $1 RETURNING 1",
            LetterKind.PARKED.value,
        )
    return len(rows)
