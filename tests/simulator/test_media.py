"""Files and other contents, sent by the bot and by people."""

from typing import Any

import pytest

from simulator.controls import Controls, Impossible
from simulator.phone import Phone
from tests.simulator.raw import RawBot

KINDS = {
    "photo": "sendPhoto",
    "document": "sendDocument",
    "video": "sendVideo",
    "animation": "sendAnimation",
    "voice": "sendVoice",
    "video_note": "sendVideoNote",
    "audio": "sendAudio",
    "sticker": "sendSticker",
}


def file_of(wire: dict[str, Any], kind: str) -> dict[str, Any]:
    found = wire[kind]
    return dict(found[-1] if isinstance(found, list) else found)


@pytest.mark.parametrize(("kind", "method"), KINDS.items())
async def test_a_persons_file_can_be_sent_on(
    bot: RawBot, ann: Phone, controls: Controls, kind: str, method: str
) -> None:
    sent = await ann.media(kind, f"the {kind}".encode(), caption="c")
    heard = (await controls.get("/updates"))["updates"][-1]["message"]
    file_id = file_of(heard, kind)["file_id"]

    answer = await bot.ok(method, chat_id=ann.id, caption="d", **{kind: file_id})
    shown = await ann.until(lambda screen: screen.last_from_bot)

    assert sent.kind == shown.kind == kind
    assert file_of(answer, kind)["file_unique_id"] == file_of(heard, kind)["file_unique_id"]
    assert answer.get("caption") == (None if kind in {"sticker", "video_note"} else "d")
    assert shown.view["media"]["url"] == f"/sim/files/{file_id}"
    fetched = await bot.http.get(f"/sim/files/{file_id}")
    assert fetched.content == f"the {kind}".encode()


async def test_an_animation_is_repeated_as_a_document(ann: Phone) -> None:
    wire = (await ann.animation()).wire

    assert wire["document"]["file_id"] == wire["animation"]["file_id"]


@pytest.mark.parametrize(
    ("params", "expected"),
    [
        ({"photo": "nonsense"}, "wrong file identifier/HTTP URL specified"),
        ({"photo": ""}, "there is no photo in the request"),
        ({"photo": "attach://no"}, "wrong file attach name specified: attach://no"),
    ],
)
async def test_wrong_files_are_refused(
    bot: RawBot, ann: Phone, params: dict[str, str], expected: str
) -> None:
    refusal = await bot.refused("sendPhoto", chat_id=ann.id, **params)

    assert refusal == f"Bad Request: {expected}"


async def test_a_voice_is_no_photo(bot: RawBot, ann: Phone) -> None:
    voice = (await ann.voice()).wire["voice"]["file_id"]

    refusal = await bot.refused("sendPhoto", chat_id=ann.id, photo=voice)

    assert refusal == "Bad Request: can't use file of type Voice as Photo"
    assert await bot.refused("getFile", file_id="x") == "Bad Request: invalid file_id"


async def test_an_empty_upload_is_refused(bot: RawBot, ann: Phone) -> None:
    answer = await bot.http.post(
        f"/bot{bot.token}/sendPhoto",
        data={"chat_id": str(ann.id)},
        files={"photo": ("a.png", b"", "image/png")},
    )

    assert answer.json()["description"] == "Bad Request: file must be non-empty"


async def test_a_file_may_come_from_an_address(bot: RawBot, ann: Phone) -> None:
    url = "https://example.com/a.png"

    await bot.ok("sendPhoto", chat_id=ann.id, photo=url, has_spoiler=True)

    media = (await ann.screen()).last.view["media"]
    assert (media["url"], media["has_spoiler"]) == (url, True)


async def test_an_album_is_one_group(bot: RawBot, ann: Phone, controls: Controls) -> None:
    shown = await ann.album("photo", "video", caption="both")
    heard = [update["message"] for update in (await controls.get("/updates"))["updates"][-2:]]
    media = [
        {
            "type": "photo",
            "media": heard[0]["photo"][-1]["file_id"],
            "caption": "<b>x</b>",
            "parse_mode": "HTML",
        },
        {"type": "video", "media": heard[1]["video"]["file_id"]},
    ]

    answer = await bot.ok("sendMediaGroup", chat_id=ann.id, media=media)

    assert [message.kind for message in shown] == ["photo", "video"]
    assert len({message["media_group_id"] for message in heard}) == 1
    assert heard[0]["caption"] == "both"
    assert len({message["media_group_id"] for message in answer}) == 1
    assert answer[0]["caption_entities"] == [{"type": "bold", "offset": 0, "length": 1}]
    assert (
        await bot.refused("sendMediaGroup", chat_id=ann.id, media=[])
        == "Bad Request: there are no messages to send"
    )
    assert (
        await bot.refused("sendMediaGroup", chat_id=ann.id, media=media * 6)
        == "Bad Request: too many messages to send as an album"
    )


