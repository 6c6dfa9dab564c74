"""What has become of a message, told to its writer once."""

from db.engine import transaction
from santa.identifiers import MessageId, PersonId
from santa.messages.cards import State, Status, WhyRefused
from santa.messages.keeping import held_messages, note_told, take_back_receipt


async def status_of(message: MessageId, *, by: PersonId) -> Status:
    """Say what has become of a message, to be shown at once.

    What is shown counts as told: no letter will say the same again. A later change is told by
    a letter, a few seconds after it, unless this is asked again before.
    Somebody else's message, or one long gone, is `CLOSED`.
    """
    async with transaction():
        found = await held_messages("id = $1", message)
        if not found or not found[0].is_by(by):
            return Status(State.CLOSED)
        kept = found[0]
        if kept.told is not kept.state:
            await take_back_receipt(kept)
            await note_told(kept)
        why = kept.facts["why"]
        return Status(kept.state, None if why is None else WhyRefused(why))
