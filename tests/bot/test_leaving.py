"""A member goes out of the room, before the draw and after it."""

import pytest

from db.engine import fetch
from santa.draw.use_cases import draw_now
from santa.errors import OwnerMayNotLeave, RoomNotFound
from santa.rooms import finish_game, my_recipient, remove_member
from tests.bot.conftest import Phones
from tests.bot.presses import press_forged
from tests.bot.room_scenes import a_room_of_four, apart
from tests.bot.scenes import at_the_room, sees_the_menu
from tests.bot.words import refusal_in, words
from tests.cast import CAST, Player, a_room, aigerim, ann, boris, taras

pytestmark = pytest.mark.usefixtures("bot")


async def members() -> set[int]:
    return {row["person"] for row in await fetch("SELECT person FROM membership")}


@pytest.mark.parametrize("player", [boris, aigerim, taras], ids=lambda player: player.language)
async def test_a_member_leaves_after_being_asked_once_more(phones: Phones, player: Player) -> None:
    number = await a_room_of_four()
    phone = phones.of(player)
    await at_the_room(phone, number)

    await phone.press(words(player, "room-home.leave"))
    await phone.gets(words(player, "leave-room-sure", name="Office", state="open"))
    await phone.press(words(player, "leave-room-sure.leave"))

    await phone.gets(words(player, "leave-room-done"))
    assert await members() == {one.id for one in CAST} - {player.id}


async def test_a_member_may_think_better_of_it(phones: Phones) -> None:
    number = await a_room(of=boris, with_=[ann])
    await at_the_room(phones.ann, number)
    await phones.ann.press("Leave room")

    await phones.ann.press("Cancel")

    assert (await phones.ann.gets("Office")).button("Leave room")
    assert ann.id in await members()


async def test_leaving_after_the_draw_gives_the_santa_another_recipient(phones: Phones) -> None:
    number = await a_room(of=boris, with_=[ann, aigerim, taras])
    await draw_now(number, by=boris.id)
    recipients = {one: (await my_recipient(number, by=one.id)).name for one in CAST}
    santa = next(one for one in CAST if recipients[one] == ann.name)
    await at_the_room(phones.ann, number)

    await phones.ann.press("Leave room")
    await phones.ann.gets(words(ann, "leave-room-sure", name="Office", state="drawn"))
    answer = await phones.ann.press("Leave room")
    assert answer.text == ""
    await phones.ann.gets(words(ann, "leave-room-done"))

    shown = await at_the_room(phones.of(santa), number)
    assert (await my_recipient(number, by=santa.id)).name in shown.text
    assert ann.name not in shown.text


async def test_the_owner_is_refused(phones: Phones) -> None:
    number = await a_room(of=ann, with_=[boris])
    shown = await at_the_room(phones.ann, number)
    assert not shown.button("Leave room")

    answer = await press_forged(phones.ann, shown, "leave")

    assert answer.text == refusal_in(ann, OwnerMayNotLeave())
    assert ann.id in await members()


async def test_who_became_owner_meanwhile_stays(phones: Phones) -> None:
    number = await a_room(of=boris, with_=[ann])
    await at_the_room(phones.ann, number)
    await phones.ann.press("Leave room")
    await phones.ann.gets(words(ann, "leave-room-sure", name="Office", state="open"))
    await fetch("UPDATE room SET owner = $1", ann.id)

    answer = await phones.ann.press("Leave room")

    assert answer.text == refusal_in(ann, OwnerMayNotLeave())
    assert ann.id in await members()


async def test_a_former_member_is_told_that_the_room_is_gone(phones: Phones) -> None:
    number = await a_room(of=boris, with_=[ann])
    await at_the_room(phones.ann, number)
    await phones.ann.press("Leave room")
    await phones.ann.gets(words(ann, "leave-room-sure", name="Office", state="open"))
    await remove_member(number, ann.id, by=boris.id)

    answer = await phones.ann.press("Leave room")

    assert answer.text == refusal_in(ann, RoomNotFound())
    await sees_the_menu(phones.ann)


@pytest.mark.parametrize("player", [ann, boris], ids=["owner", "member"])
async def test_who_is_left_without_a_recipient_gets_a_truthful_screen(
    phones: Phones, player: Player
) -> None:
    number = await a_room(of=ann, with_=[boris, aigerim])
    await draw_now(number, by=ann.id)
    await apart_although_drawn(boris, ann)
    await remove_member(number, aigerim.id, by=ann.id)
    await fetch("DELETE FROM pair")

    shown = await at_the_room(phones.of(player), number)

    since = {"name": "Office", "since": "drawn"}
    assert words(player, "room-gives-to-nobody", **since) in shown.text


async def test_a_game_that_is_over_for_long_says_that_all_is_forgotten(phones: Phones) -> None:
    number = await a_room_of_four()
    await draw_now(number, by=ann.id)
    await finish_game(number, by=ann.id)
    await fetch("UPDATE room SET finished_at = finished_at - interval '91 days'")
    await fetch("DELETE FROM pair")

    shown = await at_the_room(phones.ann, number)

    since = {"name": "Office", "since": "forgotten"}
    assert words(ann, "room-gives-to-nobody", **since) in shown.text


async def apart_although_drawn(giver: Player, receiver: Player) -> None:
    await fetch(
        "INSERT INTO exclusion (room, giver, receiver) SELECT id, $1, $2 FROM room",
        giver.id,
        receiver.id,
    )


async def test_the_owner_is_warned_when_a_leaving_makes_the_draw_impossible(
    phones: Phones,
) -> None:
    number = await a_room_of_four()
    await apart(number, (boris, ann), (boris, aigerim))
    await remove_member(number, taras.id, by=ann.id)
    await at_the_room(phones.ann, number)

    await phones.ann.press("Start game")

    names = {"names": boris.name, "few": "none", "others": ""}
    await phones.ann.gets(words(ann, "verdict-givers", **names))
