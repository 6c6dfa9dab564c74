from piccolo.apps.migrations.auto.migration_manager import MigrationManager
from piccolo.engine import engine_finder

ID = "2026-11-23T04:00:00:000000"
VERSION = "1.38.0"
DESCRIPTION = "memberships count themselves, however they come and go"

FORWARDS = [
    # For each statement, not each row: a room may lose ten thousand members at once.
    """
    CREATE FUNCTION count_those_who_came() RETURNS trigger LANGUAGE plpgsql AS
    'BEGIN
        UPDATE room SET people = room.people + counted.people
        FROM (SELECT room, count(*) AS people FROM came GROUP BY room) AS counted
        WHERE room.id = counted.room;
        RETURN NULL;
    END'
    """,
    """
    CREATE FUNCTION count_those_who_went() RETURNS trigger LANGUAGE plpgsql AS
    'BEGIN
        UPDATE room SET people = room.people - counted.people
        FROM (SELECT room, count(*) AS people FROM went GROUP BY room) AS counted
        WHERE room.id = counted.room;
        RETURN NULL;
    END'
    """,
    """
    CREATE TRIGGER members_came AFTER INSERT ON membership REFERENCING NEW TABLE AS came
    FOR EACH STATEMENT EXECUTE FUNCTION count_those_who_came()
    """,
    """
    CREATE TRIGGER members_went AFTER DELETE ON membership REFERENCING OLD TABLE AS went
    FOR EACH STATEMENT EXECUTE FUNCTION count_those_who_went()
    """,
    # Last: whoever comes meanwhile waits for the triggers, and is counted by them.
    """
    UPDATE room SET people = counted.people
    FROM (SELECT room, count(*) AS people FROM membership GROUP BY room) AS counted
    WHERE room.id = counted.room
    """,
]

BACKWARDS = [
    "DROP TRIGGER members_went ON membership",
    "DROP TRIGGER members_came ON membership",
    "DROP FUNCTION count_those_who_went()",
    "DROP FUNCTION count_those_who_came()",
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
