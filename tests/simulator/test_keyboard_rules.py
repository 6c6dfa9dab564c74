"""What Telegram says about keyboards, and what it swallows."""

from typing import Any

import pytest

from simulator.controls import Controls
from simulator.phone import Phone
from simulator.running import RunningSimulator
from tests.simulator.raw import RawBot, button, keyboard


async def refusal(bot: RawBot, chat_id: int, *buttons: dict[str, Any]) -> str:
    return await bot.refused(
        "sendMessage", chat_id=chat_id, text="x", reply_markup=keyboard(list(buttons))
    )


async def test_callback_data_has_at_most_64_bytes(bot: RawBot, ann: Phone) -> None:
    fits = keyboard([button("a", callback_data="ж" * 32)])

    await bot.ok("sendMessage", chat_id=ann.id, text="x", reply_markup=fits)

    assert (
        await refusal(bot, ann.id, button("a", callback_data="ж" * 33))
        == "Bad Request: BUTTON_DATA_INVALID"
    )
    assert (
        await refusal(bot, ann.id, button("a", callback_data=""))
        == "Bad Request: BUTTON_DATA_INVALID"
    )


async def test_an_inline_button_must_do_something(bot: RawBot, ann: Phone) -> None:
    assert await refusal(bot, ann.id, {"text": "a"}) == (
        "Bad Request: can't parse inline keyboard button: "
        "Text buttons are unallowed in the inline keyboard"
    )


@pytest.mark.parametrize("url", ["http://localhost", "http://localhost:8080/join", "https://santa"])
async def test_the_host_of_a_link_needs_a_dot(bot: RawBot, ann: Phone, url: str) -> None:
    assert await refusal(bot, ann.id, button("a", url=url)) == (
        f"Bad Request: inline keyboard button URL '{url}' is invalid: Wrong HTTP URL"
    )


@pytest.mark.parametrize(
    ("url", "kept"),
    [
        ("https://example.com", "https://example.com/"),
        ("t.me/santa_demo_bot?start=a", "http://t.me/santa_demo_bot?start=a"),
        ("http://127.0.0.1:8080/x", "http://127.0.0.1:8080/x"),
        ("tg://user?id=1", "tg://user?id=1"),
    ],
)
async def test_good_links_are_kept(bot: RawBot, ann: Phone, url: str, kept: str) -> None:
    sent = await bot.ok(
        "sendMessage", chat_id=ann.id, text="x", reply_markup=keyboard([button("a", url=url)])
    )

    assert sent["reply_markup"]["inline_keyboard"][0][0]["url"] == kept


async def test_a_mini_app_needs_https(bot: RawBot, ann: Phone) -> None:
    url = "http://example.com/app"

    assert await refusal(bot, ann.id, button("a", web_app={"url": url})) == (
        f"Bad Request: inline keyboard button Web App URL '{url}' is invalid: "
        "Only HTTPS links are allowed"
    )


async def test_http_on_this_machine_passes_only_when_allowed(bot: RawBot, ann: Phone) -> None:
    url = "http://127.0.0.1:8080/app"
    markup = keyboard([button("a", web_app={"url": url})])
    await bot.ok("sendMessage", chat_id=ann.id, text="x", reply_markup=markup)

    async with RunningSimulator(loopback_http=False) as strict, Controls(strict.url) as controls:
        phone = await Phone.new(controls, "Ann")
        await phone.start()
        strict_bot = RawBot(strict.url, strict.token)

        refused = await refusal(strict_bot, phone.id, button("a", web_app={"url": url}))
        webhook = await strict_bot.refused("setWebhook", url="http://127.0.0.1:1/")
        await strict_bot.http.aclose()

    assert refused.endswith("Only HTTPS links are allowed")
    assert webhook == ("Bad Request: bad webhook: An HTTPS URL must be provided for webhook")


async def test_some_buttons_are_for_private_chats_only(
    bot: RawBot, controls: Controls, ann: Phone
) -> None:
    group = await controls.group("Office", ann.id, with_bot=True)
    app = {"url": "https://example.com/"}

    async def in_group(asked: dict[str, Any]) -> str:
        markup = {"keyboard": [[{"text": "a", **asked}]]}
        return await bot.refused("sendMessage", chat_id=group["id"], text="x", reply_markup=markup)

    assert (
        await refusal(bot, group["id"], button("a", web_app=app))
        == "Bad Request: BUTTON_TYPE_INVALID"
    )
    assert (
        await in_group({"web_app": app})
        == "Bad Request: web App buttons can be used in private chats only"
    )
    assert (
        await in_group({"request_users": {"request_id": 1}})
        == "Bad Request: users can be requested in private chats only"
    )
    assert (
        await in_group({"request_chat": {"request_id": 1}})
        == "Bad Request: chats can be requested in private chats only"
    )
    assert (
        await in_group({"request_contact": True})
        == "Bad Request: phone number can be requested in private chats only"
    )
    assert (
        await in_group({"request_location": True})
        == "Bad Request: location can be requested in private chats only"
    )
    assert await in_group({"request_poll": {}}) != ""


