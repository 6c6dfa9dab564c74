"""What a person does about themselves, and what is noticed about them."""

from functools import cache
from zoneinfo import available_timezones

from db.engine import fetch, transaction
from db.tables import Person
from santa import clock
from santa.errors import LanguageUnknown, ZoneUnknown
from santa.identifiers import PersonId
from santa.limits import PERSON_NAME_LENGTH
from santa.people.cards import CARD, PersonCard, card_of

LANGUAGES = ("en", "ru", "kk", "uk")


async def recognise(person_id: PersonId) -> PersonCard | None:
    """Return the person's card, or nothing if they never pressed Start."""
    rows = await fetch(CARD, person_id)
    return card_of(rows[0]) if rows else None


async def meet(
    person_id: PersonId, *, first_name: str, last_name: str, language: str | None
) -> PersonCard:
    """Remember somebody who came for the first time; known people stay as they are.

    `language` is one of the four, or nothing when the person has to be asked.
    """
    async with transaction():
        await fetch(
            "INSERT INTO person (id, first_name, last_name, language, met_at)"
            " VALUES ($1, $2, $3, $4, $5) ON CONFLICT (id) DO NOTHING",
            person_id,
            first_name[:PERSON_NAME_LENGTH],
            last_name[:PERSON_NAME_LENGTH],
            language if language in LANGUAGES else None,
            clock.now(),
        )
        rows = await fetch(CARD, person_id)
    return card_of(rows[0])


async def choose_language(language: str, *, by: PersonId) -> None:
    """Speak another language to this person from now on."""
    if language not in LANGUAGES:
        raise LanguageUnknown
    await Person.update({Person.language: language}).where(Person.id == by)


async def choose_zone(zone: str, *, by: PersonId) -> None:
    """Show times in another zone to this person; `zone` is an IANA name."""
    if zone not in _zones():
        raise ZoneUnknown
    await Person.update({Person.zone: zone}).where(Person.id == by)


@cache
def _zones() -> set[str]:
    """Ask once: the answer is gathered from some hundred files."""
    return available_timezones()


async def lose_sight_of(person_id: PersonId) -> None:
    """Note that the person has blocked the bot; their letters wait."""
    await Person.update({Person.unreachable_since: clock.now()}).where(
        (Person.id == person_id) & Person.unreachable_since.is_null()
    )


async def welcome_back(person_id: PersonId) -> None:
    """Note that the person can be reached again, and let their letters go out."""
    async with transaction():
        await Person.update({Person.unreachable_since: None}).where(Person.id == person_id)
        await fetch(
            "UPDATE letter SET state = 'waiting', due_at = $2"
            " WHERE receiver = $1 AND state = 'unreachable'",
            person_id,
            clock.now(),
        )
        await fetch("SELECT pg_notify('letters', '')")
