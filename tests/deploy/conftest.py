"""Folders for private services, short enough for a socket, and gone with their servers."""

import contextlib
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from deploy.embedded import PrivateServices
from tests.deploy.hosts import kill_all_in
from tests.ports import port

__all__ = ["port"]


@contextlib.contextmanager
def short_folder() -> Iterator[Path]:
    """Give an empty folder, short enough for sockets."""
    made = Path(tempfile.mkdtemp(prefix="deploy-")).resolve()
    yield made
    shutil.rmtree(made)


@contextlib.contextmanager
def passing_folder() -> Iterator[Path]:
    made = Path(tempfile.mkdtemp(prefix="embedded-")).resolve()
    yield made / "var"
    kill_all_in(made)
    shutil.rmtree(made)


@pytest.fixture
def folder() -> Iterator[Path]:
    """A folder where nothing ever ran; it does not exist yet."""
    with passing_folder() as made:
        yield made


@pytest.fixture(scope="module")
def lived_in() -> Iterator[Path]:
    with passing_folder() as made:
        with PrivateServices(made, durable=False):
            pass
        yield made


@pytest.fixture
def used_folder(lived_in: Path) -> Iterator[Path]:
    """A folder where a server ran before, for tests that need no first start."""
    yield lived_in
    kill_all_in(lived_in)


@pytest.fixture(scope="module")
def private_services() -> Iterator[PrivateServices]:
    with passing_folder() as made, PrivateServices(made, durable=False) as running:
        yield running
