"""What a person says about themselves: name, address, phone."""

from typing import Any

from piccolo.columns import Column

from db.engine import transaction
from db.sealing import seal, unseal
from db.tables import Person
from santa.draw.store import santa_of
from santa.errors import NeverPressedStart, PhoneNotYours
from santa.identifiers import PersonId
from santa.letters.gathering import tell_of_news
from santa.limits import ADDRESS_LENGTH, PERSON_NAME_LENGTH
from santa.people.cards import Profile
from santa.people.phones import number_in_e164, shared_number_in_e164
from santa.rooms.access import held_rooms_of, state_of
from santa.rooms.cards import RoomState
from santa.texts import many_lines, one_line


async def my_profile(*, by: PersonId) -> Profile:
    """Show a person everything they said about themselves.

    Raises:
        NeverPressedStart.
    """
    person = await Person.objects().get(Person.id == by)
    if person is None:
        raise NeverPressedStart
    return profile_of(person)


def profile_of(person: Person) -> Profile:
    """Open what a person's row keeps sealed."""
    return Profile(
        first_name=person.first_name,
        last_name=person.last_name,
        address=None if person.address is None else unseal(person.address),
        phone=None if person.phone is None else unseal(person.phone),
    )


async def change_name(first_name: str, last_name: str, *, by: PersonId) -> None:
    """Go by another name; the last name may be empty.

    Raises:
        NeverPressedStart, TextIsEmpty, TextTooLong.
    """
    first = one_line(first_name, limit=PERSON_NAME_LENGTH)
    last = one_line(last_name, limit=PERSON_NAME_LENGTH) if last_name.strip() else ""
    await _change({Person.first_name: first, Person.last_name: last}, by)


async def change_address(address: str, *, by: PersonId) -> None:
    """Live somewhere else; those who send something there are told.

    Raises:
        NeverPressedStart, TextIsEmpty, TextTooLong.
    """
    await _change({Person.address: seal(many_lines(address, limit=ADDRESS_LENGTH))}, by)


async def forget_address(*, by: PersonId) -> None:
    """Keep no address any more.

    Raises:
        NeverPressedStart.
    """
    await _change({Person.address: None}, by)


async def change_phone(typed: str, *, region: str, by: PersonId) -> None:
    """Be called at another number, typed in any way that is usual in `region` or with a plus.

    Kept in E.164. `region` is an ISO 3166 code, the guess for a number without a country.

    Raises:
        NeverPressedStart.
        PhoneUnknown: it is no number that exists.
    """
    await _change({Person.phone: seal(number_in_e164(typed, region=region))}, by)


async def share_phone(number: str, *, of: PersonId | None, by: PersonId) -> None:
    """Take the number of the person's own contact, as Telegram's button sends it.

    Raises:
        NeverPressedStart.
        PhoneNotYours: the contact is somebody else's.
        PhoneUnknown: it has no country.
    """
    if of != by:
        raise PhoneNotYours
    await _change({Person.phone: seal(shared_number_in_e164(number))}, by)


async def forget_phone(*, by: PersonId) -> None:
    """Keep no phone number any more.

    Raises:
        NeverPressedStart.
    """
    await _change({Person.phone: None}, by)


async def _change(values: dict[Column | str, Any], person: PersonId) -> None:
    """Write down what is new about a person, and tell those who give to them."""
    async with transaction():
        # Held while the row changes: a draw or a repair at this moment would send a Santa what
        # is old, and no word after it.
        rooms = await held_rooms_of(person)
        known = await Person.update(values).where(Person.id == person).returning(Person.id)
        if not known:
            raise NeverPressedStart
        for room in rooms:
            if state_of(room) is RoomState.DRAWN and (santa := await santa_of(room.id, person)):
                await tell_of_news(room, santa)
