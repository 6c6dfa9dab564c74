"""How the question for another address looks."""

from aiogram import F
from aiogram_dialog import Dialog
from aiogram_dialog.widgets.kbd import Row

from bot.dialogs.change_address.getters import get_address
from bot.dialogs.change_address.handlers import on_address, on_remove
from bot.dialogs.change_address.states import ChangeAddress
from bot.dialogs.profile.states import open_profile
from bot.widgets.moves import Back, Cancel, Press
from bot.widgets.question import Question
from bot.widgets.screen import Screen
from bot.widgets.texts import Say

ask = Screen(
    Say("change-address-ask"),
    Question(on_address),
    Press("change-address-ask.remove", on_remove, id="remove", when=F["has_address"]),
    Row(Back(open_profile), Cancel(open_profile)),
    state=ChangeAddress.ask,
    getter=get_address,
    preview_data={
        "filled": "yes",
        "address": "Abay St 1, Almaty",
        "address_limit": 500,
        "has_address": True,
    },
)

dialog = Dialog(ask)
