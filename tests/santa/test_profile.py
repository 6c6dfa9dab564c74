"""What people say about themselves, and that whoever gives to them hears of it."""

from collections.abc import Awaitable, Callable

import pytest

from db.engine import fetch
from santa.errors import NeverPressedStart, PhoneNotYours, PhoneUnknown, TextIsEmpty, TextTooLong
from santa.identifiers import PersonId
from santa.letters.queue import claim_letters
from santa.people import (
    Profile,
    change_address,
    change_name,
    change_phone,
    forget_address,
    forget_phone,
    my_profile,
    recognise,
    share_phone,
)
from santa.rooms import change_wishes, finish_game, my_recipient
from tests.cast import CAST, Player, a_room, aigerim, ann, boris, introduce, taras
from tests.post import burn_letters, letters
from tests.santa.pairs import a_drawn_room

pytestmark = pytest.mark.usefixtures("memory", "moment")

CHANGES: dict[str, Callable[[PersonId], Awaitable[None]]] = {
    "name": lambda by: change_name("Borya", "", by=by),
    "address": lambda by: change_address("Elsewhere 1", by=by),
    "no address": lambda by: forget_address(by=by),
    "phone": lambda by: change_phone("+77012345678", region="ZZ", by=by),
    "shared phone": lambda by: share_phone("77012345678", of=by, by=by),
    "no phone": lambda by: forget_phone(by=by),
}
all_changes = pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)


async def fill_in(player: Player) -> None:
    await change_address(player.address, by=player.id)
    await change_phone("+77012345678", region="ZZ", by=player.id)


async def test_a_profile_begins_with_the_name_alone() -> None:
    await introduce(ann)

    assert await my_profile(by=ann.id) == Profile("Ann", "Lee", None, None)


async def test_a_name_changes_everywhere() -> None:
    await introduce(ann)

    await change_name(" Anna\nMaria ", "O’Lee", by=ann.id)

    profile = await my_profile(by=ann.id)
    assert (profile.first_name, profile.last_name) == ("Anna Maria", "O’Lee")
    card = await recognise(ann.id)
    assert card is not None
    assert card.name == "Anna Maria O’Lee"


@pytest.mark.parametrize("nothing", ["", "  "])
async def test_a_last_name_may_be_missing(nothing: str) -> None:
    await introduce(ann)

    await change_name("Ann", nothing, by=ann.id)

    assert (await my_profile(by=ann.id)).last_name == ""


@pytest.mark.parametrize("blank", ["", " \n", "\u200b", "\u3164"])
async def test_a_first_name_has_to_be_seen(blank: str) -> None:
    await introduce(ann)

    with pytest.raises(TextIsEmpty):
        await change_name(blank, "Lee", by=ann.id)


async def test_both_names_have_their_length() -> None:
    await introduce(ann)
    await change_name("А" * 64, "🎅" * 64, by=ann.id)

    for first, last in (("А" * 65, "Lee"), ("Ann", "🎅" * 65)):
        with pytest.raises(TextTooLong) as refusal:
            await change_name(first, last, by=ann.id)
        assert refusal.value.limit == 64

    assert (await my_profile(by=ann.id)).last_name == "🎅" * 64


async def test_an_address_keeps_its_lines_and_is_sealed() -> None:
    await introduce(ann)

    await change_address("12 Mill Lane\nBath", by=ann.id)

    assert (await my_profile(by=ann.id)).address == "12 Mill Lane\nBath"
    (row,) = await fetch("SELECT address FROM person")
    assert b"Mill" not in bytes(row["address"])


async def test_an_address_has_five_hundred_characters_at_most() -> None:
    await introduce(ann)
    await change_address("ұ" * 500, by=ann.id)

    with pytest.raises(TextTooLong) as refusal:
        await change_address("ұ" * 501, by=ann.id)

    assert (refusal.value.limit, refusal.value.length) == (500, 501)
    assert (await my_profile(by=ann.id)).address == "ұ" * 500


async def test_an_address_has_to_be_seen() -> None:
    await introduce(ann)

    with pytest.raises(TextIsEmpty):
        await change_address("\u200b\n", by=ann.id)


