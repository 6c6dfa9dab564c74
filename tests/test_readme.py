"""The two front pages say the same, and what they name is there."""

import re
from pathlib import Path

import pytest

import manage

HOUSE = Path(__file__).parent.parent
PAGES = ("README.md", "README.ru.md")
TO_EACH_OTHER = set(PAGES)


def text_of(name: str) -> str:
    return (HOUSE / name).read_text(encoding="utf-8")


def commands_in(text: str) -> list[str]:
    """Give what stands in code, a block without its remarks."""
    blocks = re.findall(r"```\n(.*?)```", text, re.DOTALL)
    lines = [line.partition("#")[0].strip() for block in blocks for line in block.splitlines()]
    spans = re.findall(r"`([^`\n]+)`", re.sub(r"```.*?```", "", text, flags=re.DOTALL))
    return sorted([*lines, *spans])


def links_in(text: str) -> list[str]:
    return sorted(set(re.findall(r"\]\(([^)]+)\)", text)) - TO_EACH_OTHER)


def test_both_name_the_same_commands_and_links() -> None:
    english, russian = map(text_of, PAGES)

    assert commands_in(english) == commands_in(russian)
    assert links_in(english) == links_in(russian)
    assert re.findall(r"^#+ ", english, re.MULTILINE) == re.findall(r"^#+ ", russian, re.MULTILINE)


@pytest.mark.parametrize("page", [*PAGES, "docs/running.md", "docs/backups.md"])
def test_every_link_leads_somewhere(page: str) -> None:
    for link in links_in(text_of(page)):
        if not link.startswith(("http", "#")):
            assert ((HOUSE / page).parent / link.partition("#")[0]).exists(), link


@pytest.mark.parametrize("page", [*PAGES, "docs/running.md"])
def test_every_command_that_is_named_is_there(page: str) -> None:
    text = text_of(page)
    known = manage._parser().format_help()
    for command in re.findall(r"manage\.py ([a-z_]+)", text):
        assert re.search(rf"^    {command}\b", known, re.MULTILINE), command
    for file in re.findall(r"-f (\S+\.yaml)", text):
        assert (HOUSE / file).is_file()
    targets = text_of("Makefile")
    for target in re.findall(r"`make ([a-z]+)", text):
        assert re.search(rf"^{target}:", targets, re.MULTILINE), target
