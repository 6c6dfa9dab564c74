"""What people are called."""

from db.tables import Person
from santa.identifiers import PersonId
from santa.people.cards import full_name


async def name_of(person: PersonId) -> str:
    """Return the name of somebody whom the bot has met."""
    row = await (
        Person.select(Person.first_name, Person.last_name).where(Person.id == person).first()
    )
    return full_name(row["first_name"], row["last_name"]) if row else ""