@pytest.mark.parametrize(
    ("action", "expected"),
    [
        ({"copy_text": {"text": ""}}, "BUTTON_COPY_TEXT_INVALID"),
        ({"copy_text": {"text": "x" * 257}}, "BUTTON_COPY_TEXT_INVALID"),
        ({"callback_data": "a", "style": "link"}, "invalid button style specified"),
        (
            {"switch_inline_query_chosen_chat": {"query": "x"}},
            (
                "can't parse inline keyboard button: "
                "At least one chat type must be allowed in the SwitchInlineQueryChosenChat"
            ),
        ),
    ],
)
async def test_other_actions_have_limits_too(
    bot: RawBot, ann: Phone, action: dict[str, Any], expected: str
) -> None:
    assert await refusal(bot, ann.id, button("a", **action)) == f"Bad Request: {expected}"


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        ("{", "can't parse reply keyboard markup JSON object"),
        ("[]", "object expected as reply markup"),
        (
            '{"inline_keyboard": 1}',
            'field "inline_keyboard" of the ReplyMarkup must be of type Array',
        ),
        ('{"inline_keyboard": [1]}', 'field "inline_keyboard" must be an Array of Arrays'),
        (
            '{"inline_keyboard": [[{}]]}',
            'can\'t parse inline keyboard button: Field "text" must be of type String',
        ),
    ],
)
async def test_malformed_keyboards_are_refused(
    bot: RawBot, ann: Phone, markup: str, expected: str
) -> None:
    refused = await bot.refused("sendMessage", chat_id=ann.id, text="x", reply_markup=markup)

    assert refused == f"Bad Request: {expected}"


async def test_what_is_swallowed_silently_is_remembered(
    own: RunningSimulator, own_bot: RawBot, taras: Phone
) -> None:
    labelled = [button(str(number)) for number in range(13)]
    markup = keyboard(labelled, [button("", callback_data="x"), button("a")])

    sent = await own_bot.ok("sendMessage", chat_id=taras.id, text="x", reply_markup=markup)

    rows = sent["reply_markup"]["inline_keyboard"]
    assert [len(row) for row in rows] == [12, 1]
    assert own.warnings == [
        "sendMessage: 1 button(s) beyond 12 in a row cut",
        "sendMessage: 1 button(s) with an empty label dropped",
    ]
    assert (await taras.controls.get("/warnings"))["warnings"] == own.warnings


async def test_a_keyboard_has_at_most_300_buttons(
    own: RunningSimulator, own_bot: RawBot, taras: Phone
) -> None:
    rows = [[button(f"{row}.{column}") for column in range(10)] for row in range(31)]

    sent = await own_bot.ok("sendMessage", chat_id=taras.id, text="x", reply_markup=keyboard(*rows))

    assert sum(map(len, sent["reply_markup"]["inline_keyboard"])) == 300
    assert own.warnings == ["sendMessage: 10 button(s) beyond 300 in a keyboard cut"]


async def test_a_keyboard_of_nothing_is_no_keyboard(bot: RawBot, ann: Phone) -> None:
    sent = await bot.ok("sendMessage", chat_id=ann.id, text="x", reply_markup=keyboard())

    assert "reply_markup" not in sent


async def test_a_reply_keyboard_is_shown_used_and_removed(bot: RawBot, ann: Phone) -> None:
    shown = {
        "keyboard": [["Plain", {"text": "📱 My phone", "request_contact": True}]],
        "one_time_keyboard": True,
        "input_field_placeholder": "or type",
    }
    sent = await bot.ok("sendMessage", chat_id=ann.id, text="x", reply_markup=shown)
    seen = (await ann.screen()).reply_keyboard

    shared = await ann.tap("My phone")
    after_tap = (await ann.screen()).reply_keyboard
    await bot.ok(
        "sendMessage", chat_id=ann.id, text="x", reply_markup={**shown, "one_time_keyboard": False}
    )
    await ann.tap("Plain")
    await bot.ok("sendMessage", chat_id=ann.id, text="x", reply_markup={"remove_keyboard": True})

    assert "reply_markup" not in sent
    assert seen is not None
    assert seen["rows"][0][1] == {"text": "📱 My phone", "kind": "contact", "style": None}
    assert seen["placeholder"] == "or type"
    assert shared.message is not None
    assert shared.message.wire["contact"]["user_id"] == ann.id
    assert after_tap is None
    assert (await ann.screen()).reply_keyboard is None
