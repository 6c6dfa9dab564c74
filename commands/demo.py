"""`demo`: the whole game on one page, with a Telegram of its own; no token and no network."""

import asyncio
import importlib
import pkgutil
import socket
from argparse import Namespace
from functools import partial

from cryptography.fernet import Fernet
from redis.asyncio import Redis

from commands import stories
from commands.ground.endings import MISCONFIGURED, CannotGoOn
from commands.ground.logs import write_logs
from commands.ground.memory import opened_memory, prepare_memory
from commands.ground.places import Places, address_in, private_services
from commands.ground.process import leave_on_signal, run_until_signal
from db.engine import fetch

HOST = "127.0.0.1"
PORTS = range(8080, 8100)


def run(arguments: Namespace) -> None:
    """Play until a signal ends it. The environment and `.env` are not read."""
    write_logs("text")
    leave_on_signal()
    story = known_story(arguments.story)
    port = free_port(arguments.port)
    print("Starting a private PostgreSQL and Valkey, then the bot: this takes some seconds ...")
    with private_services(arguments.folder) as services:
        places = Places(address_in(services.database), services.redis_url, services)
        key = Fernet.generate_key().decode()
        asyncio.run(begin_anew(places, key))
        # Only now: it imports aiogram, which takes seconds.
        play = importlib.import_module("commands.toy.playing").play
        run_until_signal(partial(play, places, key, port, story=story, pace=arguments.pace))


async def begin_anew(places: Places, key: str) -> None:
    """Forget the games of an earlier demo, as its Telegram has forgotten the people."""
    async with Redis.from_url(places.redis_url) as redis:
        await redis.flushall()
    async with opened_memory(places.database):
        await fetch("DROP SCHEMA public CASCADE")
        await fetch("CREATE SCHEMA public")
        await prepare_memory([key])


def known_story(wanted: str | None) -> str | None:
    """Return the story that was asked for, if one was.

    Raises:
        CannotGoOn: there is none of this name.
    """
    known = sorted(story.name for story in pkgutil.iter_modules(stories.__path__))
    if wanted is None or wanted in known:
        return wanted
    raise CannotGoOn(f"There is no story {wanted!r}. There is: {', '.join(known)}", MISCONFIGURED)


def free_port(wanted: int | None) -> int:
    """Return the wanted port or else the first free one of some.

    Raises:
        CannotGoOn: it is taken.
    """
    for port in [wanted] if wanted else PORTS:
        with socket.socket() as door:
            door.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                door.bind((HOST, port))
            except OSError:
                continue
            return port
    if wanted:
        raise CannotGoOn(f"Port {wanted} is taken: name another one with --port")
    raise CannotGoOn(f"The ports {PORTS[0]} to {PORTS[-1]} are taken: name one with --port")
