"""Pressed buttons: what the bot gets, and how it may answer."""

from typing import Any

import pytest

from simulator.controls import Controls
from simulator.phone import Phone
from tests.simulator.raw import RawBot, button, keyboard

TOO_OLD = "Bad Request: query is too old and response timeout expired or query ID is invalid"


async def asked(bot: RawBot, phone: Phone, **more: Any) -> dict[str, Any]:
    """Show a button, press it, and give the callback query the bot gets."""
    markup = keyboard([button("🎁 Join", callback_data="join")])
    await bot.ok("sendMessage", chat_id=phone.id, text="x", reply_markup=markup)
    pressed = await phone.press("Join", answered=False)
    updates = (await phone.controls.get("/updates"))["updates"]
    query: dict[str, Any] = updates[-1]["callback_query"]
    assert query["id"] == pressed.raw["callback_query_id"]
    return query


async def test_a_press_carries_the_current_message(bot: RawBot, ann: Phone) -> None:
    query = await asked(bot, ann)

    assert query["data"] == "join"
    assert query["from"]["id"] == ann.id
    assert query["message"]["text"] == "x"
    assert query["message"]["reply_markup"]["inline_keyboard"][0][0]["text"] == "🎁 Join"
    assert query["chat_instance"].isdigit()


async def test_the_answer_reaches_the_phone_once(bot: RawBot, ann: Phone) -> None:
    query = await asked(bot, ann)

    await bot.ok("answerCallbackQuery", callback_query_id=query["id"], text="Hi", show_alert=True)
    screen = await ann.screen()

    answer = screen.answers[query["id"]]
    assert (answer.text, answer.show_alert, answer.url) == ("Hi", True, "")
    assert await bot.refused("answerCallbackQuery", callback_query_id=query["id"]) == TOO_OLD


async def test_an_unknown_query_cannot_be_answered(bot: RawBot) -> None:
    assert await bot.refused("answerCallbackQuery", callback_query_id="1") == TOO_OLD


async def test_an_old_query_cannot_be_answered(
    own_bot: RawBot, taras: Phone, own_controls: Controls
) -> None:
    query = await asked(own_bot, taras)
    await own_controls.post("/clock", by_seconds=151)

    refusal = await own_bot.refused("answerCallbackQuery", callback_query_id=query["id"])

    assert refusal == TOO_OLD
    assert await own_controls.complaints() == ["never answered: 'join'"]


async def test_an_answer_has_at_most_200_characters(bot: RawBot, ann: Phone) -> None:
    query = await asked(bot, ann)
    call = {"callback_query_id": query["id"]}

    refusal = await bot.refused("answerCallbackQuery", **call, text="ж" * 201)

    assert refusal == "Bad Request: MESSAGE_TOO_LONG"
    assert await bot.ok("answerCallbackQuery", **call, text="ж" * 200)


@pytest.mark.parametrize(
    ("url", "fits"), [("https://t.me/santa_demo_bot?start=a", True), ("https://example.com", False)]
)
async def test_an_answer_opens_telegram_links_only(
    bot: RawBot, ann: Phone, url: str, fits: bool
) -> None:
    query = await asked(bot, ann)

    answer = await bot.answer("answerCallbackQuery", callback_query_id=query["id"], url=url)

    assert answer.is_success is fits
    if not fits:
        assert answer.json()["description"] == "Bad Request: URL_INVALID"


async def test_a_deleted_message_comes_as_an_inaccessible_one(bot: RawBot, ann: Phone) -> None:
    markup = keyboard([button("a", callback_data="a")])
    sent = await bot.ok("sendMessage", chat_id=ann.id, text="x", reply_markup=markup)
    shown = await ann.sees("x")
    await bot.ok("deleteMessage", chat_id=ann.id, message_id=sent["message_id"])

    await ann.press_stale(shown, "a", answered=False)

    query = (await ann.controls.get("/updates"))["updates"][-1]["callback_query"]
    assert query["message"] == {
        "chat": {
            "id": ann.id,
            "first_name": "Ann",
            "username": ann.person["username"],
            "type": "private",
        },
        "message_id": sent["message_id"],
        "date": 0,
    }


async def test_a_stale_press_carries_the_old_data(bot: RawBot, ann: Phone) -> None:
    markup = keyboard([button("a", callback_data="old")])
    sent = await bot.ok("sendMessage", chat_id=ann.id, text="x", reply_markup=markup)
    shown = await ann.sees("x")
    await bot.ok("editMessageText", chat_id=ann.id, message_id=sent["message_id"], text="y")

    await ann.press_stale(shown, "a", answered=False)

    query = (await ann.controls.get("/updates"))["updates"][-1]["callback_query"]
    assert query["data"] == "old"
    assert query["message"]["text"] == "y"


@pytest.mark.parametrize(
    ("action", "expected"),
    [
        ({"copy_text": {"text": "code"}}, {"kind": "copy_text", "text": "code"}),
        ({"url": "https://example.com/a"}, {"kind": "link", "url": "https://example.com/a"}),
        (
            {"url": "https://t.me/share/url?url=https%3A%2F%2Ft.me%2Fx&text=Come"},
            {"kind": "share", "url": "https://t.me/x", "text": "Come"},
        ),
        (
            {"switch_inline_query": "join"},
            {"kind": "switch_inline", "query": "join", "where": "any", "allow": None},
        ),
        (
            {"switch_inline_query_current_chat": ""},
            {"kind": "switch_inline", "query": "", "where": "current", "allow": None},
        ),
        (
            {"switch_inline_query_chosen_chat": {"query": "q", "allow_user_chats": True}},
            {
                "kind": "switch_inline",
                "query": "q",
                "where": "chosen",
                "allow": {"user": True, "bot": False, "group": False, "channel": False},
            },
        ),
        ({"callback_data": "a", "disabled": True}, {"kind": "nothing"}),
        ({"url": "tg://user?id=5"}, {"kind": "profile", "person_id": 5}),
    ],
)
async def test_other_buttons_do_what_they_say(
    bot: RawBot, ann: Phone, action: dict[str, Any], expected: dict[str, Any]
) -> None:
    markup = keyboard([button("a", **action)])
    await bot.ok("sendMessage", chat_id=ann.id, text="x", reply_markup=markup)

    pressed = await ann.press("a")

    assert pressed.raw == expected
