"""A web app that answers over real HTTP, and somebody to call it.

`pages` are what it consists of; a test module may put its own there instead of the real ones.
"""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Sequence

import httpx
import pytest
from litestar.types import ControllerRouterHandler
from redis.asyncio import Redis

from bot.about import About
from db.engine import Address
from tests.at_telegram import bot, controls, telegram
from tests.moments import Moment
from tests.webapp.launches import TOKEN
from tests.webapp.served import served
from webapp.app import create_app
from webapp.pages import PAGES
from webapp.site import Site

__all__ = ["bot", "controls", "telegram"]


@pytest.fixture
async def redis(redis_url: str) -> AsyncIterator[Redis]:
    async with Redis.from_url(redis_url) as found:
        yield found


@pytest.fixture
def site(memory: Address, moment: Moment, redis: Redis) -> Site:
    return Site(TOKEN, About("santa_bot", "santa_help"), redis)


@pytest.fixture
def pages() -> Sequence[ControllerRouterHandler]:
    return PAGES


@pytest.fixture
async def browser(
    site: Site, pages: Sequence[ControllerRouterHandler]
) -> AsyncIterator[httpx.AsyncClient]:
    """A browser that is led to the web app."""
    async with served(create_app(site, pages)) as url, browsing(url) as client:
        yield client


@contextlib.asynccontextmanager
async def browsing(url: str) -> AsyncIterator[httpx.AsyncClient]:
    async with (
        asyncio.timeout(60),
        httpx.AsyncClient(base_url=url, trust_env=False, timeout=30) as client,
    ):
        yield client
