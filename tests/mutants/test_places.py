"""The changes that `make mutants` tries are real ones, and are taken back."""

import ast

import pytest

from tests.mutants.places import places


@pytest.mark.parametrize(
    ("line", "instead"),
    [
        ("return a < b", "return a <= b"),
        ("return a and b", "return a or b"),
        ("return a + 1", "return a - 1"),
        ("return a + 1", "return a + 2"),
        ("return not a", "return a"),
        ("return check(a, b)", "return check(b, a)"),
        ("return check(a, locked=True)", "return check(a)"),
        ("return a", "return None"),
        ("raise Refusal", "pass"),
        (
            "fetch('SELECT id FROM room WHERE id = $1')",
            "fetch('SELECT id FROM room WHERE id <> $1')",
        ),
    ],
)
def test_a_line_is_made_wrong(line: str, instead: str) -> None:
    made = [_changed(f"def rule(a, b):\n    {line}", number) for number in range(9)]

    assert f"def rule(a, b):\n    {instead}" in made


def test_what_explains_or_types_is_left_alone() -> None:
    source = 'def rule(a: int = 0) -> "int | None":\n    """Say 1 < 2."""\n    log.info(1)'

    assert [place.what for place in places(source)] == ["0 -> 1"]


def test_a_change_is_taken_back() -> None:
    found = places("def rule(a):\n    return a < 1")

    found[0].compiled("rule.py")

    assert ast.unparse(found[0].tree) == "def rule(a):\n    return a < 1"


def _changed(source: str, number: int) -> str:
    """Show the module with one change, or as it is if there are fewer."""
    for place in places(source)[number : number + 1]:
        with place.made():
            return ast.unparse(place.tree)
    return source
