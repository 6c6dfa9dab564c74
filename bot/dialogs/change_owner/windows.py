"""How the way to another owner looks."""

from aiogram_dialog import Dialog
from aiogram_dialog.widgets.kbd import Row

from bot.dialogs.change_owner.getters import get_chosen, get_members
from bot.dialogs.change_owner.handlers import on_hand_over, on_member, to_members, to_settings
from bot.dialogs.change_owner.states import ChangeOwner
from bot.members import PREVIEW_OF_MEMBERS, Members
from bot.widgets.moves import Back, Cancel, Press
from bot.widgets.screen import Screen
from bot.widgets.texts import Say

member = Screen(
    Say("change-owner-member"),
    Members(on_member),
    Row(Back(to_settings), Cancel(to_settings)),
    state=ChangeOwner.member,
    getter=get_members,
    preview_data={"name": "Office", **PREVIEW_OF_MEMBERS},
)

sure = Screen(
    Say("change-owner-sure"),
    Press("change-owner-sure.hand-over", on_hand_over, id="really"),
    Row(Back(to_members), Cancel(to_settings)),
    state=ChangeOwner.sure,
    getter=get_chosen,
    preview_data={"name": "Office", "person": "Boris"},
)

dialog = Dialog(member, sure)
