"""Makes the game wrong in one place at a time, and sees whether the tests of the game notice.

`make mutants` tries all of `santa/`, `make mutants ARGS=santa/draw` some of it. What is known is
kept until the game or its tests change, so that it may be stopped and begun again.
"""

import argparse
import hashlib
import json
import os
import subprocess
import sys
from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from tests.mutants import WENT_ON
from tests.mutants.places import Change, places

PYTEST = (
    *(sys.executable, "-m", "pytest", "-q", "-n", "0", "-p", "no:cacheprovider"),
    *("-p", "tests.mutants.trying"),
)


def main() -> int:
    """Try what was asked for; the exit code tells whether anything lives."""
    parser = argparse.ArgumentParser(prog="python -m tests.mutants", description=__doc__)
    parser.add_argument("where", nargs="*", default=["santa"], help="files or folders of santa/")
    parser.add_argument("--folder", type=Path, default=Path("var/mutants"), help="what is known")
    parser.add_argument("--seconds", type=float, default=60, help="of tests for one change")
    asked = parser.parse_args()
    files = [str(file) for where in asked.where for file in _files(Path(where))]
    room = {
        "MUTANTS_FOLDER": str(_known_of_today(asked.folder)),
        "MUTANTS_SECONDS": str(asked.seconds),
        "MUTANTS_FILES": " ".join(files),
    }
    if not (asked.folder / "seen.json").exists():
        print("looking at which test passes which line ...", flush=True)
        _pytest(room)
    _try_running(room, asked.folder)
    for file in files:
        for place in places(Path(file).read_text(encoding="utf-8")):
            if f"{file}:{place.number}" not in _record(asked.folder):
                _try_loaded(file, place, asked.folder, room)
    return _tell(asked.folder, files)


def _files(where: Path) -> list[Path]:
    return sorted(where.rglob("*.py")) if where.is_dir() else [where]


def _known_of_today(folder: Path) -> Path:
    """Forget what was found out about other sources."""
    sources = [*_files(Path("santa")), *_files(Path("tests/santa"))]
    mark = hashlib.sha256(b"".join(file.read_bytes() for file in sources)).hexdigest()
    folder.mkdir(parents=True, exist_ok=True)
    marked = folder / "sources"
    if not marked.exists() or marked.read_text() != mark:
        (folder / "seen.json").unlink(missing_ok=True)
        (folder / "record.jsonl").unlink(missing_ok=True)
        marked.write_text(mark)
    return folder


def _try_running(room: dict[str, str], folder: Path) -> None:
    """Try what can be put into running functions, however often that ends a process."""
    known = -1
    while (run := _pytest(room)).returncode != 0:
        if run.returncode != WENT_ON and len(_record(folder)) == known:
            sys.exit(f"the tests cannot be run: {run.stdout[-2000:]}")
        known = len(_record(folder))


def _pytest(room: dict[str, str]) -> subprocess.CompletedProcess[str]:
    """Run the tests that pass any line of the files; all of them while that is not known."""
    command = [*PYTEST, *(_tests_of(room) or ["tests/santa"])]
    room = {**os.environ, **room}
    return subprocess.run(command, env=room, check=False, capture_output=True, text=True)


def _tests_of(room: dict[str, str]) -> list[str]:
    seen = Path(room["MUTANTS_FOLDER"]) / "seen.json"
    if not seen.exists():
        return []
    lines = json.loads(seen.read_text(encoding="utf-8"))["lines"]
    passing = [lines.get(file, {}) for file in room["MUTANTS_FILES"].split()]
    return sorted(
        {name.partition("::")[0] for one in passing for tests in one.values() for name in tests}
    )


def _try_loaded(file: str, place: Change, folder: Path, room: dict[str, str]) -> None:
    """Start anew with a change that must be there when its module is imported, or made."""
    name = f"{file}:{place.number}"
    _pytest({**room, "MUTANTS_FILES": file, "MUTANTS_LOADED": name})
    if name not in _record(folder):
        line = {"id": name, "line": place.line, "in": place.function, "what": place.what}
        with (folder / "record.jsonl").open("a", encoding="utf-8") as record:
            record.write(json.dumps({**line, "fate": "killed: nothing starts"}) + "\n")


def _record(folder: Path) -> dict[str, Any]:
    record = folder / "record.jsonl"
    lines = record.read_text(encoding="utf-8").splitlines() if record.exists() else []
    found = [json.loads(line) for line in lines]
    return {one["id"]: one for one in found if one["fate"] != "unsound"}


def _tell(folder: Path, files: Iterable[str]) -> int:
    known = [one for name, one in _record(folder).items() if name.partition(":")[0] in files]
    alive = [one for one in known if not one["fate"].startswith("killed")]
    counted = Counter(str(Path(one["id"]).parent) for one in known)
    living = Counter(str(Path(one["id"]).parent) for one in alive)
    for package, count in sorted(counted.items()):
        print(f"{package:16} {count:5} changes {living[package]:5} alive")
    for one in sorted(alive, key=lambda one: (one["id"].partition(":")[0], one["line"])):
        place = f"{one['id'].partition(':')[0]}:{one['line']}"
        print(f"{place} {one['in'] or ''} ({one['fate']}): {one['what']}")
    return 1 if alive else 0


if __name__ == "__main__":
    sys.exit(main())
