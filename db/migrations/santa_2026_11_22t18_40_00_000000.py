from piccolo.apps.migrations.auto.migration_manager import MigrationManager
from piccolo.engine import engine_finder

ID = "2026-11-22T18:40:00:000000"
VERSION = "1.38.0"
DESCRIPTION = "constraints and signals that Piccolo has no words for"

FORWARDS = [
    # The owner of a room is one of its members; checked at commit, because a room
    # is born a moment before its first membership.
    """
    ALTER TABLE room ADD CONSTRAINT room_owner_is_member
    FOREIGN KEY (id, owner) REFERENCES membership (room, person)
    DEFERRABLE INITIALLY DEFERRED
    """,
    """
    ALTER TABLE exclusion ADD CONSTRAINT exclusion_giver_is_member
    FOREIGN KEY (room, giver) REFERENCES membership (room, person) ON DELETE CASCADE
    """,
    """
    ALTER TABLE exclusion ADD CONSTRAINT exclusion_receiver_is_member
    FOREIGN KEY (room, receiver) REFERENCES membership (room, person) ON DELETE CASCADE
    """,
    # Whoever leaves a drawn room is first taken out of its circle.
    """
    ALTER TABLE pair ADD CONSTRAINT pair_giver_is_member
    FOREIGN KEY (room, giver) REFERENCES membership (room, person)
    DEFERRABLE INITIALLY DEFERRED
    """,
    # The courier walks the one in order and looks into the other, whether a letter is the
    # first of its receiver: the length of the queue does not matter.
    "CREATE INDEX letter_queue ON letter (rank, due_at, id) WHERE state = 'waiting'",
    "CREATE INDEX letter_turn ON letter (receiver, rank, due_at, id) WHERE state = 'waiting'",
    # How many results of a room are still owed: few, however many were sent.
    "CREATE INDEX letter_owed ON letter (room) WHERE kind = 'result' AND state <> 'sent'",
    # A page of members, in the order in which they joined, whatever the size of the room.
    "CREATE INDEX membership_in_order ON membership (room, joined_at, id)",
    """
    CREATE FUNCTION announce_letters() RETURNS trigger LANGUAGE plpgsql AS
    'BEGIN PERFORM pg_notify(''letters'', ''''); RETURN NULL; END'
    """,
    """
    CREATE TRIGGER letters_wait AFTER INSERT ON letter
    FOR EACH STATEMENT EXECUTE FUNCTION announce_letters()
    """,
]

BACKWARDS = [
    "DROP TRIGGER letters_wait ON letter",
    "DROP FUNCTION announce_letters()",
    "DROP INDEX membership_in_order",
    "DROP INDEX letter_owed",
    "DROP INDEX letter_turn",
    "DROP INDEX letter_queue",
    "ALTER TABLE pair DROP CONSTRAINT pair_giver_is_member",
    "ALTER TABLE exclusion DROP CONSTRAINT exclusion_receiver_is_member",
    "ALTER TABLE exclusion DROP CONSTRAINT exclusion_giver_is_member",
    "ALTER TABLE room DROP CONSTRAINT room_owner_is_member",
]


async def forwards():
    manager = MigrationManager(migration_id=ID, app_name="santa", description=DESCRIPTION)

    async def run():
        for statement in FORWARDS:
            await engine_finder().run_ddl(statement)

    async def run_backwards():
        for statement in BACKWARDS:
            await engine_finder().run_ddl(statement)

    manager.add_raw(run)
    manager.add_raw_backwards(run_backwards)
    return manager
