"""The tables. A row is what the game remembers; a constraint is what must never be false.

No column invents a moment: what has none given is refused, so that the clock of the game
is the only one. What Piccolo cannot say stands in migrations of its own: the owner of a room is
a member of it, givers and excluded people are members, the courier's queue has its indexes and
its bell, and memberships keep the count in `room.people`.
"""

from piccolo.columns import (
    BigInt,
    BigSerial,
    Boolean,
    ForeignKey,
    Integer,
    SmallInt,
    Timestamptz,
    Varchar,
)
from piccolo.columns.base import OnDelete
from piccolo.constraints import Check, Unique
from piccolo.table import Table

from db.engine import ENGINE
from db.sealing import BlindMark, Sealed


class Person(Table, db=ENGINE):
    """Someone who pressed Start; the identifier is Telegram's."""

    id = BigInt(primary_key=True, default=None)
    first_name = Varchar(length=64, default="")
    last_name = Varchar(length=64, default="")
    language = Varchar(length=2, null=True, default=None)
    zone = Varchar(length=64, null=True, default=None)
    address = Sealed(null=True)
    phone = Sealed(null=True)
    is_superuser = Boolean(default=False)
    met_at = Timestamptz(default=None)
    unreachable_since = Timestamptz(null=True, default=None)
    blocked_at = Timestamptz(null=True, default=None)
    newest_letter = BigInt(null=True, default=None)

    person_language = Check("language IN ('en', 'ru', 'kk', 'uk')")


class Room(Table, db=ENGINE):
    """A gift exchange; `draw_at` is the only copy of its schedule."""

    id = BigSerial(primary_key=True)
    number = Varchar(length=8, unique=True, default=None)
    name = Varchar(length=64, default=None)
    budget = Varchar(length=32, default=None)
    owner = ForeignKey(Person, null=False, on_delete=OnDelete.restrict, index=True)
    state = Varchar(length=9, default="open")
    shape = Varchar(length=6, default="circle")
    draw_at = Timestamptz(null=True, default=None, index=True)
    secret_from = Timestamptz(null=True, default=None)
    secret_until = Timestamptz(null=True, default=None)
    draw_zone = Varchar(length=64, null=True, default=None)
    failed_because = Varchar(length=16, null=True, default=None)
    created_at = Timestamptz(default=None)
    drawn_at = Timestamptz(null=True, default=None)
    finished_at = Timestamptz(null=True, default=None)
    people = Integer(default=0)

    room_number = Check("number ~ '^[1-9][0-9]{4,7}$'")
    room_name = Check("btrim(name) <> ''")
    room_budget = Check("btrim(budget) <> ''")
    room_state = Check("state IN ('open', 'scheduled', 'failed', 'drawn', 'finished')")
    room_shape = Check("shape IN ('circle', 'any')")
    room_scheduled = Check("(state = 'scheduled') = (draw_at IS NOT NULL)")
    room_zone = Check("(draw_at IS NULL) = (draw_zone IS NULL)")
    room_secret = Check(
        "CASE WHEN secret_from IS NULL THEN secret_until IS NULL"
        " ELSE (draw_at >= secret_from AND draw_at < secret_until) IS TRUE END"
    )
    room_failed = Check("(state = 'failed') = (failed_because IS NOT NULL)")
    room_drawn = Check("(state IN ('drawn', 'finished')) = (drawn_at IS NOT NULL)")
    room_finished = Check("(state = 'finished') = (finished_at IS NOT NULL)")
    room_people = Check("people >= 0")


class Membership(Table, db=ENGINE):
    """A person in a room, and what they wish for."""

    id = BigSerial(primary_key=True)
    room = ForeignKey(Room, null=False, on_delete=OnDelete.cascade)
    person = ForeignKey(Person, null=False, on_delete=OnDelete.restrict, index=True)
    wishes = Sealed(null=True)
    joined_at = Timestamptz(default=None)

    joins_once = Unique([room, person])


class Exclusion(Table, db=ENGINE):
    """A giver who must not draw a receiver; a couple is two rows."""

    id = BigSerial(primary_key=True)
    room = ForeignKey(Room, null=False, on_delete=OnDelete.cascade)
    giver = ForeignKey(Person, null=False, on_delete=OnDelete.cascade, index=True)
    receiver = ForeignKey(Person, null=False, on_delete=OnDelete.cascade, index=True)

    excluded_once = Unique([room, giver, receiver])
    excluded_other = Check("giver <> receiver")


