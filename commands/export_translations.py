"""`export_translations`: every text in all languages side by side, for whoever reads them over."""

import csv
import sys
from argparse import Namespace
from collections.abc import Iterator, Mapping
from contextlib import nullcontext
from textwrap import dedent

from fluent.syntax.ast import Pattern
from fluent.syntax.serializer import serialize_pattern

from locales.languages import LANGUAGES, Language
from locales.texts import ROOT, Texts, patterns_of, read_texts

# A spreadsheet takes what begins like that for a formula.
FORMULA = ("=", "+", "-", "@")


def run(arguments: Namespace) -> None:
    """Write a table of all texts: page, key, and each language as it stands in its file."""
    # With the mark that tells spreadsheets of UTF-8, where a file is asked for.
    file = arguments.file
    opened = file.open("w", encoding="utf-8-sig", newline="") if file else nullcontext(sys.stdout)
    with opened as target:
        table = csv.writer(target, lineterminator="\n")
        table.writerow(["page", "key", *LANGUAGES])
        table.writerows(_rows())
    if file:
        print(f"Written to {file}.")


def _rows() -> Iterator[list[str]]:
    texts = {language: read_texts(ROOT / language) for language in LANGUAGES}
    for page, key in _keys(texts):
        yield [page, key, *(_written(texts[one].patterns.get(key)) for one in LANGUAGES)]


def _keys(texts: Mapping[Language, Texts]) -> Iterator[tuple[str, str]]:
    """Walk the keys as the first language has them; what only another one has comes after."""
    known: dict[str, str] = {}
    for language in texts.values():
        for page in language.pages:
            for entry in page.entries:
                for key, _ in patterns_of(entry):
                    known.setdefault(key, page.name.removesuffix(".ftl"))
    pages = {page: place for place, page in enumerate(dict.fromkeys(known.values()))}
    return ((known[key], key) for key in sorted(known, key=lambda key: pages[known[key]]))


def _written(pattern: Pattern | None) -> str:
    """Write a text as it stands in its file, without the indent."""
    if pattern is None:
        return ""
    text = dedent(serialize_pattern(pattern)).strip()
    return f"'{text}" if text.startswith(FORMULA) else text
