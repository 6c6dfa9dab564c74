"""What a database consists of, asked from PostgreSQL's own catalogue."""

from db.engine import fetch

COLUMNS = """
    SELECT table_name || '.' || column_name AS name,
        concat_ws(' ', data_type, character_maximum_length, is_nullable, column_default) AS said
    FROM information_schema.columns WHERE table_schema = 'public'
"""
CONSTRAINTS = """
    SELECT conrelid::regclass || '.' || conname AS name, pg_get_constraintdef(oid) AS said
    FROM pg_constraint WHERE connamespace = 'public'::regnamespace AND contype <> 'n'
"""
INDEXES = """
    SELECT indexname AS name, indexdef AS said FROM pg_indexes WHERE schemaname = 'public'
"""
TRIGGERS = """
    SELECT tgname AS name, pg_get_triggerdef(oid) AS said FROM pg_trigger WHERE NOT tgisinternal
"""
FUNCTIONS = """
    SELECT proname AS name, pg_get_functiondef(oid) AS said FROM pg_proc
    WHERE pronamespace = 'public'::regnamespace
"""

# The table in which Piccolo notes what has run; it makes it, and never takes it away.
OF_PICCOLO = ("migration.", "migration_")

Schema = dict[str, str]


async def read_schema() -> Schema:
    """Return everything in the database by name, as PostgreSQL would write it."""
    found: Schema = {}
    for question in (COLUMNS, CONSTRAINTS, INDEXES, TRIGGERS, FUNCTIONS):
        found |= {row["name"]: row["said"] for row in await fetch(question)}
    return {name: said for name, said in found.items() if not name.startswith(OF_PICCOLO)}
