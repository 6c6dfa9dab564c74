"""Updates fetched by long polling."""

import asyncio
import time

from simulator.controls import Controls
from simulator.phone import Phone
from simulator.running import RunningSimulator
from tests.simulator.raw import RawBot, button, keyboard


async def texts(bot: RawBot, **params: object) -> list[str]:
    return [update["message"]["text"] for update in await bot.ok("getUpdates", **params)]


async def test_an_update_waits_until_it_is_confirmed(own_bot: RawBot, taras: Phone) -> None:
    await taras.text("a")

    first = await own_bot.ok("getUpdates")
    again = await own_bot.ok("getUpdates")
    after = await own_bot.ok("getUpdates", offset=first[-1]["update_id"] + 1)

    assert [update["message"]["text"] for update in first] == ["/start", "a"]
    assert again == first
    assert after == []


async def test_a_poll_ends_as_soon_as_something_comes(
    own: RunningSimulator, own_bot: RawBot, taras: Phone
) -> None:
    offset = (await own_bot.ok("getUpdates"))[-1]["update_id"] + 1
    waiting = asyncio.create_task(texts(own_bot, offset=offset, timeout=30))
    await own.telegram.poller.waits.wait()
    begun = time.monotonic()

    await taras.text("now")

    assert await waiting == ["now"]
    assert time.monotonic() - begun < 25


async def test_an_empty_poll_ends_with_its_timeout(own_bot: RawBot) -> None:
    begun = time.monotonic()

    assert await own_bot.ok("getUpdates", timeout=1) == []

    assert time.monotonic() - begun > 0.9


async def test_limit_and_negative_offset(own_bot: RawBot, taras: Phone) -> None:
    for text in "abc":
        await taras.text(text)

    assert await texts(own_bot, limit=2) == ["/start", "a"]
    assert await texts(own_bot, offset=-2) == ["b", "c"]
    assert await texts(own_bot) == ["b", "c"]


async def test_allowed_updates_are_remembered_and_filter_new_ones(
    own_bot: RawBot, taras: Phone
) -> None:
    await own_bot.ok("getUpdates", allowed_updates=["callback_query"], offset=100)
    await taras.text("unheard")
    markup = keyboard([button("a")])
    await own_bot.ok("sendMessage", chat_id=taras.id, text="x", reply_markup=markup)
    await taras.press("a", answered=False)

    kept = await own_bot.ok("getUpdates")
    await own_bot.ok("getUpdates", allowed_updates=[])
    await taras.text("heard")

    assert [set(update) - {"update_id"} for update in kept] == [{"callback_query"}]
    assert (await own_bot.ok("getUpdates"))[-1]["message"]["text"] == "heard"


async def test_reactions_come_only_when_asked_for(own_bot: RawBot, taras: Phone) -> None:
    sent = await taras.text("x")
    await taras.react(sent, "🎉")
    assert "message_reaction" not in (await own_bot.ok("getUpdates"))[-1]

    await own_bot.ok("getUpdates", allowed_updates=["message_reaction"])
    await taras.react(sent, "")

    reaction = (await own_bot.ok("getUpdates"))[-1]["message_reaction"]
    assert (reaction["old_reaction"], reaction["new_reaction"]) == (
        [{"type": "emoji", "emoji": "🎉"}],
        [],
    )


async def test_a_second_poller_ends_the_first(own: RunningSimulator, own_bot: RawBot) -> None:
    first = asyncio.create_task(own_bot.answer("getUpdates", timeout=30))
    await own.telegram.poller.waits.wait()

    second = await own_bot.ok("getUpdates")

    answer = await first
    assert answer.status_code == 409
    assert answer.json()["description"] == (
        "Conflict: terminated by other getUpdates request; "
        "make sure that only one bot instance is running"
    )
    assert second == []


async def test_a_webhook_ends_the_poll_and_forbids_more(
    own: RunningSimulator, own_bot: RawBot
) -> None:
    first = asyncio.create_task(own_bot.answer("getUpdates", timeout=30))
    await own.telegram.poller.waits.wait()

    await own_bot.ok("setWebhook", url="http://127.0.0.1:9/")

    assert (await first).json()["description"] == "Conflict: terminated by setWebhook request"
    assert await own_bot.refused("getUpdates") == (
        "Conflict: can't use getUpdates method while webhook is active; "
        "use deleteWebhook to delete the webhook first"
    )
    await own_bot.ok("deleteWebhook")
    assert await own_bot.ok("getUpdates") == []


async def test_updates_grow_old(own_bot: RawBot, taras: Phone, own_controls: Controls) -> None:
    markup = keyboard([button("a")])
    await own_bot.ok("sendMessage", chat_id=taras.id, text="x", reply_markup=markup)
    await taras.press("a", answered=False)
    await taras.do("inline", query="q")

    async def kinds() -> list[str]:
        return [list(update)[1] for update in await own_bot.ok("getUpdates")]

    fresh = await kinds()
    await own_controls.post("/clock", by_seconds=31)
    after_half_a_minute = await kinds()
    await own_controls.post("/clock", by_seconds=120)
    after_150_seconds = await kinds()
    await own_controls.post("/clock", by_seconds=24 * 3600)

    assert fresh == ["message", "callback_query", "inline_query"]
    assert after_half_a_minute == ["message", "callback_query"]
    assert after_150_seconds == ["message"]
    assert await kinds() == []


async def test_an_update_may_come_twice_on_purpose(
    own_bot: RawBot, taras: Phone, own_controls: Controls
) -> None:
    await own_bot.ok("getUpdates", offset=-1)
    await own_controls.fault("duplicate")
    await taras.text("again")

    first = await own_bot.ok("getUpdates")
    offset = first[-1]["update_id"] + 1
    second = await own_bot.ok("getUpdates", offset=offset)
    third = await own_bot.ok("getUpdates", offset=offset)

    assert first[-1] == second[-1]
    assert third == []


async def test_any_update_can_be_injected(own_bot: RawBot, own_controls: Controls) -> None:
    await own_controls.post("/updates/inject", poll_answer={"poll_id": "1", "option_ids": [0]})

    assert (await own_bot.ok("getUpdates"))[-1]["poll_answer"]["poll_id"] == "1"
