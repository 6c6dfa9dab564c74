"""What the house is to be made of: as the settings say, or as the demo has it."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from socket import socket

from bot.about import About
from commands.ground.places import Places
from commands.house.doors import Web, open_door
from commands.house.roles import Role
from settings import Settings
from webapp.site import PATH


@dataclass(frozen=True)
class Plan:
    """What the house is made of."""

    token: str = field(repr=False)
    about: About
    api_url: str
    keys: Sequence[str] = field(repr=False)
    places: Places
    role: Role = Role.RUN
    connections: int = 5
    spare: int = 10
    web: Web | None = None
    """How the web app is served, if it is."""
    status: socket | None = None
    """The door of those who look after the bot, if there is one."""


def plan_of(settings: Settings, places: Places, role: Role = Role.RUN) -> Plan:
    """Plan the house as the settings say.

    Raises:
        CannotGoOn: one cannot listen where they say.
    """
    web, status = None, None
    if settings.web_address and role.talks:
        door = open_door(settings.web_host, settings.web_port, named="WEB")
        by_webhook = settings.updates == "webhook"
        web = Web(door, settings.web_address, by_webhook=by_webhook)
    if settings.status_port is not None:
        status = open_door(settings.status_host, settings.status_port, named="STATUS")
    return Plan(
        token=settings.telegram_token.get_secret_value(),
        about=About(
            login=settings.telegram_login,
            support=settings.support_account,
            app_url=f"{settings.web_address}{PATH}" if web else "",
        ),
        api_url=settings.telegram_api_url,
        keys=settings.keys,
        places=places,
        role=role,
        connections=settings.pool_size,
        spare=settings.max_overflow,
        web=web,
        status=status,
    )