async def test_address_and_phone_can_be_forgotten() -> None:
    await introduce(ann)
    await fill_in(ann)

    await forget_address(by=ann.id)
    await forget_phone(by=ann.id)

    assert await my_profile(by=ann.id) == Profile("Ann", "Lee", None, None)


async def test_a_phone_is_sealed_and_kept_in_e164() -> None:
    await introduce(aigerim)

    await change_phone("8 (701) 234-56-78", region="KZ", by=aigerim.id)

    assert (await my_profile(by=aigerim.id)).phone == "+77012345678"
    (row,) = await fetch("SELECT phone FROM person")
    assert b"77012345678" not in bytes(row["phone"])


async def test_a_phone_that_does_not_exist_leaves_the_old_one() -> None:
    await introduce(ann)
    await fill_in(ann)

    with pytest.raises(PhoneUnknown):
        await change_phone("12345", region="GB", by=ann.id)

    assert (await my_profile(by=ann.id)).phone == "+77012345678"


async def test_ones_own_contact_can_be_shared() -> None:
    await introduce(ann)

    await share_phone("77012345678", of=ann.id, by=ann.id)

    assert (await my_profile(by=ann.id)).phone == "+77012345678"


@pytest.mark.parametrize("of", [boris.id, None])
async def test_somebody_elses_contact_is_refused(of: PersonId | None) -> None:
    await introduce(ann)

    with pytest.raises(PhoneNotYours):
        await share_phone("+77012345678", of=of, by=ann.id)

    assert (await my_profile(by=ann.id)).phone is None


async def test_a_santa_sees_what_is_new() -> None:
    number = await a_drawn_room(ann, boris, taras)

    await fill_in(boris)
    await change_name("Borya", "", by=boris.id)

    card = await my_recipient(number, by=ann.id)
    assert (card.name, card.address, card.phone) == ("Borya", boris.address, "+7 701 234 5678")


@all_changes
async def test_the_santa_hears_of_every_change_and_nobody_else(
    change: Callable[[PersonId], Awaitable[None]],
) -> None:
    number = await a_drawn_room(ann, boris, taras)

    await change(boris.id)

    (letter,) = await letters()
    assert (letter.receiver, letter.kind) == (ann.id, "result-changed")
    assert letter.facts == {"room": "Office", "number": number}


async def test_the_santas_of_all_rooms_hear_of_it() -> None:
    first = await a_drawn_room(ann, boris, taras)
    second = await a_drawn_room(aigerim, taras, boris)

    await change_address(taras.address, by=taras.id)

    told = {(letter.receiver, letter.facts["number"]) for letter in await letters()}
    assert told == {(boris.id, first), (aigerim.id, second)}


@all_changes
async def test_nobody_hears_of_it_before_the_draw_or_after_the_game(
    change: Callable[[PersonId], Awaitable[None]],
) -> None:
    await a_room(of=ann, with_=[boris, taras])
    await finish_game(await a_drawn_room(*CAST), by=ann.id)
    await burn_letters()

    await change(boris.id)

    assert await letters() == []


@all_changes
async def test_somebody_unknown_has_no_profile_to_change(
    change: Callable[[PersonId], Awaitable[None]],
) -> None:
    with pytest.raises(NeverPressedStart):
        await change(ann.id)
    with pytest.raises(NeverPressedStart):
        await my_profile(by=ann.id)


async def test_a_santa_gets_one_letter_about_all_news_that_come_before_it_goes() -> None:
    number = await a_drawn_room(ann, boris, taras)

    await change_address(boris.address, by=boris.id)
    await change_phone(boris.phone, region="RU", by=boris.id)
    await change_name("Borya", "", by=boris.id)
    await change_wishes(number, "A blanket", by=boris.id)

    assert [(letter.receiver, letter.kind) for letter in await letters()] == [
        (ann.id, "result-changed")
    ]


async def test_news_that_comes_while_the_courier_is_sending_brings_another_letter() -> None:
    await a_drawn_room(ann, boris, taras)
    await change_address(boris.address, by=boris.id)
    await claim_letters(10)

    await change_phone(boris.phone, region="RU", by=boris.id)

    assert [letter.state for letter in await letters("result-changed")] == ["sending", "waiting"]
