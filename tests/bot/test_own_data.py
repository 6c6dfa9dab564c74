"""My own data: all of it in a file, and all of it gone."""

import json
from typing import Any

import httpx
import pytest
from redis.asyncio import Redis

from bot.refusals import ScreenIsOld
from db.engine import fetch
from santa.errors import RoomNotFound
from santa.people import change_address, recognise
from santa.rooms import my_recipient, room_card
from simulator.phone import Phone
from simulator.screen import Shown
from tests.bot.conftest import Phones
from tests.bot.living_bot import LivingBot
from tests.bot.presses import press_twice
from tests.bot.profiles import at_the_profile, the_profile
from tests.bot.scenes import a_drawn_room, at_the_menu, at_the_room, sees_the_menu
from tests.bot.words import beginning, bot_messages, own_messages, refusal_in, words
from tests.cast import CAST, Player, a_room, aigerim, ann, boris, introduce

pytestmark = pytest.mark.usefixtures("bot")

CAPTION = words(ann, "own-data-file")
FAREWELL = words(ann, "own-data-farewell")


async def asked_whether_to_delete(phone: Phone, player: Player = ann) -> Shown:
    await at_the_profile(phone, player)
    await phone.press(words(player, "profile-home.delete"))
    return await phone.gets(words(player, "own-data-sure.delete").split()[0])


async def delete_everything(phone: Phone, player: Player = ann) -> Shown:
    await asked_whether_to_delete(phone, player)
    await phone.press(words(player, "own-data-sure.delete"))
    return await phone.gets(words(player, "own-data-farewell"))


async def read_file(shown: Shown, bot: LivingBot) -> dict[str, Any]:
    file = shown.wire["document"]["file_id"]
    async with httpx.AsyncClient() as client:
        got = await client.get(f"{bot.simulator.url}/sim/files/{file}")
    document: dict[str, Any] = json.loads(got.text)
    assert got.text == json.dumps(document, ensure_ascii=False, indent=2)
    return document


async def keys_in_redis(bot: LivingBot, player: Player) -> list[bytes]:
    async with Redis.from_url(bot.redis_url) as redis:
        return [key async for key in redis.scan_iter(f"*{player.id}*") if b"lock" not in key]


async def test_everything_comes_in_a_file_that_people_can_read(
    phones: Phones, bot: LivingBot
) -> None:
    await a_room(of=aigerim)
    await change_address(aigerim.address, by=aigerim.id)
    await at_the_profile(phones.aigerim, aigerim)

    await phones.aigerim.press(words(aigerim, "profile-home.export"))

    shown = await phones.aigerim.gets(words(aigerim, "own-data-file"))
    assert shown.wire["document"]["file_name"] == "secret-santa-my-data.json"
    document = await read_file(shown, bot)
    assert document["address"] == aigerim.address
    assert document["rooms"][0]["wishes"] == aigerim.wishes


async def test_the_profile_stands_below_the_file_and_works(phones: Phones, bot: LivingBot) -> None:
    await at_the_profile(phones.ann)

    await phones.ann.press("Export my data")
    await phones.ann.gets(CAPTION)
    await bot.handles_everything()

    file, screen = await bot_messages(phones.ann)
    assert (file.text, screen.text) == (CAPTION, the_profile())
    await phones.ann.press("Back", on=screen)
    await sees_the_menu(phones.ann)


@pytest.mark.parametrize("player", CAST, ids=lambda player: player.language)
async def test_who_is_in_no_room_hears_of_no_rooms(phones: Phones, player: Player) -> None:
    shown = await asked_whether_to_delete(phones.of(player), player)

    assert shown.text == words(player, "own-data-sure", owns="none", draws="none")


async def test_an_owner_hears_what_becomes_of_their_rooms(phones: Phones) -> None:
    await a_drawn_room()

    shown = await asked_whether_to_delete(phones.ann)

    assert shown.text == words(ann, "own-data-sure", owns="some", draws="some")


async def test_a_member_hears_what_becomes_of_the_draw(phones: Phones) -> None:
    await a_drawn_room()

    shown = await asked_whether_to_delete(phones.boris, boris)

    assert shown.text == words(boris, "own-data-sure", owns="none", draws="some")


