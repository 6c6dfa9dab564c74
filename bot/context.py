"""What stands at hand while one update is handled: who acts, and in which voice they are told.

`bot/wiring/middlewares.py` puts both into the middleware data; here is how it is read.
"""

from typing import Any, cast

from aiogram_dialog import DialogManager

from locales.voice import Voice
from santa.identifiers import PersonId
from santa.people import PersonCard, recognise

PERSON = "person"
VOICE = "voice"
NOTICE = "notice"


def card_of(manager: DialogManager) -> PersonCard:
    """Return the card of the person who acts."""
    return cast("PersonCard", manager.middleware_data[PERSON])


def person_of(manager: DialogManager) -> PersonId:
    """Return the identifier of the person who acts: the `by=` of every use case."""
    return card_of(manager).id


def voice_in(manager: DialogManager) -> Voice:
    """Return the voice that the person understands."""
    return cast("Voice", manager.middleware_data[VOICE])


def started_with(manager: DialogManager) -> dict[str, Any]:
    """Return the identifiers that the dialog was opened with."""
    return cast("dict[str, Any]", manager.start_data or {})


async def look_again(manager: DialogManager) -> None:
    """Read the card anew, after the person changed something about themselves."""
    manager.middleware_data[PERSON] = await recognise(person_of(manager))


def give_notice(manager: DialogManager, key: str, **facts: Any) -> None:
    """Put one sentence above the next screen, for this one showing only."""
    manager.middleware_data[NOTICE] = voice_in(manager).say_html(key, **facts)
