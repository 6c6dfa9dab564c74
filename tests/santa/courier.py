"""A program that goes on duty and stays there until it is killed.

Its arguments are where the database is: host, port, user, password, name.
"""

import asyncio
import sys

from db.engine import Address, name_memory
from santa.letters.duty import Duty


async def main() -> None:
    host, port, user, password, database = sys.argv[1:]
    name_memory(Address(host, int(port), user, password, database))
    async with Duty() as duty:
        await duty.take()
        sys.stdout.write("on duty\n")
        sys.stdout.flush()
        await asyncio.Event().wait()


if __name__ == "__main__":
    asyncio.run(main())
