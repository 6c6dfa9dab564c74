"""A report ends the messages of one side at once, and can be taken back."""

import pytest

from santa.errors import ChannelIsMuted
from santa.people.superusers import set_superuser
from simulator.controls import Controls
from simulator.phone import Phone
from simulator.screen import Shown
from tests.bot.conftest import Phones
from tests.bot.living_bot import LivingBot
from tests.bot.message_scenes import (
    SOCKS,
    Around,
    a_courier,
    around_ann,
    leaves_no_trace,
    noted,
    presses,
    to_santa,
    writing_to_recipient,
)
from tests.bot.scenes import at_the_menu
from tests.bot.screens import FIGURES
from tests.bot.words import beginning, own_messages, refusal_in, words
from tests.cast import Player, a_crowd, ann, introduce

pytestmark = pytest.mark.usefixtures("bot")


async def a_letter(phones: Phones, around: Around) -> Shown:
    """Let Ann write to her recipient."""
    await writing_to_recipient(phones, around)
    await phones.ann.text(SOCKS)
    return await noted(around.recipient, await phones.of(around.recipient).gets(SOCKS))


async def reported(phones: Phones, around: Around, how: str) -> None:
    """Let the recipient report the letter."""
    reader, person = phones.of(around.recipient), around.recipient
    await presses(reader, person, "letter-report")
    await reader.gets(beginning(person, "report-sure", to="santa", room="Office"))
    await presses(reader, person, how)
    await reader.gets(beginning(person, "report-done", to="santa", room="Office"))


async def a_superuser(controls: Controls) -> tuple[Player, Phone]:
    """Make somebody a superuser who plays in no room."""
    person = a_crowd(1)[0]
    await introduce(person)
    await set_superuser(person.id)
    phone = await Phone.new(controls, person.first_name, "en", id=person.id)
    return person, phone


async def test_who_was_reported_is_told_that_nothing_is_taken_any_more(
    phones: Phones, bot: LivingBot
) -> None:
    around = await around_ann(phones)
    async with a_courier(bot):
        await a_letter(phones, around)
        await leaves_no_trace(phones.ann)
        await reported(phones, around, "report-sure.stop")
        await phones.ann.text("More")
        await phones.ann.gets(refusal_in(ann, ChannelIsMuted()))

    assert await own_messages(phones.ann) == ["More"]


async def test_a_report_can_be_taken_back(phones: Phones, bot: LivingBot) -> None:
    around = await around_ann(phones)
    reader, person = phones.of(around.recipient), around.recipient
    async with a_courier(bot):
        await a_letter(phones, around)
        await reported(phones, around, "report-sure.stop")
        await presses(reader, person, "report-done.undo")
        await reader.gets(words(person, "report-lifted"))
        await phones.ann.text("More")
        await reader.gets("More")


async def test_a_report_given_up_changes_nothing(phones: Phones, bot: LivingBot) -> None:
    around = await around_ann(phones)
    reader, person = phones.of(around.recipient), around.recipient
    async with a_courier(bot):
        await a_letter(phones, around)
        await presses(reader, person, "letter-report")
        await reader.gets(beginning(person, "report-sure", to="santa", room="Office"))
        await presses(reader, person, "button-cancel")
        await reader.gets("Office")
        await phones.ann.text("More")
        await reader.gets("More")


async def test_superusers_learn_who_was_reported_and_see_the_message_only_if_it_is_shown(
    phones: Phones, bot: LivingBot, controls: Controls
) -> None:
    around = await around_ann(phones)
    _, phone = await a_superuser(controls)
    await phone.allow_writing()
    async with a_courier(bot):
        await a_letter(phones, around)
        await reported(phones, around, "report-sure.stop")
        silent = await phone.sees(f"{ann.id}")
        await presses(phones.of(around.recipient), around.recipient, "report-done.undo")
        await presses(phones.of(around.recipient), around.recipient, "letter-report")
        await presses(phones.of(around.recipient), around.recipient, "report-sure.show")
        shown = await phone.sees(SOCKS)

    everything = "\n".join(one.text for one in (await phone.screen()).messages)
    assert SOCKS not in silent.text
    assert shown
    assert around.recipient.first_name not in everything


async def test_a_superuser_finds_who_was_reported(
    phones: Phones, bot: LivingBot, controls: Controls
) -> None:
    around = await around_ann(phones)
    person, phone = await a_superuser(controls)
    async with a_courier(bot):
        await a_letter(phones, around)
        await reported(phones, around, "report-sure.stop")
    await at_the_menu(phone, person)
    await phone.press("Admin")
    await phone.gets(beginning(person, "admin-home", **dict.fromkeys(FIGURES, 0)))

    await phone.press("Reports")
    listed = await phone.gets("Office")
    await phone.press("Ann Lee")
    found = await phone.gets(str(ann.id))

    assert "Reported as a Santa: Ann Lee" in listed.text
    assert around.recipient.first_name not in listed.text
    assert found.button("Block")


async def test_who_was_reported_gets_no_further_than_the_room(
    phones: Phones, bot: LivingBot
) -> None:
    around = await around_ann(phones)
    async with a_courier(bot):
        await a_letter(phones, around)
        await reported(phones, around, "report-sure.stop")
        await phones.ann.press("Back")
        await phones.ann.gets("Office")
        answer = await phones.ann.press("Message my recipient")

    assert answer.text == refusal_in(ann, ChannelIsMuted())


async def test_who_has_reported_is_reminded_when_they_write(phones: Phones, bot: LivingBot) -> None:
    around = await around_ann(phones)
    reader, person = phones.of(around.recipient), around.recipient
    async with a_courier(bot):
        letter = await a_letter(phones, around)
        await reported(phones, around, "report-sure.stop")
        await reader.press(words(person, "letter-reply"), on=letter)
        asked = await reader.gets(to_santa(person))

    assert words(person, "write-message-muted", to="santa") in asked.text
