"""How a room invites: the link, and the words that go with it in the owner's language."""

from typing import Any

from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.kbd import CopyText, Group, Url
from aiogram_dialog.widgets.text import Format

from bot.about import about
from bot.context import voice_in
from bot.widgets.texts import Label
from santa.identifiers import RoomNumber


def invitation_facts(manager: DialogManager, number: RoomNumber, room: str) -> dict[str, Any]:
    """Return what `InviteButtons` need: the link to copy and the one that shares it."""
    words = voice_in(manager).say("invite-words", room=room)
    return {
        "link": about(manager).invite_link(number),
        "share_link": about(manager).share_link(number, words),
    }


class InviteButtons(Group):
    """Telegram's share sheet, and the link to copy."""

    def __init__(self, when: Any = None) -> None:
        super().__init__(
            Url(Label("invite-friend"), Format("{share_link}")),
            CopyText(Label("invite-copy"), Format("{link}")),
            when=when,
        )
