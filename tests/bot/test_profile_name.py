"""Going by another name: a first, and a last or none."""

from collections.abc import Awaitable, Callable

import pytest

from santa.errors import TextTooLong
from santa.people import change_name, recognise
from simulator.phone import Phone
from simulator.screen import Shown
from tests.bot.conftest import Phones
from tests.bot.profiles import asked_in_the_profile, known_of, the_profile
from tests.bot.words import own_messages, refusal_in, words
from tests.cast import ann, introduce

pytestmark = pytest.mark.usefixtures("bot")


async def asked_for_a_first_name(phone: Phone) -> Shown:
    question = words(ann, "change-name-first", person=ann.name, name_limit=64)
    return await asked_in_the_profile(phone, "Edit name", question)


async def asked_for_a_last_name(phone: Phone, first: str = "Anna") -> Shown:
    await asked_for_a_first_name(phone)
    await phone.text(first)
    return await phone.gets(words(ann, "change-name-last", first=first, name_limit=64))


async def test_a_first_and_a_last_name_are_changed(phones: Phones) -> None:
    await asked_for_a_first_name(phones.ann)
    await phones.ann.text("Anna\nMaria")
    await phones.ann.gets(words(ann, "change-name-last", first="Anna Maria", name_limit=64))

    await phones.ann.text("O’Lee <b>")

    await phones.ann.gets(the_profile(person="Anna Maria O’Lee <b>"))
    known = await known_of(ann)
    assert (known.first_name, known.last_name) == ("Anna Maria", "O’Lee <b>")


async def test_a_last_name_can_be_left_out(phones: Phones) -> None:
    await asked_for_a_last_name(phones.ann)

    await phones.ann.press("No last name")

    await phones.ann.gets(the_profile(person="Anna"))
    assert (await known_of(ann)).last_name == ""


async def test_a_last_name_can_stay_as_it_is(phones: Phones) -> None:
    await asked_for_a_last_name(phones.ann)

    await phones.ann.press("Same last name")

    await phones.ann.gets(the_profile(person="Anna Lee"))


async def test_who_has_no_last_name_is_not_offered_to_keep_it(phones: Phones) -> None:
    await introduce(ann)
    await change_name("Ann", "", by=ann.id)
    await phones.ann.text("/profile")
    await phones.ann.press("Edit name")
    await phones.ann.gets(words(ann, "change-name-first", person="Ann", name_limit=64))

    await phones.ann.text("Anna")

    shown = await phones.ann.gets(words(ann, "change-name-last", first="Anna", name_limit=64))
    assert shown.button("No last name")
    assert not shown.button("Same last name")


async def test_nothing_is_changed_before_the_last_answer(phones: Phones) -> None:
    await asked_for_a_last_name(phones.ann)

    await phones.ann.press("Back")
    await phones.ann.gets(words(ann, "change-name-first", person=ann.name, name_limit=64))
    await phones.ann.press("Cancel")

    await phones.ann.gets(the_profile())


async def test_another_name_is_the_one_that_others_see_at_once(phones: Phones) -> None:
    await asked_for_a_last_name(phones.ann)
    await phones.ann.press("Same last name")
    await phones.ann.gets(the_profile(person="Anna Lee"))

    card = await recognise(ann.id)

    assert card is not None
    assert card.name == "Anna Lee"


@pytest.mark.parametrize("ask", [asked_for_a_first_name, asked_for_a_last_name])
async def test_a_name_that_is_too_long_is_not_lost(
    phones: Phones, ask: Callable[[Phone], Awaitable[Shown]]
) -> None:
    asked = await ask(phones.ann)

    await phones.ann.text("x" * 65)

    shown = await phones.ann.gets(refusal_in(ann, TextTooLong(limit=64, length=65)))
    assert asked.text in shown.text
    assert await own_messages(phones.ann) == ["x" * 65]
    assert (await known_of(ann)).first_name == ann.first_name
