"""The button of a letter that the game itself has written opens the right screen, always."""

from collections.abc import Awaitable, Callable
from datetime import time, timedelta

import pytest

from bot.letters import render
from db.engine import fetch
from santa import clock
from santa.draw.use_cases import draw_due_rooms, draw_now
from santa.errors import RoomNotFound
from santa.identifiers import RoomNumber
from santa.letters.kinds import LetterKind
from santa.letters.queue import LetterToSend, claim_letters
from santa.people import change_address
from santa.rooms import (
    cancel_draw,
    change_wishes,
    delete_room,
    hand_over,
    leave_room,
    remove_member,
    schedule_draw,
)
from simulator.screen import Shown
from tests.bot.conftest import Phones
from tests.bot.living_bot import LivingBot
from tests.bot.scenes import at_the_menu, sees_the_menu
from tests.bot.words import refusal_in, words
from tests.cast import CAST, a_room, aigerim, ann, boris
from tests.moments import Moment

pytestmark = pytest.mark.usefixtures("bot")

Event = Callable[[Moment], Awaitable[RoomNumber]]

OTHERS = (aigerim, boris)


async def of_ann() -> RoomNumber:
    return await a_room(of=ann, with_=OTHERS)


async def of_boris() -> RoomNumber:
    return await a_room(of=boris, with_=[ann, aigerim])


async def tomorrow_at_noon(number: RoomNumber) -> None:
    await schedule_draw(number, clock.now().date() + timedelta(days=1), time(12), by=boris.id)


async def joined(_: Moment) -> RoomNumber:
    return await of_ann()


async def left(_: Moment) -> RoomNumber:
    number = await of_ann()
    await leave_room(number, by=boris.id)
    return number


async def removed(_: Moment) -> RoomNumber:
    number = await of_boris()
    await remove_member(number, ann.id, by=boris.id)
    return number


async def room_deleted(_: Moment) -> RoomNumber:
    number = await of_boris()
    await delete_room(number, by=boris.id)
    return number


async def made_owner(_: Moment) -> RoomNumber:
    number = await of_boris()
    await hand_over(number, to=ann.id, by=boris.id)
    return number


async def new_owner(_: Moment) -> RoomNumber:
    number = await of_boris()
    await hand_over(number, to=aigerim.id, by=boris.id)
    return number


async def draw_scheduled(_: Moment) -> RoomNumber:
    number = await of_boris()
    await tomorrow_at_noon(number)
    return number


async def draw_cancelled(_: Moment) -> RoomNumber:
    number = await of_boris()
    await tomorrow_at_noon(number)
    await cancel_draw(number, by=boris.id)
    return number


async def draw_failed_too_few(moment: Moment) -> RoomNumber:
    number = await a_room(of=boris, with_=[ann])
    await tomorrow_at_noon(number)
    moment.pass_by(hours=48)
    await draw_due_rooms()
    return number


async def result(_: Moment) -> RoomNumber:
    number = await of_boris()
    await draw_now(number, by=boris.id)
    return number


async def result_changed(_: Moment) -> RoomNumber:
    number = await a_room(of=boris, with_=[one for one in CAST if one is not boris])
    await draw_now(number, by=boris.id)
    await fetch("DELETE FROM letter")
    for other in CAST:
        await change_wishes(number, "Something else", by=other.id)
        await change_address("Another street", by=other.id)
    return number


EVENTS: dict[LetterKind, Event] = {
    LetterKind.JOINED: joined,
    LetterKind.LEFT: left,
    LetterKind.MADE_OWNER: made_owner,
    LetterKind.NEW_OWNER: new_owner,
    LetterKind.DRAW_SCHEDULED: draw_scheduled,
    LetterKind.DRAW_CANCELLED: draw_cancelled,
    LetterKind.DRAW_FAILED_TOO_FEW: draw_failed_too_few,
    LetterKind.RESULT: result,
    LetterKind.RESULT_CHANGED: result_changed,
}
ABOUT_NO_ROOM_OF_MINE: dict[LetterKind, Event] = {
    LetterKind.REMOVED: removed,
    LetterKind.ROOM_DELETED: room_deleted,
}


async def claimed(kind: LetterKind) -> LetterToSend:
    """Find the first letter of this kind to Ann, as the courier would."""
    while letters := await claim_letters(100):
        for letter in letters:
            if letter.kind is kind and letter.receiver == ann.id:
                return letter
    raise AssertionError(f"nobody wrote {kind}")


async def the_letter(phones: Phones, bot: LivingBot, kind: LetterKind) -> Shown:
    """Deliver that letter."""
    written = await render(await claimed(kind))
    assert written is not None
    sent = await bot.bot.send_message(ann.id, written.text, reply_markup=written.keyboard)
    return await phones.ann.until(lambda screen: screen.message(sent.message_id))


@pytest.mark.parametrize("kind", EVENTS, ids=lambda kind: kind.value)
async def test_a_letter_about_a_room_opens_it(
    phones: Phones, bot: LivingBot, moment: Moment, kind: LetterKind
) -> None:
    await at_the_menu(phones.ann)
    await EVENTS[kind](moment)
    letter = await the_letter(phones, bot, kind)

    answer = await phones.ann.press(words(ann, "letter-to-room"), on=letter)

    assert answer.text == ""
    room = await phones.ann.gets("Office")
    assert room.message_id > letter.message_id
    assert room.button("My wishes")


@pytest.mark.parametrize("kind", EVENTS, ids=lambda kind: kind.value)
async def test_a_letter_about_a_room_that_is_gone_says_so_and_opens_the_menu(
    phones: Phones, bot: LivingBot, moment: Moment, kind: LetterKind
) -> None:
    await at_the_menu(phones.ann)
    await EVENTS[kind](moment)
    letter = await the_letter(phones, bot, kind)
    await fetch("DELETE FROM room")

    answer = await phones.ann.press(words(ann, "letter-to-room"), on=letter)

    assert (answer.show_alert, answer.text) == (True, refusal_in(ann, RoomNotFound()))
    assert (await sees_the_menu(phones.ann)).message_id > letter.message_id
    await phones.ann.sees(letter.text)


@pytest.mark.parametrize("kind", ABOUT_NO_ROOM_OF_MINE, ids=lambda kind: kind.value)
async def test_a_letter_about_a_room_that_is_not_mine_any_more_opens_the_menu(
    phones: Phones, bot: LivingBot, moment: Moment, kind: LetterKind
) -> None:
    await at_the_menu(phones.ann)
    await ABOUT_NO_ROOM_OF_MINE[kind](moment)
    letter = await the_letter(phones, bot, kind)

    answer = await phones.ann.press(words(ann, "letter-to-menu"), on=letter)

    assert answer.text == ""
    assert (await sees_the_menu(phones.ann)).message_id > letter.message_id


async def test_a_letter_about_a_room_that_was_left_meanwhile_opens_the_menu(
    phones: Phones, bot: LivingBot, moment: Moment
) -> None:
    await at_the_menu(phones.ann)
    number = await draw_scheduled(moment)
    letter = await the_letter(phones, bot, LetterKind.DRAW_SCHEDULED)
    await leave_room(number, by=ann.id)

    answer = await phones.ann.press(words(ann, "letter-to-room"), on=letter)

    assert answer.text == refusal_in(ann, RoomNotFound())
    await sees_the_menu(phones.ann)
