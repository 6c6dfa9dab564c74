"""`set_superuser` and `remove_superuser`: who may see the admin screen."""

import asyncio
from argparse import Namespace

from asyncpg import UndefinedTableError

from commands.ground.endings import CannotGoOn
from commands.ground.memory import opened_memory
from commands.ground.places import checked_settings, found_database
from db.engine import Address
from santa.identifiers import PersonId
from santa.people.superusers import remove_superuser, set_superuser


def run(arguments: Namespace) -> None:
    """Give or take the rights of a superuser."""
    settings = checked_settings(embedded=arguments.embedded)
    person = PersonId(arguments.id)
    given = arguments.command == "set_superuser"
    with found_database(settings, embedded=arguments.embedded) as address:
        asyncio.run(_change(address, person, given=given))
    print(f"{person} is {'now' if given else 'no longer'} a superuser.")


async def _change(address: Address, person: PersonId, *, given: bool) -> None:
    change = set_superuser if given else remove_superuser
    async with opened_memory(address):
        try:
            known = await change(person)
        except UndefinedTableError:
            raise CannotGoOn("The database is empty: run the command `migrate` first") from None
    if not known:
        raise CannotGoOn(f"Nobody with the id {person} has pressed Start in the bot yet")
