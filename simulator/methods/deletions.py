"""Messages deleted, pinned, reacted to."""

from __future__ import annotations

from simulator.methods.registry import Ask, models
from simulator.methods.relay import message_ids
from simulator.state.chats import Chat
from simulator.state.messages import Message
from simulator.state.posting import delete, replaced
from simulator.state.reach import post_service, tell_chat
from simulator.wire.refusals import bad

AGE_LIMIT_SECONDS = 48 * 60 * 60


@models("deleteMessage")
def delete_message(ask: Ask) -> bool:
    """Delete a message, the bot's own or one it may delete, younger than 48 hours."""
    chat = ask.writable_chat()
    message = ask.message(chat, "to delete")
    if not _deletable(ask, chat, message):
        raise bad("message can't be deleted for everyone")
    delete(ask.world, message)
    return True


@models("deleteMessages")
def delete_messages(ask: Ask) -> bool:
    """Delete several; those that cannot be deleted stay without a word."""
    chat = ask.writable_chat()
    for number in message_ids(ask):
        message = chat.message(number)
        if message is not None and _deletable(ask, chat, message):
            delete(ask.world, message)
    return True


def _deletable(ask: Ask, chat: Chat, message: Message) -> bool:
    if ask.world.clock.unix() - message.date > AGE_LIMIT_SECONDS:
        return False
    return message.outgoing or chat.private or chat.bot_status == "administrator"


@models("pinChatMessage")
def pin_chat_message(ask: Ask) -> bool:
    """Pin a message; the chat shows a service message about it."""
    chat = ask.writable_chat()
    message = ask.message(chat, "to pin")
    if not chat.private and chat.bot_status != "administrator":
        raise bad("not enough rights to manage pinned messages in the chat")
    if message.message_id not in chat.pinned_ids:
        chat.pinned_ids.append(message.message_id)
        shape = ask.shape(message)
        name = ask.world.bot.name()
        post_service(
            ask.world, chat, ask.world.bot.id, f"{name} pinned a message", {"pinned_message": shape}
        )
        tell_chat(ask.world, chat)
    return True


@models("unpinChatMessage")
def unpin_chat_message(ask: Ask) -> bool:
    """Unpin one message, by default the newest pinned."""
    chat = ask.writable_chat()
    wanted = ask.params.integer("message_id") or (chat.pinned_ids or [0])[-1]
    if wanted not in chat.pinned_ids:
        raise bad("message to unpin not found")
    chat.pinned_ids.remove(wanted)
    tell_chat(ask.world, chat)
    return True


@models("unpinAllChatMessages")
def unpin_all_chat_messages(ask: Ask) -> bool:
    """Unpin everything."""
    chat = ask.writable_chat()
    chat.pinned_ids.clear()
    tell_chat(ask.world, chat)
    return True


@models("setMessageReaction", paced=True)
def set_message_reaction(ask: Ask) -> bool:
    """Put the bot's reaction under a message, or take it back."""
    chat = ask.writable_chat()
    message = ask.message(chat, "to react")
    reaction = ask.params.structure("reaction", "reaction") or []
    if len(reaction) > 1:
        raise bad("too many reactions specified")
    message.reactions.pop(ask.world.bot.id, None)
    for item in reaction:
        if item.get("type") != "emoji" or not item.get("emoji"):
            raise bad("REACTION_INVALID")
        message.reactions[ask.world.bot.id] = item["emoji"]
    replaced(ask.world, message)
    return True