@pytest.mark.parametrize("way", ["Back", "Cancel"])
async def test_nothing_is_deleted_that_is_not_meant(phones: Phones, way: str) -> None:
    await asked_whether_to_delete(phones.ann)

    await phones.ann.press(way)

    await phones.ann.gets(the_profile())
    assert await recognise(ann.id)


async def test_a_farewell_has_no_buttons_and_stands_alone(phones: Phones, bot: LivingBot) -> None:
    shown = await delete_everything(phones.ann)

    await bot.handles_everything()
    assert shown.rows == []
    assert [shown.text for shown in await bot_messages(phones.ann)] == [FAREWELL]
    assert await own_messages(phones.ann) == []


async def test_deleting_twice_at_once_brings_nobody_back(phones: Phones, bot: LivingBot) -> None:
    shown = await asked_whether_to_delete(phones.ann)

    answers = await press_twice(phones.ann, shown, "Yes, delete everything")

    assert [answer.text for answer in answers] == ["", ""]
    await bot.handles_everything()
    assert await recognise(ann.id) is None
    assert [shown.text for shown in await bot_messages(phones.ann)] == [FAREWELL]


async def test_nobody_remembers_who_was_deleted(phones: Phones, bot: LivingBot) -> None:
    await delete_everything(phones.ann)

    await bot.handles_everything()
    assert await recognise(ann.id) is None
    assert await keys_in_redis(bot, ann) == []


async def test_rooms_pass_on_and_empty_ones_go(phones: Phones) -> None:
    shared = await a_room(of=ann, with_=[boris, aigerim])
    alone = await a_room(of=ann, name="Alone")

    await delete_everything(phones.ann)

    room = await room_card(shared, by=boris.id)
    assert (room.is_mine, room.people) == (True, 2)
    assert await fetch("SELECT id FROM room WHERE number = $1", alone) == []


async def test_a_drawn_room_is_mended(phones: Phones) -> None:
    number = await a_drawn_room()

    await delete_everything(phones.ann)

    left = CAST[1:]
    recipients = {(await my_recipient(number, by=player.id)).name for player in left}
    assert recipients == {player.name for player in left}


async def test_who_comes_back_is_a_newcomer(phones: Phones) -> None:
    number = await a_room(of=boris, with_=[ann])
    await delete_everything(phones.ann)

    await phones.ann.start()

    shown = await sees_the_menu(phones.ann)
    assert words(ann, "welcome", person=ann.name) in shown.text
    with pytest.raises(RoomNotFound):
        await room_card(number, by=ann.id)


@pytest.mark.parametrize("button", ["Profile", "About the game"])
async def test_an_old_button_lets_somebody_begin_anew(
    phones: Phones, bot: LivingBot, button: str
) -> None:
    await introduce(ann)
    old = await at_the_menu(phones.ann)
    await delete_everything(phones.ann)

    answer = await phones.ann.press_stale(old, button)

    assert answer.text == refusal_in(ann, ScreenIsOld())
    shown = await sees_the_menu(phones.ann)
    assert words(ann, "welcome", person=ann.name) in shown.text
    await bot.handles_everything()
    assert shown.message_id in [message.message_id for message in await bot_messages(phones.ann)]


async def test_the_button_of_an_old_room_shows_nothing_of_it(phones: Phones) -> None:
    number = await a_room(of=boris, with_=[ann])
    old = await at_the_room(phones.ann, number)
    await delete_everything(phones.ann)

    await phones.ann.press_stale(old, "Participants")

    await sees_the_menu(phones.ann)


async def test_a_word_to_a_bot_that_has_forgotten_begins_anew(phones: Phones) -> None:
    await delete_everything(phones.ann)

    await phones.ann.text("are you there?")

    shown = await sees_the_menu(phones.ann)
    assert words(ann, "welcome", person=ann.name) in shown.text


async def test_who_spoke_another_language_is_asked_again(phones: Phones) -> None:
    await introduce(ann)
    old = await at_the_menu(phones.ann)
    await delete_everything(phones.ann)
    await phones.ann.change(language_code="la")

    await phones.ann.press_stale(old, "Profile")

    await phones.ann.gets(beginning(ann, "language-pick"))
