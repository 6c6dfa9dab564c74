"""Every method of the Bot API that aiogram knows, by its lower-case name."""

from __future__ import annotations

from functools import cache
from typing import Any

from aiogram import methods
from aiogram.methods import TelegramMethod

MethodClass = type[TelegramMethod[Any]]


@cache
def known_methods() -> dict[str, MethodClass]:
    """Map lower-case names to aiogram's classes, which carry the names of parameters."""
    classes = (getattr(methods, name) for name in methods.__all__)
    return {
        found.__api_method__.lower(): found
        for found in classes
        if isinstance(found, type)
        and issubclass(found, TelegramMethod)
        and found is not TelegramMethod
    }
