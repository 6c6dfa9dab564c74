"""Who may write to whom: blocking, leaving, joining, moving to a supergroup."""

from __future__ import annotations

from typing import Any

from simulator.state.chats import Chat
from simulator.state.messages import Message
from simulator.state.people import Person
from simulator.state.posting import bot_hears, post, tell_reachability
from simulator.state.shapes import chat_shape, member_shape, message_shape
from simulator.state.views import chat_view, name_of
from simulator.state.world import World


def tell_chat(world: World, chat: Chat) -> None:
    """Tell the phones what a chat is like now."""
    world.events.add("chat", chat=chat_view(world, chat))


def set_blocked(world: World, person: Person, *, blocked: bool) -> None:
    """Block or unblock the bot; it hears of it, unless nothing changed."""
    if person.blocked == blocked:
        return
    person.blocked = blocked
    old, new = ("member", "kicked") if blocked else ("kicked", "member")
    tell_bot_its_place(world, world.chats[person.id], person.id, old, new)
    tell_reachability(world, person)


def tell_bot_its_place(world: World, chat: Chat, by: int, old: str, new: str) -> None:
    """Queue `my_chat_member`."""
    world.updates.add(
        "my_chat_member",
        {
            "chat": chat_shape(world, chat),
            "from": world.user(by),
            "date": world.clock.unix(),
            "old_chat_member": member_shape(world.bot.wire(), old),
            "new_chat_member": member_shape(world.bot.wire(), new),
        },
        key=f"chat{chat.id}",
    )


def post_service(
    world: World, chat: Chat, by: int, service: str, content: dict[str, Any]
) -> Message:
    """Put a service message into a chat; the bot hears it when it is there."""
    message = post(world, chat, by, content, service=service, outgoing=by == world.bot.id)
    if bot_hears(world, chat, message) and by != world.bot.id:
        world.updates.add("message", message_shape(world, message), key=f"chat{chat.id}")
    return message


def create_group(
    world: World, title: str, owner: Person, member_ids: list[int], *, supergroup: bool
) -> Chat:
    """Make a group; the bot is not in it yet."""
    kind = "supergroup" if supergroup else "group"
    members = list(dict.fromkeys([owner.id, *member_ids]))
    chat = Chat(world.next_group_id(kind), kind, title=title, member_ids=members, owner_id=owner.id)
    world.chats[chat.id] = chat
    tell_chat(world, chat)
    post_service(
        world, chat, owner.id, f"{owner.full_name} created the group", {"group_chat_created": True}
    )
    return chat


def place_bot(world: World, chat: Chat, by: Person, status: str) -> None:
    """Add the bot to a group, raise it, or send it away."""
    old, chat.bot_status = chat.bot_status, status
    if old == status:
        return
    bot = world.bot.wire()
    if chat.bot_present:
        chat.known_to_bot = True
    if old in {"left", "kicked"} and chat.bot_present:
        tell_bot_its_place(world, chat, by.id, old, status)
        text = f"{by.full_name} added {bot['first_name']}"
        post_service(world, chat, by.id, text, {"new_chat_members": [bot]})
    else:
        if not chat.bot_present:
            text = f"{by.full_name} removed {bot['first_name']}"
            post_service(world, chat, by.id, text, {"left_chat_member": bot})
        tell_bot_its_place(world, chat, by.id, old, status)
    tell_chat(world, chat)


def add_member(world: World, chat: Chat, person: Person, by: int) -> None:
    """Let somebody into a group."""
    if person.id in chat.member_ids:
        return
    chat.member_ids.append(person.id)
    itself = by == person.id
    adder = name_of(world, by)
    text = f"{person.full_name} joined" if itself else f"{adder} added {person.full_name}"
    post_service(world, chat, by, text, {"new_chat_members": [person.wire()]})
    _tell_member(world, chat, person, by, "left", "member")
    tell_chat(world, chat)


def remove_member(world: World, chat: Chat, person: Person, by: int) -> None:
    """Take somebody out of a group."""
    if person.id not in chat.member_ids:
        return
    chat.member_ids.remove(person.id)
    chat.keyboards.pop(person.id, None)
    itself = by == person.id
    remover = name_of(world, by)
    text = f"{person.full_name} left" if itself else f"{remover} removed {person.full_name}"
    post_service(world, chat, by, text, {"left_chat_member": person.wire()})
    _tell_member(world, chat, person, by, "member", "left" if itself else "kicked")
    tell_chat(world, chat)


def _tell_member(world: World, chat: Chat, person: Person, by: int, old: str, new: str) -> None:
    """Queue `chat_member`, which only an administrator gets."""
    if chat.bot_status != "administrator":
        return
    world.updates.add(
        "chat_member",
        {
            "chat": chat_shape(world, chat),
            "from": world.user(by),
            "date": world.clock.unix(),
            "old_chat_member": member_shape(person.wire(), old),
            "new_chat_member": member_shape(person.wire(), new),
        },
        key=f"chat{chat.id}",
    )


def rename(world: World, chat: Chat, by: Person, title: str) -> None:
    """Give a group another title."""
    chat.title = title
    post_service(
        world,
        chat,
        by.id,
        f"{by.full_name} named the group {title}",
        {"new_chat_title": title},
    )
    tell_chat(world, chat)


def migrate(world: World, chat: Chat, by: Person) -> Chat:
    """Turn a group into a supergroup: a new chat with a new identifier."""
    new = Chat(
        world.next_group_id("supergroup"),
        "supergroup",
        title=chat.title,
        member_ids=list(chat.member_ids),
        owner_id=chat.owner_id,
        bot_status=chat.bot_status,
        description=chat.description,
        known_to_bot=chat.known_to_bot,
    )
    world.chats[new.id] = new
    text = "The group became a supergroup"
    post_service(world, chat, by.id, text, {"migrate_to_chat_id": new.id})
    chat.migrated_to = new.id
    tell_chat(world, chat)
    tell_chat(world, new)
    post_service(world, new, by.id, text, {"migrate_from_chat_id": chat.id})
    return new


def remove_bot_itself(world: World, chat: Chat) -> None:
    """Let the bot leave a group by its own wish."""
    old, chat.bot_status = chat.bot_status, "left"
    tell_bot_its_place(world, chat, world.bot.id, old, "left")
    name = world.bot.name()
    post_service(world, chat, world.bot.id, f"{name} left", {"left_chat_member": world.bot.wire()})
    tell_chat(world, chat)
