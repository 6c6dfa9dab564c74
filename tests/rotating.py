"""A newer key for a test that rotates; afterwards everything is under the old one again."""

from collections.abc import AsyncIterator

import pytest
from cryptography.fernet import Fernet

from db.engine import Address
from db.resealing import reseal_all
from db.sealing import use_keys
from tests.conftest import SEALING_KEY

__all__ = ["newer_key"]


@pytest.fixture
async def newer_key(memory: Address) -> AsyncIterator[str]:
    """Give a key that is newer than the one of the tests."""
    newer = Fernet.generate_key().decode()
    yield newer
    use_keys([SEALING_KEY, newer])
    await reseal_all()
    use_keys([SEALING_KEY])
