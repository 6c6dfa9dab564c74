"""Rooms: opened, joined, scheduled, looked at."""

from santa.rooms.cards import (
    Invitation,
    Participant,
    ParticipantsPage,
    RecipientCard,
    RoomCard,
    RoomLine,
    RoomState,
)
from santa.rooms.joining import (
    create_room,
    invitation_to,
    join_room,
    may_create_room,
    see_invitation,
)
from santa.rooms.moments import PARTS_OF_DAY, DrawMoment, PartOfDay, parts_left
from santa.rooms.numbers import number_from
from santa.rooms.reading import my_recipient, my_rooms, my_wishes, participants, room_card
from santa.rooms.scheduling import activate_room, cancel_draw, moment_in, schedule_draw
from santa.rooms.wishes import change_wishes

__all__ = [
    "PARTS_OF_DAY",
    "DrawMoment",
    "Invitation",
    "PartOfDay",
    "Participant",
    "ParticipantsPage",
    "RecipientCard",
    "RoomCard",
    "RoomLine",
    "RoomState",
    "activate_room",
    "cancel_draw",
    "change_wishes",
    "create_room",
    "invitation_to",
    "join_room",
    "may_create_room",
    "moment_in",
    "my_recipient",
    "my_rooms",
    "my_wishes",
    "number_from",
    "participants",
    "parts_left",
    "room_card",
    "schedule_draw",
    "see_invitation",
]
