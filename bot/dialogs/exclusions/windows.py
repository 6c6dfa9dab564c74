"""How the list of exclusions looks."""

from aiogram_dialog import Dialog
from aiogram_dialog.widgets.kbd import Column

from bot.apart import Lifts
from bot.dialogs.exclusions.getters import get_exclusions
from bot.dialogs.exclusions.handlers import to_family, to_pair, to_rules
from bot.dialogs.exclusions.states import Exclusions
from bot.widgets.moves import Back, Press
from bot.widgets.pages import Turns
from bot.widgets.screen import Screen
from bot.widgets.texts import Say

home = Screen(
    Say("exclusions-home"),
    Lifts(id="lift", items="apart"),
    Turns(),
    Column(
        Press("exclusions-home.pair", to_pair, id="pair"),
        Press("exclusions-home.family", to_family, id="family"),
    ),
    Back(to_rules),
    state=Exclusions.home,
    getter=get_exclusions,
    preview_data={
        "name": "Office",
        "listed": "some",
        "apart": [{"id": "1-2", "giver": "Ann", "receiver": "Boris", "mutual": True}],
        "turns": [{"id": 1, "way": "next", "last": 2}],
        "verdict": "No draw is possible.",
        "advice": "lift",
    },
)

dialog = Dialog(home)
