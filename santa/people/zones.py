"""In which time zone somebody reads the clock."""

from zoneinfo import ZoneInfo

from db.tables import Person
from santa.identifiers import PersonId
from santa.limits import limits


async def zone_of(person: PersonId) -> ZoneInfo:
    """Return the person's time zone, the one of the house if they chose none."""
    row = await Person.select(Person.zone).where(Person.id == person).first()
    return ZoneInfo((row or {}).get("zone") or limits().home_zone)
