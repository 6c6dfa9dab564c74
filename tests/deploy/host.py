"""Hold private services until standard input ends: a parent that a test may kill.

    host.py FOLDER [durable] [undying]

`undying` hides the parent's death from the servers, as on a system that announces no deaths.
Prints where the services are, as JSON. It runs on any Python, with the standard library alone.
"""

import json
import sys
from dataclasses import asdict
from pathlib import Path

from deploy.embedded import PrivateServices, ServiceFailed, lifeline


def main() -> None:
    folder, *options = sys.argv[1:]
    if "undying" in options:
        hide_deaths(Path(folder))
    try:
        with PrivateServices(Path(folder), durable="durable" in options) as services:
            where = {"database": asdict(services.database), "redis_url": services.redis_url}
            print(json.dumps(where), flush=True)  # noqa: T201 - the test reads it
            sys.stdin.read()
    except ServiceFailed as fault:
        sys.exit(str(fault))


def hide_deaths(folder: Path) -> None:
    text = Path(lifeline.__file__).read_text()
    assert text.count("die_with_parent(int(death_signal))") == 1
    copy = folder.with_name("lifeline.py")
    copy.write_text(text.replace("die_with_parent(int(death_signal))", "pass"))
    lifeline.__file__ = str(copy)


if __name__ == "__main__":
    main()
