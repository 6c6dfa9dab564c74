"""What the private servers are like once they run."""

import stat
from pathlib import Path

import asyncpg
import pytest
from redis.asyncio import Redis

from deploy.embedded import PrivateServices, ServiceFailed
from tests.deploy.hosts import ask, connection


async def test_both_answer(private_services):
    async with Redis.from_url(private_services.redis_url) as redis:
        assert await redis.ping()
    assert await ask(private_services.database, "SELECT current_database()") == "santa"


async def test_the_versions_are_the_promised_ones(private_services):
    async with Redis.from_url(private_services.redis_url) as redis:
        assert (await redis.info("server"))["valkey_version"].startswith("9.")
    assert (await ask(private_services.database, "SHOW server_version")).startswith("18")


async def test_every_alphabet_has_capitals(private_services):
    assert (
        await ask(private_services.database, "SELECT upper('ёжик қазақ їжак')") == "ЁЖИК ҚАЗАҚ ЇЖАК"
    )
    assert await ask(private_services.database, "SHOW server_encoding") == "UTF8"


async def test_nothing_listens_on_the_network(private_services):
    assert await ask(private_services.database, "SHOW listen_addresses") == ""
    async with Redis.from_url(private_services.redis_url) as redis:
        assert (await redis.config_get("port"))["port"] == "0"


async def test_tests_may_have_databases_of_their_own(private_services):
    async with connection(private_services.database) as opened:
        await opened.execute("CREATE DATABASE another")
    async with connection(private_services.database, database="another") as opened:
        assert await opened.fetchval("SELECT 1") == 1


async def test_a_wrong_password_does_not_open(private_services):
    with pytest.raises(asyncpg.InvalidPasswordError):
        async with connection(private_services.database, password="guess"):
            pass


async def test_the_password_is_not_shown(private_services):
    assert private_services.database.password not in repr(private_services.database)


async def test_the_log_quotes_no_statement_and_no_value(private_services):
    async with connection(private_services.database) as opened:
        await opened.execute("CREATE TABLE secret (wish text UNIQUE)")
        await opened.execute("INSERT INTO secret VALUES ('teapot')")
        with pytest.raises(asyncpg.UniqueViolationError):
            await opened.execute("INSERT INTO secret VALUES ('teapot')")

    log = (private_services.folder / "postgres.log").read_text()

    assert "duplicate key" in log
    assert "teapot" not in log


def test_only_the_owner_can_look_inside(private_services):
    inside = [path for path in private_services.folder.iterdir() if not path.is_symlink()]
    assert {oct(stat.S_IMODE(path.stat().st_mode) & 0o077) for path in inside} == {"0o0"}
    socket = Path(private_services.redis_url.removeprefix("unix://"))
    assert stat.S_IMODE(socket.stat().st_mode) == 0o700


async def test_tests_may_give_safety_for_speed(private_services):
    assert await ask(private_services.database, "SHOW fsync") == "off"
    async with Redis.from_url(private_services.redis_url) as redis:
        assert (await redis.config_get("appendonly"))["appendonly"] == "no"


def test_either_can_be_had_alone(folder):
    with PrivateServices(folder, database=False, durable=False) as only_redis:
        assert only_redis.redis_url.startswith("unix://")
        with pytest.raises(ServiceFailed, match="PostgreSQL does not run"):
            _ = only_redis.database
    with PrivateServices(folder, redis=False, durable=False) as only_database:
        assert only_database.database.name == "santa"
        with pytest.raises(ServiceFailed, match="Valkey does not run"):
            _ = only_database.redis_url
