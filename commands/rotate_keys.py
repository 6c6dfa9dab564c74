"""`rotate_keys`: seals everything anew under the newest key, while the bot runs."""

import asyncio
from argparse import Namespace
from collections.abc import Sequence

from cryptography.fernet import Fernet, InvalidToken, MultiFernet
from redis.asyncio import Redis
from redis.exceptions import RedisError

from commands.ground.endings import CannotGoOn
from commands.ground.memory import opened_memory
from commands.ground.places import checked_settings, found_running
from db.engine import Address
from db.resealing import Resealed, reseal_all
from db.sealing import use_keys
from settings import Settings

# Written back only if the bot has not written it meanwhile; how long it lives stays as it was.
REPLACE = """
if redis.call('GET', KEYS[1]) ~= ARGV[1] then return 0 end
redis.call('SET', KEYS[1], ARGV[2], 'KEEPTTL')
return 1
"""


def run(arguments: Namespace) -> None:
    """Seal everything under the first key of ENCRYPT_SECRET_KEY."""
    settings = checked_settings(embedded=arguments.embedded)
    use_keys(settings.keys)
    with found_running(settings, embedded=arguments.embedded) as places:
        resealed = asyncio.run(_reseal(places.database))
        dialogs = asyncio.run(_reseal_dialogs(places.redis_url, settings.keys))
    print(f"Sealed anew under the newest key: {resealed.values} values, {dialogs} open dialogs.")
    if resealed.unreadable:
        raise CannotGoOn(_complaint(resealed, settings))
    if len(settings.keys) > 1:
        print("The older keys are not needed any more: take them out of ENCRYPT_SECRET_KEY.")


async def _reseal(address: Address) -> Resealed:
    async with opened_memory(address):
        return await reseal_all()


async def _reseal_dialogs(url: str, keys: Sequence[str]) -> int:
    """Seal half-finished dialogs anew; whatever else lies in Redis is left alone."""
    newest, every = Fernet(keys[0]), MultiFernet([Fernet(key) for key in keys])
    changed = 0
    async with Redis.from_url(url) as redis:
        replace = redis.register_script(REPLACE)
        try:
            async for key in redis.scan_iter(count=500, _type="string"):
                value = await redis.get(key)
                if value is None or _opens(newest, value) or not _opens(every, value):
                    continue
                changed += await replace(keys=[key], args=[value, every.rotate(value)])
        except (RedisError, OSError) as fault:
            raise CannotGoOn(f"Redis cannot be reached: {fault}") from fault
    return changed


def _opens(key: Fernet | MultiFernet, value: bytes | str) -> bool:
    try:
        key.decrypt(value)
    except InvalidToken:
        return False
    return True


def _complaint(resealed: Resealed, settings: Settings) -> str:
    several = len(settings.keys) > 1
    return "\n".join(
        [
            f"{len(resealed.unreadable)} values open under none of the keys:",
            *(f"  {place}" for place in resealed.unreadable[:20]),
            *(["  ..."] if len(resealed.unreadable) > 20 else []),
            "Put the key that they were sealed under at the end of ENCRYPT_SECRET_KEY, and repeat.",
            *(["Keep the older keys until then."] if several else []),
        ]
    )
