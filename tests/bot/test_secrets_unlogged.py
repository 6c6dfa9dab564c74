"""What people type, and whom they give to, reaches no log, whatever breaks on the way."""

import io
import logging
from collections.abc import AsyncIterator, Iterator

import pytest

from commands.ground.logs import formatter
from db.engine import fetch
from db.tables import Pair
from santa.draw.use_cases import draw_now
from simulator.controls import Controls
from simulator.running import RunningSimulator
from tests.bot.conftest import Phones
from tests.bot.living_bot import LivingBot
from tests.cast import CAST, a_room, ann, introduce

WISH = "A planted wish for a telescope"
ADDRESS = "77 Planted Lane, Bath"
PHONE = "+44 20 7946 0018"
PLANTED = (WISH, "telescope", ADDRESS, "Planted Lane", "7946 0018", "79460018")

QUOTING = """
CREATE FUNCTION quote_the_row() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'planted fault: %', NEW USING DETAIL = 'Failing row contains (' || NEW || ')';
END $$
"""


@pytest.fixture
def log() -> Iterator[io.StringIO]:
    """Everything that is logged, as in production but for chatter that nobody would see."""
    written = io.StringIO()
    handler = logging.StreamHandler(written)
    handler.setFormatter(formatter(for_eyes=False))
    root = logging.getLogger()
    level = root.level
    root.setLevel(logging.INFO)
    root.addHandler(handler)
    logging.getLogger(__name__).info("heard")  # a log that is deaf must not pass for a clean one
    yield written
    root.removeHandler(handler)
    root.setLevel(level)


@pytest.fixture
async def quoting_database(bot: LivingBot) -> AsyncIterator[None]:
    """A database that refuses changes of people and memberships, and quotes them."""
    await fetch(QUOTING)
    for table in ("person", "membership"):
        await fetch(
            f"CREATE TRIGGER quoting BEFORE UPDATE ON {table}"
            " FOR EACH ROW EXECUTE FUNCTION quote_the_row()"
        )
    yield
    await fetch("DROP FUNCTION quote_the_row CASCADE")


def nothing_planted_in(log: io.StringIO, *more: str) -> bool:
    written = log.getvalue()
    assert written, "nothing was logged at all"
    return not [word for word in (*PLANTED, *more) if word in written]


async def test_nothing_typed_is_logged(
    phones: Phones, bot: LivingBot, simulator: RunningSimulator, log: io.StringIO
) -> None:
    await phones.ann.start()
    await phones.ann.press("Create a room")
    for typed in ("Office", "20 €", WISH):
        await phones.ann.text(typed)
    await phones.ann.sees("Office")

    token = simulator.token.partition(":")[2]
    assert nothing_planted_in(log, token, "Office", *(player.name for player in CAST))


async def test_a_database_that_quotes_what_it_refuses_is_not_quoted(
    phones: Phones, bot: LivingBot, log: io.StringIO, quoting_database: None
) -> None:
    await phones.ann.start()
    for question, typed in (("Edit address", ADDRESS), ("Edit phone", PHONE)):
        await phones.ann.text("/profile")
        await phones.ann.press(question)
        await phones.ann.text(typed)
        await phones.ann.sees("wrong on our side")

    bot.expect_fault()
    assert "planted fault" not in log.getvalue()
    assert "RaiseError" in log.getvalue()
    assert nothing_planted_in(log)


async def test_a_telegram_that_quotes_what_it_refuses_is_not_quoted(
    phones: Phones, bot: LivingBot, controls: Controls, log: io.StringIO
) -> None:
    await introduce(ann)
    await a_room(of=ann)
    await phones.ann.start()
    refusal = f'Bad Request: can\'t parse entities: "{WISH}" at {ADDRESS}'
    await controls.fault("refused", "editMessageText", text=refusal, next=1)
    answer = await phones.ann.press("Office")

    assert "wrong on our side" in answer.text
    bot.expect_fault()
    assert "TelegramBadRequest" in log.getvalue()
    assert nothing_planted_in(log)


async def test_nobody_learns_from_the_log_who_gives_to_whom(
    bot: LivingBot, log: io.StringIO
) -> None:
    number = await a_room(of=ann, with_=CAST[1:])

    await draw_now(number, by=ann.id)

    assert await Pair.count() == len(CAST)
    people = [word for player in CAST for word in (str(player.id), player.name)]
    assert "was drawn" in log.getvalue()
    assert nothing_planted_in(log, *people)
