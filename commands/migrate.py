"""`migrate`: brings the database up to date."""

import asyncio
from argparse import Namespace

from commands.ground.memory import opened_memory, prepare_memory
from commands.ground.places import checked_settings, found_database
from db.engine import Address


def run(arguments: Namespace) -> None:
    """Run every migration that has not run yet."""
    settings = checked_settings(embedded=arguments.embedded)
    with found_database(settings, embedded=arguments.embedded) as address:
        asyncio.run(_migrate(address, settings.keys))
    print("The database is up to date.")


async def _migrate(address: Address, keys: tuple[str, ...]) -> None:
    async with opened_memory(address):
        await prepare_memory(keys)
