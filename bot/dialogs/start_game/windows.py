"""How the draw's moment is shown and picked."""

from datetime import UTC, date, datetime

from aiogram import F
from aiogram_dialog import Dialog
from aiogram_dialog.widgets.kbd import Column, Group, Row

from bot.dialogs.room.states import to_room
from bot.dialogs.start_game.getters import get_day, get_start_game
from bot.dialogs.start_game.handlers import (
    on_cancel_draw,
    on_day,
    on_draw_now,
    on_part,
    on_time,
    to_calendar,
    to_exact,
    to_home,
    to_part,
    to_sure,
    to_zone,
)
from bot.dialogs.start_game.states import StartGame
from bot.widgets.calendar import Calendar
from bot.widgets.moves import Back, Cancel, Press
from bot.widgets.picking import Pick
from bot.widgets.question import Question
from bot.widgets.screen import Screen
from bot.widgets.texts import Label, Say

MOMENT = {
    "name": "Office",
    "people": 5,
    "least": 3,
    "enough": "yes",
    "when": "not set yet",
    "zone": "Almaty, UTC+5",
    "is_scheduled": True,
    "worries": True,
    "verdict": "No draw is possible.",
}
DAY = {
    "name": "Office",
    "zone": "Almaty, UTC+5",
    "day": date(2026, 12, 24),
    "parts": [{"id": "18-21", "since": "18", "until": "21"}],
    "now": datetime(2026, 12, 1, 12, tzinfo=UTC),
}

home = Screen(
    Say("start-game-home"),
    Say("verdict-worry", when=F["worries"]),
    Column(
        Press("start-game-home.time", to_calendar, id="time"),
        Press("start-game-home.zone", to_zone, id="zone"),
        Press("start-game-home.now", to_sure, id="now"),
        Press("start-game-home.cancel", on_cancel_draw, id="stop", when=F["is_scheduled"]),
    ),
    Back(to_room),
    state=StartGame.home,
    getter=get_start_game,
    preview_data=MOMENT,
)

day = Screen(
    Say("start-game-day"),
    Calendar(on_day),
    Row(Back(to_home), Cancel(to_room)),
    state=StartGame.day,
    getter=get_day,
    preview_data=DAY,
)

part = Screen(
    Say("start-game-part"),
    Group(Pick(Label("start-game-range"), on_part, id="part", items="parts"), width=2),
    Press("start-game-part.exact", to_exact, id="exact"),
    Row(Back(to_calendar), Cancel(to_room)),
    state=StartGame.part,
    getter=get_day,
    preview_data=DAY,
)

exact = Screen(
    Say("start-game-exact"),
    Question(on_time),
    Row(Back(to_part), Cancel(to_room)),
    state=StartGame.exact,
    getter=get_day,
    preview_data=DAY,
)

sure = Screen(
    Say("start-game-sure"),
    Say("verdict-worry", when=F["worries"]),
    Press("start-game-sure.draw", on_draw_now, id="draw"),
    Row(Back(to_home), Cancel(to_room)),
    state=StartGame.sure,
    getter=get_start_game,
    preview_data=MOMENT,
)

dialog = Dialog(home, day, part, exact, sure)
