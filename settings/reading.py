"""Reads the environment and `.env`, and tells every fault in a line of its own."""

import os
from collections.abc import Mapping
from pathlib import Path

from dotenv.parser import Binding, parse_stream
from pydantic import ValidationError
from pydantic_core import ErrorDetails

from settings.variables import Settings

ENV_FILE = Path(".env")

PRIVATE_DATABASE = {"database_name": "santa", "database_user": "santa", "database_password": ""}

UNREADABLE = "{}, line {} cannot be read. Expected: NAME=value, for example POOL_SIZE=5"

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
    in_file, faults = _in_file(env_file)
    values: dict[str, str] = {}
    for source in (in_file, os.environ if environ is None else environ):
        for name in Settings.model_fields:
            if (value := source.get(name.upper())) and not value.isspace():
                values[name] = value
    hints = [] if values or env_file.exists() else [NOTHING_SET.format(env_file)]
    if private and "database_host" not in values:
        values = PRIVATE_DATABASE | values
    try:
        settings = Settings.model_validate(values)
    except ValidationError as faulty:
        raise SettingsFaulty([*faults, *map(_line, faulty.errors()), *hints]) from None
    if faults:
        raise SettingsFaulty(faults)
    return settings


def _in_file(path: Path) -> tuple[dict[str, str | None], list[str]]:
    """Give what the file says, and a fault for every line of it that says nothing."""
    if not path.is_file():
        return {}, []
    try:
        # `dotenv_values` would pass over a line that it cannot read. Nothing is filled in after a
        # dollar sign, for a password may hold one.
        with path.open(encoding="utf-8-sig") as file:
            found = list(parse_stream(file))
    except (OSError, UnicodeDecodeError):
        raise SettingsFaulty([f"{path} cannot be read as a text in UTF-8."]) from None
    values = {binding.key: binding.value for binding in found if binding.key is not None}
    return values, [UNREADABLE.format(path, _place(binding)) for binding in found if binding.error]


def _place(binding: Binding) -> int:
    """Count the lines; what is parsed begins with the empty ones before it."""
    text = binding.original.string
    return binding.original.line + text[: len(text) - len(text.lstrip())].count("\n")


def _line(fault: ErrorDetails) -> str:
    """Say what is wrong, and never the value: it may be a secret in the wrong place."""
    name = str(fault["loc"][0])
    told = Settings.model_fields[name]
    reason = fault.get("ctx", {}).get("error") or COMPLAINTS.get(fault["type"], "is wrong")
    example = (told.examples or [""])[0]
    return f"{name.upper()} {reason}. Expected: {told.description}, for example {example}"
