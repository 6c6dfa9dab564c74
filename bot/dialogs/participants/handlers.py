"""What the presses in the list of members do."""

from aiogram_dialog import DialogManager

from bot.context import give_notice, person_of
from bot.dialogs.participants.states import Participants
from bot.dialogs.room.states import room_of
from bot.members import keep_member, kept_member
from santa.identifiers import PersonId
from santa.rooms import remove_member


async def to_remove(manager: DialogManager) -> None:
    """Ask who is to be put out, on the page that is open."""
    await manager.switch_to(Participants.remove)


async def on_member(manager: DialogManager, person: PersonId) -> None:
    """Ask once more whether this one is to be put out."""
    keep_member(manager, person)
    await manager.switch_to(Participants.sure)


async def on_remove(manager: DialogManager) -> None:
    """Put them out and show who plays now."""
    await remove_member(room_of(manager), kept_member(manager), by=person_of(manager))
    give_notice(manager, "participants-removed")
    await manager.switch_to(Participants.home)


async def to_home(manager: DialogManager) -> None:
    """Go back to the list."""
    await manager.switch_to(Participants.home)
