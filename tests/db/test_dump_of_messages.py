"""Whoever steals a dump learns nothing of who wrote to whom, however much was written."""

from collections import Counter, defaultdict
from datetime import datetime

import pytest

from db.engine import Address, fetch
from db.tables import TABLES
from santa.letters.queue import claim_letters
from santa.messages import (
    ContentKind,
    MessageContent,
    channel_at,
    channel_to_recipient,
    channel_to_santa,
    report,
    write_to_recipient,
    write_to_santa,
)
from santa.messages.outcomes import note_unreachable
from santa.people.superusers import set_superuser
from tests.cast import CAST, aigerim, ann, taras
from tests.db.test_dump import OPEN_IDENTIFIERS, dump, ways_to_write
from tests.moments import Moment
from tests.santa.messaging import delivered, words
from tests.santa.pairs import a_drawn_room

SECRETS = ("Is red all right?", "Green, please", "photo-of-my-street", "Never seen by anybody")


@pytest.fixture
async def conversations(memory: Address, moment: Moment) -> None:
    """Let much be written and read, much wait, and somebody be reported."""
    number = await a_drawn_room(*CAST)
    await set_superuser(taras.id)
    for player in CAST:
        await write_to_recipient(number, words(SECRETS[0]), by=player.id)
        moment.pass_by(seconds=7)
        await write_to_santa(number, words(SECRETS[1]), by=player.id)
    moment.pass_by(minutes=3)
    came = await delivered()
    for each in came:
        assert await channel_at(each.message, by=each.letter.receiver) is not None
    photo = MessageContent(ContentKind.PHOTO, SECRETS[3], files=(SECRETS[2],))
    await write_to_recipient(number, photo, by=ann.id)
    await write_to_santa(number, words(SECRETS[3]), by=aigerim.id)
    for letter in await claim_letters(100):
        await note_unreachable(letter)
    await report((await channel_to_santa(number, by=aigerim.id)).token, by=aigerim.id)


@pytest.mark.usefixtures("conversations")
async def test_a_dump_shows_no_word_and_no_file() -> None:
    shown = "\n".join(value for _, value in await dump())

    for secret in SECRETS:
        assert not any(written in shown for written in ways_to_write(secret))


@pytest.mark.usefixtures("conversations")
async def test_a_dump_shows_a_person_only_where_they_may_stand() -> None:
    shown_in = {
        column for column, value in await dump() if any(str(player.id) in value for player in CAST)
    }

    assert shown_in <= OPEN_IDENTIFIERS


@pytest.mark.usefixtures("conversations")
async def test_no_token_stands_in_a_dump() -> None:
    number = (await fetch("SELECT number FROM room"))[0]["number"]
    shown = "\n".join(value for _, value in await dump())

    for player in CAST:
        for channel in (
            await channel_to_recipient(number, by=player.id),
            await channel_to_santa(number, by=player.id),
        ):
            assert channel.token not in shown


@pytest.mark.usefixtures("conversations")
async def test_no_value_is_shared_by_the_rows_of_who_writes_and_who_reads() -> None:
    """A value that stands in two tables links them; only rooms and letters may do that."""
    seen: dict[str, set[str]] = defaultdict(set)
    for column, value in await dump():
        if column.endswith(("_mark", ".facts")):
            seen[value].add(column)

    shared = {frozenset(columns) for columns in seen.values() if len(columns) > 1}
    assert shared <= {
        frozenset({"message.channel_mark", "trace.channel_mark"}),
        frozenset({"message.channel_mark", "report.channel_mark"}),
        frozenset({"trace.channel_mark", "report.channel_mark"}),
        frozenset({"message.channel_mark", "trace.channel_mark", "report.channel_mark"}),
    }


@pytest.mark.usefixtures("conversations")
async def test_the_two_directions_of_a_pair_share_no_mark() -> None:
    marks = Counter(
        bytes(row["channel_mark"])
        for row in await fetch("SELECT DISTINCT channel_mark, room FROM trace")
    )

    assert len(marks) == 8


@pytest.mark.usefixtures("conversations")
async def test_of_a_message_no_moment_is_kept_but_the_day() -> None:
    rows = await fetch(
        "SELECT created_at AS at FROM letter WHERE kind LIKE 'message-%'"
        " UNION ALL SELECT written_on FROM message UNION ALL SELECT reported_on FROM report"
    )

    assert rows
    assert {row["at"] for row in rows} == {midnight_of(rows[0]["at"])}


def midnight_of(moment: datetime) -> datetime:
    return moment.replace(hour=0, minute=0, second=0, microsecond=0)


@pytest.mark.usefixtures("conversations")
async def test_what_was_read_leaves_no_row_that_names_its_reader() -> None:
    rows = await fetch(
        "SELECT DISTINCT receiver FROM letter WHERE kind LIKE 'message-from-%' AND state = 'sent'"
    )

    assert rows == []


@pytest.mark.usefixtures("conversations")
async def test_the_marks_of_who_wrote_are_gone_in_a_minute() -> None:
    rows = await fetch("SELECT writing_mark FROM writing")

    assert len({bytes(row["writing_mark"]) for row in rows}) == len(rows) == 2


async def test_every_table_that_bears_a_mark_is_looked_at_here() -> None:
    marked = {
        table._meta.tablename
        for table in TABLES
        if any(column._meta.name.endswith("_mark") for column in table._meta.columns)
    }

    assert marked == {"pair", "message", "trace", "report", "writing"}


async def test_messages_of_one_length_seal_to_one_length(memory: Address, moment: Moment) -> None:
    number = await a_drawn_room(*CAST)
    for player in CAST:
        await write_to_recipient(number, words("12345"), by=player.id)

    lengths = await fetch("SELECT DISTINCT octet_length(facts) FROM message")

    assert len(lengths) == 1
