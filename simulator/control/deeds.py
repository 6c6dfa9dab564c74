"""People, added and changed, and everything they do."""

from __future__ import annotations

from typing import Any

from litestar import patch, post
from litestar.params import FromPath

from simulator.control.errors import Impossible, missing, wrong
from simulator.control.orders import Order, person_with
from simulator.control.requests import SimRequest, order_of, telegram_of
from simulator.control.verbs import Deed, doing
from simulator.state.people import Person
from simulator.state.posting import tell_reachability
from simulator.wire.refusals import Refused

_TEXTS = ("first_name", "last_name", "username", "language_code", "phone_number")
_FLAGS = ("is_premium", "voices_forbidden")
WITHOUT_NETWORK = {"offline", "online"}


@post("/sim/people/{person_id:int}/{verb:str}", status_code=200)
async def do(request: SimRequest, person_id: FromPath[int], verb: FromPath[str]) -> dict[str, Any]:
    """Let somebody do something."""
    function = doing(verb)
    if function is None:
        raise missing(f"nobody can {verb}")
    telegram = telegram_of(request)
    person = person_with(telegram.world, person_id)
    if person.offline and verb not in WITHOUT_NETWORK:
        raise Impossible(f"{person.first_name}’s phone has no network")
    try:
        return function(Deed(telegram.world, person, await order_of(request)))
    except Refused as refused:
        raise Impossible(refused.description) from None


@post("/sim/people", status_code=200)
async def add_person(request: SimRequest) -> dict[str, Any]:
    """Give somebody a phone."""
    world = telegram_of(request).world
    order = await order_of(request)
    if not order.text("first_name").strip():
        raise wrong("a person needs a first name")
    person_id = order.number("id", world.next_person_id())
    if person_id in world.people or person_id <= 0:
        raise Impossible(f"there cannot be another person {person_id}")
    person = Person(person_id, "", phone_number=f"+1555{person_id:07d}")
    _change(person, order)
    return world.add_person(person).view()


@patch("/sim/people/{person_id:int}", status_code=200)
async def change_person(request: SimRequest, person_id: FromPath[int]) -> dict[str, Any]:
    """Change what is known of somebody."""
    world = telegram_of(request).world
    person = person_with(world, person_id)
    order = await order_of(request)
    _change(person, order)
    if "deactivated" in order:
        person.deactivated = order.flag("deactivated")
        tell_reachability(world, person)
    else:
        world.events.add("person", person=person.view())
    return person.view()


def _change(person: Person, order: Order) -> None:
    for name in _TEXTS:
        if name in order:
            setattr(person, name, order.text(name))
    for name in _FLAGS:
        if name in order:
            setattr(person, name, order.flag(name))
