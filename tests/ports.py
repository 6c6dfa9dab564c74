"""A port of this machine for somebody who will listen there, given to nobody else meanwhile."""

import contextlib
import socket
from collections.abc import Iterator

import pytest


@contextlib.contextmanager
def kept_port() -> Iterator[int]:
    with socket.socket() as door:
        # It is bound and does not listen: whoever names it may listen there all the same, and
        # whoever asks for any free port gets another one.
        door.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        door.bind(("127.0.0.1", 0))
        yield int(door.getsockname()[1])


@pytest.fixture
def port() -> Iterator[int]:
    """A port that nobody listens on."""
    with kept_port() as kept:
        yield kept
