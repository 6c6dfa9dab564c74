"""The Dockerfile as a list of steps, and .dockerignore as a rule."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path, PurePosixPath

HOUSE = Path(__file__).parent.parent.parent


@dataclass(frozen=True)
class Step:
    """One instruction."""

    word: str
    rest: str


def steps() -> list[Step]:
    text = (HOUSE / "Dockerfile").read_text(encoding="utf-8")
    lines = [line for line in text.splitlines() if line and not line.startswith("#")]
    whole = re.sub(r"\\\n\s*", "", "\n".join(lines))
    return [Step(*line.split(maxsplit=1)) for line in whole.splitlines()]


def copied() -> Iterator[tuple[str, str]]:
    """Give what is copied out of the work tree, and where to."""
    for step in steps():
        if step.word == "COPY" and not step.rest.startswith("--from="):
            *sources, target = step.rest.split()
            for source in sources:
                yield source, target


def environment() -> dict[str, str]:
    """Give the variables that the image sets."""
    pairs = [pair for step in steps() if step.word == "ENV" for pair in step.rest.split()]
    return dict(pair.split("=", 1) for pair in pairs)


def is_let_through(path: str) -> bool:
    """Tell whether a file gets past .dockerignore: the last line that fits decides."""
    through = True
    for line in (HOUSE / ".dockerignore").read_text(encoding="utf-8").splitlines():
        if not line or line.startswith("#"):
            continue
        back = line.startswith("!")
        if _fits(path, line.removeprefix("!")):
            through = back
    return through


def _fits(path: str, pattern: str) -> bool:
    """Tell whether a file or a folder that it lies in is meant."""
    everywhere = pattern.startswith("**/")
    pattern = pattern.removeprefix("**/")
    whole = PurePosixPath(path)
    for place in (whole, *whole.parents[:-1]):
        names = [place.name] if everywhere else [str(place)]
        if any(fnmatchcase(name, pattern) for name in names):
            return True
    return False
