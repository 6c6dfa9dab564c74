"""Chats, members, pins, and groups with their habits."""

from typing import Any

from simulator.controls import Controls
from simulator.phone import Phone
from tests.simulator.raw import RawBot


async def heard(controls: Controls) -> list[dict[str, Any]]:
    """Give the kinds and bodies of what waits for the bot."""
    return [
        {kind: body for kind, body in update.items() if kind != "update_id"}
        for update in (await controls.get("/updates"))["updates"]
    ]


async def test_a_private_chat_is_described(bot: RawBot, ann: Phone) -> None:
    chat = await bot.ok("getChat", chat_id=ann.id)

    assert (chat["type"], chat["first_name"], chat["id"]) == ("private", "Ann", ann.id)
    assert chat["active_usernames"] == [ann.person["username"]]


async def test_members_have_their_status(bot: RawBot, ann: Phone, controls: Controls) -> None:
    boris = await Phone.new(controls, "Boris")
    stranger = await Phone.new(controls, "Stranger")
    group = await controls.group("Office", ann.id, (boris.id,), with_bot=True)
    await controls.add_to_group(group["id"], ann.id, status="administrator")
    me = (await bot.ok("getMe"))["id"]

    statuses = [
        (await bot.ok("getChatMember", chat_id=group["id"], user_id=user_id))["status"]
        for user_id in (ann.id, boris.id, stranger.id, me)
    ]
    administrators = await bot.ok("getChatAdministrators", chat_id=group["id"])

    assert statuses == ["creator", "member", "left", "administrator"]
    assert [member["user"]["id"] for member in administrators] == [ann.id, me]
    assert await bot.ok("getChatMemberCount", chat_id=group["id"]) == 3
    assert (
        await bot.refused("getChatMember", chat_id=group["id"], user_id=5)
        == "Bad Request: invalid user_id specified"
    )
    assert (
        await bot.refused("getChatAdministrators", chat_id=ann.id)
        == "Bad Request: there are no administrators in the private chat"
    )
    assert (
        await bot.refused("leaveChat", chat_id=ann.id)
        == "Bad Request: chat member status can't be changed in private chats"
    )


async def test_messages_are_pinned_and_unpinned(bot: RawBot, ann: Phone) -> None:
    sent = await bot.ok("sendMessage", chat_id=ann.id, text="keep me")
    where = {"chat_id": ann.id, "message_id": sent["message_id"]}

    await bot.ok("pinChatMessage", **where)
    pinned = await bot.ok("getChat", chat_id=ann.id)
    await bot.ok("unpinChatMessage", **where)
    again = await bot.refused("unpinChatMessage", **where)
    await bot.ok("pinChatMessage", **where)
    await bot.ok("unpinAllChatMessages", chat_id=ann.id)

    assert pinned["pinned_message"]["text"] == "keep me"
    assert again == "Bad Request: message to unpin not found"
    assert (await ann.screen()).chat["pinned_ids"] == []
    assert (await ann.screen()).last.text == "Secret Santa pinned a message"


async def test_the_bot_may_react(bot: RawBot, ann: Phone) -> None:
    said = await ann.text("x")
    where = {"chat_id": ann.id, "message_id": said.message_id}

    await bot.ok("setMessageReaction", **where, reaction=[{"type": "emoji", "emoji": "🎉"}])

    view = (await ann.screen()).last.view
    assert [reaction["emoji"] for reaction in view["reactions"]] == ["🎉"]
    assert view["edited"] is False


async def test_blocking_is_told_and_told_once(ann: Phone, controls: Controls) -> None:
    await ann.block()
    await ann.block()
    await ann.unblock()

    changes = [
        (
            update["my_chat_member"]["old_chat_member"]["status"],
            update["my_chat_member"]["new_chat_member"]["status"],
        )
        for update in await heard(controls)
        if "my_chat_member" in update
    ]
    assert changes == [("member", "kicked"), ("kicked", "member")]


async def test_in_a_group_privacy_mode_decides(bot: RawBot, ann: Phone, controls: Controls) -> None:
    group = await controls.group("Office", ann.id, with_bot=True)
    there = ann.at(group["id"])
    sent = await bot.ok("sendMessage", chat_id=group["id"], text="hello all")
    before = len(await heard(controls))

    await there.text("idle talk")
    await there.text("/rules@other_bot")
    await there.text("/rules")
    await there.text("/rules@santa_demo_bot")
    await there.text("sure", reply_to=sent["message_id"])
    quiet = [update["message"]["text"] for update in (await heard(controls))[before:]]
    await controls.add_to_group(group["id"], ann.id, status="administrator")
    await there.text("idle talk")

    assert quiet == ["/rules", "/rules@santa_demo_bot", "sure"]
    assert (await heard(controls))[-1]["message"]["text"] == "idle talk"


async def test_a_startgroup_link_brings_its_payload(ann: Phone, controls: Controls) -> None:
    asked = await ann.open("https://t.me/santa_demo_bot?startgroup=r_7")
    group = await controls.group("Office", ann.id)

    await controls.add_to_group(group["id"], ann.id, payload=asked.raw["payload"])

    added, service, command = (await heard(controls))[-3:]
    assert asked.kind == "add_to_group"
    assert added["my_chat_member"]["new_chat_member"]["status"] == "member"
    assert service["message"]["new_chat_members"][0]["username"] == "santa_demo_bot"
    assert command["message"]["text"] == "/start@santa_demo_bot r_7"


async def test_members_come_and_go(ann: Phone, controls: Controls) -> None:
    boris = await Phone.new(controls, "Boris")
    group = await controls.group("Office", ann.id, with_bot=True)
    await controls.post(f"/groups/{group['id']}/members", person_id=boris.id)
    await controls.post(f"/groups/{group['id']}/members/{boris.id}/remove", by=ann.id)
    await controls.patch(f"/groups/{group['id']}", title="Home", by=ann.id)

    joined, left, named = (await heard(controls))[-3:]
    assert joined["message"]["new_chat_members"][0]["id"] == boris.id
    assert left["message"]["left_chat_member"]["id"] == boris.id
    assert named["message"]["new_chat_title"] == "Home"


async def test_a_migration_is_told_on_both_sides(ann: Phone, controls: Controls) -> None:
    group = await controls.group("Office", ann.id, with_bot=True)

    new = await controls.migrate(group["id"])

    old_side, new_side = (await heard(controls))[-2:]
    assert old_side["message"]["migrate_to_chat_id"] == new["id"]
    assert new_side["message"]["migrate_from_chat_id"] == group["id"]
    assert new["type"] == "supergroup"
