"""What the presses on the way to another owner do."""

from aiogram_dialog import DialogManager

from bot.context import give_notice, person_of
from bot.dialogs.change_owner.states import ChangeOwner
from bot.dialogs.room.states import open_room, room_of
from bot.dialogs.room_settings.states import open_room_settings
from bot.members import keep_member, kept_member
from santa.identifiers import PersonId
from santa.rooms import hand_over


async def on_member(manager: DialogManager, person: PersonId) -> None:
    """Ask once more whether it is to be this one."""
    keep_member(manager, person)
    await manager.switch_to(ChangeOwner.sure)


async def on_hand_over(manager: DialogManager) -> None:
    """Hand the room over and show it as a member sees it."""
    await hand_over(room_of(manager), to=kept_member(manager), by=person_of(manager))
    give_notice(manager, "change-owner-done")
    await open_room(manager, room_of(manager))


async def to_members(manager: DialogManager) -> None:
    """Go back to who could be next."""
    await manager.switch_to(ChangeOwner.member)


async def to_settings(manager: DialogManager) -> None:
    """Keep the room."""
    await open_room_settings(manager, room_of(manager))
