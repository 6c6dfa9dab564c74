"""What a machine cannot play is left out, and says what is missing; `.ci/run` lets none pass."""

import os
from typing import NoReturn

import pytest


def leave_out(why: str) -> NoReturn:
    """Leave the test out; where `CI` is set, a machine that cannot play it is at fault."""
    if os.environ.get("CI"):
        pytest.fail(why, pytrace=False)
    pytest.skip(why)
