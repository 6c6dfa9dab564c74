"""Changed code runs where it is put, and nothing of it is left."""

from functools import cache

from tests.mutants.functions import changed, code_of, fits, functions_of

SOURCE = "def rule():\n    return 1"


@cache
def rule() -> int:
    return 0


def test_a_function_runs_the_changed_code_for_a_while() -> None:
    functions = functions_of(__file__)["rule"]
    code = code_of(compile(SOURCE, "rule.py", "exec"), "rule")
    assert code is not None

    with changed(functions, code):
        during = functions[0]()

    assert (during, functions[0]()) == (1, 0)


def test_what_a_function_remembers_hides_no_change() -> None:
    rule()
    code = code_of(compile(SOURCE, "rule.py", "exec"), "rule")
    assert code is not None

    with changed(functions_of(__file__)["rule"], code):
        during = rule()

    assert (during, rule()) == (1, 0)


def test_code_that_needs_something_around_it_fits_no_function_without() -> None:
    around = "def place():\n    wall = 1\n    def rule():\n        return wall"
    code = code_of(compile(around, "rule.py", "exec"), "place.<locals>.rule")
    assert code is not None

    assert not fits(functions_of(__file__)["rule"], code)
