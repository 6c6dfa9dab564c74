"""What the list of reports shows. The use case behind it refuses who is no superuser."""

from collections.abc import Sequence
from typing import Any

from aiogram_dialog import DialogManager

from bot.context import person_of, voice_in
from bot.widgets.pages import turned_to
from bot.words.names import NAME_IN_LIST, short_name
from locales.facts import Html
from locales.voice import Voice
from santa.messages import ReportCard, reports

PAGE = 10


async def get_reports(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Read one page of the reports."""
    manager = dialog_manager
    known = await reports(by=person_of(manager))
    shown, ways = turned_to(manager, known, at_once=PAGE)
    voice = voice_in(manager)
    return {
        "number": len(known),
        "list": Html("\n\n".join(_line(voice, card) for card in shown)),
        "accused": _people(shown),
        "turns": ways,
    }


def _line(voice: Voice, card: ReportCard) -> Html:
    return voice.say_html(
        "reports-line",
        room=short_name(card.room, NAME_IN_LIST),
        number=card.number,
        side=card.side.value,
        known="no" if card.name is None else "yes",
        person=short_name(card.name or "", NAME_IN_LIST),
        day=card.reported_on,
        state="muted" if card.is_muted else "lifted",
    )


def _people(shown: Sequence[ReportCard]) -> list[dict[str, Any]]:
    """Return the reported people of a page, each once."""
    known = {card.accused: card.name or "" for card in shown if card.accused is not None}
    return [{"id": person, "person": short_name(name)} for person, name in known.items()]
