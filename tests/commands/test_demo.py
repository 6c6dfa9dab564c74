"""The demo plays without token and network, begins anew each time, and leaves nothing behind."""

import socket
from pathlib import Path
from signal import SIGINT, SIGKILL

import httpx

from locales.voice import voice_of
from simulator.controls import Controls
from simulator.phone import Phone
from tasks.polling import LONG_POLL
from tests.cast import ann
from tests.commands.programs import manage, running

MISLEADING = {"TELEGRAM_TOKEN": "nonsense", "DATABASE_HOST": "nowhere", "POOL_SIZE": "many"}


async def test_the_demo_begins_anew_even_after_a_kill(folder: Path, port: int) -> None:
    (folder / ".env").write_text("TELEGRAM_LOGIN=no login at all\n")
    words = ("demo", "--port", str(port))
    address = f"http://127.0.0.1:{port}"

    async with running(*words, folder=folder, environ=MISLEADING) as killed:
        await killed.says(address)
        await welcomed(address)
        await killed.ends(on=SIGKILL)
    async with running(*words, folder=folder, environ=MISLEADING) as program:
        await program.says(address)
        await welcomed(address)
        took = await program.ends(on=SIGINT)

    assert (program.code, took < LONG_POLL) == (0, True)
    assert "[error" not in program.said
    assert not (folder / "var" / "demo" / "postgres" / "postmaster.pid").exists()


async def welcomed(address: str) -> None:
    """Open the page and let somebody press Start as a newcomer."""
    async with httpx.AsyncClient(trust_env=False, timeout=60) as browser:
        page = await browser.get(address)
        assert page.headers["content-type"].startswith("text/html")
    async with Controls(address) as controls:
        phone = await Phone.new(controls, ann.first_name, id=ann.id)
        await phone.start()
        await phone.gets(voice_of("en").say("welcome", person=ann.first_name))


def test_a_port_that_is_taken_is_named(folder: Path, port: int) -> None:
    with socket.socket() as door:
        door.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        door.bind(("127.0.0.1", port))
        door.listen()

        ended = manage("demo", "--port", str(port), folder=folder)

    assert ended.code == 1
    assert ended.complaints == [f"Port {port} is taken: name another one with --port"]
