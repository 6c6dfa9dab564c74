"""What the presses and answers around the draw's moment do."""

import contextlib
from datetime import date, time

from aiogram_dialog import DialogManager

from bot.context import give_notice, person_of
from bot.dialogs.room.states import open_room, room_of
from bot.dialogs.start_game.states import StartGame
from bot.dialogs.zone.states import open_zone
from bot.refusals import ScreenIsOld
from bot.typed_times import time_from
from santa.draw.use_cases import draw_now
from santa.errors import NothingScheduled
from santa.rooms import PARTS_OF_DAY, PartOfDay, cancel_draw, schedule_draw


async def to_calendar(manager: DialogManager) -> None:
    """Pick another moment, beginning with the day."""
    await manager.switch_to(StartGame.day)


async def on_day(manager: DialogManager, day: date) -> None:
    """Keep the day and ask for a part of it."""
    manager.dialog_data["day"] = day.isoformat()
    await manager.switch_to(StartGame.part)


async def on_part(manager: DialogManager, picked: str) -> None:
    """Draw at a secret minute of a part of the day."""
    parts = {f"{part.since}-{part.until}": part for part in PARTS_OF_DAY}
    if picked not in parts:
        raise ScreenIsOld
    await _schedule(manager, parts[picked])


async def to_exact(manager: DialogManager) -> None:
    """Ask for an exact time."""
    await manager.switch_to(StartGame.exact)


async def on_time(manager: DialogManager, typed: str) -> None:
    """Draw at an exact time."""
    await _schedule(manager, time_from(typed))


async def _schedule(manager: DialogManager, when: time | PartOfDay) -> None:
    day = date.fromisoformat(manager.dialog_data["day"])
    await schedule_draw(room_of(manager), day, when, by=person_of(manager))
    await manager.switch_to(StartGame.home)


async def on_cancel_draw(manager: DialogManager) -> None:
    """Take the moment back; pressed twice, once."""
    with contextlib.suppress(NothingScheduled):
        await cancel_draw(room_of(manager), by=person_of(manager))


async def to_sure(manager: DialogManager) -> None:
    """Ask once more before drawing at once."""
    await manager.switch_to(StartGame.sure)


async def on_draw_now(manager: DialogManager) -> None:
    """Draw at once and show the room with its result."""
    await draw_now(room_of(manager), by=person_of(manager))
    give_notice(manager, "start-game-drawn")
    await open_room(manager, room_of(manager))


async def to_zone(manager: DialogManager) -> None:
    """Choose another time zone and come back here."""
    await open_zone(manager, back_to=room_of(manager))


async def to_home(manager: DialogManager) -> None:
    """Go back to the moment."""
    await manager.switch_to(StartGame.home)


async def to_part(manager: DialogManager) -> None:
    """Go back to the parts of the day."""
    await manager.switch_to(StartGame.part)
