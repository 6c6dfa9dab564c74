"""The pages of the Mini App; each module is a page or a few that belong together."""

from collections.abc import Sequence
from types import ModuleType
from typing import Final

from litestar.handlers import HTTPRouteHandler
from litestar.types import ControllerRouterHandler

from webapp.pages import (
    drawing,
    exclusions,
    members,
    naming,
    opening,
    profile,
    room,
    rooms,
    rules,
    wishes,
    zone,
)

MODULES = (
    opening, rooms, room, wishes, naming, drawing, rules, exclusions, members, profile, zone,
)  # fmt: skip


def _calls_of(module: ModuleType) -> list[HTTPRouteHandler]:
    return [call for call in vars(module).values() if isinstance(call, HTTPRouteHandler)]


PAGES: Final[Sequence[ControllerRouterHandler]] = [
    call for module in MODULES for call in _calls_of(module)
]
"""Every call of the Mini App; `create_app` puts the doorkeeper before them."""
