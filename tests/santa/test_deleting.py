"""Whoever deletes their data leaves nothing that names them; their rooms live on."""

import pytest

from db.engine import fetch
from db.sealing import seal
from santa.errors import NoRecipientNow, RoomNotFound
from santa.letters.parking import park
from santa.letters.queue import claim_letters, mark_sent, mark_unreachable
from santa.people import change_address, recognise
from santa.people.own_data import delete_my_data
from santa.rooms import (
    finish_game,
    hand_over,
    join_room,
    keep_apart,
    leave_room,
    my_recipient,
    participants,
    remove_member,
    room_card,
    see_invitation,
)
from tests.cast import CAST, Player, a_room, aigerim, ann, boris, introduce, taras
from tests.moments import Moment
from tests.post import burn_letters, letters, told
from tests.santa.pairs import PAIRS, a_drawn_room
from tests.santa.searching import rows_that_hold
from tests.santa.states import all_states

pytestmark = pytest.mark.usefixtures("memory", "moment")


def traces(player: Player) -> list[str]:
    texts = (player.name, player.wishes, player.address, player.phone)
    return [str(player.id), player.first_name, *texts]


async def fill_in(player: Player) -> None:
    await introduce(player)
    await change_address(player.address, by=player.id)
    await fetch("UPDATE person SET phone = $2 WHERE id = $1", player.id, seal(player.phone))


async def a_whole_life(player: Player) -> None:
    """Leave every trace that one can leave, with letters in every state."""
    others = [one for one in CAST if one is not player]
    for one in CAST:
        await fill_in(one)
    owned = await a_room(of=player, with_=others, name="Owned")
    await keep_apart(owned, player.id, others[0].id, mutual=True, by=player.id)
    await a_drawn_room(others[0], player, others[1], others[2])
    finished = await a_drawn_room(others[1], others[2], player)
    await finish_game(finished, by=others[1].id)
    await a_room(of=player, name="Empty")
    left = await a_room(of=others[0], with_=[player, others[1]], name="Left")
    await leave_room(left, by=player.id)
    await leave_room(left, by=others[1].id)
    thrown_out = await a_room(of=others[1], with_=[player], name="Thrown out")
    await remove_member(thrown_out, player.id, by=others[1].id)
    passed_on = await a_room(of=others[2], with_=[player, others[0]], name="Passed on")
    await hand_over(passed_on, to=player.id, by=others[2].id)
    with pytest.raises(RoomNotFound):
        await see_invitation("99999999", by=player.id)
    for letter in await claim_letters(3):
        await mark_sent(letter.id, message=1)
    for letter in await claim_letters(2):
        await mark_unreachable(letter.id)
    await claim_letters(1)
    for letter in await claim_letters(1):
        await park(letter.id)


@pytest.mark.parametrize("player", CAST, ids=[one.first_name for one in CAST])
async def test_nothing_remains_in_any_table_that_names_them(player: Player) -> None:
    await a_whole_life(player)
    assert {found.partition(":")[0] for found in await rows_that_hold(*traces(player))} == {
        "person.id",
        "person.first_name",
        "person.address",
        "person.phone",
        "room.owner",
        "membership.person",
        "membership.wishes",
        "exclusion.giver",
        "exclusion.receiver",
        "pair.giver",
        "pair.recipient",
        "letter.receiver",
        "letter.facts",
        "wrong_number.person",
    }

    await delete_my_data(by=player.id)

    assert await rows_that_hold(*traces(player)) == []
    for other in CAST:
        if other is not player:
            assert await rows_that_hold(other.address, str(other.id))


async def test_the_bot_does_not_know_them_any_more() -> None:
    await introduce(ann)

    await delete_my_data(by=ann.id)

    assert await recognise(ann.id) is None


async def test_deleting_twice_changes_nothing_more() -> None:
    await a_room(of=ann, with_=[boris])
    await delete_my_data(by=ann.id)
    before = await told()

    await delete_my_data(by=ann.id)

    assert await told() == before


