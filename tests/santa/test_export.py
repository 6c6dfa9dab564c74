"""The document with everything about a person, and with nobody else's secrets."""

import json
from typing import Any

import pytest

from santa.acting import acting_on
from santa.errors import NeverPressedStart, RoomNotFound
from santa.people import change_address, change_phone, lose_sight_of
from santa.people.own_data import export_my_data
from santa.people.superusers import set_superuser
from santa.rooms import finish_game, leave_room, see_invitation
from santa.rooms.purging import purge_finished
from tests.cast import CAST, Player, a_room, aigerim, ann, boris, introduce, taras
from tests.moments import NOON, Moment
from tests.santa.pairs import a_drawn_room

pytestmark = pytest.mark.usefixtures("memory", "moment")


async def exported(player: Player) -> dict[str, Any]:
    """Export as a file would: through JSON and back."""
    document = json.dumps(await export_my_data(by=player.id), ensure_ascii=False)
    return dict(json.loads(document))


async def test_whoever_only_pressed_start_has_a_short_document() -> None:
    await introduce(boris)

    assert await exported(boris) == {
        "telegram_id": boris.id,
        "first_name": "Борис",
        "last_name": "",
        "address": None,
        "phone": None,
        "language": "ru",
        "time_zone": "Asia/Yekaterinburg",
        "first_start": NOON.isoformat(),
        "unreachable_since": None,
        "shut_out_since": None,
        "superuser": False,
        "rooms": [],
        "letters": [],
        "messages": [],
        "wrong_room_numbers": [],
    }


async def test_everything_that_one_has_told_is_in_it() -> None:
    number = await a_room(of=ann, with_=[boris])
    await change_address(ann.address, by=ann.id)
    await change_phone("+77012345678", region="ZZ", by=ann.id)
    await set_superuser(ann.id)
    await lose_sight_of(ann.id)
    with pytest.raises(RoomNotFound):
        await see_invitation("99999999", by=ann.id)

    document = await exported(ann)

    assert (document["address"], document["phone"]) == (ann.address, "+77012345678")
    assert (document["superuser"], document["unreachable_since"]) == (True, NOON.isoformat())
    assert document["wrong_room_numbers"] == [NOON.isoformat()]
    assert document["rooms"] == [
        {
            "number": number,
            "name": "Office",
            "budget": "20 €",
            "state": "open",
            "mine": True,
            "joined": NOON.isoformat(),
            "wishes": ann.wishes,
            "my_recipient": None,
        }
    ]
    assert document["letters"] == [
        {
            "about": "joined",
            "room": number,
            "state": "waiting",
            "written": NOON.isoformat(),
            "delivered": None,
        }
    ]


async def test_everything_stands_in_the_order_in_which_it_happened(moment: Moment) -> None:
    numbers, tries = [], []
    for _ in range(2):
        numbers.append(await a_room(of=ann, with_=[boris]))
        with pytest.raises(RoomNotFound):
            await see_invitation("99999999", by=ann.id)
        tries.append(moment.now.isoformat())
        moment.pass_by(minutes=1)

    document = await exported(ann)

    assert [room["number"] for room in document["rooms"]] == numbers
    assert [letter["room"] for letter in document["letters"]] == numbers
    assert document["wrong_room_numbers"] == tries


async def test_an_update_that_comes_again_brings_the_document_again() -> None:
    await introduce(ann)

    for _ in range(2):
        with acting_on(1):
            assert (await exported(ann))["telegram_id"] == ann.id


async def test_the_recipient_is_in_it_by_name_and_nobody_else_at_all() -> None:
    for player in CAST:
        await introduce(player)
        await change_address(player.address, by=player.id)
        await change_phone("+77012345678", region="ZZ", by=player.id)
    await a_drawn_room(ann, boris, aigerim, taras)

    text = json.dumps(await exported(boris), ensure_ascii=False)

    assert aigerim.name in text
    for other in (ann, aigerim, taras):
        for secret in (str(other.id), other.wishes, other.address):
            assert json.dumps(secret, ensure_ascii=False)[1:-1] not in text
    assert ann.name not in text
    assert taras.name not in text


async def test_rooms_that_one_left_are_not_in_it() -> None:
    number = await a_drawn_room(ann, boris, aigerim, taras)
    await leave_room(number, by=boris.id)

    assert (await exported(boris))["rooms"] == []


async def test_a_room_whose_results_are_forgotten_names_nobody(moment: Moment) -> None:
    await finish_game(await a_drawn_room(ann, boris, taras), by=ann.id)
    moment.pass_by(days=90)
    await purge_finished()

    (room,) = (await exported(ann))["rooms"]

    assert (room["my_recipient"], room["wishes"]) == (None, None)


async def test_there_is_no_document_about_somebody_unknown() -> None:
    with pytest.raises(NeverPressedStart):
        await export_my_data(by=ann.id)
