"""The file of a backup: a tar archive, encrypted in the age format (age-encryption.org/v1).

Whoever makes backups needs the public key only; the secret one is kept apart, and without it
nobody reads them. The program `age` opens them too, should this project be gone.
"""

import shutil
import tarfile
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

import pyrage
from pyrage.x25519 import Identity, Recipient

from deploy.backup.faults import BackupFailed

K = TypeVar("K")


def new_key() -> tuple[str, str]:
    """Return a fresh pair: the secret key, and the public one that backups are made for."""
    identity = Identity.generate()
    return str(identity), str(identity.to_public())


def pack(folder: Path, target: Path, *, public_key: str) -> None:
    """Put everything in the folder into one encrypted file, which appears whole or not at all.

    Raises:
        BackupFailed: the key is none.
    """
    recipient = _read_key(Recipient.from_str, public_key, "the public key")
    parts = target.with_name(f".{target.name}.part")
    with tempfile.TemporaryDirectory(dir=folder.parent) as beside:
        archive = Path(beside) / "archive.tar"
        with tarfile.open(archive, "w") as tar:
            for path in sorted(folder.iterdir()):
                tar.add(path, arcname=path.name)
        try:
            pyrage.encrypt_file(str(archive), str(parts), [recipient])
            parts.chmod(0o600)
            parts.replace(target)
        finally:
            parts.unlink(missing_ok=True)


@contextmanager
def unpacked(source: Path, *, secret_key: str) -> Iterator[Path]:
    """Lend a folder with what is in the file.

    Raises:
        BackupFailed: the key is none or the wrong one, or the file is damaged.
    """
    if not source.is_file():
        raise BackupFailed(f"there is no file {source}")
    identity = _read_key(Identity.from_str, secret_key, "the secret key")
    with tempfile.TemporaryDirectory(prefix="santa-backup-") as made:
        folder = Path(made) / "contents"
        folder.mkdir(mode=0o700)
        archive = Path(made) / "archive.tar"
        try:
            pyrage.decrypt_file(str(source), str(archive), [identity])
            with tarfile.open(archive) as tar:
                for member in tar:
                    _take_out(tar, member, folder)
        except (pyrage.DecryptError, tarfile.TarError, OSError) as fault:
            line = f"{source} does not open: it is damaged, or made for another key"
            raise BackupFailed(line) from fault
        archive.unlink()
        yield folder


def _take_out(tar: tarfile.TarFile, member: tarfile.TarInfo, folder: Path) -> None:
    """Write one file of the archive; a backup has no folders, no links and nothing else.

    Python before 3.11.4 has no `tarfile.data_filter` for this, and Debian 12 has such a one.
    """
    content = tar.extractfile(member) if member.isreg() else None
    if content is None or Path(member.name).name != member.name:
        raise tarfile.ExtractError
    with content, (folder / member.name).open("xb") as file:
        shutil.copyfileobj(content, file)


def _read_key(read: Callable[[str], K], text: str, which: str) -> K:
    try:
        return read(text.strip())
    except (pyrage.IdentityError, pyrage.RecipientError):
        raise BackupFailed(f"{which} of the backups is none that age knows") from None
