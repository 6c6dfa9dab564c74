"""The bounds of the game, as far as whoever runs it decides them."""

from santa.limits import Limits, use_limits
from settings import Settings


def keep_limits(settings: Settings) -> None:
    """Let the game keep the bounds that the settings name."""
    use_limits(
        Limits(
            number_length=settings.room_number_length,
            rooms_each=settings.user_rooms_limit,
            home_zone=settings.server_timezone,
        )
    )
