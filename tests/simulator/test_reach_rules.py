"""Whom a bot cannot write to, and what Telegram says then."""

from simulator.controls import Controls
from simulator.phone import Phone
from tests.simulator.raw import RawBot


async def test_who_never_started_cannot_be_written_to(bot: RawBot, boris: Phone) -> None:
    refusal = await bot.refused("sendMessage", chat_id=boris.id, text="x")

    assert refusal == "Forbidden: bot can't initiate conversation with a user"


async def test_write_access_is_enough(bot: RawBot, boris: Phone, controls: Controls) -> None:
    await boris.allow_writing()

    assert await bot.ok("sendMessage", chat_id=boris.id, text="x")
    update = (await controls.get("/updates"))["updates"][-1]
    assert update["message"]["write_access_allowed"] == {"from_request": True}


async def test_who_blocked_the_bot_cannot_be_written_to(bot: RawBot, ann: Phone) -> None:
    await ann.block()

    refusal = await bot.refused("sendMessage", chat_id=ann.id, text="x")
    await ann.unblock()

    assert refusal == "Forbidden: bot was blocked by the user"
    assert await bot.ok("sendMessage", chat_id=ann.id, text="x")


async def test_start_unblocks(bot: RawBot, ann: Phone) -> None:
    await ann.block()

    await ann.start()

    assert await bot.ok("sendMessage", chat_id=ann.id, text="x")


async def test_a_deleted_account_cannot_be_written_to(bot: RawBot, ann: Phone) -> None:
    await ann.change(deactivated=True)

    refusal = await bot.refused("sendMessage", chat_id=ann.id, text="x")

    assert refusal == "Forbidden: user is deactivated"


async def test_who_takes_no_voice_messages_gets_none(
    bot: RawBot, ann: Phone, boris: Phone, controls: Controls
) -> None:
    await boris.start()
    spoken = await boris.voice()
    heard = (await controls.get("/updates"))["updates"][-1]["message"]["voice"]["file_id"]
    await ann.change(voices_forbidden=True)

    refusals = [
        await bot.refused("sendVoice", chat_id=ann.id, voice=heard),
        await bot.refused("sendVideoNote", chat_id=ann.id, video_note="https://example.org/a.mp4"),
    ]
    for method in ("copyMessage", "forwardMessage"):
        one = {"from_chat_id": boris.id, "message_id": spoken.message_id}
        refusals.append(await bot.refused(method, chat_id=ann.id, **one))

    assert set(refusals) == {"Bad Request: VOICE_MESSAGES_FORBIDDEN"}
    await bot.ok("sendMessage", chat_id=ann.id, text="In words, then.")
    await ann.change(voices_forbidden=False)
    await bot.ok("sendVoice", chat_id=ann.id, voice=heard)


async def test_a_kicked_bot_is_told_so(bot: RawBot, ann: Phone, controls: Controls) -> None:
    group = await controls.group("Office", ann.id, with_bot=True)
    supergroup = await controls.group("Factory", ann.id, with_bot=True, supergroup=True)
    for chat in (group, supergroup):
        await controls.add_to_group(chat["id"], ann.id, status="kicked")

    refusals = [
        await bot.refused("sendMessage", chat_id=chat["id"], text="x")
        for chat in (group, supergroup)
    ]

    assert refusals == [
        "Forbidden: bot was kicked from the group chat",
        "Forbidden: bot was kicked from the supergroup chat",
    ]


async def test_a_bot_that_left_is_not_a_member(bot: RawBot, ann: Phone, controls: Controls) -> None:
    chat = await controls.group("Factory", ann.id, with_bot=True, supergroup=True)
    await bot.ok("leaveChat", chat_id=chat["id"])

    refusal = await bot.refused("sendMessage", chat_id=chat["id"], text="x")

    assert refusal == "Forbidden: bot is not a member of the supergroup chat"


async def test_unknown_chats_are_not_found(bot: RawBot, ann: Phone, controls: Controls) -> None:
    strange = await controls.group("Strangers", ann.id)

    refusals = [
        await bot.refused("sendMessage", chat_id=chat_id, text="x")
        for chat_id in (999_999, "@nobody_here", strange["id"])
    ]

    assert refusals == ["Bad Request: chat not found"] * 3
    assert await bot.refused("sendMessage", text="x") == "Bad Request: chat_id is empty"


async def test_a_chat_may_be_named(bot: RawBot, ann: Phone) -> None:
    sent = await bot.ok("sendMessage", chat_id=f"@{ann.person['username']}", text="x")

    assert sent["chat"]["id"] == ann.id


async def test_an_upgraded_group_says_where_it_went(
    bot: RawBot, ann: Phone, controls: Controls
) -> None:
    group = await controls.group("Office", ann.id, with_bot=True)
    new = await controls.migrate(group["id"])

    body = (await bot.answer("sendMessage", chat_id=group["id"], text="x")).json()

    assert body == {
        "ok": False,
        "error_code": 400,
        "description": "Bad Request: group chat was upgraded to a supergroup chat",
        "parameters": {"migrate_to_chat_id": new["id"]},
    }
    assert new["id"] <= -1_000_000_000_001
    assert await bot.ok("sendMessage", chat_id=new["id"], text="x")


async def test_old_messages_cannot_be_deleted(
    own_bot: RawBot, taras: Phone, own_controls: Controls
) -> None:
    sent = await own_bot.ok("sendMessage", chat_id=taras.id, text="x")
    fresh = await own_bot.ok("sendMessage", chat_id=taras.id, text="y")
    await own_bot.ok("deleteMessage", chat_id=taras.id, message_id=fresh["message_id"])
    await own_controls.post("/clock", by_seconds=48 * 3600 + 1)

    refusal = await own_bot.refused(
        "deleteMessage", chat_id=taras.id, message_id=sent["message_id"]
    )

    assert refusal == "Bad Request: message can't be deleted for everyone"


async def test_several_messages_are_deleted_and_gone_ones_skipped(bot: RawBot, ann: Phone) -> None:
    sent = [await bot.ok("sendMessage", chat_id=ann.id, text=text) for text in "ab"]
    numbers = [message["message_id"] for message in sent]

    assert await bot.ok("deleteMessages", chat_id=ann.id, message_ids=[*numbers, 999])

    assert [shown.text for shown in (await ann.screen()).messages] == ["/start"]
    assert (
        await bot.refused("deleteMessages", chat_id=ann.id, message_ids=[])
        == "Bad Request: message identifiers are not specified"
    )
    assert (
        await bot.refused("deleteMessages", chat_id=ann.id, message_ids=list(range(1, 102)))
        == "Bad Request: too many message identifiers specified"
    )
