"""Showing somebody's screen again after they changed something outside the chat."""

from aiogram import Bot
from aiogram_dialog import DialogManager, ShowMode

from bot.dialogs.menu.states import open_menu
from bot.wiring.afterwards import Afterwards
from santa.errors import Refusal
from santa.identifiers import PersonId


def show_again(person: PersonId, bot: Bot, afterwards: Afterwards) -> None:
    """Begin to bring the screen of a person up to date; where none is open, nothing happens."""
    afterwards.begin_for(person, bot, _show)


async def _show(manager: DialogManager) -> bool:
    if manager.has_context():
        try:
            await manager.show(ShowMode.EDIT)
        except Refusal:  # the room of the screen is gone, or no longer theirs
            await open_menu(manager, ShowMode.EDIT)
    return False
