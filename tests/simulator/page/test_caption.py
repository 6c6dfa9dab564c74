"""A story told on the page: its line above the phones, and hands that show what comes next."""

from playwright.async_api import Locator, expect

from simulator.controls import Controls
from simulator.running import RunningSimulator
from tests.simulator.page.small_bot import SmallBot
from tests.simulator.page.tabletop import Tabletop, texts


async def id_of(phone: Locator) -> int:
    return int(await phone.get_attribute("data-phone") or 0)


async def test_a_caption_stands_above_the_phones_and_survives_a_reload(
    table: Tabletop, simulator: RunningSimulator
) -> None:
    line = table.page.locator(".caption")
    await expect(line).to_be_hidden()

    async with Controls(simulator.url) as controls:
        await controls.post("/caption", text="Ann sits down")
        await expect(line).to_have_text("Ann sits down")
        await table.page.reload()
        await expect(line).to_have_text("Ann sits down")
        await controls.post("/caption", text="")

    await expect(line).to_be_hidden()


async def test_a_caption_brings_the_phone_it_is_about_into_view(
    table: Tabletop, simulator: RunningSimulator
) -> None:
    names = ["Ann", "Boris", "Aigerim", "Taras", "Kate", "Tom"]
    phones = [await table.seat(name) for name in names]
    await phones[0].scroll_into_view_if_needed()

    async with Controls(simulator.url) as controls:
        await controls.post("/caption", text="Now Tom", person_id=await id_of(phones[-1]))

    await expect(phones[-1]).to_be_in_viewport(ratio=0.9)
    await expect(phones[-1]).to_have_attribute("data-active", "")


async def test_what_somebody_is_about_to_press_is_marked_until_something_else_is(
    table: Tabletop, simulator: RunningSimulator, bot: SmallBot
) -> None:
    phone = await table.seat("Ann")
    marked = phone.locator("[data-intended]")
    person = await id_of(phone)

    async with Controls(simulator.url) as controls:
        await controls.post(f"/people/{person}/intend")
        await expect(marked).to_have_text("START")
        await controls.post(f"/people/{person}/start")
        await expect(texts(phone).last).to_contain_text("Hello")
        keys = {"inline_keyboard": [[{"text": "🎁 Open", "callback_data": "open"}]]}
        await bot.call("sendMessage", chat_id=person, text="Well?", reply_markup=keys)
        await controls.post(f"/people/{person}/intend", button="Open")
        await expect(marked).to_have_text("🎁 Open")
        await controls.post(f"/people/{person}/intend", text="No")

    await expect(marked).to_have_count(0)


async def test_what_somebody_is_about_to_write_stands_in_the_input_until_it_is_sent(
    table: Tabletop, simulator: RunningSimulator
) -> None:
    phone = await table.seat_started("Ann")
    field = phone.locator(".composer textarea")
    person = await id_of(phone)

    async with Controls(simulator.url) as controls:
        await controls.post(f"/people/{person}/intend", text="Wool socks 🧦", seconds=0.2)
        await expect(field).to_have_value("Wool socks 🧦")
        await controls.post(f"/people/{person}/text", text="Wool socks 🧦")

    await expect(texts(phone, "me").last).to_have_text("Wool socks 🧦")
    await expect(field).to_have_value("")


async def test_what_a_person_at_the_page_writes_is_left_alone(
    table: Tabletop, simulator: RunningSimulator
) -> None:
    phone = await table.seat_started("Ann")
    field = phone.locator(".composer textarea")
    await field.fill("Mine")
    person = await id_of(phone)

    async with Controls(simulator.url) as controls:
        await controls.post(f"/people/{person}/intend", text="The story's")
        await controls.post(f"/people/{person}/text", text="The story's")

    await expect(texts(phone, "me").last).to_have_text("The story's")
    await expect(field).to_have_value("Mine")
