"""The check of all texts in all languages, run at start and by a test.

Terms are not compared: one language may need cases of a word where another needs none.
"""

from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from pathlib import Path

from locales.errors import Unsayable
from locales.languages import LANGUAGES, Language
from locales.needs import Needs
from locales.proofread import proofread
from locales.texts import ROOT, Page, Texts, patterns_of, read_texts

Book = Mapping[Language, Texts]


def check_texts(root: Path = ROOT, languages: Iterable[Language] = LANGUAGES) -> list[str]:
    """Tell all that is wrong with the texts, a line for each fault; none when all is well."""
    book = {language: read_texts(root / language) for language in languages}
    faults = [fault for language in book for fault in proofread(book[language], language)]
    return [*faults, *_missing(book), *_differing_facts(book)]


def _missing(book: Book) -> Iterator[str]:
    """Compare page by page, so that a text which moved to another page is told as well."""
    pages = {language: {page.name: page for page in book[language].pages} for language in book}
    for name in sorted(set().union(*pages.values())):
        has_page = [language for language in book if name in pages[language]]
        yield from (
            f"{language}/{name}: the file is missing; it is in {_listed(has_page)}"
            for language in book
            if language not in has_page
        )
        yield from _missing_texts({language: pages[language][name] for language in has_page})


def _missing_texts(pages: Mapping[Language, Page]) -> Iterator[str]:
    keys = {language: dict.fromkeys(_message_keys(page)) for language, page in pages.items()}
    for key in dict.fromkeys(key for found in keys.values() for key in found):
        has_text = [language for language in pages if key in keys[language]]
        yield from (
            f"{language}/{pages[language].name}: {key}: missing; it is in {_listed(has_text)}"
            for language in pages
            if language not in has_text
        )


def _message_keys(page: Page) -> Iterator[str]:
    for entry in page.entries:
        for key, _ in patterns_of(entry):
            if not key.startswith("-"):
                yield key


def _differing_facts(book: Book) -> Iterator[str]:
    used: dict[str, dict[frozenset[str], list[str]]] = {}
    for language, texts in book.items():
        needs = Needs(texts.patterns)
        for key in texts.patterns:
            # What cannot be followed was told already.
            with suppress(Unsayable):
                used.setdefault(key, {}).setdefault(needs.of(key), []).append(language)
    for key, sets in used.items():
        if len(sets) > 1 and not key.startswith("-"):
            each = (f"{_facts(names)} in {_listed(where)}" for names, where in sets.items())
            yield f"{key}: the facts differ: {'; '.join(each)}"


def _facts(names: frozenset[str]) -> str:
    return _listed(f"${name}" for name in sorted(names)) or "none"


def _listed(names: Iterable[str]) -> str:
    return ", ".join(names)
