"""A room as its members see it: what it shows to whom, and the wishes."""

import pytest

from db.engine import fetch
from santa.errors import TextTooLong
from santa.rooms import my_recipient, my_wishes
from simulator.screen import Shown
from tests.bot.conftest import Phones
from tests.bot.presses import press_twice
from tests.bot.scenes import a_drawn_room, at_the_menu, at_the_room, sees_the_menu
from tests.bot.words import beginning, own_messages, refusal_in, words
from tests.cast import CAST, Player, a_crowd, a_room, a_scheduled_room, ann, boris

pytestmark = pytest.mark.usefixtures("bot")

OWNERS = ("Start game", "My wishes", "Participants", "Invite a friend", "Settings", "Back")
FAILED = "UPDATE room SET state = 'failed', failed_because = 'too-few'"


def labels(shown: Shown, *wanted: str) -> list[str]:
    return [label for label in wanted if shown.button(label)]


async def test_an_owner_sees_the_room_and_all_that_an_owner_may_do(phones: Phones) -> None:
    number = await a_room(of=ann, with_=[boris], name="Office & <friends>")

    shown = await at_the_room(phones.ann, number, "Office & <friends>")

    assert all(fact in shown.text for fact in (number, "20 €", ann.name, "2"))
    assert labels(shown, *OWNERS, "Leave room") == list(OWNERS)


async def test_a_member_sees_the_room_and_what_a_member_may_do(phones: Phones) -> None:
    number = await a_room(of=boris, with_=[ann])

    shown = await at_the_room(phones.ann, number)

    assert labels(shown, *OWNERS) == ["My wishes", "Participants", "Back"]
    assert shown.button("Leave room")


async def test_the_menu_leads_to_each_of_my_rooms(phones: Phones) -> None:
    await a_room(of=ann, name="Office")
    await a_room(of=boris, with_=[ann], name="Family")
    menu = await at_the_menu(phones.ann)
    assert words(ann, "menu-room", name="Office", role="owner", state="open") in menu.buttons

    await phones.ann.press("Family")

    assert boris.name in (await phones.ann.gets("Family")).text


async def test_the_menu_is_turned_over_where_the_rooms_are_many(phones: Phones) -> None:
    for place, owner in enumerate(a_crowd(10)):
        await a_room(of=owner, with_=[ann], name=f"Room {place:02}")
    menu = await at_the_menu(phones.ann)
    assert labels(menu, "Room 00", "Room 07", "Room 08") == ["Room 00", "Room 07"]

    await phones.ann.press("›")

    assert labels(await phones.ann.gets(""), "Room 00", "Room 08", "Room 09") == [
        "Room 08",
        "Room 09",
    ]


async def test_a_scheduled_draw_is_shown_in_the_zone_of_whoever_reads(phones: Phones) -> None:
    number = await a_scheduled_room(of=boris, with_=[ann])

    shown = await at_the_room(phones.ann, number)

    assert "07:00" in shown.text  # noon in Yekaterinburg, read in London


async def test_a_failed_room_is_activated_once_however_often_that_is_pressed(
    phones: Phones,
) -> None:
    number = await a_room(of=ann)
    await fetch(FAILED)
    shown = await at_the_room(phones.ann, number)

    answers = await press_twice(phones.ann, shown, "Activate room")

    assert [answer.text for answer in answers] == ["", ""]
    assert (await phones.ann.gets("Office")).button("Start game")
    assert await fetch("SELECT state FROM room") == [{"state": "open"}]


async def test_a_member_waits_for_the_owner_of_a_failed_room(phones: Phones) -> None:
    number = await a_room(of=boris, with_=[ann])
    await fetch(FAILED)

    shown = await at_the_room(phones.ann, number)

    assert not shown.button("Activate room")


@pytest.mark.parametrize("player", CAST, ids=lambda player: player.language)
async def test_a_drawn_room_shows_whom_i_give_to(phones: Phones, player: Player) -> None:
    number = await a_drawn_room()
    recipient = await my_recipient(number, by=player.id)

    shown = await at_the_room(phones.of(player), number)

    assert recipient.name in shown.text
    assert recipient.wishes is not None
    assert recipient.wishes in shown.text
    others = {other.name for other in CAST} - {recipient.name}
    assert not [name for name in others if name in shown.text]
    assert not shown.button(words(player, "room-home.start"))
    assert not shown.button(words(player, "invite-friend"))


async def test_wishes_are_shown_and_changed(phones: Phones) -> None:
    number = await a_room(of=ann)
    await at_the_room(phones.ann, number)
    await phones.ann.press("My wishes")
    await phones.ann.gets(ann.wishes)

    await phones.ann.press("Change wishes")
    await phones.ann.gets(words(ann, "wishes-change", name="Office", wishes_limit=1000))
    await phones.ann.text("A book\nor two & <i>")

    await phones.ann.gets("A book\nor two & <i>")
    assert await my_wishes(number, by=ann.id) == "A book\nor two & <i>"


async def test_wishes_that_are_too_long_are_not_lost(phones: Phones) -> None:
    number = await a_room(of=ann)
    await at_the_room(phones.ann, number)
    await phones.ann.press("My wishes")
    await phones.ann.press("Change wishes")
    await phones.ann.gets(beginning(ann, "wishes-change", name="Office", wishes_limit=1000))

    await phones.ann.text("x" * 1001)

    await phones.ann.gets(refusal_in(ann, TextTooLong(limit=1000, length=1001)))
    assert await own_messages(phones.ann) == ["x" * 1001]
    assert await my_wishes(number, by=ann.id) == ann.wishes


async def test_the_longest_wishes_fit_on_every_screen(phones: Phones) -> None:
    number = await a_room(of=ann)
    await at_the_room(phones.ann, number)
    await phones.ann.press("My wishes")
    await phones.ann.press("Change wishes")
    await phones.ann.gets(beginning(ann, "wishes-change", name="Office", wishes_limit=1000))

    await phones.ann.text("&<🎄" * 333)

    await phones.ann.gets("&<🎄" * 333)


async def test_who_has_not_wished_is_invited_to(phones: Phones) -> None:
    number = await a_room(of=ann)
    await fetch("UPDATE membership SET wishes = NULL")
    await at_the_room(phones.ann, number)

    await phones.ann.press("My wishes")

    await phones.ann.gets(words(ann, "wishes-show", name="Office", filled="no", wishes=""))


async def test_the_way_back_from_the_wishes_leads_to_the_menu(phones: Phones) -> None:
    number = await a_room(of=ann)
    await at_the_room(phones.ann, number)
    await phones.ann.press("My wishes")
    await phones.ann.press("Change wishes")

    await phones.ann.press("Back")
    assert (await phones.ann.gets("Office")).button("Change wishes")
    await phones.ann.press("Back")
    assert (await phones.ann.gets("Office")).button("Participants")
    await phones.ann.press("Back")

    await sees_the_menu(phones.ann)
