"""The environment, read once and checked whole: every fault at once, and never a secret shown."""

from settings.reading import SettingsFaulty, read_settings
from settings.variables import Settings

__all__ = ["Settings", "SettingsFaulty", "read_settings"]
