"""A month to pick a day from: names in the person's language, past days not pressable.

aiogram-dialog brings a calendar, but it reads the machine's clock instead of the game's,
takes any date that is pressed, and shows weeks of blank buttons before today.
"""

from collections.abc import Awaitable, Callable, Iterator
from datetime import date, timedelta
from typing import Any

from aiogram.types import CallbackQuery, InlineKeyboardButton, KeyboardButton
from aiogram_dialog import DialogManager, DialogProtocol
from aiogram_dialog.api.internal import RawKeyboard
from aiogram_dialog.widgets.kbd import Keyboard

from bot.context import card_of, voice_in
from bot.refusals import ScreenIsOld
from locales.dates import month_title, weekday_names
from santa import clock
from santa.errors import MomentIsPast, MomentTooFar
from santa.limits import FARTHEST_DRAW

OnDay = Callable[[DialogManager, date], Awaitable[None]]

Row = list[InlineKeyboardButton | KeyboardButton]

STILL = "-"
"""The press of a button that only shows something."""

TODAY = "[{}]"
NOTHING = "·"
"""Telegram drops a button whose caption is blank, and the row would lose its columns."""


class Calendar(Keyboard):
    """Calls `on_day(manager, day)` with a day between today and a year ahead."""

    def __init__(self, on_day: OnDay) -> None:
        super().__init__(id="calendar")
        self.on_day = on_day

    async def _render_keyboard(self, data: dict[str, Any], manager: DialogManager) -> RawKeyboard:
        first, last = bounds(manager)
        month = self._month(manager)
        language = voice_in(manager).language
        # In a row of its own: a third of a phone is too narrow for "September 2026".
        title: Row = [self._button(month_title(month, language), STILL)]
        turns: Row = [
            self._turn("‹", "p", possible=month > first),
            self._turn("›", "n", possible=next_month(month) <= last),
        ]
        weekdays: Row = [self._button(name, STILL) for name in weekday_names(language)]
        weeks: list[Row] = [
            [self._day_button(day, month, first, last) for day in week]
            for week in weeks_of(month)
            if any(first <= day <= last and day.month == month.month for day in week)
        ]
        return [title, turns, weekdays, *weeks]

    def _day_button(self, day: date, month: date, first: date, last: date) -> InlineKeyboardButton:
        if day.month != month.month or not first <= day <= last:
            return self._button(NOTHING, STILL)
        caption = TODAY.format(day.day) if day == first else str(day.day)
        return self._button(caption, day.isoformat())

    def _turn(self, caption: str, press: str, *, possible: bool) -> InlineKeyboardButton:
        return self._button(caption, press) if possible else self._button(NOTHING, STILL)

    def _button(self, caption: str, press: str) -> InlineKeyboardButton:
        return InlineKeyboardButton(text=caption, callback_data=self._item_callback_data(press))

    async def _process_item_callback(
        self, callback: CallbackQuery, data: str, dialog: DialogProtocol, manager: DialogManager
    ) -> bool:
        first, last = bounds(manager)
        month = self._month(manager)
        if data == "n":
            self._turn_to(next_month(month), manager)
        elif data == "p":
            self._turn_to(previous_month(month), manager)
        elif data != STILL:
            await self.on_day(manager, _day_within(data, first, last))
        return True

    def _month(self, manager: DialogManager) -> date:
        """Return the month that is open, kept within the bounds however old its page is."""
        first, last = bounds(manager)
        turned_to = self.get_widget_data(manager, None)
        month = date.fromisoformat(turned_to) if turned_to else first
        return min(max(month, first), last).replace(day=1)

    def _turn_to(self, month: date, manager: DialogManager) -> None:
        self.set_widget_data(manager, month.isoformat())


def _day_within(pressed: str, first: date, last: date) -> date:
    """Read the day of a press, whatever the screen that it comes from offered.

    Raises:
        ScreenIsOld: it is no day at all.
        MomentIsPast, MomentTooFar: it can no longer, or not yet, be picked.
    """
    try:
        day = date.fromisoformat(pressed)
    except ValueError:
        raise ScreenIsOld from None
    if day < first:
        raise MomentIsPast
    if day > last:
        raise MomentTooFar
    return day


def bounds(manager: DialogManager) -> tuple[date, date]:
    """Return today and the last day that may be picked, where the person lives."""
    now = clock.now()
    zone = card_of(manager).zone
    return now.astimezone(zone).date(), (now + FARTHEST_DRAW).astimezone(zone).date()


def weeks_of(month: date) -> Iterator[list[date]]:
    """Yield the weeks of a month, Monday first, filled up with its neighbours' days."""
    start = month - timedelta(days=month.weekday())
    while start < next_month(month):
        yield [start + timedelta(days=offset) for offset in range(7)]
        start += timedelta(days=7)


def next_month(month: date) -> date:
    """Return the first day of the month after."""
    return (month.replace(day=1) + timedelta(days=31)).replace(day=1)


def previous_month(month: date) -> date:
    """Return the first day of the month before."""
    return (month.replace(day=1) - timedelta(days=1)).replace(day=1)
