"""Who comes to the room that a sweep is about, and what each of them may see there.

A new window is swept as the owner's own until `RIGHTS` says that more people may see it.
"""

from enum import Enum, IntEnum


class Right(IntEnum):
    """What it takes to see a window, the least first."""

    ANYBODY = 0
    MEMBER = 1
    OWNER = 2
    SUPERUSER = 3


RIGHTS = {
    **dict.fromkeys(("ChangeName", "ChangeAddress", "ChangePhone"), Right.ANYBODY),
    "Menu": Right.ANYBODY,
    "LanguageChoice": Right.ANYBODY,
    "Profile": Right.ANYBODY,
    "OwnData": Right.ANYBODY,
    "Zone": Right.ANYBODY,
    "CreateRoom": Right.ANYBODY,
    "JoinRoom": Right.ANYBODY,
    "RoomScreens": Right.MEMBER,
    "Wishes": Right.MEMBER,
    "LeaveRoom": Right.MEMBER,
    "Participants:home": Right.MEMBER,
    "WriteMessage": Right.MEMBER,
    "Report": Right.MEMBER,
    "Admin": Right.SUPERUSER,
    "Announcement": Right.SUPERUSER,
    "Reports": Right.SUPERUSER,
}


class Role(Enum):
    """Who comes. Everybody but the owner tries what is not, or no longer, theirs."""

    STRANGER = "stranger"
    FORMER_MEMBER = "former member"
    MEMBER = "member"
    FORMER_OWNER = "former owner"
    BLOCKED = "blocked"
    OWNER = "owner, and superuser"

    @property
    def reaches(self) -> Right:
        """The most that they may see."""
        if self in (Role.STRANGER, Role.FORMER_MEMBER):
            return Right.ANYBODY
        return Right.MEMBER if self in (Role.MEMBER, Role.FORMER_OWNER) else Right.SUPERUSER


SWEPT_BY = {
    Role.STRANGER: tuple(Right),
    Role.FORMER_MEMBER: (Right.MEMBER,),
    Role.MEMBER: (Right.MEMBER, Right.OWNER, Right.SUPERUSER),
    Role.FORMER_OWNER: (Right.OWNER,),
}
"""At which windows they may stand: a stranger anywhere, the others where they once were."""

AT_HOME = {"LeaveRoom": Role.MEMBER, "JoinRoom": Role.STRANGER}
"""Who is at the right place in a dialog, if it is not the owner."""


def right_to(name: str) -> Right:
    """Return what it takes to see a window."""
    return RIGHTS.get(name, RIGHTS.get(name.partition(":")[0], Right.OWNER))
