"""Telegram is told where to bring updates only when that differs from what it knows."""

from collections.abc import AsyncIterator

import pytest
from aiogram import Bot

from simulator.running import RunningSimulator
from tests.webapp.served import served
from webapp.app import create_app
from webapp.registration import register_webhook, unregister_webhook
from webapp.site import Site
from webapp.webhook import secret_of

ADDRESS = "https://santa.example.org"
KINDS = ["message", "callback_query"]


@pytest.fixture
async def elsewhere(site: Site) -> AsyncIterator[str]:
    """A web app that expects the secret of another bot."""

    async def take(_: object) -> None:
        raise AssertionError("nothing may come through")

    other = Site("654321:of-another-bot", site.about, site.redis, take_update=take)
    async with served(create_app(other, ())) as url:
        yield url


async def test_telegram_is_told_everything_once(bot: Bot, telegram: RunningSimulator) -> None:
    told = [await register_webhook(bot, ADDRESS, KINDS) for _ in range(3)]

    [call] = telegram.calls("setWebhook")
    info = await bot.get_webhook_info()
    assert told == [True, False, False]
    assert info.url == f"{ADDRESS}/telegram"
    assert set(info.allowed_updates or ()) == set(KINDS)
    assert call.params["secret_token"] == secret_of(telegram.token)
    assert bot.token.partition(":")[2] not in info.url


@pytest.mark.parametrize(
    ("address", "kinds"),
    [("https://other.example.org", KINDS), (ADDRESS, [*KINDS, "my_chat_member"])],
)
async def test_what_differs_is_told_again(address: str, kinds: list[str], bot: Bot) -> None:
    await register_webhook(bot, ADDRESS, KINDS)

    assert await register_webhook(bot, address, kinds)


async def test_a_secret_that_is_refused_is_told_anew(
    bot: Bot, telegram: RunningSimulator, elsewhere: str
) -> None:
    await register_webhook(bot, elsewhere, KINDS)
    telegram.world.updates.webhook.last_error = "Wrong response from the webhook: 401 Unauthorized"
    telegram.world.updates.webhook.last_error_date = 1

    assert await register_webhook(bot, elsewhere, KINDS)


async def test_there_is_nothing_to_tell_without_a_webhook(
    bot: Bot, telegram: RunningSimulator
) -> None:
    assert not await unregister_webhook(bot)
    await register_webhook(bot, ADDRESS, KINDS)
    assert await unregister_webhook(bot)

    assert len(telegram.calls("deleteWebhook")) == 1
    assert (await bot.get_webhook_info()).url == ""
