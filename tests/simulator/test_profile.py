"""What the bot says about itself."""

import pytest

from simulator.phone import Phone
from tests.simulator.raw import RawBot

START = {"command": "start", "description": "Begin"}
HELP = {"command": "help", "description": "Помощь"}


async def test_commands_are_kept_by_scope_and_language(bot: RawBot, ann: Phone) -> None:
    private = {"type": "all_private_chats"}
    await bot.ok("setMyCommands", commands=[START])
    await bot.ok("setMyCommands", commands=[HELP], scope=private, language_code="ru")

    plain = await bot.ok("getMyCommands")
    russian = await bot.ok("getMyCommands", scope=private, language_code="ru")
    nowhere = await bot.ok("getMyCommands", scope=private, language_code="kk")
    shown = await ann.controls.get("/bot", language="ru", chat_id=ann.id)
    elsewhere = await ann.controls.get("/bot", language="kk", chat_id=ann.id)
    await bot.ok("deleteMyCommands")

    assert (plain, russian, nowhere) == ([START], [HELP], [])
    assert (shown["commands"], elsewhere["commands"]) == ([HELP], [START])
    assert await bot.ok("getMyCommands") == []


@pytest.mark.parametrize(
    ("params", "expected"),
    [
        ({"commands": [START], "language_code": "pt-br"}, "invalid language code specified"),
        ({"commands": [START], "language_code": "RU"}, "invalid language code specified"),
        ({"commands": [{"command": "Start", "description": "x"}]}, "BOT_COMMAND_INVALID"),
        ({"commands": [{"command": "x" * 33, "description": "x"}]}, "BOT_COMMAND_INVALID"),
        ({"commands": [{"command": "", "description": "x"}]}, "BOT_COMMAND_INVALID"),
        (
            {"commands": [{"command": "x", "description": ""}]},
            "BOT_COMMAND_DESCRIPTION_INVALID",
        ),
        (
            {"commands": [{"command": "x", "description": "x" * 257}]},
            "BOT_COMMAND_DESCRIPTION_INVALID",
        ),
        ({"commands": [START] * 101}, "BOT_COMMANDS_TOO_MUCH"),
        (
            {"commands": [START], "scope": {"type": "moon"}},
            "can't parse BotCommandScope: Unsupported type specified",
        ),
        ({"commands": [START], "scope": {"type": "chat", "chat_id": 5}}, "chat not found"),
    ],
)
async def test_wrong_commands_are_refused(
    bot: RawBot, params: dict[str, object], expected: str
) -> None:
    assert await bot.refused("setMyCommands", **params) == f"Bad Request: {expected}"


@pytest.mark.parametrize(
    ("title", "name", "limit"),
    [
        ("Name", "name", 64),
        ("Description", "description", 512),
        ("ShortDescription", "short_description", 120),
    ],
)
async def test_texts_are_kept_by_language(
    own_bot: RawBot, title: str, name: str, limit: int
) -> None:
    default = (await own_bot.ok(f"getMy{title}"))[name]
    await own_bot.ok(f"setMy{title}", **{name: "x" * limit})
    await own_bot.ok(f"setMy{title}", **{name: "қ", "language_code": "kk"})

    kazakh = await own_bot.ok(f"getMy{title}", language_code="kk")
    ukrainian = await own_bot.ok(f"getMy{title}", language_code="uk")
    refusal = await own_bot.refused(f"setMy{title}", **{name: "x" * (limit + 1)})
    await own_bot.ok(f"setMy{title}")

    assert (kazakh[name], ukrainian[name]) == ("қ", "x" * limit)
    assert refusal == f"Bad Request: {name.replace('_', ' ')} is too long"
    assert (await own_bot.ok(f"getMy{title}"))[name] == default


async def test_the_menu_button_of_a_chat_hides_the_common_one(
    own_bot: RawBot, taras: Phone
) -> None:
    app = {"type": "web_app", "text": "Open", "web_app": {"url": "https://example.com/"}}
    await own_bot.ok("setChatMenuButton", menu_button={"type": "commands"})
    await own_bot.ok("setChatMenuButton", chat_id=taras.id, menu_button=app)

    launch = await taras.open_menu()

    assert await own_bot.ok("getChatMenuButton") == {"type": "commands"}
    assert await own_bot.ok("getChatMenuButton", chat_id=taras.id) == app
    assert (launch["kind"], launch["app_url"]) == ("menu", "https://example.com/")
    wrong = {"type": "web_app", "text": "x", "web_app": {"url": "http://example.com/"}}
    assert await own_bot.refused("setChatMenuButton", menu_button=wrong) == (
        "Bad Request: menu button Web App URL 'http://example.com/' is invalid: "
        "Only HTTPS links are allowed"
    )


async def test_the_bot_knows_itself(bot: RawBot) -> None:
    me = await bot.ok("getMe")

    assert (me["id"], me["is_bot"], me["username"]) == (123456, True, "santa_demo_bot")
    assert me["can_read_all_group_messages"] is False
    assert me["supports_inline_queries"] is True


async def test_rights_are_suggested(own_bot: RawBot) -> None:
    await own_bot.ok("setMyDefaultAdministratorRights", rights={"can_pin_messages": True})

    rights = await own_bot.ok("getMyDefaultAdministratorRights")

    assert rights["can_pin_messages"] is True
    assert rights["can_manage_chat"] is False
    assert await own_bot.ok("logOut") is True
