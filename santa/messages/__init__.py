"""Anonymous messages between a Santa and a recipient."""

from santa.messages.cards import ChannelCard, ReportCard, Side, State, Status, WhyRefused
from santa.messages.channels import channel_at, channel_of, channel_to_recipient, channel_to_santa
from santa.messages.content import (
    ContentIsWrong,
    ContentKind,
    Entity,
    EntityKind,
    MessageContent,
    units_of,
)
from santa.messages.reporting import lift_report, report, reports
from santa.messages.statuses import status_of
from santa.messages.writing import reply, write_to_recipient, write_to_santa

__all__ = [
    "ChannelCard",
    "ContentIsWrong",
    "ContentKind",
    "Entity",
    "EntityKind",
    "MessageContent",
    "ReportCard",
    "Side",
    "State",
    "Status",
    "WhyRefused",
    "channel_at",
    "channel_of",
    "channel_to_recipient",
    "channel_to_santa",
    "lift_report",
    "reply",
    "report",
    "reports",
    "status_of",
    "units_of",
    "write_to_recipient",
    "write_to_santa",
]
