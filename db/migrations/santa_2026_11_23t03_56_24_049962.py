from piccolo.apps.migrations.auto.migration_manager import MigrationManager
from piccolo.columns.column_types import Integer
from piccolo.columns.indexes import IndexMethod
from piccolo.constraints import Check

ID = "2026-11-23T03:56:24:049962"
VERSION = "1.38.0"
DESCRIPTION = "a room knows how many are in it"


async def forwards():
    manager = MigrationManager(
        migration_id=ID, app_name="santa", description=DESCRIPTION
    )

    manager.add_column(
        table_class_name="Room",
        tablename="room",
        column_name="people",
        db_column_name="people",
        column_class_name="Integer",
        column_class=Integer,
        params={
            "default": 0,
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

    manager.add_constraint(
        table_class_name="Room",
        tablename="room",
        constraint_name="room_people",
        constraint_class=Check,
        params={"condition": "people >= 0"},
        schema=None,
    )

    return manager
