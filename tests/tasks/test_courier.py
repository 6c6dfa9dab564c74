"""A letter reaches its receiver once, whatever Telegram or the receiver does."""

import pytest
from aiogram import Bot

from db.engine import fetch
from locales.voice import voice_of
from santa.draw.use_cases import draw_now
from santa.letters.kinds import LetterKind
from santa.people import recognise, welcome_back
from santa.people.superusers import set_superuser
from simulator.controls import Controls
from simulator.phone import Phone
from simulator.running import RunningSimulator
from tasks.courier import Courier
from tests.cast import CAST, a_room, aigerim, ann, boris, taras
from tests.santa.outbox import an_empty_outbox, write
from tests.tasks.conftest import working
from tests.tasks.watching import seconds_between, sent_to, until_first_refusal, until_letters_are

pytestmark = pytest.mark.usefixtures("memory")


async def test_everybody_gets_their_result_in_their_own_language(
    bot: Bot, phones: list[Phone]
) -> None:
    number = await a_room(of=ann, with_=[boris, aigerim, taras], name="Кеңсе")
    await fetch("DELETE FROM letter")

    async with working(Courier(bot).work):
        await draw_now(number, by=ann.id)
        for phone, player in zip(phones, CAST, strict=True):
            result = await phone.gets("Кеңсе")
            assert result.buttons == [voice_of(player.language).say("letter-to-room")]
            assert result.wire["has_protected_content"] is True
            assert result.view["link_preview"] is False
        await until_letters_are(sent=4)

    rows = await fetch("SELECT facts, message, sent_at FROM letter")
    assert all(row["facts"] is None and row["message"] and row["sent_at"] for row in rows)


async def test_only_a_result_is_protected_from_forwarding(bot: Bot, phones: list[Phone]) -> None:
    await write(LetterKind.DRAW_CANCELLED, ann)

    async with working(Courier(bot).work):
        letter = await phones[0].gets("cancelled")

    assert "has_protected_content" not in letter.wire


async def test_one_who_blocked_the_bot_stops_nobody_and_gets_it_on_coming_back(
    bot: Bot, phones: list[Phone]
) -> None:
    ann_phone, boris_phone, *_ = phones
    await boris_phone.block()

    async with working(Courier(bot).work):
        await write(LetterKind.DRAW_CANCELLED, boris, ann)
        await ann_phone.gets("cancelled")
        await until_letters_are(sent=1, unreachable=1)
        card = await recognise(boris.id)
        assert card is not None
        assert card.is_unreachable

        await boris_phone.unblock()
        await welcome_back(boris.id)
        await boris_phone.gets("Office")
        await until_letters_are(sent=2)


async def test_one_whom_telegram_does_not_know_is_unreachable(bot: Bot) -> None:
    await an_empty_outbox()
    await write(LetterKind.DRAW_CANCELLED, taras)

    async with working(Courier(bot).work):
        await until_letters_are(unreachable=1)


async def test_a_flooded_chat_rests_and_the_others_go_on(
    bot: Bot, phones: list[Phone], controls: Controls, telegram: RunningSimulator
) -> None:
    await controls.fault("flood", "sendMessage", next=1, retry_after=3600)
    await write(LetterKind.DRAW_CANCELLED, ann)

    async with working(Courier(bot).work):
        await until_first_refusal(telegram)
        await write(LetterKind.DRAW_CANCELLED, boris)
        await phones[1].gets("Office")

    assert sent_to(telegram, ann.id) == []


async def test_a_flooded_chat_gets_its_letter_when_it_has_rested(
    bot: Bot, phones: list[Phone], controls: Controls, telegram: RunningSimulator
) -> None:
    await controls.fault("flood", "sendMessage", next=1, retry_after=2)
    await write(LetterKind.DRAW_CANCELLED, ann)

    async with working(Courier(bot).work):
        await phones[0].gets("Office")

    assert seconds_between(telegram, ann.id) >= 2


@pytest.mark.parametrize("kind", ["server_error", "reset_before"])
async def test_a_letter_outlives_faults_of_telegram(
    kind: str, bot: Bot, phones: list[Phone], controls: Controls, telegram: RunningSimulator
) -> None:
    await controls.fault(kind, "sendMessage", next=2)
    await write(LetterKind.DRAW_CANCELLED, ann)

    async with working(Courier(bot).work):
        await phones[0].gets("cancelled")
        await until_letters_are(sent=1)

    assert len(sent_to(telegram, ann.id)) == 1


async def test_letters_to_one_person_keep_their_order_through_a_fault(
    bot: Bot, phones: list[Phone], controls: Controls, telegram: RunningSimulator
) -> None:
    await controls.fault("server_error", "sendMessage", next=1)
    await write(LetterKind.DRAW_FAILED_IMPOSSIBLE, ann)
    await write(LetterKind.DRAW_CANCELLED, ann)

    async with working(Courier(bot).work):
        await until_letters_are(sent=2)

    first, second = sent_to(telegram, ann.id)
    assert "impossible" in first
    assert "cancelled" in second


async def test_what_telegram_will_never_take_is_set_aside_without_a_word_of_it_in_the_log(
    bot: Bot, phones: list[Phone], controls: Controls, caplog: pytest.LogCaptureFixture
) -> None:
    await controls.fault("server_error", "sendMessage", next=1, status=400)
    await write(LetterKind.DRAW_CANCELLED, ann)

    async with working(Courier(bot).work):
        await until_letters_are(parked=1)

    assert "is parked" in caplog.text
    assert "Office" not in caplog.text


async def test_superusers_hear_why_without_a_word_of_the_letter(
    bot: Bot, phones: list[Phone], controls: Controls
) -> None:
    await set_superuser(taras.id)
    await controls.fault("refused", "sendMessage", next=1, text="can't parse entities")
    await write(LetterKind.DRAW_CANCELLED, ann)

    async with working(Courier(bot).work):
        told = await phones[3].gets("draw-cancelled: Bad Request: can't parse entities")
        await until_letters_are(parked=1, sent=1)

    assert "Office" not in told.text


async def test_a_letter_that_cannot_be_written_out_stops_nobody(
    bot: Bot, phones: list[Phone], caplog: pytest.LogCaptureFixture
) -> None:
    await write(LetterKind.DRAW_SCHEDULED, ann, at="no moment at all")
    await write(LetterKind.DRAW_CANCELLED, boris)

    async with working(Courier(bot).work):
        await phones[1].gets("Office")

    assert "met a fault at" in caplog.text
    assert "no moment at all" not in caplog.text


async def test_a_letter_that_has_become_moot_is_withdrawn(bot: Bot, phones: list[Phone]) -> None:
    await write(LetterKind.RESULT, ann)  # though nothing was drawn

    async with working(Courier(bot).work):
        await until_letters_are()
