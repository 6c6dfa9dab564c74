"""Opens the database for a command, and says in one line why it cannot."""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Sequence

from commands.ground.endings import MISCONFIGURED, CannotGoOn
from db.engine import Address, MemoryUnavailable, close_memory, name_memory, open_memory
from db.migrating import learn_marking_key, migrate
from db.sealing import SealBroken, use_keys
from settings import Settings

CLOSING = 3.0
"""Seconds that queries under way get at the end."""


def address_of(settings: Settings) -> Address:
    """Return where the settings say the database is."""
    return Address(
        host=settings.database_host,
        port=settings.database_port,
        user=settings.database_user,
        password=settings.database_password.get_secret_value(),
        database=settings.database_name,
    )


@contextlib.asynccontextmanager
async def opened_memory(
    address: Address, *, connections: int = 1, spare: int = 1
) -> AsyncIterator[None]:
    """Keep the database open for the block.

    Raises:
        CannotGoOn: it cannot be opened.
    """
    name_memory(address)
    try:
        await open_memory(connections=connections, spare=spare)
    except MemoryUnavailable as fault:
        raise CannotGoOn(str(fault)) from fault
    try:
        yield
    finally:
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(close_memory(), CLOSING)


async def prepare_memory(keys: Sequence[str]) -> None:
    """Bring the open database up to date and learn its marking key.

    Raises:
        CannotGoOn: it was sealed under other keys.
    """
    use_keys(keys)
    await migrate()
    try:
        await learn_marking_key()
    except SealBroken:
        line = "ENCRYPT_SECRET_KEY does not open this database: it was sealed under other keys"
        raise CannotGoOn(line, MISCONFIGURED) from None
