"""Room numbers: drawn by chance, read as people type them, and not to be found by guessing."""

import secrets
from datetime import timedelta
from math import ceil

from db.engine import transaction
from db.tables import Room, WrongNumber
from santa import clock
from santa.errors import RoomNotFound, TooManyWrongNumbers, WrongNumberFormat
from santa.identifiers import PersonId, RoomNumber
from santa.limits import WRONG_NUMBERS, WRONG_NUMBERS_WITHIN, limits
from santa.people.holding import hold

LONGEST_SAID = 64


def new_number() -> RoomNumber:
    """Return random digits from the operating system, without a leading zero."""
    least = 10 ** (limits().number_length - 1)
    return RoomNumber(str(least + secrets.randbelow(9 * least)))


def number_from(typed: str) -> RoomNumber:
    """Read a room number as people type it: "123 456", "№123456", or the whole invite link.

    Raises:
        WrongNumberFormat: the digits are not as many as a number has.
    """
    _, _, said = typed.rpartition("room_")
    digits = "".join(str(int(sign)) for sign in said if sign.isdecimal())
    if len(said) > LONGEST_SAID or not 5 <= len(digits) <= 8:
        raise WrongNumberFormat(digits=limits().number_length)
    return RoomNumber(digits)


async def known_number(typed: str, *, by: PersonId) -> RoomNumber:
    """Read the number of a room that exists; one that does not is counted.

    Raises:
        TooManyWrongNumbers: the person has guessed too often to be answered at all.
        NeverPressedStart, WrongNumberFormat, RoomNotFound.
    """
    async with transaction():
        await hold(by)
        await _refuse_guesser(by)
        number = number_from(typed)
        known = await Room.exists().where(Room.number == number)
        if not known:
            await WrongNumber(person=by, tried_at=clock.now()).save()
    if not known:
        raise RoomNotFound
    return number


async def _refuse_guesser(person: PersonId) -> None:
    """Forget the tries that no longer count, and refuse whoever has too many that do."""
    now = clock.now()
    await WrongNumber.delete().where(
        (WrongNumber.person == person) & (WrongNumber.tried_at <= now - WRONG_NUMBERS_WITHIN)
    )
    tries = await (
        WrongNumber.select(WrongNumber.tried_at)
        .where(WrongNumber.person == person)
        .order_by(WrongNumber.tried_at)
    )
    if len(tries) >= WRONG_NUMBERS:
        left = tries[-WRONG_NUMBERS]["tried_at"] + WRONG_NUMBERS_WITHIN - now
        raise TooManyWrongNumbers(minutes=ceil(left / timedelta(minutes=1)))
