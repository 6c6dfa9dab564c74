"""How calls come in and how answers go out."""

import pytest

from simulator.methods.registry import modelled_names
from simulator.phone import Phone
from simulator.running import RunningSimulator
from simulator.schema import known_methods
from tests.simulator.raw import RawBot


@pytest.mark.parametrize("method", ["sendMessage", "SENDMESSAGE", "sendmessage"])
async def test_methods_are_found_in_any_letter_case(bot: RawBot, ann: Phone, method: str) -> None:
    assert (await bot.ok(method, chat_id=ann.id, text="x"))["text"] == "x"


async def test_a_call_may_come_as_a_query_or_json(bot: RawBot, ann: Phone) -> None:
    path = f"/bot{bot.token}/sendMessage"
    markup = {"inline_keyboard": [[{"text": "a", "callback_data": "a"}]]}

    by_query = await bot.http.get(path, params={"chat_id": ann.id, "text": "Ёж & co"})
    by_json = await bot.http.post(
        path,
        json={"chat_id": ann.id, "text": "x", "protect_content": True, "reply_markup": markup},
    )

    assert by_query.json()["result"]["text"] == "Ёж & co"
    assert by_json.json()["result"]["has_protected_content"] is True
    assert by_json.json()["result"]["reply_markup"] == markup


async def test_a_file_may_come_under_any_name(bot: RawBot, ann: Phone) -> None:
    path = f"/bot{bot.token}/sendDocument"

    attached = await bot.http.post(
        path,
        data={"chat_id": str(ann.id), "document": "attach://abc", "caption": "[1]"},
        files={"abc": ("list.txt", b"nuts", "text/plain")},
    )
    direct = await bot.http.post(
        path,
        data={"chat_id": str(ann.id)},
        files={"document": ("list.txt", b"nuts", "text/plain")},
    )

    document = attached.json()["result"]["document"]
    assert (document["file_name"], document["mime_type"]) == ("list.txt", "text/plain")
    assert attached.json()["result"]["caption"] == "[1]"
    assert direct.json()["result"]["document"]["file_unique_id"] == document["file_unique_id"]


async def test_an_uploaded_file_can_be_fetched_again(bot: RawBot, ann: Phone) -> None:
    sent = await ann.document("list.txt", b"nuts")
    file_id = sent.wire["document"]["file_id"]

    file = await bot.ok("getFile", file_id=file_id)
    fetched = await bot.http.get(f"/file/bot{bot.token}/{file['file_path']}")

    assert fetched.content == b"nuts"
    assert file["file_size"] == 4
    assert (await bot.http.get(f"/file/bot{bot.token}/no/such")).status_code == 404
    assert (await bot.http.get(f"/file/bot1:x/{file['file_path']}")).status_code == 404


async def test_an_unknown_method_is_not_found(bot: RawBot) -> None:
    answer = await bot.answer("sendHug")

    assert answer.status_code == 404
    assert answer.json() == {
        "ok": False,
        "error_code": 404,
        "description": "Not Found: method not found",
    }


async def test_other_addresses_answer_telegrams_json(bot: RawBot) -> None:
    for path in ("/nonsense", "/nonsense/getMe", "/a/b/c"):
        body = (await bot.http.get(path)).json()

        assert body == {"ok": False, "error_code": 404, "description": "Not Found"}


async def test_a_method_that_is_not_modelled_fails_loudly(
    own: RunningSimulator, own_bot: RawBot, taras: Phone
) -> None:
    where = {"chat_id": taras.id, "text": "x"}

    answers = [
        await own_bot.answer("sendInvoice", chat_id=taras.id),
        await own_bot.answer("sendMessage", **where, parse_mode="MarkdownV2"),
        await own_bot.answer("sendMessage", **where, business_connection_id="b"),
    ]

    assert [answer.status_code for answer in answers] == [501, 501, 501]
    assert [answer.json()["ok"] for answer in answers] == [False, False, False]
    assert own.unmodelled == ["sendInvoice", "sendMessage", "sendMessage"]
    assert "not simulated: sendInvoice" in await taras.controls.complaints()


async def test_a_parameter_nobody_knows_is_a_warning(
    own: RunningSimulator, own_bot: RawBot, taras: Phone
) -> None:
    await own_bot.ok("sendMessage", chat_id=taras.id, text="x", colour="red")

    assert own.warnings == ["sendMessage: no such parameter: colour"]


@pytest.mark.parametrize(
    ("token", "description"),
    [
        ("nonsense", "Unauthorized: invalid token specified"),
        ("x:y", "Unauthorized: invalid token specified"),
        ("123456:", "Unauthorized: invalid token specified"),
        ("123456:other", "Unauthorized"),
    ],
)
async def test_a_wrong_token_is_unauthorized(bot: RawBot, token: str, description: str) -> None:
    answer = await bot.http.post(f"/bot{token}/getMe")

    assert answer.status_code == 401
    assert answer.json()["description"] == description


async def test_a_body_that_is_no_json_is_refused(bot: RawBot) -> None:
    answer = await bot.http.post(
        f"/bot{bot.token}/getMe", content=b"[1", headers={"Content-Type": "application/json"}
    )

    assert answer.json()["description"] == "Bad Request: can't parse the request body"


async def test_calls_are_remembered_as_they_came(
    own: RunningSimulator, own_bot: RawBot, taras: Phone
) -> None:
    await own_bot.ok("sendMessage", chat_id=taras.id, text="x")
    await own_bot.refused("sendMessage", chat_id=taras.id, text="")

    calls = await taras.controls.calls("sendMessage")

    assert [call["params"] for call in calls] == [
        {"chat_id": str(taras.id), "text": "x"},
        {"chat_id": str(taras.id), "text": ""},
    ]
    assert [call["status"] for call in calls] == [200, 400]
    assert calls[0]["answer"]["result"]["text"] == "x"
    assert calls[1]["seq"] > calls[0]["seq"]
    assert calls[0]["at"].endswith("+00:00")
    assert [call.view() for call in own.calls("sendMessage")] == calls


def test_every_model_is_a_method_of_the_bot_api() -> None:
    assert set(modelled_names()) <= known_methods().keys()
    assert len(known_methods()) >= 180
