"""What the bot says about itself: its login and who helps."""

from dataclasses import dataclass
from urllib.parse import quote

from aiogram_dialog import DialogManager

from santa.identifiers import RoomNumber

INVITATION = "room_"
"""How the payload of an invite link begins."""


@dataclass(frozen=True)
class About:
    """What the settings say about this bot."""

    login: str
    """The bot's username, without @."""
    support: str
    """The username of whoever helps, without @; may be empty."""
    app_url: str = ""
    """Where the Mini App is; empty where the bot has no public address."""

    def invite_link(self, number: RoomNumber) -> str:
        """Return the link that opens the bot at a room's invitation."""
        return f"https://t.me/{self.login}?start={INVITATION}{number}"

    def app_at(self, number: RoomNumber) -> str:
        """Return where the Mini App opens at a room; empty where there is none."""
        return f"{self.app_url}?room={number}" if self.app_url else ""

    def share_link(self, number: RoomNumber, words: str) -> str:
        """Return the link that opens Telegram's share sheet with the invitation and a few words."""
        return f"https://t.me/share/url?url={quote(self.invite_link(number))}&text={quote(words)}"


def about(manager: DialogManager) -> About:
    """Return what the bot says about itself."""
    known: About = manager.middleware_data["about"]
    return known
