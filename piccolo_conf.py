"""Lets Piccolo's own command line (`piccolo migrations ...`) use the database of `.env`."""

from commands.ground.memory import address_of
from db.engine import name_memory
from db.piccolo_conf import APP_REGISTRY, DB
from settings import read_settings

name_memory(address_of(read_settings()))

__all__ = ["APP_REGISTRY", "DB"]
