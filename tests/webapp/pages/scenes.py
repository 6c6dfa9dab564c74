"""Rooms with everything in them that a page may show, however long it may be."""

from dataclasses import dataclass, replace
from datetime import time, timedelta

from locales.languages import Language
from santa import clock
from santa.draw.use_cases import draw_now
from santa.identifiers import PersonId, RoomNumber
from santa.people import change_address, change_phone, choose_language
from santa.rooms import keep_apart, keep_family_apart, rename_room, schedule_draw
from tests.cast import a_crowd, a_room, aigerim, ann, boris, introduce, taras

LONG_NAME = "Ұжымдықкеңсеміздіңжаңажылдықкешінеарналғанқұпиясыйлықтарбөлмесі"
LONG_BUDGET = "5000 теңгеден аспасын, өтінемін!"


@dataclass(frozen=True)
class Scene:
    """Rooms in every state, as Ann and others meet them."""

    scheduled: RoomNumber
    drawn: RoomNumber
    crowded: RoomNumber
    joined: RoomNumber
    inviting: RoomNumber

    @property
    def paths(self) -> dict[str, str]:
        """Return every page that Ann may open, by the name of its picture."""
        room = f"/rooms/{self.scheduled}"
        two = f"first={boris.id}&second={taras.id}"
        return {
            "rooms": "/rooms",
            "room-of-mine": room,
            "room-drawn": f"/rooms/{self.drawn}",
            "room-joined": f"/rooms/{self.joined}",
            "invitation": f"/rooms/{self.inviting}",
            "wishes": f"{room}/wishes",
            "name": f"{room}/name",
            "budget": f"{room}/budget",
            "draw": f"{room}/draw",
            "draw-new": f"/rooms/{self.crowded}/draw",
            "rules": f"{room}/rules",
            "exclusions": f"{room}/exclusions",
            "pair": f"{room}/exclusions/pair",
            "pair-second": f"{room}/exclusions/pair?first={boris.id}",
            "pair-ways": f"{room}/exclusions/pair?{two}",
            "family": f"/rooms/{self.crowded}/exclusions/family?page=1&chosen={ann.id}",
            "participants": f"/rooms/{self.crowded}/participants?page=1",
            "participants-few": f"{room}/participants",
            "owner": f"{room}/owner",
            "profile": "/profile",
            "profile-name": "/profile/name",
            "profile-address": "/profile/address",
            "profile-phone": "/profile/phone",
            "profile-language": "/profile/language",
            "zone": "/zone?typed=san",
            "zone-city": "/zone?country=KZ",
        }


async def a_full_scene(language: Language) -> Scene:
    """Set the rooms up; Ann reads them in this language."""
    long = replace(
        aigerim, id=PersonId(7_000_000_505), first_name="Қ" * 64, last_name="Wwwwwwwww " * 6
    )
    cast = [boris, aigerim, taras, long]
    scheduled = await a_room(with_=cast, name="Office", budget=LONG_BUDGET)
    await rename_room(scheduled, LONG_NAME, by=ann.id)
    await schedule_draw(scheduled, clock.now().date() + timedelta(days=30), time(18), by=ann.id)
    await keep_family_apart(scheduled, [one.id for one in cast], by=ann.id)
    await keep_apart(scheduled, boris.id, ann.id, mutual=False, by=ann.id)
    drawn = await a_room(with_=[boris, aigerim, taras], name="Drawn")
    for player in (ann, boris, aigerim, taras):
        await change_address(player.address, by=player.id)
        await change_phone("+77012345678", region="KZ", by=player.id)
    await draw_now(drawn, by=ann.id)
    crowded = await a_room(with_=a_crowd(44), name="Crowd")
    joined = await a_room(of=boris, with_=[ann], name="Друзья")
    inviting = await a_room(of=taras, name="Родина", budget="300 ₴")
    await introduce(ann)
    await choose_language(language, by=ann.id)
    return Scene(scheduled, drawn, crowded, joined, inviting)
