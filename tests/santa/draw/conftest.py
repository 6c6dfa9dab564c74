"""A search is limited by how long this process works, however busy the machine is besides."""

from collections.abc import Iterator
from time import process_time

import pytest

from santa.draw import check, draw


@pytest.fixture(autouse=True, scope="module")
def _own_time() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        for question in (draw, check):
            defaults = question.__kwdefaults__
            assert defaults is not None
            patch.setitem(defaults, "clock", process_time)
        yield
