"""What may be said about a fault: its kind and where it happened, never its own words."""

import traceback
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

HOUSE = Path(__file__).parents[2]
MOST_FRAMES = 12
"""The innermost ones, which tell most."""

MOST_CAUSES = 5


def harmless(args: Any) -> Any:
    """Put names of kinds in the places of exceptions among what a sentence of the log is given."""
    if isinstance(args, Mapping):
        return {name: _named(value) for name, value in args.items()}
    return tuple(_named(value) for value in args or ())


def fault_of(fault: BaseException) -> list[str]:
    """Tell a fault in lines: the kind and the frames of it, then of what led to it."""
    lines = []
    for one in _chain(fault):
        lines.append(name_of(one))
        frames = traceback.extract_tb(one.__traceback__)[-MOST_FRAMES:]
        lines += [f"  {_place(frame.filename)}:{frame.lineno} {frame.name}" for frame in frames]
    return lines


def name_of(fault: BaseException) -> str:
    """Name the kind of a fault, and of the database's the rule that was broken."""
    name = type(fault).__name__
    # As asyncpg has them; both are ours or PostgreSQL's words, and no values.
    state, rule = getattr(fault, "sqlstate", None), getattr(fault, "constraint_name", None)
    known = [word for word in (state, rule) if isinstance(word, str)]
    return f"{name} ({', '.join(known)})" if known else name


def _named(value: Any) -> Any:
    return name_of(value) if isinstance(value, BaseException) else value


def _chain(fault: BaseException) -> Iterator[BaseException]:
    told: BaseException | None = fault
    for _ in range(MOST_CAUSES):
        if told is None:
            return
        yield told
        if isinstance(told, BaseExceptionGroup):
            for each in told.exceptions[:MOST_CAUSES]:
                yield from _chain(each)
        told = told.__cause__ or (None if told.__suppress_context__ else told.__context__)


def _place(filename: str) -> str:
    """Shorten the path of a file to what says where it is."""
    path = Path(filename)
    if path.is_relative_to(HOUSE) and "site-packages" not in path.parts:
        return str(path.relative_to(HOUSE))
    return "/".join(path.parts[-3:])
