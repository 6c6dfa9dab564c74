"""What the admin screens show. Each use case behind them refuses who is no superuser."""

from typing import Any

from aiogram_dialog import DialogManager

from bot.context import card_of, person_of, started_with
from santa.admin import PersonForAdmin, figures, find_person, refuse_ordinary
from santa.identifiers import PersonId


async def get_figures(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Count people, rooms and letters."""
    known = await figures(by=person_of(dialog_manager))
    return {
        "people": known.people,
        "unreachable": known.unreachable,
        "blocked": known.blocked,
        **known.rooms,
        "draws": known.rooms["drawn"] + known.rooms["finished"],
        "waiting": known.waiting_letters,
        "parked": known.parked_letters,
    }


async def get_rights(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Let superusers see a question."""
    await refuse_ordinary(person_of(dialog_manager))
    return {"is_superuser": True}


def found_person(manager: DialogManager) -> PersonId:
    """Return the person that was found last, or picked elsewhere; every use case looks anew."""
    found = manager.dialog_data.get("found") or started_with(manager)["found"]
    return PersonId(found)


async def get_person(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Read what a superuser sees of a person."""
    manager = dialog_manager
    found = await find_person(found_person(manager), by=person_of(manager))
    state = _state_of(found)
    return {
        "id": str(found.id),
        "person": found.name,
        "language": found.language or "none",
        "since": found.met_at.astimezone(card_of(manager).zone),
        "owned": found.owned_rooms,
        "joined": found.joined_rooms,
        "state": state,
        "may_block": state == "ordinary",
        "may_unblock": state == "blocked",
    }


def _state_of(found: PersonForAdmin) -> str:
    if found.is_blocked:
        return "blocked"
    return "superuser" if found.is_superuser else "ordinary"
