"""The chat on a phone behaves as Telegram's does."""

from __future__ import annotations

from playwright.async_api import Locator, expect

from tests.simulator.page.small_bot import ALERT, WHISPER, SmallBot
from tests.simulator.page.tabletop import Tabletop, key, texts, write


async def test_a_person_sits_down_presses_start_and_is_greeted(table: Tabletop) -> None:
    phone = await table.seat("Тарас", "Українська")
    await expect(phone).to_have_attribute("data-state", "new")
    await expect(phone).to_contain_text("Малий бот.")

    await phone.get_by_role("button", name="START").click()

    await expect(texts(phone)).to_have_text(["Hello, Тарас!"])
    await expect(texts(phone, "me")).to_have_text(["/start"])
    await expect(phone).to_have_attribute("data-state", "open")


async def test_the_bot_is_described_in_english_to_whom_it_has_no_other_words(
    table: Tabletop,
) -> None:
    phone = await table.seat("Ann", "English")

    await expect(phone).to_contain_text("A small bot for small tests.")


async def test_enter_sends_and_shift_enter_is_a_new_line(table: Tabletop) -> None:
    phone = await table.seat_started("Ann")
    box = phone.locator(".composer textarea")

    await box.press_sequentially("one")
    await box.press("Shift+Enter")
    await box.press_sequentially("two")
    await box.press("Enter")

    await expect(texts(phone, "me").last).to_have_text("one\ntwo")
    await expect(texts(phone).last).to_have_text("You said: one\ntwo")
    await expect(box).to_have_value("")


async def test_a_pressed_button_waits_until_the_bot_answers(table: Tabletop, bot: SmallBot) -> None:
    phone = await table.seat_started("Ann")
    slow = key(phone, "Slow")

    await slow.click()
    await expect(slow).to_have_attribute("data-state", "waiting")
    await table.page.reload()
    await expect(slow).to_have_attribute("data-state", "waiting")
    bot.may_answer.set()

    await expect(slow).to_have_attribute("data-state", "idle")


async def test_an_edit_replaces_the_text_in_place_and_says_so(table: Tabletop) -> None:
    phone = await table.seat_started("Ann")

    await key(phone, "Change").click()

    await expect(texts(phone)).to_have_text(["Changed."])
    await expect(phone.locator('[data-from="bot"]')).to_have_attribute("data-state", "edited")
    await expect(key(phone, "Change")).to_be_visible()


async def test_a_deleted_message_fades_away(table: Tabletop) -> None:
    await table.page.emulate_media(reduced_motion="no-preference")
    phone = await table.seat_started("Ann")

    await key(phone, "Forget").click()

    await expect(phone.locator('[data-from="bot"]')).to_have_count(0)
    await expect(texts(phone, "me")).to_have_text(["/start"])


async def test_an_alert_stays_in_its_phone_until_ok(table: Tabletop) -> None:
    ann = await table.seat_started("Ann")
    boris = await table.seat_started("Борис")

    await key(ann, "Alert").click()

    alert = ann.get_by_role("alertdialog")
    await expect(alert).to_contain_text(ALERT)
    await key(boris, "Whisper").click()
    await expect(boris.locator(".toast")).to_have_text(WHISPER)
    await alert.get_by_role("button", name="OK").click()
    await expect(alert).to_have_count(0)
    await expect(ann.locator(".toast")).to_have_count(0)


async def test_a_reply_keyboard_sends_its_caption_and_folds_away_after_one_use(
    table: Tabletop,
) -> None:
    phone = await table.seat_started("Ann")
    await write(phone, "keyboard")
    board = phone.locator(".reply-keyboard")

    await board.get_by_role("button", name="Yes", exact=True).click()

    await expect(texts(phone).last).to_have_text("You said: Yes")
    await expect(board).to_have_count(0)


async def test_the_command_menu_speaks_the_language_of_the_phone(table: Tabletop) -> None:
    phone = await table.seat_started("Борис")
    await phone.get_by_role("button", name="Menu", exact=True).click()
    await expect(phone.locator(".commands button")).to_have_text(["/startBegin", "/helpHelp"])

    await phone.get_by_role("button", name="Phone menu").click()
    await phone.get_by_role("menuitem", name="Language").click()
    await phone.get_by_role("button", name="Русский").click()

    await phone.locator(".composer textarea").fill("/st")
    await expect(phone.locator(".commands button")).to_have_text(["/startНачать"])
    await phone.locator(".commands button").click()
    await expect(texts(phone, "me").last).to_have_text("/start")


