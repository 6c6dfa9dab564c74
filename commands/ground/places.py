"""Where the database and Redis are: where the settings say, or private ones started here."""

import contextlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from commands.ground.endings import MISCONFIGURED, CannotGoOn
from commands.ground.memory import address_of
from db.engine import Address
from deploy.embedded import AlreadyRunning, Database, PrivateServices, ServiceFailed
from deploy.embedded.places import open_socket_folder
from deploy.embedded.postgres import Postgres
from deploy.embedded.valkey import Valkey
from settings import Settings, SettingsFaulty, read_settings

VAR = Path("var")
"""The folder of the private services, in the folder where the command is run."""


@dataclass(frozen=True)
class Places:
    """Where the two servers are."""

    database: Address
    redis_url: str = field(repr=False)
    services: PrivateServices | None = None
    """The private servers among them, which somebody has to tend."""


def checked_settings(*, embedded: bool) -> Settings:
    """Read the settings.

    Raises:
        CannotGoOn: with a line for every fault in them.
    """
    try:
        return read_settings(private=embedded)
    except SettingsFaulty as faulty:
        raise CannotGoOn("\n".join(faulty.lines), MISCONFIGURED) from None


@contextlib.contextmanager
def found_places(settings: Settings, *, embedded: bool) -> Iterator[Places]:
    """Find both servers; with `embedded`, start a private one for each that nobody names.

    The private ones live as long as the block and the thread that enters it.
    """
    own_database = embedded and not settings.names("DATABASE_HOST")
    own_redis = embedded and not settings.names("REDIS_HOST")
    if not own_database and not own_redis:
        yield Places(address_of(settings), settings.redis_url)
        return
    with private_services(VAR, database=own_database, redis=own_redis) as services:
        yield Places(
            address_in(services.database) if own_database else address_of(settings),
            services.redis_url if own_redis else settings.redis_url,
            services,
        )


@contextlib.contextmanager
def found_database(settings: Settings, *, embedded: bool) -> Iterator[Address]:
    """Find the database alone; a private one may be in use by a running bot."""
    with found_running(settings, embedded=embedded, redis=False) as places:
        yield places.database


@contextlib.contextmanager
def found_running(settings: Settings, *, embedded: bool, redis: bool = True) -> Iterator[Places]:
    """Find both servers; private ones may be in use by a running bot, else they are started.

    Without `redis` none is started, and its address is not to be used.
    """
    own_database = embedded and not settings.names("DATABASE_HOST")
    own_redis = embedded and not settings.names("REDIS_HOST")
    folder = VAR.absolute()
    with contextlib.ExitStack() as stack:
        if own_database or (own_redis and redis):
            with contextlib.suppress(AlreadyRunning), _one_line():
                wanted = PrivateServices(VAR, database=own_database, redis=own_redis and redis)
                stack.enter_context(wanted)
        yield Places(
            _private_database(folder) if own_database else address_of(settings),
            _private_redis(folder) if own_redis else settings.redis_url,
        )


@contextlib.contextmanager
def _one_line() -> Iterator[None]:
    try:
        yield
    except AlreadyRunning:
        raise
    except ServiceFailed as fault:
        raise CannotGoOn(str(fault)) from fault


def _private_database(folder: Path) -> Address:
    return address_in(Postgres(folder, open_socket_folder(folder), durable=True).address())


def _private_redis(folder: Path) -> str:
    return Valkey(folder, open_socket_folder(folder), durable=True).address()


@contextlib.contextmanager
def private_services(
    folder: Path, *, database: bool = True, redis: bool = True
) -> Iterator[PrivateServices]:
    """Keep private servers running for the block.

    Raises:
        CannotGoOn: they do not start.
    """
    with contextlib.ExitStack() as stack:
        try:
            wanted = PrivateServices(folder, database=database, redis=redis)
            services = stack.enter_context(wanted)
        except ServiceFailed as fault:
            raise CannotGoOn(str(fault)) from fault
        yield services


def address_in(database: Database) -> Address:
    """Return the address of a private database as the engine reads it."""
    return Address(database.host, database.port, database.user, database.password, database.name)
