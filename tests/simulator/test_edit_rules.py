"""What Telegram says about edits and missing messages, word for word."""

import pytest

from simulator.phone import Phone
from tests.simulator.raw import RawBot, button, keyboard


async def test_an_edit_that_changes_nothing_is_refused(bot: RawBot, ann: Phone) -> None:
    kept = {"reply_markup": keyboard([button("a")]), "parse_mode": "HTML"}
    sent = await bot.ok("sendMessage", chat_id=ann.id, text="<b>x</b>", **kept)
    where = {"chat_id": ann.id, "message_id": sent["message_id"]}

    refusal = await bot.refused("editMessageText", **where, text="<b>x</b>", **kept)

    assert refusal == (
        "Bad Request: message is not modified: specified new message content and reply markup "
        "are exactly the same as a current content and reply markup of the message"
    )
    assert (
        await bot.refused("editMessageReplyMarkup", **where, reply_markup=keyboard([button("a")]))
        == refusal
    )
    assert (await bot.ok("editMessageText", **where, text="<i>x</i>", **kept))["edit_date"]
    assert "reply_markup" not in await bot.ok("editMessageText", **where, text="x")


async def test_missing_messages_are_named_in_the_refusal(bot: RawBot, ann: Phone) -> None:
    where = {"chat_id": ann.id, "message_id": 999}

    refusals = [
        await bot.refused("editMessageText", **where, text="x"),
        await bot.refused("deleteMessage", **where),
        await bot.refused(
            "sendMessage", chat_id=ann.id, text="x", reply_parameters={"message_id": 999}
        ),
        await bot.refused("copyMessage", **where, from_chat_id=ann.id),
        await bot.refused("forwardMessage", **where, from_chat_id=ann.id),
        await bot.refused("pinChatMessage", **where),
    ]

    assert refusals == [
        "Bad Request: message to edit not found",
        "Bad Request: message to delete not found",
        "Bad Request: message to be replied not found",
        "Bad Request: message to copy not found",
        "Bad Request: message to forward not found",
        "Bad Request: message to pin not found",
    ]


async def test_a_reply_may_be_sent_without_what_it_replied_to(bot: RawBot, ann: Phone) -> None:
    lenient = {"message_id": 999, "allow_sending_without_reply": True}

    sent = await bot.ok("sendMessage", chat_id=ann.id, text="x", reply_parameters=lenient)

    assert "reply_to_message" not in sent


@pytest.mark.parametrize(
    "markup",
    [
        {"keyboard": [[{"text": "a"}]]},
        {"remove_keyboard": True},
        {"force_reply": True},
    ],
)
async def test_a_message_with_a_reply_keyboard_cannot_be_edited(
    bot: RawBot, ann: Phone, markup: dict[str, object]
) -> None:
    sent = await bot.ok("sendMessage", chat_id=ann.id, text="x", reply_markup=markup)

    refusal = await bot.refused(
        "editMessageText", chat_id=ann.id, message_id=sent["message_id"], text="y"
    )

    assert refusal == "Bad Request: message can't be edited"


async def test_a_persons_message_cannot_be_edited(bot: RawBot, ann: Phone) -> None:
    said = await ann.text("mine")

    refusal = await bot.refused(
        "editMessageText", chat_id=ann.id, message_id=said.message_id, text="y"
    )

    assert refusal == "Bad Request: message can't be edited"


async def test_only_an_inline_keyboard_fits_an_edit(bot: RawBot, ann: Phone) -> None:
    sent = await bot.ok("sendMessage", chat_id=ann.id, text="x")

    refusal = await bot.refused(
        "editMessageText",
        chat_id=ann.id,
        message_id=sent["message_id"],
        text="y",
        reply_markup={"keyboard": [[{"text": "a"}]]},
    )

    assert refusal == "Bad Request: inline keyboard expected"


async def test_text_and_caption_are_edited_where_they_are(bot: RawBot, ann: Phone) -> None:
    file_id = (await ann.photo()).wire["photo"][-1]["file_id"]
    photo = await bot.ok("sendPhoto", chat_id=ann.id, photo=file_id, caption="old")
    text = await bot.ok("sendMessage", chat_id=ann.id, text="x")

    on_photo = {"chat_id": ann.id, "message_id": photo["message_id"]}
    on_text = {"chat_id": ann.id, "message_id": text["message_id"]}

    assert (
        await bot.refused("editMessageText", **on_photo, text="y")
        == "Bad Request: there is no text in the message to edit"
    )
    assert (
        await bot.refused("editMessageCaption", **on_text, caption="y")
        == "Bad Request: there is no caption in the message to edit"
    )
    assert (await bot.ok("editMessageCaption", **on_photo, caption="new"))["caption"] == "new"


async def test_a_text_may_become_a_photo_and_change_its_file(bot: RawBot, ann: Phone) -> None:
    first = (await ann.photo(content=b"one")).wire["photo"][-1]["file_id"]
    second = (await ann.photo(content=b"two")).wire["photo"][-1]["file_id"]
    text = await bot.ok("sendMessage", chat_id=ann.id, text="x")
    where = {"chat_id": ann.id, "message_id": text["message_id"]}

    await bot.ok("editMessageMedia", **where, media={"type": "photo", "media": first})
    changed = await bot.ok(
        "editMessageMedia", **where, media={"type": "photo", "media": second, "caption": "two"}
    )
    again = await bot.refused(
        "editMessageMedia", **where, media={"type": "photo", "media": second, "caption": "two"}
    )

    assert changed["photo"][-1]["file_id"] == second
    assert "text" not in changed
    assert again.startswith("Bad Request: message is not modified")


async def test_an_edit_must_say_what_and_where(bot: RawBot, ann: Phone) -> None:
    sticker_id = (await ann.sticker()).wire["sticker"]["file_id"]
    photo_id = (await ann.photo()).wire["photo"][-1]["file_id"]
    sticker = await bot.ok("sendSticker", chat_id=ann.id, sticker=sticker_id)
    where = {"chat_id": ann.id, "message_id": sticker["message_id"]}
    photo = {"type": "photo", "media": photo_id}

    refusals = [
        await bot.refused("editMessageText", chat_id=ann.id, text="x"),
        await bot.refused("editMessageMedia", **where, media="[]"),
        await bot.refused("editMessageMedia", **where, media={"type": "voice", "media": "x"}),
        await bot.refused("editMessageMedia", **where, media=photo),
        await bot.refused("editMessageReplyMarkup", **where),
    ]

    assert refusals[:4] == [
        "Bad Request: message identifier is not specified",
        "Bad Request: object expected as media",
        "Bad Request: can't parse InputMedia: invalid media type specified",
        "Bad Request: message can't be edited",
    ]
    assert refusals[4].startswith("Bad Request: message is not modified")


async def test_a_keyboard_alone_can_be_replaced_and_taken_away(bot: RawBot, ann: Phone) -> None:
    sent = await bot.ok("sendMessage", chat_id=ann.id, text="x")
    where = {"chat_id": ann.id, "message_id": sent["message_id"]}

    shown = await bot.ok("editMessageReplyMarkup", **where, reply_markup=keyboard([button("a")]))
    gone = await bot.ok("editMessageReplyMarkup", **where)

    assert shown["reply_markup"] == keyboard([button("a")])
    assert "reply_markup" not in gone
    assert (await ann.sees("x")).buttons == []
