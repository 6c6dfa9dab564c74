"""The running functions of a module, into which changed code can be put."""

import functools
import gc
from collections.abc import Iterator
from contextlib import contextmanager
from types import CodeType, FunctionType


def functions_of(path: str) -> dict[str, list[FunctionType]]:
    """Find every function that was defined in a file, by its full name."""
    found: dict[str, list[FunctionType]] = {}
    for one in gc.get_objects():
        if isinstance(one, FunctionType) and one.__code__.co_filename == path:
            found.setdefault(one.__code__.co_qualname, []).append(one)
    return found


def code_of(module: CodeType, name: str) -> CodeType | None:
    """Find the code of a function in that of its whole module."""
    return next((one for one in _codes(module) if one.co_qualname == name), None)


def _codes(code: CodeType) -> Iterator[CodeType]:
    for one in code.co_consts:
        if isinstance(one, CodeType):
            yield one
            yield from _codes(one)


def fits(functions: list[FunctionType], code: CodeType) -> bool:
    """Tell whether running functions can take other code: what encloses them must be the same."""
    sizes = {len(one.__code__.co_freevars) for one in functions}
    return sizes == {len(code.co_freevars)}


@contextmanager
def changed(functions: list[FunctionType], code: CodeType) -> Iterator[None]:
    """Let functions run other code; what they remember of their answers is forgotten."""
    stock = [one.__code__ for one in functions]
    _forget_answers(functions)
    for one in functions:
        one.__code__ = code
    try:
        yield
    finally:
        for one, before in zip(functions, stock, strict=True):
            one.__code__ = before
        _forget_answers(functions)


def _forget_answers(functions: list[FunctionType]) -> None:
    for one in gc.get_objects():
        if isinstance(one, functools._lru_cache_wrapper) and one.__wrapped__ in functions:
            one.cache_clear()
