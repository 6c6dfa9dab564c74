"""Photos that come one by one go out as one album: none is lost, none goes out twice."""

import pytest

from bot.dialogs.write_message import albums
from db.engine import fetch
from tests.bot.conftest import Phones
from tests.bot.living_bot import LivingBot
from tests.bot.message_scenes import (
    SOCKS,
    a_courier,
    around_ann,
    became,
    leaves_no_trace,
    noted,
    presses,
    writing_to_recipient,
)
from tests.bot.presses import press_twice
from tests.bot.words import words
from tests.cast import ann
from tests.tasks.watching import until

pytestmark = pytest.mark.usefixtures("bot")


def arrived(bot: LivingBot) -> list[list[str]]:
    """Return the files of each album that was sent."""
    calls = [call for call in bot.simulator.calls("sendMediaGroup") if call.answer.get("ok")]
    return [[one["photo"][-1]["file_id"] for one in call.answer["result"]] for call in calls]


ARRIVING = words(ann, "write-message-album", to="recipient", recipient="", room="").splitlines()[-1]


async def messages() -> int:
    return len(await fetch("SELECT FROM message"))


async def test_an_album_arrives_as_one_with_its_caption(phones: Phones, bot: LivingBot) -> None:
    around = await around_ann(phones)
    await writing_to_recipient(phones, around)

    async with a_courier(bot):
        sent = await phones.ann.album("photo", "photo", "photo", caption=SOCKS)
        await phones.ann.gets(became("delivered"))
        letter = await phones.of(around.recipient).sees(SOCKS)
        await leaves_no_trace(phones.ann)

    assert arrived(bot) == [[one.view["media"]["file_id"] for one in sent]]
    assert letter.buttons == [
        words(around.recipient, "letter-reply"),
        words(around.recipient, "letter-report"),
    ]


async def test_photos_that_several_processes_take_at_once_are_one_album(
    phones: Phones, bot: LivingBot
) -> None:
    around = await around_ann(phones)
    await writing_to_recipient(phones, around)
    await bot.pause()

    sent = await phones.ann.album(*["photo"] * 5)
    await bot.handles_side_by_side(5)
    await until(_one_message)
    bot.resume()

    async with a_courier(bot):
        await until(lambda: _sent(bot))
    assert arrived(bot) == [[one.view["media"]["file_id"] for one in sent]]


async def _one_message() -> bool:
    return await messages() == 1


async def _sent(bot: LivingBot) -> bool:
    return bool(arrived(bot))


async def test_an_album_whose_process_is_gone_waits_for_a_press(
    phones: Phones, bot: LivingBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(albums, "QUIET", (3600.0,))
    around = await around_ann(phones)
    await writing_to_recipient(phones, around)
    await phones.ann.album("photo", "photo")
    await phones.ann.gets(ARRIVING)
    await bot.handles_everything()
    await bot.restart()

    shown = await phones.ann.sees(ARRIVING)
    await press_twice(phones.ann, shown, words(ann, "write-message-album.send"))
    await phones.ann.gets(became("waiting"))

    assert await messages() == 1


async def test_an_album_whose_caption_may_reveal_is_asked_about(
    phones: Phones, bot: LivingBot
) -> None:
    around = await around_ann(phones)
    await writing_to_recipient(phones, around)
    await phones.ann.album("photo", "photo", caption="I’m @ann_lee")
    await phones.ann.gets("This may reveal you")
    assert await messages() == 0

    await presses(phones.ann, ann, "write-message-sure.send")
    await phones.ann.gets(became("waiting"))

    assert await messages() == 1


async def test_a_text_right_behind_an_album_goes_out_after_it(
    phones: Phones, bot: LivingBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(albums, "QUIET", (3600.0,))
    around = await around_ann(phones)
    await writing_to_recipient(phones, around)

    await phones.ann.album("photo", "photo")
    await phones.ann.text(SOCKS)
    await bot.handles_everything()

    assert await messages() == 2


async def test_an_album_sent_as_a_reply_goes_to_whoever_wrote_the_letter(
    phones: Phones, bot: LivingBot
) -> None:
    around = await around_ann(phones)
    await writing_to_recipient(phones, around)
    reader = phones.of(around.recipient)
    async with a_courier(bot):
        await phones.ann.text(SOCKS)
        letter = await noted(around.recipient, await reader.gets(SOCKS))
        await reader.do(
            "album", items=[{"kind": "photo"}, {"kind": "photo"}], reply_to=letter.message_id
        )
        await until(lambda: _sent(bot))

    assert [len(album) for album in arrived(bot)] == [2]
