"""Updates brought to a webhook."""

import asyncio
import itertools
import time
from collections.abc import AsyncIterator

import pytest

from simulator.controls import Controls
from simulator.phone import Phone
from simulator.running import RunningSimulator
from simulator.state.rates import Rates
from tests.simulator.listener import Listener, answer, listening
from tests.simulator.raw import RawBot


@pytest.fixture
async def listener() -> AsyncIterator[Listener]:
    async with listening() as found:
        yield found


async def test_an_update_is_brought_with_the_secret(
    own_bot: RawBot, taras: Phone, listener: Listener
) -> None:
    await own_bot.ok("setWebhook", url=listener.url, secret_token="s3cret_-")

    headers, update = await listener.next()

    assert headers["x-telegram-bot-api-secret-token"] == "s3cret_-"
    assert headers["content-type"] == "application/json"
    assert update["message"]["text"] == "/start"
    await until_empty(taras.controls)


async def until_empty(controls: Controls) -> None:
    while (await controls.get("/updates"))["updates"]:
        pass


async def test_a_refused_update_is_brought_again_with_growing_pauses(
    own_bot: RawBot, taras: Phone, listener: Listener
) -> None:
    listener.answers = [answer(500), answer(502), answer(500)]
    await own_bot.ok("setWebhook", url=listener.url)

    came, at = [], []
    for _ in range(4):
        came.append((await listener.next())[1]["update_id"])
        at.append(time.monotonic())

    assert len(set(came)) == 1
    pauses = [later - earlier for earlier, later in itertools.pairwise(at)]
    assert pauses[1] >= 0.05
    assert pauses[2] >= 0.1
    await until_empty(taras.controls)
    info = await own_bot.ok("getWebhookInfo")
    assert info["pending_update_count"] == 0
    assert info["last_error_message"] == "Wrong response from the webhook: 500 Whatever"


async def test_retry_after_is_obeyed(own_bot: RawBot, taras: Phone, listener: Listener) -> None:
    listener.answers = [answer(503, Retry_After="1")]
    await own_bot.ok("setWebhook", url=listener.url)
    await listener.next()
    begun = time.monotonic()

    await listener.next()

    assert time.monotonic() - begun >= 0.95
    await until_empty(taras.controls)


async def test_nobody_at_home_is_tried_again(own_bot: RawBot, taras: Phone) -> None:
    async with listening() as gone:
        address = gone.url
    await own_bot.ok("setWebhook", url=address)
    while "last_error_message" not in (info := await own_bot.ok("getWebhookInfo")):
        pass

    assert info["last_error_message"].startswith("Connection failed")
    assert info["pending_update_count"] == 1
    await own_bot.ok("deleteWebhook")


async def test_messages_of_a_chat_come_in_order_and_one_by_one(
    own_bot: RawBot, taras: Phone, listener: Listener
) -> None:
    other = await Phone.new(taras.controls, "Aigerim", "kk")
    listener.hold = asyncio.Event()
    await own_bot.ok("setWebhook", url=listener.url, drop_pending_updates=True)
    await taras.text("1")
    await taras.text("2")
    await other.text("3")

    first = [(await listener.next())[1]["message"]["text"] for _ in range(2)]
    listener.hold.set()
    last = (await listener.next())[1]["message"]["text"]

    assert sorted(first) == ["1", "3"]
    assert last == "2"
    assert listener.most_together == 2
    await until_empty(taras.controls)


async def test_no_more_connections_than_allowed(
    own_bot: RawBot, taras: Phone, listener: Listener
) -> None:
    other = await Phone.new(taras.controls, "Aigerim", "kk")
    await own_bot.ok("setWebhook", url=listener.url, max_connections=1)
    await other.text("x")

    await listener.next()
    await listener.next()
    await until_empty(taras.controls)

    assert listener.most_together == 1


async def test_an_answer_may_carry_a_call(
    own_bot: RawBot, taras: Phone, listener: Listener
) -> None:
    call = {"method": "sendMessage", "chat_id": taras.id, "text": "by the way"}
    listener.answers = [answer(200, call), answer(200, {"method": "getMe"})]
    await own_bot.ok("setWebhook", url=listener.url)

    assert (await taras.gets("by the way")).from_bot
    await taras.text("again")
    await listener.next()
    await until_empty(taras.controls)
    assert await taras.controls.calls("getMe") == []


async def test_an_update_may_be_brought_twice_on_purpose(
    own_bot: RawBot, taras: Phone, listener: Listener
) -> None:
    await own_bot.ok("setWebhook", url=listener.url, drop_pending_updates=True)
    await taras.controls.fault("duplicate")
    await taras.text("twice")

    first, second = await listener.next(), await listener.next()

    assert first[1] == second[1]
    await until_empty(taras.controls)


@pytest.mark.parametrize(
    ("params", "expected"),
    [
        ({"url": "http://example.com/"}, "bad webhook: An HTTPS URL must be provided for webhook"),
        (
            {"url": "https://example.com:8080/"},
            "bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443",
        ),
        ({"url": "https://example.com/", "secret_token": "x" * 257}, "secret token is too long"),
        (
            {"url": "https://example.com/", "secret_token": "no spaces"},
            "secret token contains unallowed characters",
        ),
    ],
)
async def test_wrong_webhooks_are_refused(
    bot: RawBot, params: dict[str, str], expected: str
) -> None:
    assert await bot.refused("setWebhook", **params) == f"Bad Request: {expected}"


async def test_webhook_info_tells_what_was_set(own_bot: RawBot) -> None:
    await own_bot.ok(
        "setWebhook",
        url="http://127.0.0.1:9/",
        max_connections=5,
        allowed_updates=["message"],
    )

    info = await own_bot.ok("getWebhookInfo")
    await own_bot.ok("setWebhook", url="")

    assert info["url"] == "http://127.0.0.1:9/"
    assert info["max_connections"] == 5
    assert info["allowed_updates"] == ["message"]
    assert (await own_bot.ok("getWebhookInfo"))["url"] == ""


async def test_setting_the_webhook_twice_a_second_is_too_often() -> None:
    async with RunningSimulator() as simulator:
        simulator.telegram.rates = Rates(on=True, now=lambda: 0.0)
        bot = RawBot(simulator.url, simulator.token)
        await bot.ok("setWebhook", url="http://127.0.0.1:9/")

        refusal = await bot.refused("setWebhook", url="http://127.0.0.1:9/")
        await bot.http.aclose()

    assert refusal == "Too Many Requests: retry after 1"
