"""Mini Apps and links."""

import hashlib
import hmac
from typing import Any
from urllib.parse import parse_qs, parse_qsl, urlsplit

import pytest
from aiogram.utils.web_app import safe_parse_webapp_init_data
from aiogram.utils.web_app_signature import check_webapp_signature

from simulator.controls import Controls, Impossible
from simulator.phone import Phone
from simulator.running import RunningSimulator
from tests.simulator.raw import RawBot, article, button, keyboard

APP = "https://example.com/app"


async def test_launch_data_is_signed_with_the_token(bot: RawBot, ann: Phone) -> None:
    markup = keyboard([button("Open", web_app={"url": APP})])
    await bot.ok("sendMessage", chat_id=ann.id, text="x", reply_markup=markup)

    pressed = await ann.press("Open")

    assert pressed.launch is not None
    data = safe_parse_webapp_init_data(bot.token, pressed.launch["init_data"])
    assert data.user is not None
    assert (data.user.id, data.user.language_code) == (ann.id, "en")
    assert data.user.allows_write_to_pm is True
    assert data.query_id == pressed.launch["query_id"]


async def test_the_hash_covers_everything_else(bot: RawBot, ann: Phone) -> None:
    launch = await ann.open_web_app(APP)
    fields = dict(parse_qsl(launch["init_data"]))
    given = fields.pop("hash")

    check = "\n".join(f"{name}={value}" for name, value in sorted(fields.items()))
    secret = hmac.digest(b"WebAppData", bot.token.encode(), "sha256")

    assert hmac.new(secret, check.encode(), hashlib.sha256).hexdigest() == given
    assert "signature" in fields


async def test_the_signature_is_telegrams_and_covers_the_rest(
    bot: RawBot, ann: Phone, shared: RunningSimulator
) -> None:
    launch = await ann.open_web_app(APP)
    bot_id = int(bot.token.split(":")[0])
    changed = launch["init_data"].replace("Ann", "Eve")

    assert check_webapp_signature(bot_id, launch["init_data"], shared.web_app_public_key)
    assert not check_webapp_signature(bot_id, changed, shared.web_app_public_key)
    assert not check_webapp_signature(bot_id + 1, launch["init_data"], shared.web_app_public_key)


@pytest.mark.parametrize(
    "forge",
    [
        {"token": "654321:other"},
        {"tampered": {"user": '{"id":1}'}},
        {"tampered": {"hash": "0" * 64}},
        {"without": ["hash"]},
        {"without": ["auth_date"]},
        {"tampered": {"query_id": ""}},
    ],
)
async def test_forged_launch_data_are_found_out(
    bot: RawBot, ann: Phone, forge: dict[str, Any]
) -> None:
    launch = await ann.open_web_app(APP, forge=forge)

    with pytest.raises(ValueError, match="Invalid init data"):
        safe_parse_webapp_init_data(bot.token, launch["init_data"])


async def test_launch_data_may_be_stale_or_say_a_thing_twice(bot: RawBot, ann: Phone) -> None:
    fresh = await ann.open_web_app(APP)
    stale = await ann.open_web_app(APP, forge={"age_seconds": 90_000})
    twice = await ann.open_web_app(APP, forge={"repeated": ["auth_date"]})

    now = safe_parse_webapp_init_data(bot.token, fresh["init_data"]).auth_date
    then = safe_parse_webapp_init_data(bot.token, stale["init_data"]).auth_date
    assert 90_000 <= (now - then).total_seconds() + 5 < 90_020
    assert [name for name, _ in parse_qsl(twice["init_data"])].count("auth_date") == 2
    with pytest.raises(Impossible, match="not forged by colour"):
        await ann.open_web_app(APP, forge={"colour": "red"})


async def test_an_app_may_be_opened_by_an_older_client(ann: Phone) -> None:
    launch = await ann.open_web_app(APP, version="6.0", platform="ios")

    fragment = parse_qs(urlsplit(launch["url"]).fragment)
    assert fragment["tgWebAppVersion"] == ["6.0"]
    assert fragment["tgWebAppPlatform"] == ["ios"]


async def test_the_address_carries_what_a_client_puts_there(ann: Phone) -> None:
    launch = await ann.open_web_app(APP)

    fragment = parse_qs(urlsplit(launch["url"]).fragment)

    assert fragment["tgWebAppData"] == [launch["init_data"]]
    assert fragment["tgWebAppPlatform"] == ["web"]
    assert "bg_color" in fragment["tgWebAppThemeParams"][0]
    assert launch["url"].startswith(APP + "#")


async def test_the_clock_counts_for_launch_data(
    own_bot: RawBot, taras: Phone, own_controls: Controls
) -> None:
    await own_controls.post("/clock", at="2026-12-24T18:00:00+05:00")

    launch = await taras.open_web_app(APP)

    data = safe_parse_webapp_init_data(own_bot.token, launch["init_data"])
    assert data.auth_date.isoformat().startswith("2026-12-24T13:00:0")