class Pair(Table, db=ENGINE):
    """Who gives to whom, once a room is drawn."""

    id = BigSerial(primary_key=True)
    room = ForeignKey(Room, null=False, on_delete=OnDelete.cascade)
    giver = ForeignKey(Person, null=False, on_delete=OnDelete.restrict, index=True)
    recipient = Sealed()
    recipient_mark = BlindMark()

    gives_once = Unique([room, giver])
    receives_once = Unique([room, recipient_mark])
    mark_is_whole = Check("octet_length(recipient_mark) = 32")


class Letter(Table, db=ENGINE):
    """What the game has to tell somebody; the courier renders and delivers it."""

    id = BigSerial(primary_key=True)
    receiver = ForeignKey(Person, null=False, on_delete=OnDelete.cascade, index=True)
    room = ForeignKey(Room, null=True, on_delete=OnDelete.set_null, index=True)
    kind = Varchar(length=32, default=None)
    facts = Sealed(null=True)
    rank = SmallInt(default=5)
    state = Varchar(length=11, default="waiting")
    due_at = Timestamptz(default=None)
    attempts = SmallInt(default=0)
    parts = SmallInt(default=0)
    created_at = Timestamptz(default=None)
    sent_at = Timestamptz(null=True, default=None)
    message = BigInt(null=True, default=None)

    letter_state = Check("state IN ('waiting', 'sending', 'sent', 'unreachable', 'parked')")
    letter_sent = Check("(state = 'sent') = (sent_at IS NOT NULL)")
    letter_forgotten = Check("state <> 'sent' OR facts IS NULL")


class Message(Table, db=ENGINE):
    """An anonymous message: under way, or so new that its writer may still ask about it.

    Who wrote it is sealed, and the day is all that is kept of the time.
    """

    id = BigSerial(primary_key=True)
    room = ForeignKey(Room, null=False, on_delete=OnDelete.cascade, index=True)
    letter = ForeignKey(Letter, null=True, on_delete=OnDelete.set_null, index=True)
    channel_mark = BlindMark(index=True)
    state = Varchar(length=9, default="waiting")
    told = Varchar(length=9, null=True, default=None)
    facts = Sealed()
    written_on = Timestamptz(default=None)

    message_state = Check("state IN ('waiting', 'delivered', 'blocked', 'refused', 'closed')")
    message_told = Check("told IN ('waiting', 'delivered', 'blocked', 'refused', 'closed')")


class Trace(Table, db=ENGINE):
    """Where a letter of a channel stands in its reader's chat, so that it can be answered."""

    id = BigSerial(primary_key=True)
    room = ForeignKey(Room, null=False, on_delete=OnDelete.cascade, index=True)
    trace_mark = BlindMark(unique=True)
    channel_mark = BlindMark(index=True)
    facts = Sealed()


class Report(Table, db=ENGINE):
    """A side of a pair that was reported, and may write no more unless it is forgiven."""

    id = BigSerial(primary_key=True)
    room = ForeignKey(Room, null=False, on_delete=OnDelete.cascade, index=True)
    channel_mark = BlindMark(unique=True)
    is_muted = Boolean(default=True)
    facts = Sealed()
    reported_on = Timestamptz(default=None)


class Writing(Table, db=ENGINE):
    """That somebody wrote, kept for the minute in which it counts; who, only a mark tells."""

    id = BigSerial(primary_key=True)
    writing_mark = BlindMark(index=True)
    wrote_at = Timestamptz(default=None)


class WrongNumber(Table, db=ENGINE):
    """A room number that somebody guessed wrong, kept for the ten minutes that it counts."""

    id = BigSerial(primary_key=True)
    person = ForeignKey(Person, null=False, on_delete=OnDelete.cascade, index=True)
    tried_at = Timestamptz(default=None)


class TakenUpdate(Table, db=ENGINE):
    """An update of Telegram that has changed something, kept for as long as it may come again."""

    id = BigInt(primary_key=True, default=None)
    taken_at = Timestamptz(default=None)


class Keeping(Table, db=ENGINE):
    """A secret of the installation itself, sealed: the key of the blind marks."""

    name = Varchar(length=32, primary_key=True, default=None)
    value = Sealed()


TABLES: list[type[Table]] = [
    Person,
    Room,
    Membership,
    Exclusion,
    Pair,
    Letter,
    Message,
    Trace,
    Report,
    Writing,
    WrongNumber,
    TakenUpdate,
    Keeping,
]
