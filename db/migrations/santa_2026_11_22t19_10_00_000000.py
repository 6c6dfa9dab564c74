from piccolo.apps.migrations.auto.migration_manager import MigrationManager
from piccolo.columns.column_types import BigInt
from piccolo.columns.column_types import Timestamptz
from piccolo.columns.indexes import IndexMethod


ID = "2026-11-22T19:10:00:000000"
VERSION = "1.38.0"
DESCRIPTION = "updates of Telegram that have changed something"


async def forwards():
    manager = MigrationManager(
        migration_id=ID, app_name="santa", description=DESCRIPTION
    )

    manager.add_table(
        class_name="TakenUpdate",
        tablename="taken_update",
        schema=None,
        columns=None,
    )

    manager.add_column(
        table_class_name="TakenUpdate",
        tablename="taken_update",
        column_name="id",
        db_column_name="id",
        column_class_name="BigInt",
        column_class=BigInt,
        params={
            "default": None,
            "null": False,
            "primary_key": True,
            "unique": False,
            "index": False,
            "index_method": IndexMethod.btree,
            "choices": None,
            "db_column_name": None,
            "secret": False,
        },
        schema=None,
    )

    manager.add_column(
        table_class_name="TakenUpdate",
        tablename="taken_update",
        column_name="taken_at",
        db_column_name="taken_at",
        column_class_name="Timestamptz",
        column_class=Timestamptz,
        params={
            "default": None,
            "null": False,
            "primary_key": False,
            "unique": False,
            "index": False,
            "index_method": IndexMethod.btree,
            "choices": None,
            "db_column_name": None,
            "secret": False,
        },
        schema=None,
    )

    return manager