async def test_an_owned_room_passes_to_who_has_been_in_it_longest(moment: Moment) -> None:
    number = await a_room(of=ann)
    await introduce(boris, taras)
    for player in (taras, boris):
        moment.pass_by(hours=1)
        await join_room(number, None, by=player.id)
    await burn_letters()

    await delete_my_data(by=ann.id)

    assert (await room_card(number, by=taras.id)).is_mine
    assert [one.name for one in (await participants(number, by=taras.id)).people] == [
        taras.name,
        boris.name,
    ]
    assert await told() == [
        (boris.id, "new-owner"),
        (taras.id, "made-owner"),
        (taras.id, "left-unnamed"),
    ]


async def test_the_heir_gets_what_the_owner_had_not_got_yet() -> None:
    await a_room(of=ann, with_=[boris, taras])

    await delete_my_data(by=ann.id)

    assert (boris.id, "joined") in await told()


async def test_an_heir_may_own_more_rooms_than_they_could_create() -> None:
    for _ in range(3):
        await a_room(of=boris)
    number = await a_room(of=ann, with_=[boris])

    await delete_my_data(by=ann.id)

    assert (await room_card(number, by=boris.id)).is_mine


@all_states
async def test_a_room_of_ones_own_is_deleted_in_every_state(state: str) -> None:
    await a_room(of=ann)
    await fetch(f"UPDATE room SET {state}")  # noqa: S608

    await delete_my_data(by=ann.id)

    assert await fetch("SELECT FROM room") == []


async def test_a_drawn_room_is_mended() -> None:
    number = await a_drawn_room(ann, boris, aigerim, taras)

    await delete_my_data(by=boris.id)

    assert (await my_recipient(number, by=ann.id)).name == aigerim.name
    assert await told() == [(ann.id, "result-repaired"), (ann.id, "left-unnamed")]


async def test_a_drawn_room_of_the_owner_is_mended_and_passes_on() -> None:
    number = await a_drawn_room(ann, boris, aigerim, taras)

    await delete_my_data(by=ann.id)

    assert (await my_recipient(number, by=taras.id)).name == boris.name
    assert (await room_card(number, by=boris.id)).is_mine


async def test_a_finished_room_forgets_them() -> None:
    number = await a_drawn_room(ann, boris, aigerim, taras)
    await finish_game(number, by=ann.id)

    await delete_my_data(by=boris.id)

    assert {row["giver"] for row in await fetch(PAIRS)} == {aigerim.id, taras.id}
    with pytest.raises(NoRecipientNow):
        await my_recipient(number, by=ann.id)


async def test_a_letter_that_names_several_who_left_names_the_others() -> None:
    number = await a_room(of=ann, with_=[boris, taras])
    await leave_room(number, by=boris.id)
    await leave_room(number, by=taras.id)

    await delete_my_data(by=boris.id)

    (letter,) = await letters("left")
    assert letter.facts["left"] == f"[[{taras.id}, {taras.name!a}]]".replace("'", '"')


async def test_a_letter_whose_key_is_gone_is_in_nobodys_way() -> None:
    number = await a_room(of=ann, with_=[boris])
    await leave_room(number, by=boris.id)
    await fetch("UPDATE letter SET facts = 'x' WHERE kind = 'left'")

    await delete_my_data(by=boris.id)

    assert await recognise(boris.id) is None


async def test_somebody_comes_back_as_new() -> None:
    await fill_in(boris)
    number = await a_room(of=ann, with_=[boris])
    await delete_my_data(by=boris.id)

    await introduce(boris)

    card = await recognise(boris.id)
    assert card is not None
    assert not card.has_address
    await join_room(number, None, by=boris.id)


async def test_news_of_nobody_but_who_is_forgotten_is_not_told() -> None:
    number = await a_room(of=ann, with_=[boris])
    await burn_letters()
    await leave_room(number, by=boris.id)

    await delete_my_data(by=boris.id)

    assert await told() == []
