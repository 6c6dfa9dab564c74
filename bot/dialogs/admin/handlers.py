"""What a press or an answer on the admin screens does."""

import re

from aiogram_dialog import DialogManager

from bot.context import person_of
from bot.dialogs.admin.getters import found_person
from bot.dialogs.admin.states import Admin
from bot.refusals import NotAnId
from santa.admin import block_person, find_person, send_parked_again, unblock_person
from santa.identifiers import PersonId

IDENTIFIER = re.compile(r"\s*([0-9]{1,16})\s*")
"""Telegram promises 52 bits at most."""


async def to_find(manager: DialogManager) -> None:
    """Ask whom to look for."""
    await manager.switch_to(Admin.find)


async def on_send_again(manager: DialogManager) -> None:
    """Let the letters that were set aside go out again."""
    await send_parked_again(by=person_of(manager))


async def to_home(manager: DialogManager) -> None:
    """Go back to the figures."""
    await manager.switch_to(Admin.home)


async def on_identifier(manager: DialogManager, typed: str) -> None:
    """Look somebody up."""
    found = await find_person(_identifier_in(typed), by=person_of(manager))
    manager.dialog_data["found"] = found.id
    await manager.switch_to(Admin.person)


def _identifier_in(typed: str) -> PersonId:
    found = IDENTIFIER.fullmatch(typed)
    if found is None:
        raise NotAnId
    return PersonId(int(found[1]))


async def on_block(manager: DialogManager) -> None:
    """Answer the person no more."""
    await block_person(found_person(manager), by=person_of(manager))


async def on_unblock(manager: DialogManager) -> None:
    """Answer the person again."""
    await unblock_person(found_person(manager), by=person_of(manager))
