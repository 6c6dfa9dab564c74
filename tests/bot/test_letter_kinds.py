"""A kind of letter is whole: somebody writes it, it is said in every language, and it is tried."""

from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

import pytest

import santa
from bot.letters.rendering import FACTS_OF
from locales.errors import MissingText
from locales.languages import LANGUAGES, Language
from locales.voice import voice_of
from santa.letters import kinds
from santa.letters.kinds import MESSAGES, LetterKind
from tests.bot.test_letters import FACTS

CODE = [
    path.read_text("utf-8")
    for path in Path(santa.__file__).parent.rglob("*.py")
    if path != Path(kinds.__file__)
]


def named(missing: Sequence[LetterKind]) -> str:
    return ", ".join(f"LetterKind.{kind.name}" for kind in missing)


def test_a_use_case_writes_every_kind() -> None:
    unwritten = [
        kind for kind in LetterKind if not any(f"LetterKind.{kind.name}" in c for c in CODE)
    ]

    assert not unwritten, f"nothing in santa/ posts {named(unwritten)}"


def test_every_kind_knows_where_its_facts_come_from() -> None:
    lacking = [kind for kind in LetterKind if kind not in FACTS_OF and kind not in MESSAGES]

    assert not lacking, f"FACTS_OF in bot/letters/rendering.py lacks {named(lacking)}"


def test_every_kind_is_tried_in_every_language() -> None:
    untried = [kind for kind in FACTS_OF if kind not in FACTS]

    assert not untried, f"FACTS in tests/bot/test_letters.py lacks {named(untried)}"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", LetterKind)
def test_every_kind_has_its_text(kind: LetterKind, language: Language) -> None:
    with suppress(MissingText):
        voice_of(language).facts_of(f"letter-{kind.value}")
        return
    pytest.fail(f"locales/{language}/letters.ftl lacks letter-{kind.value}")
