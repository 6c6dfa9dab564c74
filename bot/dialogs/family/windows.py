"""How picking a family looks."""

from aiogram import F
from aiogram_dialog import Dialog
from aiogram_dialog.widgets.kbd import Row

from bot.dialogs.family.getters import get_family
from bot.dialogs.family.handlers import on_member, on_save, to_exclusions
from bot.dialogs.family.states import Family
from bot.members import PREVIEW_OF_MEMBERS, Members
from bot.widgets.moves import Back, Cancel, Press
from bot.widgets.screen import Screen
from bot.widgets.texts import Say

members = Screen(
    Say("family-members"),
    Members(on_member),
    Press("family-members.save", on_save, id="save", when=F["enough"]),
    Row(Back(to_exclusions), Cancel(to_exclusions)),
    state=Family.members,
    getter=get_family,
    preview_data={
        "name": "Office",
        "chosen": "some",
        "names": "Ann, Boris",
        "enough": True,
        **PREVIEW_OF_MEMBERS,
    },
)

dialog = Dialog(members)