async def test_formatting_is_drawn_where_the_bot_put_it(table: Tabletop) -> None:
    phone = await table.seat_started("Ann")

    await write(phone, "entities")

    text = texts(phone).last
    await expect(text).to_have_text("🎄 bold both a < b secret end")
    await expect(text.locator("strong").first).to_have_text("bold both")
    await expect(text.locator("strong em, em strong").last).to_have_text("both")
    await expect(text.locator("code")).to_have_text("a < b")
    spoiler = text.locator(".spoiler")
    await expect(spoiler).to_have_attribute("data-state", "hidden")
    await spoiler.click()
    await expect(spoiler).to_have_attribute("data-state", "shown")


async def test_what_the_bot_is_doing_stands_under_its_name(table: Tabletop) -> None:
    phone = await table.seat_started("Ann")

    await write(phone, "think")

    await expect(phone.locator(".chat-header .subtitle")).to_have_text("typing…")


async def attach(phone: Locator, name: str) -> None:
    await phone.get_by_role("button", name="Attach").click()
    await phone.get_by_role("dialog").get_by_role("button", name=name, exact=True).click()
    await expect(phone.get_by_role("dialog")).to_have_count(0)


async def test_a_photo_a_sticker_and_a_contact_can_be_sent(table: Tabletop) -> None:
    phone = await table.seat_started("Ann")

    for count, name in enumerate(("Photo", "Sticker", "My contact"), 1):
        await attach(phone, name)
        await expect(phone.locator('[data-from="me"] .media')).to_have_count(count)

    sent = phone.locator('[data-from="me"] .media')
    await expect(sent).to_have_count(3)
    await expect(sent.nth(0).get_by_role("img", name="Photo")).to_be_visible()
    await expect(sent.nth(1)).to_have_text("🎅")
    await expect(sent.nth(2)).to_contain_text("Ann")


async def test_films_voices_and_an_album_are_shown_and_may_answer_a_message(
    table: Tabletop,
) -> None:
    phone = await table.seat_started("Ann")
    mine = phone.locator('[data-from="me"] .media')
    menu = phone.locator('[data-from="bot"] .message-menu')
    await menu.focus()
    await menu.press("Enter")
    await phone.get_by_role("dialog").get_by_role("button", name="Reply").click()

    for name, count in [
        ("Round video", 1), ("Video", 2), ("Animation", 3), ("Voice message", 4),
        ("Album of photos", 7),
    ]:  # fmt: skip
        await attach(phone, name)
        await expect(mine).to_have_count(count)

    await expect(phone.locator('[data-from="me"] .quote')).to_have_count(1)
    await expect(phone.locator('[data-kind="video_note"] .quote')).to_contain_text("Hello, Ann!")
    for words in ("Round video, 0:03", "Video, 0:03", "Animation, 0:03"):
        await expect(mine.get_by_role("img", name=words, exact=True)).to_be_visible()
    await expect(mine.filter(has_text="Voice, 0:03")).to_have_count(1)
    await expect(phone.locator("[data-album]")).to_have_count(3)


async def test_a_person_answers_changes_and_takes_back_a_message(table: Tabletop) -> None:
    phone = await table.seat_started("Ann")

    async def choose(item: str) -> None:
        menu = phone.locator('[data-message-id]:not([data-state="deleted"]) .message-menu').last
        await menu.focus()
        await menu.press("Enter")
        await phone.get_by_role("dialog").get_by_role("button", name=item).click()

    await choose("Reply")
    await write(phone, "first")
    await expect(texts(phone).last).to_have_text("You said: first")
    await expect(phone.locator('[data-from="me"] .quote')).to_contain_text("Hello, Ann!")
    await choose("Delete")
    await expect(texts(phone)).to_have_count(1)
    await choose("Edit")
    await write(phone, "second")

    await expect(texts(phone, "me").last).to_have_text("second")


async def test_hostile_words_are_only_words(table: Tabletop, bot: SmallBot) -> None:
    name = "<img src=x onerror=alert(1)>"
    await table.seat(name)
    phone = table.page.locator("[data-phone]")
    await phone.get_by_role("button", name="START").click()
    await write(phone, "<b>bold</b><script>document.title='taken'</script>")

    await expect(texts(phone).first).to_have_text(f"Hello, {name}!")
    await expect(texts(phone).last).to_contain_text("You said: <b>bold</b><script>")
    await expect(table.page.locator(".phone :is(img, script, b)")).to_have_count(0)
    assert "taken" not in await table.page.title()