async def test_other_contents_of_the_bot(bot: RawBot, ann: Phone) -> None:
    sent = [
        await bot.ok("sendContact", chat_id=ann.id, phone_number="+1", first_name="A"),
        await bot.ok("sendLocation", chat_id=ann.id, latitude=1.5, longitude=2),
        await bot.ok(
            "sendVenue", chat_id=ann.id, latitude=1, longitude=2, title="Inn", address="Road 1"
        ),
        await bot.ok(
            "sendPoll", chat_id=ann.id, question="When?", options=["now", {"text": "later"}]
        ),
        await bot.ok("sendDice", chat_id=ann.id),
    ]

    kinds = [shown.kind for shown in (await ann.screen()).messages if shown.from_bot]
    assert kinds == ["contact", "location", "venue", "poll", "dice"]
    assert sent[1]["location"] == {"latitude": 1.5, "longitude": 2.0}
    assert [option["text"] for option in sent[3]["poll"]["options"]] == ["now", "later"]
    assert 1 <= sent[4]["dice"]["value"] <= 6


async def test_other_contents_of_a_person(ann: Phone, controls: Controls) -> None:
    await ann.contact()
    await ann.contact("+7", "Boris", last_name="B")
    await ann.location()
    await ann.venue("Inn", "Road 1")
    await ann.poll("When?", "now", "later")
    await ann.dice()
    await ann.story()

    heard = [update["message"] for update in (await controls.get("/updates"))["updates"][-7:]]
    assert heard[0]["contact"]["user_id"] == ann.id
    assert heard[1]["contact"] == {"phone_number": "+7", "first_name": "Boris", "last_name": "B"}
    assert "location" in heard[2]
    assert heard[3]["venue"]["title"] == "Inn"
    assert heard[4]["poll"]["question"] == "When?"
    assert heard[5]["dice"]["emoji"] == "🎲"
    assert heard[6]["story"]["chat"]["id"] == ann.id


async def test_an_effect_needs_a_private_chat_and_a_known_number(
    bot: RawBot, ann: Phone, controls: Controls
) -> None:
    group = await controls.group("Office", ann.id, with_bot=True)
    party = "5046509860389126442"

    sent = await bot.ok("sendMessage", chat_id=ann.id, text="x", message_effect_id=party)

    assert sent["effect_id"] == party
    for chat_id, effect in ((group["id"], party), (ann.id, "1")):
        refusal = await bot.refused(
            "sendMessage", chat_id=chat_id, text="x", message_effect_id=effect
        )
        assert refusal == "Bad Request: EFFECT_ID_INVALID"


async def test_a_link_preview_can_be_off(bot: RawBot, ann: Phone) -> None:
    off = {"is_disabled": True}
    sent = await bot.ok("sendMessage", chat_id=ann.id, text="x", link_preview_options=off)

    assert sent["link_preview_options"] == off
    assert (await ann.sees("x")).view["link_preview"] is False


async def test_chat_actions_are_shown(bot: RawBot, ann: Phone) -> None:
    await ann.screen()

    await bot.ok("sendChatAction", chat_id=ann.id, action="typing")

    assert (await ann.screen()).actions == ["typing"]
    assert (
        await bot.refused("sendChatAction", chat_id=ann.id, action="juggling")
        == "Bad Request: wrong parameter action in request"
    )


async def test_a_person_cannot_send_nonsense(ann: Phone) -> None:
    nonsense: list[tuple[str, dict[str, Any]]] = [
        ("media", {"kind": "smell"}),
        ("media", {"kind": "photo", "content": "%"}),
        ("album", {"items": [{"kind": "photo"}]}),
        ("text", {}),
        ("text", {"html": "<b>"}),
        ("start", {"payload": "a b"}),
    ]
    for verb, order in nonsense:
        with pytest.raises(Impossible, match="400"):
            await ann.do(verb, **order)
