"""Messages appear, change and go; the bot hears what Telegram would let it hear."""

from __future__ import annotations

import re
from typing import Any

from simulator.state.chats import Chat
from simulator.state.messages import Message
from simulator.state.people import Person
from simulator.state.shapes import message_shape
from simulator.state.views import message_view, reply_keyboard_view
from simulator.state.world import World
from simulator.wire.markup import Markup


def post(world: World, chat: Chat, from_id: int, content: dict[str, Any], **marks: Any) -> Message:
    """Put a message into a chat and show it to whoever watches."""
    message = Message(
        chat_id=chat.id,
        message_id=chat.next_message_id,
        date=world.clock.unix(),
        from_id=from_id,
        content=content,
        **marks,
    )
    chat.next_message_id += 1
    chat.messages[message.message_id] = message
    world.events.add("message", chat_id=chat.id, message=message_view(world, message))
    return message


def post_from_bot(
    world: World, chat: Chat, content: dict[str, Any], markup: Markup, **marks: Any
) -> Message:
    """Put the bot's message into a chat, with its keyboard."""
    message = post(
        world,
        chat,
        world.bot.id,
        content,
        outgoing=True,
        inline_keyboard=markup.inline,
        uneditable=markup.forbids_editing,
        **marks,
    )
    show_reply_keyboard(world, chat, markup, message.message_id)
    return message


def show_reply_keyboard(world: World, chat: Chat, markup: Markup, message_id: int) -> None:
    """Show, replace or remove the reply keyboard of everybody in the chat."""
    if not markup.forbids_editing:
        return
    for person_id in chat.member_ids:
        if markup.kind == "remove":
            chat.keyboards.pop(person_id, None)
        else:
            chat.keyboards[person_id] = {**markup.wire, "message_id": message_id}
        tell_keyboard(world, chat, person_id)


def tell_keyboard(world: World, chat: Chat, person_id: int) -> None:
    """Tell the phones which reply keyboard somebody has now."""
    world.events.add(
        "keyboard",
        chat_id=chat.id,
        person_id=person_id,
        reply_keyboard=reply_keyboard_view(chat.keyboards.get(person_id)),
    )


def post_from_person(
    world: World, chat: Chat, person: Person, content: dict[str, Any], **marks: Any
) -> Message:
    """Put a person's message into a chat and tell the bot, if it may know."""
    if chat.private and not person.started:
        person.started = True
        tell_reachability(world, person)
    message = post(world, chat, person.id, content, **marks)
    if bot_hears(world, chat, message):
        chat.known_to_bot = True
        world.updates.add("message", message_shape(world, message), key=f"chat{chat.id}")
    return message


def tell_reachability(world: World, person: Person) -> None:
    """Tell the phones whether the bot reaches somebody."""
    world.events.add("reachability", person_id=person.id, **person.reachability())
    world.events.add("person", person=person.view())


def bot_hears(world: World, chat: Chat, message: Message) -> bool:
    """Say whether the bot learns of a message; in groups its privacy mode decides."""
    if chat.private:
        return True
    if not chat.bot_present:
        return False
    everything = chat.bot_status == "administrator" or not world.bot.privacy_mode
    if everything or message.service is not None or message.via_bot:
        return True
    replied = chat.messages.get(message.reply_to or 0)
    if replied is not None and replied.from_id == world.bot.id:
        return True
    return _is_command_for(world, message)


def _is_command_for(world: World, message: Message) -> bool:
    match = re.match(r"/\w+(?:@(\w+))?", message.text)
    if match is None:
        return False
    addressee = match.group(1)
    return addressee is None or addressee.lower() == world.bot.username.lower()


def changed(world: World, message: Message, *, by_person: bool = False) -> None:
    """Tell that a message has new contents; the bot hears of a person's changes."""
    message.edit_date = world.clock.unix()
    replaced(world, message)
    chat = world.chats[message.chat_id]
    if by_person and bot_hears(world, chat, message):
        shape = message_shape(world, message)
        world.updates.add("edited_message", shape, key=f"chat{chat.id}")


def replaced(world: World, message: Message) -> None:
    """Show a message anew without calling it edited (keyboards, reactions)."""
    world.events.add("edited", chat_id=message.chat_id, message=message_view(world, message))


def delete(world: World, message: Message) -> None:
    """Take a message away."""
    message.deleted = True
    chat = world.chats[message.chat_id]
    if message.message_id in chat.pinned_ids:
        chat.pinned_ids.remove(message.message_id)
    world.events.add(
        "deleted",
        chat_id=message.chat_id,
        message_id=message.message_id,
        message=message_view(world, message),
    )
