"""What the answers to the question for another address do."""

from aiogram_dialog import DialogManager

from bot.context import look_again, person_of
from bot.dialogs.profile.states import open_profile
from santa.people import change_address, forget_address


async def on_address(manager: DialogManager, address: str) -> None:
    """Live somewhere else."""
    await change_address(address, by=person_of(manager))
    await _to_profile(manager)


async def on_remove(manager: DialogManager) -> None:
    """Keep the address to oneself."""
    await forget_address(by=person_of(manager))
    await _to_profile(manager)


async def _to_profile(manager: DialogManager) -> None:
    await look_again(manager)
    await open_profile(manager)
