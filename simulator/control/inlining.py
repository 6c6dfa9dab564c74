"""Inline mode: typing after the bot's name, choosing, sharing what was prepared."""

from __future__ import annotations

from typing import Any

from simulator.control.errors import Impossible, missing
from simulator.control.orders import open_chat
from simulator.control.verbs import Deed, verb
from simulator.state.inline import post_result
from simulator.state.views import message_view


@verb("inline")
def ask_inline(deed: Deed) -> dict[str, Any]:
    """Type after the bot's name."""
    if not deed.world.bot.inline_mode:
        raise Impossible("inline mode is off")
    text = deed.order.text("query")
    query = deed.world.queries.ask(deed.person.id, text)
    body = {
        "id": query.id,
        "from": deed.person.wire(),
        "chat_type": deed.order.text("chat_type", "sender"),
        "query": text,
        "offset": deed.order.text("offset", ""),
    }
    deed.world.updates.add("inline_query", body, key=f"inline{deed.person.id}")
    return {"inline_query_id": query.id}


@verb("choose")
def choose(deed: Deed) -> dict[str, Any]:
    """Choose one of the results."""
    query = deed.world.queries.asked.get(deed.order.text("inline_query_id"))
    if query is None or query.person_id != deed.person.id:
        raise missing("there is no such inline query")
    wanted = deed.order.text("result_id")
    result = next((result for result in query.results if result["id"] == wanted), None)
    if result is None:
        raise missing(f"there is no result {wanted}")
    chat = open_chat(deed.world, deed.person, deed.order)
    message = post_result(deed.world, chat, deed.person, result)
    body = {"result_id": wanted, "from": deed.person.wire(), "query": query.query}
    if message.inline_message_id:
        body["inline_message_id"] = message.inline_message_id
    deed.world.updates.add("chosen_inline_result", body, key=f"inline{deed.person.id}")
    return {"message": message_view(deed.world, message)}


@verb("share-prepared")
def share_prepared(deed: Deed) -> dict[str, Any]:
    """Share what the bot prepared for exactly this person."""
    prepared = deed.world.queries.prepared.get(deed.order.text("prepared_id"))
    if prepared is None or prepared.person_id != deed.person.id:
        raise missing("nothing like that was prepared for this person")
    if prepared.expires <= deed.world.clock.now() or "content" not in prepared.result:
        raise Impossible("it cannot be shared any more")
    chat = open_chat(deed.world, deed.person, deed.order)
    message = post_result(deed.world, chat, deed.person, prepared.result)
    return {"message": message_view(deed.world, message)}
