"""Who may see the admin screen. Only whoever runs the bot decides that, so nobody is asked by whom.

A person is a superuser in the database alone; no setting and no button makes one.
"""

from db.tables import Person
from santa.identifiers import PersonId


async def set_superuser(person: PersonId) -> bool:
    """Make a person a superuser; false if the bot has never met them."""
    return await _mark(person, is_superuser=True)


async def remove_superuser(person: PersonId) -> bool:
    """Make a superuser an ordinary person; false if the bot has never met them."""
    return await _mark(person, is_superuser=False)


async def _mark(person: PersonId, *, is_superuser: bool) -> bool:
    changed = await (
        Person.update({Person.is_superuser: is_superuser})
        .where(Person.id == person)
        .returning(Person.id)
    )
    return bool(changed)
