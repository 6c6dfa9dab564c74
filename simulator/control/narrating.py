"""A story told on the page: what is happening now, and what somebody is about to do."""

from __future__ import annotations

from typing import Any

from litestar import post

from simulator.control.orders import chat_of, person_with
from simulator.control.pressing import wanted_button
from simulator.control.requests import SimRequest, order_of, telegram_of
from simulator.control.verbs import Deed, verb
from simulator.state.world import Caption


@post("/sim/caption", status_code=200)
async def set_caption(request: SimRequest) -> dict[str, Any]:
    """Say what is happening now, and on whose phone; nothing to say takes the caption away."""
    world = telegram_of(request).world
    order = await order_of(request)
    person = person_with(world, order.number("person_id")) if "person_id" in order else None
    world.caption = Caption(order.text("text", ""), person.id if person else None)
    world.events.add("caption", **world.caption.view())
    return world.caption.view()


@verb("intend")
def intend(deed: Deed) -> dict[str, Any]:
    """Show what somebody is about to write or press, START if neither; the bot hears nothing."""
    chat = chat_of(deed.world, deed.person, deed.order)
    intent: dict[str, Any] = {
        "text": deed.order.text("text", ""),
        "seconds": deed.order.real("seconds", 0.0),
        "message_id": None,
        "button": "",
    }
    if "button" in deed.order:
        message, button = wanted_button(deed, chat)
        intent |= {"message_id": message.message_id, "button": button["text"]}
    deed.world.events.add("intent", chat_id=chat.id, person_id=deed.person.id, **intent)
    return intent


narrating_routes = [set_caption]
