"""Reads the environment and `.env`, and tells every fault in a line of its own."""

import os
from collections.abc import Mapping
from pathlib import Path

from dotenv import dotenv_values
from pydantic import ValidationError
from pydantic_core import ErrorDetails

from settings.variables import Settings

ENV_FILE = Path(".env")

PRIVATE_DATABASE = {"database_name": "santa", "database_user": "santa", "database_password": ""}

NOTHING_SET = "There is no {} here: copy .env.example of the repository to it, and fill it in"

COMPLAINTS = {
    "missing": "is missing",
    "int_parsing": "is not a whole number",
    "greater_than_equal": "is too small",
    "less_than_equal": "is too large",
    "literal_error": "is none of those",
}


class SettingsFaulty(Exception):
    """The environment cannot be worked with; `lines` say what is wrong, one fault each."""

    def __init__(self, lines: list[str]) -> None:
        super().__init__("\n".join(lines))
        self.lines = lines


def read_settings(
    environ: Mapping[str, str] | None = None, env_file: Path = ENV_FILE, *, private: bool = False
) -> Settings:
    """Read the environment, and the file for what it leaves open.

    With `private`, a database whose host nobody names is one of our own and needs no more words.

    Raises:
        SettingsFaulty: with every fault there is.
    """
    values: dict[str, str] = {}
    for source in (_in_file(env_file), os.environ if environ is None else environ):
        for name in Settings.model_fields:
            if value := source.get(name.upper()):
                values[name] = value
    hints = [] if values or env_file.exists() else [NOTHING_SET.format(env_file)]
    if private and "database_host" not in values:
        values = PRIVATE_DATABASE | values
    try:
        return Settings.model_validate(values)
    except ValidationError as faulty:
        raise SettingsFaulty([*map(_line, faulty.errors()), *hints]) from None


def _in_file(path: Path) -> dict[str, str | None]:
    if not path.is_file():
        return {}
    try:
        # Not interpolated: a password may hold a dollar sign.
        return dotenv_values(path, interpolate=False, encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError):
        raise SettingsFaulty([f"{path} cannot be read as a text in UTF-8."]) from None


def _line(fault: ErrorDetails) -> str:
    """Say what is wrong, and never the value: it may be a secret in the wrong place."""
    name = str(fault["loc"][0])
    told = Settings.model_fields[name]
    reason = fault.get("ctx", {}).get("error") or COMPLAINTS.get(fault["type"], "is wrong")
    example = (told.examples or [""])[0]
    return f"{name.upper()} {reason}. Expected: {told.description}, for example {example}"
