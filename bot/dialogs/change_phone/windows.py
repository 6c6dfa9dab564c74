"""How the question for another phone looks."""

from aiogram import F
from aiogram_dialog import Dialog
from aiogram_dialog.widgets.kbd import Row

from bot.dialogs.change_phone.getters import get_phone
from bot.dialogs.change_phone.handlers import on_contact, on_phone, on_remove
from bot.dialogs.change_phone.states import ChangePhone
from bot.dialogs.profile.states import open_profile
from bot.widgets.contact import ContactQuestion
from bot.widgets.moves import Back, Cancel, Press
from bot.widgets.screen import Screen
from bot.widgets.texts import Say

ask = Screen(
    Say("change-phone-ask"),
    ContactQuestion(on_phone, on_contact),
    Press("change-phone-ask.remove", on_remove, id="remove", when=F["has_phone"]),
    Row(Back(open_profile), Cancel(open_profile)),
    state=ChangePhone.ask,
    getter=get_phone,
    preview_data={"filled": "yes", "phone": "+7 701 000 00 00", "has_phone": True},
)

dialog = Dialog(ask)
