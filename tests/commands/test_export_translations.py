"""Whoever reads the texts over gets all of them in one table."""

import csv
import io
from pathlib import Path

from locales.languages import LANGUAGES
from locales.texts import ROOT, read_texts
from tests.commands.programs import manage


def test_every_text_stands_in_one_row_with_all_its_languages(folder: Path) -> None:
    ended = manage("export_translations", folder=folder)

    assert ended.code == 0
    head, *rows = csv.reader(io.StringIO(ended.said))
    assert head == ["page", "key", *LANGUAGES]
    known = set().union(*(read_texts(ROOT / language).patterns for language in LANGUAGES))
    assert {row[1] for row in rows} == known
    assert len(rows) == len(known)
    whole = [row for row in rows if not row[1].startswith("-")]
    assert all(all(row) for row in whole)


def test_a_file_opens_in_a_spreadsheet(folder: Path) -> None:
    ended = manage("export_translations", "texts.csv", folder=folder)

    assert ended.said == "Written to texts.csv.\n"
    written = (folder / "texts.csv").read_bytes()
    assert written.startswith(b"\xef\xbb\xbfpage,key,")
    rows = csv.reader(io.StringIO(written.decode("utf-8-sig")))
    assert not any(cell.startswith(("=", "+", "-", "@")) for row in rows for cell in row[2:])
