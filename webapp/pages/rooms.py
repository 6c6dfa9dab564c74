"""My rooms."""

from litestar import Response

from santa.people import PersonCard
from santa.rooms import my_rooms
from webapp.rendering import rendered
from webapp.routes import shows
from webapp.visitors import Call

SIGNS = {"open": "🎄", "scheduled": "🗓", "failed": "⚠️", "drawn": "🎁", "finished": "🏁"}


@shows("/rooms")
async def show_rooms(request: Call) -> Response[str]:
    """List the rooms that the person is in."""
    return await list_rooms(request)


async def list_rooms(request: Call, notice: str = "") -> Response[str]:
    """Answer a call with the list, and a word about what has just been done."""
    card = request.user.card
    return rendered(
        request,
        "rooms.html",
        rooms=await my_rooms(by=card.id),
        person=card.name,
        missing=_missing(card),
        notice=notice,
        SIGNS=SIGNS,
    )


def _missing(card: PersonCard) -> str:
    if card.has_address:
        return "nothing" if card.has_phone else "phone"
    return "address" if card.has_phone else "both"
