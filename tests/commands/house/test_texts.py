"""The bot does not start with texts that are not whole."""

import shutil
from pathlib import Path

import pytest

from commands.ground.endings import FAILED, CannotGoOn
from commands.house.texts import refuse_faulty_texts
from locales.texts import ROOT


def test_whole_texts_let_the_bot_start() -> None:
    refuse_faulty_texts()


def test_the_bot_does_not_start_with_a_text_missing_in_one_language(tmp_path: Path) -> None:
    texts = tmp_path / "locales"
    shutil.copytree(ROOT, texts, ignore=shutil.ignore_patterns("*.py", "__pycache__"))
    page = texts / "kk" / "commands.ftl"
    lines = page.read_text("utf-8").splitlines(keepends=True)
    page.write_text(
        "".join(line for line in lines if not line.startswith("command-help ")), "utf-8"
    )

    with pytest.raises(CannotGoOn, match="command-help") as ending:
        refuse_faulty_texts(texts)

    assert ending.value.code == FAILED
    assert "kk" in str(ending.value)
