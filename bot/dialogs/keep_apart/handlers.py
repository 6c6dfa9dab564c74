"""What the presses on the way to another exclusion do."""

from aiogram_dialog import DialogManager

from bot.context import person_of
from bot.dialogs.exclusions.states import open_exclusions
from bot.dialogs.keep_apart.states import FIRST, SECOND, KeepApart
from bot.dialogs.room.states import room_of
from bot.members import keep_member, kept_member
from bot.widgets.pages import turn_to
from santa.identifiers import PersonId
from santa.rooms import keep_apart


async def on_first(manager: DialogManager, person: PersonId) -> None:
    """Keep the first one and ask for the second, from the first page."""
    keep_member(manager, person, as_=FIRST)
    turn_to(manager, 0)
    await manager.switch_to(KeepApart.second)


async def on_second(manager: DialogManager, person: PersonId) -> None:
    """Keep the second one and ask which of them must not draw which."""
    keep_member(manager, person, as_=SECOND)
    await manager.switch_to(KeepApart.ways)


async def on_both_ways(manager: DialogManager) -> None:
    """Let neither of them draw the other."""
    await _keep_apart(manager, mutual=True)


async def on_one_way(manager: DialogManager) -> None:
    """Let the first one not draw the second."""
    await _keep_apart(manager, mutual=False)


async def _keep_apart(manager: DialogManager, *, mutual: bool) -> None:
    giver, receiver = (kept_member(manager, as_=one) for one in (FIRST, SECOND))
    await keep_apart(room_of(manager), giver, receiver, mutual=mutual, by=person_of(manager))
    await open_exclusions(manager, room_of(manager))


async def to_first(manager: DialogManager) -> None:
    """Go back to the first one."""
    turn_to(manager, 0)
    await manager.switch_to(KeepApart.first)


async def to_second(manager: DialogManager) -> None:
    """Go back to the second one."""
    await manager.switch_to(KeepApart.second)


async def to_exclusions(manager: DialogManager) -> None:
    """Leave the exclusions as they are."""
    await open_exclusions(manager, room_of(manager))
