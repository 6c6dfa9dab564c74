"""What the screens of the draw's moment show."""

from datetime import date
from typing import Any

from aiogram_dialog import DialogManager

from bot.context import card_of, voice_in
from bot.dialogs.room.cards import card_of_undrawn_room
from bot.words.moments import moment_in_words
from bot.words.verdicts import worry_about
from locales.places import zone_name
from santa import clock
from santa.limits import LEAST_PLAYERS
from santa.rooms import PartOfDay, RoomState, parts_left


async def get_start_game(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Read when the draw is, and in which zone I read the clock."""
    manager, card = dialog_manager, card_of(dialog_manager)
    room = await card_of_undrawn_room(manager)
    voice = voice_in(manager)
    is_scheduled = room.state is RoomState.SCHEDULED
    return {
        "name": room.name,
        "people": room.people,
        "least": LEAST_PLAYERS,
        "enough": "yes" if room.people >= LEAST_PLAYERS else "no",
        "when": moment_in_words(voice, room.moment, card.zone),
        "zone": zone_name(card.zone_name, voice.language, clock.now()),
        "is_scheduled": is_scheduled,
        **await worry_about(manager, room),
    }


async def get_day(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Read what stands above the calendar, and the parts that are left of the chosen day."""
    manager, card = dialog_manager, card_of(dialog_manager)
    room = await card_of_undrawn_room(manager)
    day = date.fromisoformat(manager.dialog_data.get("day", "2000-01-01"))
    now = clock.now()
    return {
        "name": room.name,
        "zone": zone_name(card.zone_name, voice_in(manager).language, now),
        "day": day,
        "parts": [_as_item(part) for part in parts_left(day, card.zone, now=now)],
        "now": now.astimezone(card.zone),
    }


def _as_item(part: PartOfDay) -> dict[str, str]:
    return {
        "id": f"{part.since}-{part.until}",
        "since": f"{part.since:02}",
        "until": f"{part.until:02}",
    }
