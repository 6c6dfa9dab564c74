"""The compose files as an engine reads them: merged with what they extend, variables put in."""

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import yaml
from dotenv import dotenv_values

HOUSE = Path(__file__).parent.parent.parent
FILES = ("compose.yaml", "compose.polling.yaml", "compose.nginx.yaml")
EXAMPLE = dotenv_values(HOUSE / ".env.example", interpolate=False)

# `$$` is a dollar for the shell inside; the others are the engine's.
VARIABLE = re.compile(
    r"\$\$|\$\{(?P<name>[A-Z_]+)(?:(?P<how>:-|:\?)(?P<word>[^}]*))?\}|\$(?P<bare>\w+)"
)

Service = dict[str, Any]


class Project:
    """One compose file with everything it leads to."""

    def __init__(self, name: str, environ: Mapping[str, str]) -> None:
        self.variables: set[str] = set()
        self._environ = environ
        self.whole = self._read(HOUSE / name)
        self.services: dict[str, Service] = {
            title: self._extended(service, HOUSE / name)
            for title, service in self.whole["services"].items()
        }
        self.volumes: set[str] = set(self.whole.get("volumes", {}))

    @property
    def of_the_bot(self) -> dict[str, Service]:
        """The services that are processes of the bot."""
        return {title: one for title, one in self.services.items() if "build" in one}

    def _read(self, path: Path) -> dict[str, Any]:
        read = self._filled(yaml.safe_load(path.read_text(encoding="utf-8")))
        assert isinstance(read, dict)
        return read

    def _extended(self, service: Service, origin: Path) -> Service:
        service = dict(service)
        if "extends" not in service:
            return _placed(service, origin.parent)
        base = service.pop("extends")
        path = origin.parent / base["file"]
        found = self._extended(self._read(path)["services"][base["service"]], path)
        return _merged(found, _placed(service, origin.parent))

    def _filled(self, part: Any) -> Any:
        if isinstance(part, dict):
            return {key: self._filled(value) for key, value in part.items()}
        if isinstance(part, list):
            return [self._filled(value) for value in part]
        return VARIABLE.sub(self._value, part) if isinstance(part, str) else part

    def _value(self, found: re.Match[str]) -> str:
        if found[0] == "$$":
            return "$"
        assert found["bare"] is None, f"a dollar for the shell inside is doubled: {found[0]}"
        self.variables.add(found["name"])
        value = self._environ.get(found["name"], "")
        assert value or found["how"] != ":?", f"{found['name']} is needed"
        return value or found["word"] or ""


def _placed(service: Service, folder: Path) -> Service:
    """Say from where paths count: from the file that names them."""
    placed = dict(service)
    if "build" in placed:
        placed["build"] = (folder / placed["build"]).resolve()
    if "env_file" in placed:
        placed["env_file"] = (folder / placed["env_file"]).resolve()
    return placed


def _merged(base: Service, more: Service) -> Service:
    merged = dict(base)
    for key, value in more.items():
        known = merged.get(key)
        merged[key] = {**known, **value} if isinstance(known, dict) else value
    return merged


def words_of(service: Service) -> Iterator[str]:
    """Give everything that stands on a command line."""
    for said in (
        service.get("command", []),
        service.get("entrypoint", []),
        service.get("healthcheck", {}).get("test", []),
    ):
        yield from [said] if isinstance(said, str) else said
