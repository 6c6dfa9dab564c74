"""Who may use what superusers use. Every use case of theirs starts here."""

from db.tables import Person
from santa.errors import NotSuperuser
from santa.identifiers import PersonId


async def refuse_ordinary(by: PersonId) -> None:
    """Let superusers through.

    Raises:
        NotSuperuser: the person is none, whatever an old button says.
    """
    row = await Person.select(Person.is_superuser, Person.blocked_at).where(Person.id == by).first()
    if row is None or not row["is_superuser"] or row["blocked_at"] is not None:
        raise NotSuperuser
