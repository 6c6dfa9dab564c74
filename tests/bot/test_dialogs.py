"""Every dialog is whole: the bot knows it, and each of its states has a window."""

from importlib import import_module
from pathlib import Path

import bot.dialogs
from bot.assemble import DIALOGS

FOLDERS = sorted(file.parent.name for file in Path(bot.dialogs.__path__[0]).glob("*/windows.py"))


def test_the_bot_knows_every_dialog() -> None:
    unknown = [
        f"bot/dialogs/{folder} is not in DIALOGS of bot/assemble.py"
        for folder in FOLDERS
        if import_module(f"bot.dialogs.{folder}.windows").dialog not in DIALOGS
    ]

    assert unknown == []


def test_every_state_has_its_window() -> None:
    missing = [
        f"{state.state} is a state without a window in Dialog(...)"
        for dialog in DIALOGS
        for state in dialog.states_group().__all_states__
        if state not in dialog.windows
    ]

    assert missing == []


def test_every_dialog_says_what_people_come_to_it_for() -> None:
    silent = [
        f"bot/dialogs/{folder}/__init__.py has no sentence"
        for folder in FOLDERS
        if not import_module(f"bot.dialogs.{folder}").__doc__
    ]

    assert silent == []
