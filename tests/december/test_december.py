"""A whole December, as four people live it with a bot that is a program of its own."""

from collections.abc import AsyncIterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from db.engine import Address, connection
from deploy.embedded import PrivateServices
from santa.identifiers import PersonId
from simulator.controls import Controls
from simulator.phone import Phone
from simulator.running import RunningSimulator
from tests.at_telegram import given_away
from tests.cast import CAST
from tests.commands.programs import running
from tests.conftest import EMPTY_ALL
from tests.december.conftest import emptied, telegram_in
from tests.december.lives import READY, environment
from tests.december.pairs import opening_of_result, person_named_in, stored_pairs
from tests.december.playing import Hand
from tests.logs import alarms_in


@dataclass(frozen=True)
class Choice:
    """What Ann picks in London, what it is in each one's zone, and when it is over."""

    ids: int
    day: str
    told: dict[str, str]
    over: datetime
    part: str = ""
    exact: str = ""


EXACT_TIME = Choice(
    ids=0,
    day="24",
    exact="18:30",
    told={
        "en": "Thursday, 24 December, 18:30",
        "ru": "пятница, 25 декабря, 04:30",
        "kk": "24 желтоқсан, бейсенбі, 23:30",
        "uk": "четвер, 24 грудня, 20:30",
    },
    over=datetime(2026, 12, 24, 18, 30, 1, tzinfo=UTC),
)
PART_OF_THE_DAY = Choice(
    ids=1_000_000,
    day="28",
    part="18-21",
    told={
        "en": "Monday, 28 December, 18:00–21:00",
        "ru": "вторник, 29 декабря, 04:00–07:00",
        "kk": "28 желтоқсан, дүйсенбі, 23:00–02:00",
        "uk": "понеділок, 28 грудня, 20:00–23:00",
    },
    over=datetime(2026, 12, 28, 21, tzinfo=UTC),
)


@dataclass(frozen=True)
class December:
    """The bot at work, and the Telegram that it talks to."""

    simulator: RunningSimulator
    controls: Controls


@pytest.fixture(scope="module")
async def december(
    folder: Path, services: PrivateServices, address: Address, _open_memory: None
) -> AsyncIterator[December]:
    async with connection() as line:
        await line.execute(EMPTY_ALL)
    redis_url = f"{services.redis_url}?db=0"  # the other tests take turns with the others
    async with (
        emptied(redis_url),
        telegram_in(folder) as simulator,
        Controls(simulator.url) as controls,
    ):
        environ = environment(simulator, address, redis_url, folder / "shift")
        async with running("run", folder=folder, environ=environ) as program:
            await program.says(READY)
            yield December(simulator, controls)
            assert alarms_in(program.said) == []


@pytest.mark.parametrize("choice", [EXACT_TIME, PART_OF_THE_DAY], ids=["exact", "secret"])
async def test_four_people_play_from_the_first_start_to_everybodys_result(
    december: December, choice: Choice
) -> None:
    ann, boris, aigerim, taras = hands = [
        await a_hand(place, december.controls, choice.ids) for place in range(len(CAST))
    ]

    link = await ann.create_room()
    await boris.join_by_link(link)
    await aigerim.join_by_number(link.rpartition("_")[2])
    await taras.join_by_link(link, is_asked_for_language=True)
    await ann.choose_zone("U", "United Kingdom")
    await boris.choose_zone("Р", "Россия", "Владивосток, UTC+10")
    await taras.choose_zone("У", "Україна", "Київ, UTC+2")
    await ann.schedule(choice.day, part=choice.part, exact=choice.exact)
    for hand in hands:
        letter = await hand.letter_about_the_draw()
        assert choice.told[hand.player.language] in letter.text
    assert await stored_pairs(of=ann.player) == {}

    await december.controls.set_clock(choice.over)

    people = [hand.player for hand in hands]
    announced, in_room, from_menu = {}, {}, {}
    for hand in hands:
        giver = hand.player.id
        announced[giver] = person_named_in(await hand.result(), people).id
        in_room[giver] = person_named_in(await hand.room_from_the_letter(), people).id
        from_menu[giver] = person_named_in(await hand.room_from_the_menu(), people).id
    stored = await stored_pairs(of=ann.player)
    assert announced == stored == in_room == from_menu
    assert circle_from(ann.player.id, stored) == {player.id for player in people}
    await nothing_is_amiss(december, hands)


async def a_hand(place: int, controls: Controls, ids: int) -> Hand:
    """Give a phone to one of the cast, as somebody whom the bot has never seen."""
    player = replace(CAST[place], id=PersonId(CAST[place].id + ids))
    # The client of Taras is set to Polish, which is not one of ours.
    client = "pl" if player.language == "uk" else player.language
    phone = await Phone.new(
        controls, player.first_name, client, id=player.id, last_name=player.last_name
    )
    return Hand(player, phone)


def circle_from(person: int, pairs: dict[int, int]) -> set[int]:
    """Follow the gifts until they come back to somebody who was passed."""
    passed: set[int] = set()
    while person not in passed:
        passed.add(person)
        person = pairs[person]
    return passed


async def nothing_is_amiss(december: December, hands: list[Hand]) -> None:
    """Check that each has one result, and that nothing is complained of or given away."""
    calls = december.simulator.calls("sendMessage")
    for hand in hands:
        line = opening_of_result(hand.player)
        chat = str(hand.player.id)
        results = [call for call in calls if call.params["chat_id"] == chat]
        results = [call for call in results if call.params["text"].startswith(line)]
        assert [call.status for call in results] == [200]
    assert await december.controls.complaints() == []
    assert given_away(december.simulator) == []
