"""The ready-made story: it plays by itself, ends well, and ends at once when it is told to."""

import asyncio
import contextlib
import re
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path
from signal import SIGINT

import httpx

from commands.stories.december import ANSWERS, THANKS, WISHES
from simulator.controls import Controls
from tests.commands.conftest import folder as folder
from tests.commands.programs import Program, manage, running
from tests.ports import port as port

STAY = ("Ann", "Boris", "Aigerim", "Taras")
COUPLE = {"Boris", "Aigerim"}
SCENES = (
    "Boris follows Ann’s link",
    "Taras joins too",
    "Ann picks the day",
    "It is drawn!",
    "Kate has to leave",
    "A week later",
    "Everybody has given and received",
)


@dataclass(frozen=True)
class Chat:
    """What stands in one player's chat, and who they are."""

    name: str
    texts: list[str]

    @property
    def recipient(self) -> str:
        """Whose name and wishes stand in the last letter that tells of any."""
        named = [
            name
            for text in self.texts
            for name, wishes in WISHES.items()
            if wishes in text and name in text
        ]
        return named[-1]

    def has(self, words: str) -> bool:
        return any(words in text for text in self.texts)


async def chats_at(address: str) -> dict[str, Chat]:
    """Read every phone, and whether the bot has left anything undone."""
    found = {}
    async with Controls(address) as controls:
        for person in (await controls.get("/people"))["people"]:
            chat = await controls.get(f"/people/{person['id']}/chats/{person['id']}")
            texts = [message["text"] for message in chat["messages"]]
            found[person["first_name"]] = Chat(person["first_name"], texts)
        assert await controls.complaints() == []
    return found


@contextlib.asynccontextmanager
async def a_page_at(address: str) -> AsyncIterator[None]:
    """Follow what happens, as an open page does."""
    async with (
        httpx.AsyncClient(trust_env=False) as browser,
        browser.stream("GET", f"{address}/sim/events", timeout=None) as events,
    ):
        assert events.status_code == 200
        following = asyncio.create_task(events.aread())
        yield
        following.cancel()
        await asyncio.gather(following, return_exceptions=True)


def address_in(program: Program) -> str:
    address = re.search(r"http://\S+", program.said)
    assert address is not None
    return address[0]


async def test_the_story_ends_with_everybody_happy(folder: Path, port: int) -> None:
    command = ("demo", "--port", str(port), "--story", "december", "--pace", "0")
    async with running(*command, folder=folder) as program:
        for words in SCENES:  # there is time for each of them
            await program.says(words)
        chats = await chats_at(address_in(program))
        await program.ends(on=SIGINT)

    gives_to = {name: chats[name].recipient for name in STAY}
    assert sorted(gives_to.values()) == sorted(STAY)
    assert all(giver != recipient for giver, recipient in gives_to.items())
    assert all({giver, recipient} != COUPLE for giver, recipient in gives_to.items())
    assert all(chats[giver].has(THANKS[recipient]) for giver, recipient in gives_to.items())
    assert chats["Ann"].has(ANSWERS[gives_to["Ann"]])
    assert program.code == 0
    assert "[error" not in program.said


async def test_a_story_waits_for_the_page_and_ends_at_once_when_told_to(
    folder: Path, port: int
) -> None:
    words = ("demo", "--port", str(port), "--story", "december", "--pace", "1")
    async with running(*words, folder=folder) as program:
        await program.says("begins as soon as the page is open")
        assert "Ann" not in program.said
        async with a_page_at(address_in(program)):
            await program.says("Ann starts the bot")
            await program.ends(on=SIGINT)

    assert program.code == 0
    assert SCENES[-1] not in program.said
    assert "[error" not in program.said
    assert "Traceback" not in program.said


def test_a_story_that_there_is_not_is_refused_with_those_there_are(folder: Path) -> None:
    ended = manage("demo", "--story", "easter", folder=folder)

    assert ended.code == 2
    assert ended.complaints == ["There is no story 'easter'. There is: december"]
    assert not (folder / "var").exists()
