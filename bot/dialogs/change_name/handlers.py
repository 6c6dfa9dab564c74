"""What the answers on the way to another name do."""

from aiogram_dialog import DialogManager

from bot.context import look_again, person_of
from bot.dialogs.change_name.states import ChangeName
from bot.dialogs.profile.states import open_profile
from santa.limits import PERSON_NAME_LENGTH
from santa.people import change_name, my_profile
from santa.texts import one_line


async def on_first(manager: DialogManager, first: str) -> None:
    """Keep the first name and ask for the last."""
    manager.dialog_data["first"] = one_line(first, limit=PERSON_NAME_LENGTH)
    await manager.switch_to(ChangeName.last)


async def on_last(manager: DialogManager, last: str) -> None:
    """Go by both names."""
    await _go_by(manager, one_line(last, limit=PERSON_NAME_LENGTH))


async def on_no_last(manager: DialogManager) -> None:
    """Go by the first name only."""
    await _go_by(manager, "")


async def on_same_last(manager: DialogManager) -> None:
    """Go by another first name and the last name of now."""
    await _go_by(manager, (await my_profile(by=person_of(manager))).last_name)


async def _go_by(manager: DialogManager, last: str) -> None:
    await change_name(manager.dialog_data["first"], last, by=person_of(manager))
    await look_again(manager)
    await open_profile(manager)


async def to_first(manager: DialogManager) -> None:
    """Go back to the first name."""
    await manager.switch_to(ChangeName.first)
