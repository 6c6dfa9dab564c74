"""Phone numbers of any country: read as typed, kept in E.164, shown as people read them."""

import phonenumbers
from phonenumbers import NumberParseException, PhoneNumber, PhoneNumberFormat

from santa.errors import PhoneUnknown

LONGEST_TYPED = 64
NO_REGION = "ZZ"


def number_in_e164(typed: str, *, region: str) -> str:
    """Read a phone number as people type it: as usual in the region, or whole.

    Many leave out the plus of a whole number, so what is no number of the region is read again
    with one.

    Raises:
        PhoneUnknown: it is no number that exists.
    """
    if len(typed) > LONGEST_TYPED:
        raise PhoneUnknown
    for written, where in ((typed, region), (f"+{typed.strip()}", NO_REGION)):
        number = _parsed(written, where)
        if number is not None and phonenumbers.is_valid_number(number):
            return phonenumbers.format_number(number, PhoneNumberFormat.E164)
    raise PhoneUnknown


def shared_number_in_e164(number: str) -> str:
    """Read a number as Telegram shares it: whole, with or without its plus.

    Telegram has proved that it exists, so one that the plans of numbers do not know is taken.

    Raises:
        PhoneUnknown: it has no country.
    """
    parsed = _parsed("+" + number.removeprefix("+"), NO_REGION)
    if parsed is None:
        raise PhoneUnknown
    return phonenumbers.format_number(parsed, PhoneNumberFormat.E164)


def number_to_read(e164: str) -> str:
    """Write a number the international way, as people read it."""
    return phonenumbers.format_number(phonenumbers.parse(e164), PhoneNumberFormat.INTERNATIONAL)


def _parsed(written: str, region: str) -> PhoneNumber | None:
    try:
        return phonenumbers.parse(written, region)
    except NumberParseException:
        return None
