"""What a writer reads about their message is true, and nothing that was written is lost."""

import pytest

from bot.dialogs.write_message import sending
from db.engine import fetch
from santa.people import welcome_back
from simulator.controls import Controls
from tests.bot.conftest import Phones
from tests.bot.living_bot import LivingBot
from tests.bot.message_scenes import (
    SOCKS,
    a_courier,
    around_ann,
    became,
    from_santa,
    leaves_no_trace,
    presses,
    writing_to_recipient,
    writing_to_santa,
)
from tests.bot.scenes import sees_the_menu
from tests.bot.words import own_messages, words
from tests.cast import ann
from tests.moments import Moment
from tests.tasks.watching import until

pytestmark = pytest.mark.usefixtures("bot")


async def test_a_message_to_somebody_who_has_blocked_the_bot_waits_for_them(
    phones: Phones, bot: LivingBot
) -> None:
    around = await around_ann(phones)
    reader = phones.of(around.recipient)
    await reader.block()
    await writing_to_recipient(phones, around)

    async with a_courier(bot):
        await phones.ann.text(SOCKS)
        shown = await phones.ann.gets(became("blocked"))
        assert await own_messages(phones.ann) == [SOCKS]
        await reader.unblock()
        await welcome_back(around.recipient.id)
        await reader.gets(from_santa(around.recipient))
        await presses(phones.ann, ann, "write-message.refresh")
        await phones.ann.gets(became("delivered"))

    assert shown.button("Refresh")


async def test_a_message_to_a_deleted_account_is_not_called_delivered(
    phones: Phones, bot: LivingBot
) -> None:
    around = await around_ann(phones)
    await phones.of(around.recipient).change(deactivated=True)
    await writing_to_recipient(phones, around)

    async with a_courier(bot):
        await phones.ann.text(SOCKS)
        await phones.ann.gets(became("blocked"))

    assert await own_messages(phones.ann) == [SOCKS]


@pytest.mark.parametrize("kind", ["voice", "video_note"])
async def test_a_voice_that_the_readers_settings_forbid_stays_with_its_writer(
    phones: Phones, bot: LivingBot, controls: Controls, kind: str
) -> None:
    around = await around_ann(phones)
    methods = ("sendVoice", "sendVideoNote")
    await controls.fault("refused", *methods, text="VOICE_MESSAGES_FORBIDDEN")
    await writing_to_recipient(phones, around)

    async with a_courier(bot):
        await phones.ann.media(kind)
        await phones.ann.press("Send anyway")
        await phones.ann.gets(became("refused", why="voice"))

    assert len(await own_messages(phones.ann)) == 1


async def test_a_file_that_telegram_knows_no_more_stays_with_its_writer(
    phones: Phones, bot: LivingBot, controls: Controls
) -> None:
    around = await around_ann(phones)
    gone = "Wrong file identifier/HTTP URL specified"
    await controls.fault("refused", "sendPhoto", text=gone)
    await writing_to_santa(phones, around)

    async with a_courier(bot):
        await phones.ann.photo(SOCKS)
        await phones.ann.gets(became("refused", to="santa", why="file"))

    assert await own_messages(phones.ann) == [SOCKS]


async def test_what_is_refused_after_its_writer_has_gone_on_comes_back_as_a_letter(
    phones: Phones, bot: LivingBot, controls: Controls, moment: Moment
) -> None:
    around = await around_ann(phones)
    await controls.fault("refused", "sendPhoto", text="PHOTO_INVALID_DIMENSIONS")
    await writing_to_recipient(phones, around)
    await phones.ann.photo(SOCKS)
    await phones.ann.gets(became("waiting"))
    await phones.ann.press("Back")
    await phones.ann.gets("Office")

    async with a_courier(bot):
        await until(_nothing_is_brought)
        moment.pass_by(minutes=1)
        facts = {"room": "Office", "side": "santa", "why": "file"}
        told = await phones.ann.gets(words(ann, "letter-message-refused", **facts))

    assert SOCKS in await own_messages(phones.ann)
    assert told


async def test_in_a_flood_a_message_is_on_its_way_until_it_has_arrived(
    phones: Phones, bot: LivingBot, controls: Controls, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sending, "LOOKS", ())  # they are over long before a flood is
    around = await around_ann(phones)
    await writing_to_recipient(phones, around)
    await bot.handles_everything()
    await controls.fault("flood", "sendMessage", retry_after=3)

    async with a_courier(bot):
        await phones.ann.text(SOCKS)
        await phones.ann.gets(became("waiting"))
        await phones.of(around.recipient).gets(SOCKS)
        await until(lambda: _is_delivered(phones))
        await leaves_no_trace(phones.ann)


async def _is_delivered(phones: Phones) -> bool:
    """Press Refresh until the screen says so."""
    screen = await phones.ann.screen()
    if screen.find(became("delivered")):
        return True
    if screen.with_button("Refresh"):
        await phones.ann.press("Refresh")
    return False


async def _nothing_is_brought() -> bool:
    return await fetch("SELECT FROM letter WHERE kind LIKE 'message-from%'") == []


async def test_what_has_become_of_a_message_disturbs_no_other_screen(
    phones: Phones, bot: LivingBot, moment: Moment
) -> None:
    around = await around_ann(phones)
    await writing_to_recipient(phones, around)
    await phones.ann.text(SOCKS)
    await phones.ann.text("/menu")
    menu = await sees_the_menu(phones.ann)

    async with a_courier(bot):
        await phones.of(around.recipient).gets(SOCKS)
        await until(_nothing_is_brought)
        moment.pass_by(minutes=1)
        await phones.ann.gets(words(ann, "letter-message-arrived", room="Office", side="santa"))

    still_there = (await phones.ann.screen()).message(menu.message_id)
    assert still_there is not None
    assert still_there.text == menu.text