async def test_a_direct_link_brings_its_payload(ann: Phone, controls: Controls) -> None:
    await controls.patch("/bot", main_app_url=APP, apps={"santa": APP + "/2"})

    main = await ann.open("https://t.me/santa_demo_bot?startapp=r_7")
    named = await ann.open("tg://resolve?domain=santa_demo_bot&appname=santa&startapp=r_8")
    small = await ann.open("https://t.me/santa_demo_bot/santa?startapp=r_8&mode=compact")
    bare = await ann.open_web_app()
    await controls.patch("/bot", main_app_url="", apps={})

    assert main.launch is not None
    assert named.launch is not None
    fields = dict(parse_qsl(main.launch["init_data"]))
    assert (fields["start_param"], fields["chat_type"]) == ("r_7", "sender")
    assert urlsplit(main.launch["url"]).query == "tgWebAppStartParam=r_7"
    assert "query_id" not in fields
    assert small.launch is not None
    assert (named.launch["mode"], small.launch["mode"]) == ("", "compact")
    assert (named.launch["app_url"], named.launch["start_param"]) == (APP + "/2", "r_8")
    assert bare["kind"] == "main"
    with pytest.raises(Impossible, match="no such Mini App"):
        await ann.open("https://t.me/santa_demo_bot?startapp=r_7")


async def test_a_start_link_starts_the_bot(ann: Phone, controls: Controls) -> None:
    opened = await ann.open("https://t.me/Santa_Demo_Bot?start=r_7")

    update = (await controls.get("/updates"))["updates"][-1]
    assert opened.kind == "started"
    assert update["message"]["text"] == "/start r_7"
    assert update["message"]["entities"] == [{"type": "bot_command", "offset": 0, "length": 6}]
    assert (await ann.open("https://t.me/durov")).raw == {"kind": "profile", "username": "durov"}


async def test_a_keyboard_app_sends_its_data(bot: RawBot, ann: Phone, controls: Controls) -> None:
    markup = {"keyboard": [[{"text": "Pick", "web_app": {"url": APP}}]]}
    await bot.ok("sendMessage", chat_id=ann.id, text="x", reply_markup=markup)

    tapped = await ann.tap("Pick")
    await ann.send_web_app_data("Pick", "42")

    assert tapped.launch is not None
    assert tapped.launch["query_id"] is None
    update = (await controls.get("/updates"))["updates"][-1]
    assert update["message"]["web_app_data"] == {"data": "42", "button_text": "Pick"}


async def test_users_and_chats_are_shared(
    bot: RawBot, ann: Phone, boris: Phone, controls: Controls
) -> None:
    group = await controls.group("Office", ann.id)
    who = {"request_id": 1, "max_quantity": 2, "request_name": True}
    markup = {
        "keyboard": [
            [
                {"text": "Who", "request_users": who},
                {"text": "Where", "request_chat": {"request_id": 2, "request_title": True}},
                {"text": "Ours", "request_chat": {"request_id": 3, "bot_is_member": True}},
            ]
        ]
    }  # fmt: skip
    await bot.ok("sendMessage", chat_id=ann.id, text="x", reply_markup=markup)

    await ann.tap("Who", person_ids=[boris.id])
    await ann.tap("Where", shared_chat_id=group["id"])
    with pytest.raises(Impossible, match="not a member"):
        await ann.tap("Ours", shared_chat_id=group["id"])

    who, where = (await controls.get("/updates"))["updates"][-2:]
    assert who["message"]["users_shared"] == {
        "request_id": 1,
        "user_ids": [boris.id],
        "users": [{"user_id": boris.id, "first_name": "Boris", "last_name": "Годунов"}],
    }
    assert where["message"]["chat_shared"] == {
        "request_id": 2,
        "chat_id": group["id"],
        "title": "Office",
    }


async def test_an_app_may_answer_in_the_persons_name(
    bot: RawBot, ann: Phone, controls: Controls
) -> None:
    launch = await ann.open_web_app(APP)

    sent = await bot.ok("answerWebAppQuery", web_app_query_id=launch["query_id"], result=article())
    refusal = await bot.refused(
        "answerWebAppQuery", web_app_query_id=launch["query_id"], result=article()
    )

    shown = await ann.sees("Join")
    assert sent == {}
    assert (shown.view["via_bot"], shown.view["from_id"]) == (True, ann.id)
    assert "query is too old" in refusal


async def test_what_was_prepared_is_shared_by_that_person_only(
    bot: RawBot, ann: Phone, boris: Phone, controls: Controls
) -> None:
    await boris.start()
    group = await controls.group("Office", ann.id)
    prepared = await bot.ok("savePreparedInlineMessage", user_id=ann.id, result=article())

    shared = await ann.at(group["id"]).share_prepared(prepared["id"])

    assert shared.view["chat_id"] == group["id"]
    assert prepared["expiration_date"] > 0
    with pytest.raises(Impossible):
        await boris.share_prepared(prepared["id"])
    ask = {"text": "Whom?", "request_users": {"request_id": 1}}
    assert (await bot.ok("savePreparedKeyboardButton", user_id=ann.id, button=ask))["id"]
    assert (
        await bot.refused("savePreparedKeyboardButton", user_id=ann.id, button={"text": "x"})
        == "Bad Request: BUTTON_TYPE_INVALID"
    )
