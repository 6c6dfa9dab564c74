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
from santa.rooms.delivery import Delivery, Newcomers, delivery, newcomers
from santa.rooms.exclusions import (
    Apart,
    exclusions,
    keep_apart,
    keep_family_apart,
    let_together,
)
from santa.rooms.finishing import finish_game
from santa.rooms.joining import (
    create_room,
    invitation_to,
    join_room,
    may_create_room,
    see_invitation,
)
from santa.rooms.leaving import leave_room, remove_member
from santa.rooms.members import members_named
from santa.rooms.moments import PARTS_OF_DAY, DrawMoment, PartOfDay, parts_left
from santa.rooms.numbers import number_from
from santa.rooms.reading import my_recipient, my_rooms, my_wishes, participants, room_card
from santa.rooms.scheduling import activate_room, cancel_draw, moment_in, schedule_draw
from santa.rooms.settings import (
    change_budget,
    choose_shape,
    delete_room,
    hand_over,
    rename_room,
)
from santa.rooms.wishes import change_wishes

__all__ = [
    "PARTS_OF_DAY",
    "Apart",
    "Delivery",
    "DrawMoment",
    "Invitation",
    "Newcomers",
    "PartOfDay",
    "Participant",
    "ParticipantsPage",
    "RecipientCard",
    "RoomCard",
    "RoomLine",
    "RoomState",
    "activate_room",
    "cancel_draw",
    "change_budget",
    "change_wishes",
    "choose_shape",
    "create_room",
    "delete_room",
    "delivery",
    "exclusions",
    "finish_game",
    "hand_over",
    "invitation_to",
    "join_room",
    "keep_apart",
    "keep_family_apart",
    "leave_room",
    "let_together",
    "may_create_room",
    "members_named",
    "moment_in",
    "my_recipient",
    "my_rooms",
    "my_wishes",
    "newcomers",
    "number_from",
    "participants",
    "parts_left",
    "remove_member",
    "rename_room",
    "room_card",
    "schedule_draw",
    "see_invitation",
]
