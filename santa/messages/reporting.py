"""Reports: what ends the messages of one side, and what superusers get to know of it.

They learn the room, the side and who stands on it, because they may have to shut somebody out;
never who reported, nor whom the accused gives to. A superuser who plays in that room learns no
name: it might be their own Santa's.
"""

import json
from typing import Any

from db.engine import fetch, transaction
from db.sealing import SealBroken, seal, unseal
from db.tables import Room
from santa.admin.access import refuse_ordinary
from santa.identifiers import PersonId, RoomId, RoomNumber
from santa.letters.kinds import LetterKind
from santa.letters.outbox import Fact, post
from santa.messages.cards import ReportCard, Side, State, WhyRefused
from santa.messages.channels import Channel, channel_by_token, held
from santa.messages.content import MessageContent
from santa.messages.keeping import held_messages, settle, today
from santa.people.naming import name_of
from santa.rooms.access import is_member

MOST_SHOWN = 50


async def report(token: str, *, by: PersonId, evidence: MessageContent | None = None) -> None:
    """Let the other side write no more, and tell the superusers.

    `evidence` is what the reporter agrees to show them; it is forgotten once they have it.
    A second report changes nothing and is no fault.

    Raises:
        ChannelIsClosed.
    """
    async with transaction():
        channel = await held(await channel_by_token(token, by=by))
        if not await _mute(channel):
            return
        await _withdraw_from(channel)
        await _tell_superusers(channel, evidence)


async def _mute(channel: Channel) -> bool:
    """Note the report; returns whether it is a new one."""
    facts = json.dumps({"side": channel.i_am.other.value, "accused": channel.reader})
    rows = await fetch(
        "INSERT INTO report (room, channel_mark, is_muted, facts, reported_on)"
        " VALUES ($1, $2, true, $3, $4) ON CONFLICT (channel_mark) DO UPDATE"
        " SET is_muted = true, facts = excluded.facts, reported_on = excluded.reported_on"
        " WHERE NOT report.is_muted RETURNING id",
        channel.room.id,
        channel.mark(channel.i_am.other),
        seal(facts),
        today(),
    )
    return bool(rows)


async def _withdraw_from(channel: Channel) -> None:
    """Give back what the reported side has under way; what is being sent just now arrives."""
    for message in await held_messages(
        "channel_mark = $1 AND NOT EXISTS"
        " (SELECT FROM letter WHERE letter.id = message.letter AND letter.state = 'sending')",
        channel.mark(channel.i_am.other),
    ):
        await settle(message, State.REFUSED, why=WhyRefused.MUTED)


async def _tell_superusers(channel: Channel, evidence: MessageContent | None) -> None:
    rows = await fetch(
        "SELECT id FROM person WHERE is_superuser AND blocked_at IS NULL AND id <> ALL ($1)"
        " ORDER BY id",
        [channel.me, channel.reader],
    )
    room = channel.room
    side = channel.i_am.other.value
    for superuser in [PersonId(row["id"]) for row in rows]:
        if await is_member(RoomId(room.id), superuser):
            await post(LetterKind.REPORTED_NEARBY, to=[superuser], room=room, side=side)
            continue
        shown: dict[str, Fact] = {} if evidence is None else {"content": evidence.to_json()}
        await post(
            LetterKind.REPORTED,
            to=[superuser],
            room=room,
            side=side,
            person=await name_of(channel.reader),
            id=channel.reader,
            due_at=None,
            **shown,
        )


async def lift_report(token: str, *, by: PersonId) -> None:
    """Let the other side write again.

    Raises:
        ChannelIsClosed.
    """
    async with transaction():
        channel = await held(await channel_by_token(token, by=by))
        await fetch(
            "UPDATE report SET is_muted = false WHERE channel_mark = $1",
            channel.mark(channel.i_am.other),
        )


async def reports(*, by: PersonId) -> list[ReportCard]:
    """List what was reported, the newest first; at most fifty, and none against oneself.

    Raises:
        NotSuperuser.
    """
    await refuse_ordinary(by)
    rows = await fetch(
        "SELECT report.*, EXISTS (SELECT FROM membership"
        " WHERE membership.room = report.room AND person = $1) AS plays"
        " FROM report ORDER BY reported_on DESC, id DESC LIMIT $2",
        by,
        MOST_SHOWN,
    )
    cards = [await _card(row) for row in rows if _accused(row) not in (by, None)]
    return [card for card in cards if card is not None]


async def _card(row: dict[str, Any]) -> ReportCard | None:
    room = await Room.objects().get(Room.id == row["room"])
    if room is None:
        return None
    accused = None if row["plays"] else _accused(row)
    return ReportCard(
        room=room.name,
        number=RoomNumber(room.number),
        side=Side(_opened(row)["side"]),
        accused=accused,
        name=None if accused is None else await name_of(accused),
        is_muted=row["is_muted"],
        reported_on=row["reported_on"],
    )


def _accused(row: dict[str, Any]) -> PersonId | None:
    return _opened(row).get("accused")


def _opened(row: dict[str, Any]) -> dict[str, Any]:
    """Open the facts of a row; one whose key is gone tells nothing, and holds up nobody."""
    try:
        return dict(json.loads(unseal(row["facts"])))
    except SealBroken:
        return {}


async def forget_reports_against(person: PersonId) -> None:
    """Drop what names somebody who deletes their data; there are never many reports."""
    rows = await fetch("SELECT id, facts FROM report ORDER BY id")
    gone = [row["id"] for row in rows if _accused(row) == person]
    await fetch("DELETE FROM report WHERE id = ANY ($1)", gone)
    letters = await fetch(
        "SELECT id, facts FROM letter WHERE kind = $1 AND state <> 'sent' ORDER BY id",
        LetterKind.REPORTED.value,
    )
    gone = [row["id"] for row in letters if _opened(row).get("id") == person]
    await fetch("DELETE FROM letter WHERE id = ANY ($1)", gone)
