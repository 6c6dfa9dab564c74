"""Values that a stolen dump must not tell: sealed with Fernet, found again by a blind mark.

Several keys may be in use: the newest seals, all of them open. A blind mark is an HMAC
under a key of its own, which lies sealed in the database, so that turning the Fernet
keys leaves the marks as they are.
"""

import hashlib
import hmac
import secrets
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from cryptography.fernet import Fernet, InvalidToken, MultiFernet
from piccolo.columns import Bytea, Column

MARK_BYTES = 32
SEALED = "sealed"


class SealBroken(Exception):
    """A sealed value opens under none of the keys."""


class _Keys:
    fernet: MultiFernet | None = None
    newest: Fernet | None = None
    marking: bytes | None = None


def Sealed(*, null: bool = False) -> Bytea:  # noqa: N802 - reads as a column type in a table
    """Make a column for a sealed value; `piccolo` leaves it out of `exclude_secrets` reads.

    A plain `Bytea`, so that migrations import nothing of ours.
    """
    return Bytea(null=null, default=None, secret=True, help_text=SEALED)


def is_sealed(column: Column) -> bool:
    """Tell whether the values of a column are sealed ones."""
    return column._meta.help_text == SEALED


def BlindMark(*, unique: bool = False, index: bool = False) -> Bytea:  # noqa: N802 - as above
    """Make a column for the blind mark of a sealed value, `MARK_BYTES` long."""
    return Bytea(null=False, default=None, secret=True, unique=unique, index=index)


def use_keys(keys: Sequence[str]) -> None:
    """Seal and open with these Fernet keys from now on, the newest first."""
    fernets = [Fernet(key) for key in keys]
    _Keys.fernet, _Keys.newest = MultiFernet(fernets), fernets[0]


def use_marking_key(key: bytes) -> None:
    """Make blind marks with this key from now on."""
    _Keys.marking = key


def new_marking_key() -> bytes:
    """Return a fresh key for blind marks."""
    return secrets.token_bytes(MARK_BYTES)


def seal(text: str) -> bytes:
    """Encrypt a text under the newest key."""
    return seal_bytes(text.encode())


def unseal(sealed: bytes) -> str:
    """Decrypt what `seal` made.

    Raises:
        SealBroken: none of the keys opens it.
    """
    return unseal_bytes(sealed).decode()


def seal_bytes(plain: bytes) -> bytes:
    """Encrypt bytes under the newest key."""
    return _fernet().encrypt(plain)


def unseal_bytes(sealed: bytes) -> bytes:
    """Decrypt what `seal_bytes` made.

    Raises:
        SealBroken: none of the keys opens it.
    """
    with _broken_if_invalid():
        return _fernet().decrypt(bytes(sealed))


def reseal(sealed: bytes) -> bytes:
    """Seal the same value anew under the newest key.

    Raises:
        SealBroken: none of the keys opens it.
    """
    with _broken_if_invalid():
        return _fernet().rotate(bytes(sealed))


def opens_under_newest(sealed: bytes) -> bool:
    """Tell whether a value is sealed under the newest key already."""
    if _Keys.newest is None:
        raise RuntimeError("use_keys() was not called")
    try:
        _Keys.newest.decrypt(bytes(sealed))
    except InvalidToken:
        return False
    return True


def blind_mark(*parts: int | str) -> bytes:
    """Return the mark by which a sealed identifier is found, bound to its context.

    The parts go from the context to the value, e.g. `blind_mark(room_id, person_id)`; a word,
    which must hold no colon, keeps the marks of one purpose apart from those of another.
    """
    if _Keys.marking is None:
        raise RuntimeError("open the memory before making blind marks")
    text = ":".join(str(part) for part in parts)
    return hmac.new(_Keys.marking, text.encode(), hashlib.sha256).digest()


@contextmanager
def _broken_if_invalid() -> Iterator[None]:
    try:
        yield
    except InvalidToken:
        raise SealBroken("a sealed value opens under none of the keys") from None


def _fernet() -> MultiFernet:
    if _Keys.fernet is None:
        raise RuntimeError("use_keys() was not called")
    return _Keys.fernet
