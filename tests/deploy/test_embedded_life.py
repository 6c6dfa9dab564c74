"""How the private servers begin and end, and what survives a killing."""

import os
import re
import subprocess
import sys
from pathlib import Path

import asyncpg
import pytest

from deploy.embedded import PrivateServices
from deploy.embedded.binaries import postgres_program
from tests.deploy.hosts import (
    ask,
    connection,
    host,
    kill_all_in,
    notes,
    notes_once_up,
    processes_in,
    soon,
    write_down,
)

pytestmark = pytest.mark.skipif(
    sys.platform != "linux",
    reason="this is not Linux, which alone ends servers with their parent; run it there",
)


async def test_data_outlive_a_stop(folder):
    with PrivateServices(folder) as services:
        assert await ask(services.database, "SHOW fsync") == "on"
        note = await write_down(services)

    with PrivateServices(folder) as services:
        assert await notes(services) == (note, note)


async def test_servers_end_and_data_stay_when_the_parent_is_killed(used_folder):
    with host(used_folder, "durable") as parent:
        note = await write_down(parent)
        assert len(processes_in(used_folder)) > 2
        parent.kill()

    await soon(lambda: not processes_in(used_folder))
    with host(used_folder, "durable") as parent:
        assert await notes(parent) == (note, note)


async def test_a_start_right_after_a_killing_waits_for_the_old_servers(used_folder):
    with host(used_folder, "durable") as parent:
        note = await write_down(parent)
        parent.kill()

    with host(used_folder, "durable") as parent:
        assert await notes(parent) == (note, note)


async def test_data_outlive_the_killing_of_everything(used_folder):
    with host(used_folder, "durable") as parent:
        note = await write_down(parent)
        kill_all_in(used_folder)
        parent.kill()
    assert last_state(used_folder) == "in production"

    with host(used_folder, "durable") as parent:
        assert (await notes(parent))[0] == note


async def test_an_orphan_that_nobody_told_to_end_is_ended_by_the_next_start(used_folder):
    with host(used_folder, "durable", "undying") as parent:
        note = await write_down(parent)
        orphans = processes_in(used_folder)
        parent.kill()
        assert processes_in(used_folder) & orphans

    with host(used_folder, "durable") as parent:
        assert not processes_in(used_folder) & orphans
        assert await notes(parent) == (note, note)


async def test_a_killed_first_start_spoils_nothing(folder):
    (folder / "postgres.unfinished" / "base").mkdir(parents=True)
    (folder / "postgres.unfinished" / "PG_VERSION").write_text("18\n")
    (folder / "postgres.password").write_text("")

    with PrivateServices(folder, redis=False, durable=False) as services:
        assert await ask(services.database, "SELECT 1") == 1


async def test_a_stale_lock_file_that_names_a_living_process_stops_nobody(used_folder):
    with PrivateServices(used_folder, redis=False, durable=False) as services:
        socket = services.database.host
    stale = f"{os.getppid()}\n{used_folder / 'postgres'}\n"
    (used_folder / "postgres" / "postmaster.pid").write_text(stale)
    (used_folder / "run").mkdir(mode=0o700)
    (used_folder / "run" / ".s.PGSQL.5432.lock").write_text(stale)

    with PrivateServices(used_folder, redis=False, durable=False) as services:
        assert services.database.host == socket
        assert await ask(services.database, "SELECT 1") == 1


async def test_a_stop_is_orderly_and_soon_done_even_with_guests(used_folder):
    services = PrivateServices(used_folder)
    services.start()
    async with connection(services.database) as guest:
        services.stop()
        with pytest.raises((OSError, asyncpg.PostgresError, asyncpg.InterfaceError)):
            await guest.fetchval("SELECT 1")

    assert not processes_in(used_folder)
    services.stop()
    assert last_state(used_folder) == "shut down"  # by itself: what takes too long is killed


def last_state(folder: Path) -> str:
    """Ask PostgreSQL's own tool how the server ended."""
    tool = postgres_program("pg_controldata")
    told = subprocess.check_output([tool, "-D", folder / "postgres"], text=True)
    found = re.search(r"cluster state: +(.*)", told)
    assert found is not None
    return found[1]


def test_one_object_may_start_again(used_folder):
    services = PrivateServices(used_folder, database=False, durable=False)
    for _ in range(2):
        with services:
            assert processes_in(used_folder)
        assert not processes_in(used_folder)


def test_ctrl_c_does_not_reach_the_servers_before_their_parent(used_folder):
    with PrivateServices(used_folder, durable=False):
        groups = {os.getpgid(pid) for pid in processes_in(used_folder)}

    assert groups
    assert os.getpgrp() not in groups


async def test_servers_that_are_killed_are_started_again_with_their_data(used_folder):
    with PrivateServices(used_folder) as services:
        note = await write_down(services)
        kill_all_in(used_folder)

        begun: list[str] = []

        def both_begin() -> bool:
            begun.extend(services.tend())
            return sorted(begun) == ["PostgreSQL", "Valkey"]

        await soon(both_begin)
        assert (await notes_once_up(services))[0] == note
