"""What superusers see and do; everybody else is refused, whatever button they still have."""

import pytest

from bot.refusals import NotAnId
from db.engine import fetch
from locales.facts import Fact
from santa.admin import find_person
from santa.errors import NotSuperuser, PersonNotFound, SuperuserMayNotBeBlocked
from santa.people import lose_sight_of, recognise
from santa.people.superusers import remove_superuser, set_superuser
from simulator.phone import Phone
from simulator.screen import Shown
from tests.bot.conftest import Phones
from tests.bot.living_bot import SUPPORT
from tests.bot.presses import press_forged
from tests.bot.scenes import at_the_menu, sees_the_menu
from tests.bot.screens import FIGURES, the_figures
from tests.bot.words import refusal_in, words
from tests.cast import CAST, Player, a_room, a_scheduled_room, aigerim, ann, boris, introduce, taras
from tests.post import burn_letters

pytestmark = pytest.mark.usefixtures("bot")

REFUSED = refusal_in(ann, NotSuperuser())
NO_MORE = words(boris, "blocked", contact="known", support=f"@{SUPPORT}")


async def asked_for_an_id(phone: Phone) -> Shown:
    await the_figures(phone)
    await phone.press("Find a person")
    return await phone.gets(words(ann, "admin-find"))


async def at_the_card(phone: Phone, player: Player = boris) -> Shown:
    await introduce(player)
    await asked_for_an_id(phone)
    await phone.text(str(player.id))
    return await phone.gets(player.name)


async def test_only_superusers_have_the_button(phones: Phones) -> None:
    await introduce(boris)
    await the_figures(phones.ann)
    await phones.ann.press("Back")

    assert (await sees_the_menu(phones.ann)).button("Admin")
    assert not (await at_the_menu(phones.boris, boris)).button(words(boris, "menu-home.admin"))


async def test_a_forged_press_opens_nothing(phones: Phones) -> None:
    menu = await at_the_menu(phones.ann)

    answer = await press_forged(phones.ann, menu, "admin")

    assert (answer.show_alert, answer.text) == (True, REFUSED)
    await sees_the_menu(phones.ann)


async def test_the_figures_count_people_rooms_and_letters(phones: Phones) -> None:
    await a_scheduled_room(of=boris, with_=[aigerim, taras])
    await a_room(of=taras)
    await a_room(of=boris)
    await burn_letters()
    await fetch("UPDATE person SET blocked_at = met_at WHERE id = $1", aigerim.id)
    await lose_sight_of(taras.id)

    shown = await the_figures(phones.ann)

    facts = {**dict.fromkeys(FIGURES, 0), "people": 4, "unreachable": 1, "blocked": 1}
    assert shown.text == words(ann, "admin-home", **{**facts, "open": 2, "scheduled": 1})


async def test_letters_that_were_set_aside_can_be_sent_again(phones: Phones) -> None:
    await a_room(of=boris, with_=[taras])
    await fetch("UPDATE letter SET state = 'parked'")
    await introduce(ann)
    await set_superuser(ann.id)
    await phones.ann.text("/menu")
    await phones.ann.press("Admin")
    await phones.ann.press(words(ann, "admin-home.again"))

    await phones.ann.until(
        lambda screen: not screen.with_button(words(ann, "admin-home.again")), what="figures"
    )
    assert await fetch("SELECT FROM letter WHERE state = 'parked'") == []


@pytest.mark.parametrize("player", CAST, ids=lambda player: player.language)
async def test_a_superuser_may_read_any_language(phones: Phones, player: Player) -> None:
    shown = await the_figures(phones.of(player), player)

    assert shown.button(words(player, "admin-home.announcement"))


# Finding somebody.


async def test_a_person_is_found_by_their_id(phones: Phones) -> None:
    await a_room(of=boris)

    shown = await at_the_card(phones.ann, boris)

    found = await find_person(boris.id, by=ann.id)
    facts: dict[str, Fact] = {
        "id": str(boris.id),
        "person": boris.name,
        "language": "ru",
        "since": found.met_at,
    }
    assert shown.text == words(ann, "admin-person", **facts, owned=1, joined=1, state="ordinary")
    assert boris.wishes not in shown.text


@pytest.mark.parametrize("typed", ["999", "1" * 16, "0"])
async def test_somebody_unknown_keeps_the_question(phones: Phones, typed: str) -> None:
    asked = await asked_for_an_id(phones.ann)

    await phones.ann.text(typed)

    shown = await phones.ann.gets(asked.text)
    assert refusal_in(ann, PersonNotFound()) in shown.text


@pytest.mark.parametrize("typed", ["Boris", "-5", "1" * 17, "12 34", "¹²³", "@boris"])
async def test_what_is_no_id_keeps_the_question(phones: Phones, typed: str) -> None:
    asked = await asked_for_an_id(phones.ann)

    await phones.ann.text(typed)

    shown = await phones.ann.gets(asked.text)
    assert refusal_in(ann, NotAnId()) in shown.text


async def test_who_is_blocked_is_answered_no_more(phones: Phones) -> None:
    await at_the_menu(phones.boris, boris)
    await at_the_card(phones.ann, boris)

    await phones.ann.press("Block")

    assert (await phones.ann.gets(boris.name)).button("Unblock")
    await phones.boris.text("/menu")
    await phones.boris.gets(NO_MORE)


async def test_who_is_unblocked_is_answered_again(phones: Phones) -> None:
    await at_the_menu(phones.boris, boris)
    await at_the_card(phones.ann, boris)
    await phones.ann.press("Block")
    await phones.ann.gets(boris.name)

    await phones.ann.press("Unblock")

    assert (await phones.ann.gets(boris.name)).button("Block")
    await phones.boris.text("/menu")
    await sees_the_menu(phones.boris, boris)


async def test_a_superuser_cannot_be_blocked(phones: Phones) -> None:
    await introduce(boris)
    await set_superuser(boris.id)
    card = await at_the_card(phones.ann, boris)

    answer = await press_forged(phones.ann, card, "block")

    assert not card.button("Block")
    assert answer.text == refusal_in(ann, SuperuserMayNotBeBlocked())
    assert not (await find_person(boris.id, by=ann.id)).is_blocked


async def test_back_from_a_card_asks_for_the_next_person(phones: Phones) -> None:
    await at_the_card(phones.ann, boris)

    await phones.ann.press("Back")

    await phones.ann.gets(words(ann, "admin-find"))


# Who is no longer a superuser.


@pytest.mark.parametrize("button", ["Find a person", "Announcement"])
async def test_a_former_superuser_goes_nowhere(phones: Phones, button: str) -> None:
    await the_figures(phones.ann)
    await remove_superuser(ann.id)

    answer = await phones.ann.press(button)

    assert (answer.show_alert, answer.text) == (True, REFUSED)
    await sees_the_menu(phones.ann)


@pytest.mark.parametrize("typed", [str(boris.id), "999"])
async def test_a_former_superuser_finds_nobody(phones: Phones, typed: str) -> None:
    await introduce(boris)
    await asked_for_an_id(phones.ann)
    await remove_superuser(ann.id)

    await phones.ann.text(typed)

    await phones.ann.gets(REFUSED)
    assert boris.name not in (await sees_the_menu(phones.ann)).text


async def test_a_former_superuser_blocks_nobody(phones: Phones) -> None:
    await at_the_card(phones.ann, boris)
    await remove_superuser(ann.id)

    answer = await phones.ann.press("Block")

    assert (answer.show_alert, answer.text) == (True, REFUSED)
    await sees_the_menu(phones.ann)
    card = await recognise(boris.id)
    assert card is not None
    assert not card.is_blocked
