"""When the draw is: the calendar, what comes of a choice in words, and drawing at once."""

from dataclasses import dataclass
from datetime import date, time
from typing import Any

from litestar import Response
from litestar.params import FromQuery, URLEncodedBody

from bot.refusals import TimeNotUnderstood
from bot.typed_times import time_from
from bot.words.moments import moment_in_words
from locales.dates import day_shape, month_names, month_words, weekday_names, weekday_words
from santa import clock
from santa.draw.use_cases import draw_now
from santa.errors import MomentIsPast, MomentTooFar, RoomHasFailed
from santa.identifiers import RoomNumber
from santa.limits import FARTHEST_DRAW
from santa.rooms import (
    PARTS_OF_DAY,
    DrawMoment,
    PartOfDay,
    RoomCard,
    RoomState,
    cancel_draw,
    moment_in,
    parts_left,
    schedule_draw,
)
from webapp.errors import words_of
from webapp.pages.reading import Number, device_of, my_zone, undrawn_room
from webapp.pages.room import show_room_to
from webapp.refusals import DayNotChosen, TimeNotChosen
from webapp.rendering import rendered
from webapp.routes import shows, takes
from webapp.visitors import Call

EXACT = "exact"
PARTS = {f"{part.since:02}-{part.until:02}": part for part in PARTS_OF_DAY}


@dataclass
class Choice:
    """What was picked so far: a day, and a part of it or an exact time."""

    day: str = ""
    when: str = ""
    time: str = ""


@shows("/rooms/{number:str}/draw")
async def show_draw(request: Call, number: Number) -> Response[str]:
    """Show the calendar, open at the day that is set."""
    return await show_draw_to(request, number)


async def show_draw_to(request: Call, number: RoomNumber, notice: str = "") -> Response[str]:
    """Answer a call with the calendar, and a word about what has just been done."""
    room = await undrawn_room(request, number)
    if room.state is RoomState.FAILED:
        raise RoomHasFailed
    card, voice = request.user.card, request.user.voice
    return rendered(
        request,
        "draw.html",
        room=room,
        when=moment_in_words(voice, room.moment, card.zone),
        zone=my_zone(request),
        device=device_of(request),
        months=month_names(voice.language),
        month_words=month_words(voice.language),
        weekdays=list(
            zip(weekday_names(voice.language), weekday_words(voice.language), strict=True)
        ),
        shape=day_shape(voice.language),
        parts=[{"id": key, "since": key[:2], "until": key[3:]} for key in PARTS],
        moment="",
        wrong="",
        is_set=room.moment is not None,
        notice=notice,
        **_bounds(request),
        **_chosen(request, room),
    )


def _bounds(request: Call) -> dict[str, Any]:
    """Return the days that may be picked, and what is left of the first and of the last one."""
    now, zone = clock.now(), request.user.card.zone
    days = now.astimezone(zone).date(), (now + FARTHEST_DRAW).astimezone(zone).date()
    names = {part: key for key, part in PARTS.items()}
    left = {
        day.isoformat(): [names[part] for part in parts_left(day, zone, now=now)] for day in days
    }
    return {"first": days[0].isoformat(), "last": days[1].isoformat(), "parts_left": left}


def _chosen(request: Call, room: RoomCard) -> dict[str, str]:
    """Return what is set already, as the clock of the person shows it."""
    moment, zone = room.moment, request.user.card.zone
    if moment is None:
        return {"day": "", "chosen": "", "time": ""}
    at = moment.at.astimezone(zone)
    if not moment.is_secret:
        return {"day": at.date().isoformat(), "chosen": EXACT, "time": f"{at:%H:%M}"}
    part = next(key for key, part in PARTS.items() if part.since <= at.hour < part.until)
    return {"day": at.date().isoformat(), "chosen": part, "time": ""}


@shows("/rooms/{number:str}/draw/preview")
async def show_preview(
    request: Call,
    number: Number,
    day: FromQuery[str] = "",
    when: FromQuery[str] = "",
    time: FromQuery[str] = "",
) -> Response[str]:
    """Say in words which moment a choice comes to; of none, nothing."""
    await undrawn_room(request, number)
    moment, wrong = "", ""
    try:
        moment = _in_words(
            request, moment_in(request.user.card.zone, *_read(Choice(day, when, time)))
        )
    except (DayNotChosen, TimeNotChosen):
        pass
    except (MomentIsPast, MomentTooFar, TimeNotUnderstood) as refusal:
        wrong = words_of(request, refusal)
    return rendered(
        request,
        "preview.html",
        moment=moment,
        wrong=wrong,
        is_set=False,
        zone=my_zone(request),
    )


def _in_words(request: Call, moment: DrawMoment) -> str:
    return moment_in_words(request.user.voice, moment.as_told, request.user.card.zone)


def _read(choice: Choice) -> tuple[date, time | PartOfDay]:
    """Read what was picked.

    Raises:
        DayNotChosen, TimeNotChosen, TimeNotUnderstood.
    """
    try:
        day = date.fromisoformat(choice.day)
    except ValueError:
        raise DayNotChosen from None
    if choice.when == EXACT and choice.time:
        return day, time_from(choice.time)
    if choice.when not in PARTS:
        raise TimeNotChosen
    return day, PARTS[choice.when]


@takes("/rooms/{number:str}/draw")
async def take_moment(request: Call, number: Number, data: URLEncodedBody[Choice]) -> Response[str]:
    """Set or move the moment of the draw."""
    await schedule_draw(number, *_read(data), by=request.user.id)
    return await show_room_to(request, number, request.user.voice.say("webapp-draw.done"))


@takes("/rooms/{number:str}/draw/cancel")
async def take_cancelling(request: Call, number: Number) -> Response[str]:
    """Take the moment back."""
    await cancel_draw(number, by=request.user.id)
    return await show_room_to(request, number, request.user.voice.say("webapp-draw.cancelled"))


@takes("/rooms/{number:str}/draw/now")
async def take_drawing(request: Call, number: Number) -> Response[str]:
    """Draw at once; the page has asked once more."""
    await draw_now(number, by=request.user.id)
    return await show_room_to(request, number, request.user.voice.say("start-game-drawn"))
