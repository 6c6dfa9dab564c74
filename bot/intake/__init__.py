"""What somebody sends to be passed on without their name: read by an allow-list, or refused."""

from bot.intake.albums import together
from bot.intake.reading import read, reveals

__all__ = ["read", "reveals", "together"]
