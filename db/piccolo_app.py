"""Tells Piccolo which tables are ours and where their migrations lie."""

from pathlib import Path

from piccolo.conf.apps import AppConfig

from db.tables import TABLES

APP_CONFIG = AppConfig(
    app_name="santa",
    migrations_folder_path=str(Path(__file__).with_name("migrations")),
    table_classes=TABLES,
)
