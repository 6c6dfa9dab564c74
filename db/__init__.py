"""The memory: Piccolo tables, sealed columns, migrations, the engine."""
