"""Every window, in every language, with what people may have typed: Telegram takes it all."""

import re
from functools import partial
from typing import Any

import pytest
from aiogram.types import InlineKeyboardButton
from aiogram_dialog import Dialog, Window
from aiogram_dialog.widgets.data import StaticGetter

from bot.dialogs.menu.states import Menu
from locales.languages import LANGUAGES, Language
from locales.voice import voice_of
from simulator.wire.html import parse_html
from simulator.wire.inline_buttons import COPY_LIMIT, DATA_LIMIT_BYTES
from simulator.wire.links import wrong_link
from simulator.wire.texts import RAW_LIMIT_BYTES, TEXT_LIMIT
from tests.bot.rendering import NAMES, WINDOWS, preview_of, rendered
from tests.moments import Moment

pytestmark = pytest.mark.usefixtures("moment")

every_window = pytest.mark.parametrize(("dialog", "window"), WINDOWS, ids=NAMES)
every_language = pytest.mark.parametrize("language", LANGUAGES)

NOT_TYPED_BY_PEOPLE = {"number", "id", "code", "letters", "link", "share_link", "app_url"}
ROOM_FOR_OUR_OWN_WORDS = 100
LONGEST = {
    "name": 64,
    "budget": 32,
    "owner": 129,
    "person": 129,
    "recipient": 129,
    "wishes": 1000,
    "recipient_wishes": 1000,
    "recipient_address": 500,
    "recipient_phone": 32,
    "first": 64,
    "last": 64,
    "address": 500,
    "phone": 32,
    "list": 3500,
}
HOSTILE = (
    "</b><i>",
    "&",
    "<b",
    "&lt;b&gt;&#x0;",
    "\u202eabc\u2067",
    "👨‍👩‍👧‍👦🏳️‍🌈",
    "{item[name]} { $name } %s",
    "я",
    "a\n\n\nb",
)


def with_texts(data: Any, text: str | None, name: str = "") -> Any:
    """Put a text, or else one as long as may be, in the place of everything people type."""
    match data:
        case str() if name not in NOT_TYPED_BY_PEOPLE:
            return text if text is not None else "W" * LONGEST.get(name, ROOM_FOR_OUR_OWN_WORDS)
        case dict():
            return {key: with_texts(value, text, key) for key, value in data.items()}
        case list():
            return [with_texts(value, text, name) for value in data]
    return data


def with_nothing(data: dict[str, Any]) -> dict[str, Any]:
    """Leave every text empty, and every list."""
    short = {name: [] if isinstance(value, list) else value for name, value in data.items()}
    return {name: with_texts(value, "", name) for name, value in short.items()}


def make_sure_telegram_takes(text: str, buttons: list[InlineKeyboardButton]) -> None:
    shown, _ = parse_html(text)
    assert shown.strip()
    assert len(shown) <= TEXT_LIMIT
    assert len(text.encode()) <= RAW_LIMIT_BYTES
    for button in buttons:
        assert button.text.strip()
        assert len(button.text) <= 64
        if button.callback_data is not None:
            assert 1 <= len(button.callback_data.encode()) <= DATA_LIMIT_BYTES
        elif button.copy_text is not None:
            assert 1 <= len(button.copy_text.text) <= COPY_LIMIT
        else:
            opened = button.web_app.url if button.web_app else button.url
            assert wrong_link(opened or "") == ""


@every_window
@every_language
async def test_a_window_is_one_that_telegram_takes(
    dialog: Dialog, window: Window, language: Language
) -> None:
    make_sure_telegram_takes(*await rendered(dialog, window, language))


@every_window
@every_language
async def test_what_people_type_cannot_break_a_window(
    dialog: Dialog, window: Window, language: Language
) -> None:
    for text in HOSTILE:
        make_sure_telegram_takes(
            *await rendered(dialog, window, language, partial(with_texts, text=text))
        )


