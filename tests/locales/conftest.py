"""Texts written for a test, apart from the real ones."""

from collections.abc import Callable
from pathlib import Path
from textwrap import dedent

import pytest

from locales.check import check_texts
from locales.languages import Language
from locales.voice import Voice


@pytest.fixture
def speaking(tmp_path: Path) -> Callable[..., Voice]:
    """Give a voice that has just the texts of this test."""

    def voice(text: str, language: Language = "en") -> Voice:
        folder = tmp_path / language
        folder.mkdir()
        (folder / "room.ftl").write_text(dedent(text), "utf-8")
        return Voice(language, tmp_path)

    return voice


FOUR: tuple[Language, ...] = ("en", "ru", "kk", "uk")


class Shelf:
    """A folder of texts in four languages, sound until a test spoils it."""

    def __init__(self, root: Path) -> None:
        self.root = root
        for language in FOUR:
            (root / language).mkdir()

    def put(self, text: str, *languages: Language, page: str = "room") -> None:
        for language in languages or FOUR:
            (self.root / language / f"{page}.ftl").write_text(dedent(text), "utf-8")

    def faults(self) -> list[str]:
        return check_texts(self.root, FOUR)


@pytest.fixture
def shelf(tmp_path: Path) -> Shelf:
    return Shelf(tmp_path)
