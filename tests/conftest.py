"""What every test may ask for: real servers, a clean memory, a clock that stands still.

`services`   PostgreSQL and Valkey, started once, in a folder that is gone afterwards
`address`    where the migrated database of this run is, for programs started by a test
`memory`     that database, emptied, with the engine open on the loop of the tests
`redis_url`  a Valkey database with nothing in it
`moment`     the time of the game: stopped at noon of 1 December 2026, moved by the test
"""

import itertools
import shutil
import tempfile
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import hypothesis
import pytest
import redis

from db.engine import Address, close_memory, connection, name_memory, open_memory
from db.migrating import learn_marking_key, migrate
from db.sealing import use_keys
from db.tables import TABLES, Keeping
from deploy.embedded import PrivateServices
from santa import clock
from santa.limits import limits, use_limits
from tests.moments import NOON, Moment

SEALING_KEY = "k0DZTGuUGE4KoBMDV6CCI_VLmnH5KNOw5PSgQCKhl5c="
# A millisecond, where TRUNCATE takes thirty and a database from a template a hundred and fifty.
_DELETIONS = [f"DELETE FROM {table._meta.tablename}" for table in TABLES if table is not Keeping]  # noqa: S608
EMPTY_ALL = "; ".join(
    ("BEGIN", "SET LOCAL session_replication_role = replica", *_DELETIONS, "COMMIT")
)

# A machine that is busy is no defect of ours, and what passed must not fail by another throw of the
# dice: those are thrown with `make test ARGS="--hypothesis-profile=searching"`.
hypothesis.settings.register_profile(
    "repeatable",
    derandomize=True,
    database=None,
    deadline=None,
    suppress_health_check=[hypothesis.HealthCheck.too_slow],
)
hypothesis.settings.register_profile(
    "searching",
    parent=hypothesis.settings.get_profile("repeatable"),
    derandomize=False,
    max_examples=1000,
)
hypothesis.settings.load_profile("repeatable")

_redis_numbers = itertools.cycle(range(1, 16))


@pytest.fixture(scope="session")
def services() -> Iterator[PrivateServices]:
    folder = Path(tempfile.mkdtemp(prefix="santa-tests-")).resolve()
    with PrivateServices(folder / "var", durable=False) as running:
        yield running
    shutil.rmtree(folder)


@pytest.fixture(scope="session")
def address(services: PrivateServices) -> Address:
    found = services.database
    return Address(found.host, found.port, found.user, found.password, found.name)


@pytest.fixture(scope="session")
async def _open_memory(address: Address) -> AsyncIterator[None]:
    use_keys([SEALING_KEY])
    name_memory(address)
    await open_memory(connections=10)
    await migrate()
    await learn_marking_key()
    yield
    await close_memory()


@pytest.fixture
async def memory(_open_memory: None, address: Address) -> Address:
    async with connection() as line:
        await line.execute(EMPTY_ALL)
    return address


@pytest.fixture
def redis_url(services: PrivateServices) -> str:
    url = f"{services.redis_url}?db={next(_redis_numbers)}"
    with redis.Redis.from_url(url) as client:
        client.flushdb()
    return url


@pytest.fixture
def moment() -> Iterator[Moment]:
    stopped = Moment(NOON)
    clock.use_clock(stopped.read)
    yield stopped
    clock.use_real_clock()


@pytest.fixture(autouse=True)
def _restored_limits() -> Iterator[None]:
    before = limits()
    yield
    use_limits(before)