@every_window
@every_language
async def test_the_longest_texts_fit_into_a_window(
    dialog: Dialog, window: Window, language: Language
) -> None:
    make_sure_telegram_takes(
        *await rendered(dialog, window, language, partial(with_texts, text=None))
    )


@every_window
@every_language
async def test_what_is_not_there_leaves_a_window_that_telegram_takes_and_no_gap(
    dialog: Dialog, window: Window, language: Language
) -> None:
    make_sure_telegram_takes(*await rendered(dialog, window, language, with_nothing))

    text, _ = await rendered(dialog, window, language, partial(with_texts, text="x"))
    assert "\n\n\n" not in text


@every_window
async def test_nobody_can_put_formatting_into_a_window(dialog: Dialog, window: Window) -> None:
    plain, _ = await rendered(dialog, window, "en", partial(with_texts, text="x"))
    typed, _ = await rendered(dialog, window, "en", partial(with_texts, text="<u>x</u>"))

    assert [entity["type"] for entity in parse_html(typed)[1]] == [
        entity["type"] for entity in parse_html(plain)[1]
    ]


@every_window
async def test_a_window_that_reads_something_can_be_previewed(
    dialog: Dialog, window: Window
) -> None:
    reads = not isinstance(window.getter.normal_getter, StaticGetter)

    assert bool(await preview_of(dialog, window)) == reads, "a getter goes with preview_data"


@every_window
@every_language
async def test_every_screen_but_the_menu_has_a_way_back(
    dialog: Dialog, window: Window, language: Language
) -> None:
    _, buttons = await rendered(dialog, window, language)

    back = voice_of(language).say("button-back")
    is_the_menu = window.state is Menu.home
    assert (back in captions(buttons)) != is_the_menu, "Back(...) stands on all but the menu"


@every_window
@every_language
async def test_every_question_can_be_cancelled(
    dialog: Dialog, window: Window, language: Language
) -> None:
    _, buttons = await rendered(dialog, window, language)

    cancel = voice_of(language).say("button-cancel")
    assert cancel in captions(buttons) or window.on_message is None, "Cancel(...) is missing"


@pytest.mark.parametrize(
    "label",
    [
        "Create a room",
        "Join a room",
        "Profile",
        "About the game",
        "Invite a friend",
        "To the room",
        "Join room",
        "My wishes",
        "Change wishes",
        "Start game",
        "Participants",
        "Activate room",
        "Leave room",
        "Remove",
        "Finish game",
        "Settings",
        "Rename room",
        "Change budget",
        "Change owner",
        "Draw rules",
        "One circle",
        "Any circles",
        "Exclusions",
        "Delete room",
        "Change time zone",
        "Change time",
        "Exact time",
        "Draw now",
        "Cancel the draw",
        "Edit name",
        "Edit address",
        "Edit phone",
        "Language",
        "Export my data",
        "Delete my data",
        "Back",
        "Cancel",
        "Admin",
        "Announcement",
        "Message my recipient",
        "Message my Santa",
        "Send anyway",
        "Report",
    ],
)
async def test_a_label_that_scripts_rely_on_is_there(label: str) -> None:
    shown = [
        caption
        for dialog, window in WINDOWS
        for caption in captions((await rendered(dialog, window, "en"))[1])
    ]

    assert any(re.fullmatch(rf"[^a-zA-Z]*{label}[^a-zA-Z]*", caption) for caption in shown)


async def test_the_shape_of_a_calendar_is_the_same_in_every_language(moment: Moment) -> None:
    dialog, window = next(found for found in WINDOWS if found[1].state.state == "StartGame:day")

    pressed = [
        [button.callback_data for button in (await rendered(dialog, window, language))[1]]
        for language in LANGUAGES
    ]

    assert all(one == pressed[0] for one in pressed)


def captions(buttons: list[InlineKeyboardButton]) -> list[str]:
    return [button.text for button in buttons]
