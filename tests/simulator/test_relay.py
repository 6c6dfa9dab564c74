"""Copies and forwards: what goes along and what does not."""

from simulator.phone import Phone
from tests.simulator.raw import RawBot, button, keyboard


async def test_a_copy_does_not_name_anybody(bot: RawBot, ann: Phone, boris: Phone) -> None:
    await boris.start()
    said = await ann.html("<b>secret</b>")

    copied = await bot.ok(
        "copyMessage",
        chat_id=boris.id,
        from_chat_id=ann.id,
        message_id=said.message_id,
        reply_markup=keyboard([button("a")]),
    )

    shown = (await boris.screen()).last
    assert copied == {"message_id": shown.message_id}
    assert shown.text == "secret"
    assert shown.view["entities"] == [{"type": "bold", "offset": 0, "length": 6}]
    assert shown.view["forwarded_from"] is None
    assert shown.buttons == ["a"]
    assert "Ann" not in str(shown.wire)


async def test_a_copy_may_get_another_caption(bot: RawBot, ann: Phone) -> None:
    photo = await ann.photo("old")
    where = {"chat_id": ann.id, "from_chat_id": ann.id, "message_id": photo.message_id}

    await bot.ok("copyMessage", **where, caption="new")
    await bot.ok("copyMessage", **where)

    assert [shown.text for shown in (await ann.screen()).messages[-2:]] == ["new", "old"]


async def test_a_forward_names_its_author(bot: RawBot, ann: Phone, boris: Phone) -> None:
    await boris.start()
    said = await ann.text("secret")

    sent = await bot.ok(
        "forwardMessage", chat_id=boris.id, from_chat_id=ann.id, message_id=said.message_id
    )

    assert sent["forward_origin"]["type"] == "user"
    assert sent["forward_origin"]["sender_user"]["id"] == ann.id
    assert (await boris.sees("secret")).view["forwarded_from"] == "Ann"
    assert len(await ann.controls.calls("forwardMessage")) >= 1


async def test_protected_content_is_not_forwarded_but_copied(bot: RawBot, ann: Phone) -> None:
    sent = await bot.ok("sendMessage", chat_id=ann.id, text="x", protect_content=True)
    where = {"chat_id": ann.id, "from_chat_id": ann.id, "message_id": sent["message_id"]}

    refusal = await bot.refused("forwardMessage", **where)

    assert refusal == "Bad Request: message has protected content and can't be forwarded"
    assert await bot.ok("copyMessage", **where)


async def test_some_messages_cannot_be_copied(bot: RawBot, ann: Phone) -> None:
    story = await ann.story()

    refusal = await bot.refused(
        "copyMessage", chat_id=ann.id, from_chat_id=ann.id, message_id=story.message_id
    )

    assert refusal == "Bad Request: message can't be copied"


async def test_several_messages_go_in_order(bot: RawBot, ann: Phone, boris: Phone) -> None:
    await boris.start()
    numbers = [(await ann.text(text)).message_id for text in "abc"]
    where = {"chat_id": boris.id, "from_chat_id": ann.id}

    copied = await bot.ok("copyMessages", **where, message_ids=[*numbers, 999])
    forwarded = await bot.ok("forwardMessages", **where, message_ids=numbers)

    assert (len(copied), len(forwarded)) == (3, 3)
    texts = [shown.text for shown in (await boris.screen()).messages]
    assert texts == ["/start", "a", "b", "c", "a", "b", "c"]
    assert (
        await bot.refused("copyMessages", **where, message_ids=numbers[::-1])
        == "Bad Request: message identifiers must be in a strictly increasing order"
    )
    assert (
        await bot.refused("copyMessages", **where, message_ids=[998, 999])
        == "Bad Request: messages to copy not found"
    )
    assert (
        await bot.refused("forwardMessages", **where, message_ids=[998, 999])
        == "Bad Request: messages to forward not found"
    )


async def test_people_forward_and_reply_too(bot: RawBot, ann: Phone, boris: Phone) -> None:
    await boris.start()
    sent = await bot.ok("sendMessage", chat_id=ann.id, text="from the bot")
    shown = await ann.sees("from the bot")

    reply = await ann.text("yes?", reply_to=shown.message_id)
    forwarded = await ann.forward(shown, ann.id)
    hidden = await boris.forward_from("Somebody", "from afar")

    assert reply.wire["reply_to_message"]["message_id"] == sent["message_id"]
    assert forwarded.wire["forward_origin"]["sender_user"]["is_bot"] is True
    assert hidden.wire["forward_origin"]["sender_user_name"] == "Somebody"
    assert hidden.view["forwarded_from"] == "Somebody"
