"""Whatever is sent, nothing that goes to its reader bears a mark of its sender."""

import pytest

from bot.intake.reading import TAKEN
from db.engine import fetch
from simulator.telegram import Call
from tests.bot.conftest import Phones
from tests.bot.living_bot import LivingBot
from tests.bot.marked_messages import KINDS, WORDS, Marker, is_marked
from tests.bot.message_scenes import (
    a_courier,
    around_ann,
    presses,
    writing_to_recipient,
)
from tests.cast import ann
from tests.tasks.watching import until

pytestmark = pytest.mark.usefixtures("bot")

FILES_OF = ("photo", "voice", "video", "video_note", "animation", "sticker")
SENDS = {
    "sendMessage",
    "sendPhoto",
    "sendVoice",
    "sendVideo",
    "sendVideoNote",
    "sendAnimation",
    "sendSticker",
}
"""All that may be asked: no forwarding, no typing sign, no edit, no reaction."""


def to_others(bot: LivingBot, since: int) -> list[Call]:
    """Return the calls that are not about the writer's own chat."""
    calls = bot.simulator.telegram.calls
    return [
        call
        for call in calls
        if call.seq > since
        and call.method != "getUpdates"
        and str(call.params.get("chat_id", ann.id)) != str(ann.id)
    ]


async def test_of_every_kind_of_message_no_mark_reaches_anybody(
    phones: Phones, bot: LivingBot
) -> None:
    around = await around_ann(phones)
    files = bot.simulator.world.files
    marker = Marker({kind: files.add(kind).file_id for kind in FILES_OF})
    await writing_to_recipient(phones, around)
    begun = bot.simulator.telegram.calls[-1].seq

    for kind in KINDS:
        await phones.ann.controls.post("/updates/inject", message=marker.message(kind, ann.id))
        await bot.handles_everything()
        if kind in TAKEN:
            await presses(phones.ann, ann, "write-message-sure.send")
            await bot.handles_everything()
    async with a_courier(bot):
        await until(_nothing_waits)

    sent = to_others(bot, begun)
    assert {call.method for call in sent} == SENDS
    assert [call for call in sent if is_marked(call.params)] == []
    assert any(WORDS in str(call.params) for call in sent)


async def _nothing_waits() -> bool:
    return await fetch("SELECT FROM letter WHERE kind LIKE 'message-from%'") == []
