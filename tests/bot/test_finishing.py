"""A drawn room for its owner: who has their result, and the end of the game."""

import pytest

from db.engine import fetch
from santa.errors import NotOwner
from santa.limits import KEPT_AFTER_FINISH, WRITING_AFTER_FINISH
from tests.bot.conftest import Phones
from tests.bot.scenes import a_drawn_room, at_the_room
from tests.bot.words import refusal_in, words
from tests.cast import ann, boris, taras

pytestmark = pytest.mark.usefixtures("bot")

ARRIVED = "UPDATE letter SET state = 'sent', sent_at = now(), facts = NULL WHERE receiver <> $1"
FINISHED = "SELECT state FROM room"


def the_question() -> str:
    """Say the question whether the game is over, with what is left of it afterwards."""
    left = {"writing": WRITING_AFTER_FINISH.days, "kept": KEPT_AFTER_FINISH.days}
    return words(ann, "finish-game-sure", name="Office", arrived=0, total=4, **left)


async def test_the_owner_sees_how_many_have_their_result_and_who_has_not(phones: Phones) -> None:
    number = await a_drawn_room()
    await fetch("DELETE FROM letter WHERE kind <> 'result'")
    await fetch(ARRIVED, taras.id)
    await fetch("UPDATE letter SET state = 'unreachable' WHERE receiver = $1", taras.id)

    shown = await at_the_room(phones.ann, number)

    known = words(ann, "room-delivery", arrived=3, total=4, reach="some", missing=taras.name)
    assert known in shown.text
    assert "3 of 4 have their result" in shown.text


async def test_a_member_does_not_see_who_cannot_be_reached(phones: Phones) -> None:
    number = await a_drawn_room()
    await fetch("UPDATE letter SET state = 'unreachable' WHERE receiver = $1", taras.id)

    shown = await at_the_room(phones.boris, number)

    assert "📬" not in shown.text
    assert not shown.button(words(boris, "room-home.finish"))


async def test_the_owner_finishes_the_game_after_being_asked_once_more(phones: Phones) -> None:
    number = await a_drawn_room()
    await at_the_room(phones.ann, number)

    await phones.ann.press("Finish game")
    await phones.ann.gets(the_question())
    assert await fetch(FINISHED) == [{"state": "drawn"}]
    await phones.ann.press("Finish game")

    shown = await phones.ann.gets("The game is over")
    assert not shown.button("Finish game")
    assert shown.button("Settings")
    assert await fetch(FINISHED) == [{"state": "finished"}]


async def test_a_finished_game_says_so_to_everybody(phones: Phones) -> None:
    number = await a_drawn_room()
    await fetch("UPDATE room SET state = 'finished', finished_at = now()")

    shown = await at_the_room(phones.boris, number)

    assert "🏁" in shown.text
    assert shown.button(words(boris, "room-home.leave"))


async def test_a_former_owner_finishes_nothing(phones: Phones) -> None:
    number = await a_drawn_room()
    await at_the_room(phones.ann, number)
    await phones.ann.press("Finish game")
    await phones.ann.gets(the_question())
    await fetch("UPDATE room SET owner = $1", boris.id)

    answer = await phones.ann.press("Finish game")

    assert answer.text == refusal_in(ann, NotOwner())
    assert await fetch(FINISHED) == [{"state": "drawn"}]
