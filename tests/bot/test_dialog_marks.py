"""What tells one opening of a dialog from another, in the same second too."""

from types import SimpleNamespace

import pytest
from aiogram_dialog.api.entities import stack

from tests.bot.conftest import Phones
from tests.bot.room_scenes import a_room_of_four
from tests.bot.scenes import at_the_room
from tests.bot.words import words
from tests.cast import boris


@pytest.fixture
def one_second_and_one_chance(monkeypatch: pytest.MonkeyPatch) -> None:
    """Give aiogram-dialog no other second and no other random number."""
    monkeypatch.setattr(stack, "time", SimpleNamespace(time=lambda: 1))
    monkeypatch.setattr(stack, "random", SimpleNamespace(randint=lambda *_: 1))


@pytest.mark.usefixtures("one_second_and_one_chance")
async def test_a_dialog_is_never_taken_for_the_one_it_was_opened_from(phones: Phones) -> None:
    await at_the_room(phones.boris, await a_room_of_four())
    await phones.boris.press(words(boris, "room-home.leave"))

    await phones.boris.press(words(boris, "leave-room-sure.leave"))

    await phones.boris.gets(words(boris, "leave-room-done"))
