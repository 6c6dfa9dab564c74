"""How the rules of a draw look."""

from aiogram_dialog import Dialog
from aiogram_dialog.widgets.kbd import Column

from bot.apart import Lifts
from bot.dialogs.draw_rules.getters import get_rules
from bot.dialogs.draw_rules.handlers import on_any, on_circle, to_exclusions, to_settings
from bot.dialogs.draw_rules.states import DrawRules
from bot.widgets.moves import Back, Press
from bot.widgets.screen import Screen
from bot.widgets.texts import Say

home = Screen(
    Say("draw-rules-home"),
    Lifts(id="lift", items="lifts"),
    Column(
        Press("draw-rules-home.circle", on_circle, id="circle"),
        Press("draw-rules-home.any", on_any, id="any"),
        Press("draw-rules-home.exclusions", to_exclusions, id="apart"),
    ),
    Back(to_settings),
    state=DrawRules.home,
    getter=get_rules,
    preview_data={
        "name": "Office",
        "shape": "circle",
        "count": 2,
        "verdict": "A draw is possible.",
        "lifts": [{"id": "1-2", "giver": "Ann", "receiver": "Boris", "mutual": True}],
        "advice": "lift",
    },
)

dialog = Dialog(home)
