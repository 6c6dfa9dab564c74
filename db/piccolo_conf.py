"""What Piccolo itself looks for: the engine and the registry of apps."""

from piccolo.conf.apps import AppRegistry

from db.engine import ENGINE as DB

APP_REGISTRY = AppRegistry(apps=["db.piccolo_app"])

__all__ = ["APP_REGISTRY", "DB"]
