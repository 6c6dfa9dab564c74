"""The Mini App and the chat side by side: what is changed in one shows in the other at once."""

from collections.abc import AsyncIterator
from dataclasses import replace

import pytest
from playwright.async_api import Page, expect

from locales.languages import Language
from santa.identifiers import RoomNumber
from santa.people import choose_language
from tests.bot.conftest import Phones, farewells, patient_screens, phones, simulator
from tests.bot.conftest import bot as living_bot
from tests.bot.conftest import controls as controls
from tests.bot.living_bot import LivingBot
from tests.bot.scenes import at_the_draw, at_the_menu, at_the_room
from tests.cast import ann
from tests.webapp.pages.phone import Phone
from tests.webapp.pages.test_scheduling import WORDS
from tests.webapp.served import served
from webapp.app import create_app
from webapp.site import Site

__all__ = ["controls", "farewells", "patient_screens", "phones", "simulator"]

bot = living_bot


@pytest.fixture
async def app_url(site: Site, bot: LivingBot) -> AsyncIterator[str]:
    together = replace(site, show_again=bot.updates.show_again)
    async with served(create_app(together)) as url:
        yield url


@pytest.fixture
async def phone(page: Page, app_url: str) -> Phone:
    return Phone(page, app_url)


@pytest.mark.parametrize("language", WORDS)
async def test_a_draw_scheduled_in_the_app_shows_in_the_chat_and_moved_there_in_the_app(
    language: Language, phone: Phone, phones: Phones, room: RoomNumber
) -> None:
    words = WORDS[language]
    chat = phones.ann
    await choose_language(language, by=ann.id)
    await at_the_room(chat, room)

    await phone.open(ann, room)
    await phone.tap(words["time"])
    await phone.page.get_by_role("gridcell", name=words["day"]).click()
    await phone.page.get_by_role("radio", name="18-21").check()
    await phone.press_main(words["set"])
    await expect(phone.notice).to_have_text(words["done"])
    shown = await chat.gets(words["day"])
    assert "18:00–21:00" in shown.text

    await chat.press(shown.buttons[0])
    start = await chat.gets(words["day"])
    await chat.press(start.buttons[0])
    await chat.press("12")
    await chat.press("09-12")
    await chat.gets("09:00–12:00")
    await phone.says("visibility_changed", is_visible=True)

    await expect(phone.page.get_by_role("link", name=words["time"])).to_contain_text("09:00–12:00")


async def test_a_new_name_shows_on_the_open_screen_of_the_chat(
    phone: Phone, phones: Phones, room: RoomNumber
) -> None:
    await at_the_room(phones.ann, room)
    await phone.open(ann, room)
    await phone.go(f"/rooms/{room}/name")

    await phone.page.get_by_label("Name").fill("Kitchen")
    await phone.press_main("Save")

    shown = await phones.ann.gets("Kitchen")
    assert shown.button("Settings")
    assert len((await phones.ann.screen()).messages) == 1


async def test_a_screen_whose_room_was_deleted_in_the_app_becomes_the_menu(
    phone: Phone, phones: Phones, room: RoomNumber
) -> None:
    await at_the_draw(phones.ann, room)
    await phone.open(ann, room)

    await phone.tap("Delete room", "button")
    await phone.answer()
    await phone.shows("My rooms")

    menu = await phones.ann.gets("Secret Santa")
    assert menu.button("Create a room")


async def test_what_is_being_typed_in_the_chat_stays_a_question(
    phone: Phone, phones: Phones, room: RoomNumber
) -> None:
    chat = phones.ann
    await at_the_menu(chat)
    await chat.press("Create a room")
    await phone.open(ann, room)
    await phone.go(f"/rooms/{room}/name")

    await phone.page.get_by_label("Name").fill("Kitchen")
    await phone.press_main("Save")
    await phone.shows("Kitchen")
    await chat.text("Garden")

    await chat.gets("Garden")


async def test_the_room_in_the_chat_has_a_button_that_opens_the_app_there(
    bot: LivingBot, phones: Phones, room: RoomNumber
) -> None:
    bot.app_url = "https://santa.example.org/app"
    await bot.restart()
    await at_the_room(phones.ann, room)

    opened = await phones.ann.press("Open settings app")

    assert opened.launch is not None
    assert opened.launch["app_url"] == f"https://santa.example.org/app?room={room}"
    assert not (await at_the_room(phones.taras, room)).button("Open settings app")
    assert (await phones.taras.press("Відкрити в застосунку")).launch is not None
