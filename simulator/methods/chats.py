"""What the bot may learn about chats, and leaving them."""

from __future__ import annotations

from typing import Any

from simulator.methods.registry import Ask, models, unreachable
from simulator.state.chats import Chat
from simulator.state.reach import remove_bot_itself
from simulator.state.shapes import chat_shape, member_shape
from simulator.wire.refusals import bad, forbidden


@models("getChat")
def get_chat(ask: Ask) -> dict[str, Any]:
    """Describe a chat in full."""
    chat = ask.chat()
    _refuse_outside(ask, chat)
    gifts = (
        "unlimited_gifts",
        "limited_gifts",
        "unique_gifts",
        "premium_subscription",
        "gifts_from_channels",
    )
    full = {
        **chat_shape(ask.world, chat),
        "accent_color_id": 0,
        "max_reaction_count": 11,
        "accepted_gift_types": dict.fromkeys(gifts, False),
    }
    if chat.private and ask.world.people[chat.id].username:
        full["active_usernames"] = [ask.world.people[chat.id].username]
    if chat.description:
        full["description"] = chat.description
    if chat.pinned_ids:
        pinned = chat.message(chat.pinned_ids[-1])
        if pinned:
            full["pinned_message"] = ask.shape(pinned)
    return full


def _refuse_outside(ask: Ask, chat: Chat) -> None:
    if not chat.private:
        refusal = unreachable(ask.world, chat)
        if refusal:
            raise forbidden(refusal)


def _status(ask: Ask, chat: Chat, user_id: int) -> str:
    if user_id == ask.world.bot.id:
        return chat.bot_status
    if user_id == chat.owner_id:
        return "creator"
    return "member" if user_id in chat.member_ids else "left"


@models("getChatMember")
def get_chat_member(ask: Ask) -> dict[str, Any]:
    """Tell what somebody is in a chat."""
    chat = ask.chat()
    _refuse_outside(ask, chat)
    user_id = ask.params.integer("user_id")
    user = ask.world.user(user_id)
    if user is None:
        raise bad("invalid user_id specified")
    return member_shape(user, _status(ask, chat, user_id))


@models("getChatAdministrators")
def get_chat_administrators(ask: Ask) -> list[dict[str, Any]]:
    """Name those who run a group."""
    chat = _group(ask)
    found = [chat.owner_id] if chat.owner_id else []
    if chat.bot_status == "administrator":
        found.append(ask.world.bot.id)
    return [
        member_shape(user, _status(ask, chat, user["id"]))
        for user in map(ask.world.user, found)
        if user is not None
    ]


@models("getChatMemberCount")
def get_chat_member_count(ask: Ask) -> int:
    """Count everybody in a chat, bots too."""
    chat = ask.chat()
    _refuse_outside(ask, chat)
    return len(chat.member_ids) + (1 if chat.private or chat.bot_present else 0)


@models("leaveChat")
def leave_chat(ask: Ask) -> bool:
    """Leave a group."""
    chat = ask.chat()
    if chat.private:
        raise bad("chat member status can't be changed in private chats")
    _refuse_outside(ask, chat)
    remove_bot_itself(ask.world, chat)
    return True


def _group(ask: Ask) -> Chat:
    chat = ask.chat()
    if chat.private:
        raise bad("there are no administrators in the private chat")
    _refuse_outside(ask, chat)
    return chat
