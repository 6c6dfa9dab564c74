"""A program that migrates databases and is killed at it.

It reads lines of JSON, `{"address": {...}, "seconds": 0.1}`, and answers each with a line:
how long the child ran that migrated the database, killed with -9 after so many seconds.
Children are forked, so that all their time goes into the migration.
"""

import asyncio
import json
import os
import signal
import sys
import time

from db.engine import Address, close_memory, name_memory, open_memory
from db.migrating import migrate


async def migrate_once(address: Address) -> None:
    name_memory(address)
    await open_memory(connections=1)
    await migrate()
    await close_memory()


def has_ended(child: int) -> bool:
    return os.waitpid(child, os.WNOHANG) != (0, 0)


def main() -> None:
    for line in sys.stdin:
        order = json.loads(line)
        began = time.monotonic()
        child = os.fork()
        if child == 0:
            asyncio.run(migrate_once(Address(**order["address"])))
            os._exit(0)
        while not has_ended(child):
            if time.monotonic() - began >= order["seconds"]:
                os.kill(child, signal.SIGKILL)
                os.waitpid(child, 0)
                break
            time.sleep(0.0005)
        sys.stdout.write(f"{time.monotonic() - began}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
