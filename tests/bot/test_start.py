"""Pressing Start: the language, the welcome, and where an invite link leads."""

import pytest

from db.engine import fetch
from locales.languages import OWN_NAMES
from santa.errors import RoomIsClosed, RoomNotFound
from simulator.controls import Controls
from simulator.phone import Phone
from tests.bot.conftest import Phones
from tests.bot.living_bot import LivingBot
from tests.bot.scenes import a_drawn_room, at_the_menu, sees_the_menu
from tests.bot.words import bot_messages, own_messages, refusal_in, words
from tests.cast import CAST, Player, a_room, ann, boris, introduce, taras

pytestmark = pytest.mark.usefixtures("bot")


@pytest.mark.parametrize("player", CAST, ids=lambda player: player.language)
async def test_the_first_start_speaks_the_language_of_the_client(
    phones: Phones, player: Player
) -> None:
    phone = phones.of(player)

    await phone.start()

    await phone.gets(words(player, "welcome", person=player.name))
    await sees_the_menu(phone, player)


@pytest.mark.parametrize(("code", "spoken"), [("uk-UA", "uk"), ("ru_RU", "ru"), ("EN", "en")])
async def test_a_client_may_write_its_language_in_many_ways(
    controls: Controls, code: str, spoken: str
) -> None:
    phone = await Phone.new(controls, "Олесь", code)

    await phone.start()
    await phone.gets()

    assert await fetch("SELECT language FROM person") == [{"language": spoken}]


async def test_who_speaks_none_of_the_languages_is_asked(controls: Controls) -> None:
    phone = await Phone.new(controls, "Amélie", "la")

    await phone.start()

    asked = await phone.gets(words(ann, "language-pick"))
    assert asked.buttons == list(OWN_NAMES.values())


async def test_the_picked_language_is_spoken_from_then_on(controls: Controls) -> None:
    phone = await Phone.new(controls, "Amélie", "la")
    await phone.start()

    await phone.press("Українська")

    await phone.gets(words(taras, "welcome", person="Amélie"))
    assert await fetch("SELECT language FROM person") == [{"language": "uk"}]


async def test_the_language_question_remembers_the_invitation(controls: Controls) -> None:
    number = await a_room(of=ann, name="Office")
    phone = await Phone.new(controls, "Amélie", "la")
    await phone.start(f"room_{number}")

    await phone.press("Русский")

    shown = await phone.gets("Office")
    assert shown.button(words(boris, "join-room-invitation.join"))


async def test_an_invite_link_shows_what_one_is_invited_to(phones: Phones) -> None:
    number = await a_room(of=ann, name="Office", budget="20 €")

    await phones.boris.start(f"room_{number}")

    invitation = words(
        boris,
        "join-room-invitation",
        name="Office",
        owner=ann.name,
        budget="20 €",
        people=1,
        when=words(boris, "draw-time-none"),
    )
    shown = await phones.boris.gets(invitation)
    assert words(boris, "welcome", person=boris.name) in shown.text


async def test_a_link_to_a_room_of_mine_opens_the_room(phones: Phones) -> None:
    number = await a_room(of=ann)

    await phones.ann.start(f"room_{number}")

    assert (await phones.ann.gets("Office")).button("Start game")


@pytest.mark.parametrize("payload", ["room_999999", "room_10000"])
async def test_a_link_to_no_room_leads_to_the_menu_with_a_word(
    phones: Phones, payload: str
) -> None:
    await phones.ann.start(payload)

    await phones.ann.gets(refusal_in(ann, RoomNotFound()))
    await sees_the_menu(phones.ann)


async def test_a_link_to_a_drawn_room_leads_to_the_menu_with_a_word(controls: Controls) -> None:
    number = await a_drawn_room()
    late = await Phone.new(controls, "Kate", "en")

    await late.start(f"room_{number}")

    await late.gets(refusal_in(ann, RoomIsClosed()))
    await sees_the_menu(late)


@pytest.mark.parametrize("payload", ["room_", "room_0", "room_abc", "r" * 64, "room_123456x"])
async def test_a_broken_link_leads_to_the_menu(phones: Phones, payload: str) -> None:
    await phones.ann.start(payload)

    await sees_the_menu(phones.ann)


async def test_starting_again_keeps_one_screen_and_a_clean_chat(
    phones: Phones, bot: LivingBot
) -> None:
    await at_the_menu(phones.ann)

    await phones.ann.start()
    await sees_the_menu(phones.ann)
    await bot.handles_everything()

    assert len(await bot_messages(phones.ann)) == 1
    assert await own_messages(phones.ann) == []


async def test_only_the_first_start_is_welcomed(phones: Phones) -> None:
    await introduce(ann)

    menu = await at_the_menu(phones.ann)

    assert words(ann, "welcome", person=ann.name) not in menu.text


async def test_an_unchosen_language_can_be_passed_over_by_a_command(controls: Controls) -> None:
    phone = await Phone.new(controls, "Amélie", "la")
    await phone.start()
    await phone.gets(words(ann, "language-pick"))

    await phone.text("/menu")

    await sees_the_menu(phone)
