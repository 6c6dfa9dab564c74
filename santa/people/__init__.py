"""People: who they are, the language they read and the time zone they live in."""

from santa.people.cards import PersonCard, Profile
from santa.people.phones import number_to_read
from santa.people.profile import (
    change_address,
    change_name,
    change_phone,
    forget_address,
    forget_phone,
    my_profile,
    share_phone,
)
from santa.people.use_cases import (
    choose_language,
    choose_zone,
    lose_sight_of,
    meet,
    recognise,
    welcome_back,
)

__all__ = [
    "PersonCard",
    "Profile",
    "change_address",
    "change_name",
    "change_phone",
    "choose_language",
    "choose_zone",
    "forget_address",
    "forget_phone",
    "lose_sight_of",
    "meet",
    "my_profile",
    "number_to_read",
    "recognise",
    "share_phone",
    "welcome_back",
]
