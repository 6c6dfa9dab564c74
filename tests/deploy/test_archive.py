"""The file of a backup gives back what was put into it, and nothing else."""

import io
import tarfile
from pathlib import Path

import pyrage
import pytest
from pyrage.x25519 import Recipient

from deploy.backup.archive import new_key, pack, unpacked
from deploy.backup.faults import BackupFailed

SECRET, PUBLIC = new_key()


def test_what_was_packed_comes_back(tmp_path: Path) -> None:
    contents = tmp_path / "contents"
    contents.mkdir()
    (contents / "database").write_bytes(bytes(range(256)) * 400)
    (contents / "empty").touch()
    pack(contents, tmp_path / "backup", public_key=PUBLIC)

    with unpacked(tmp_path / "backup", secret_key=SECRET) as back:
        found = {path.name: path.read_bytes() for path in back.iterdir()}

    assert found == {"database": bytes(range(256)) * 400, "empty": b""}


def member(name: str, kind: bytes = tarfile.REGTYPE, link: str = "") -> tarfile.TarInfo:
    made = tarfile.TarInfo(name)
    made.type, made.linkname = kind, link
    return made


@pytest.mark.parametrize(
    "hostile",
    [
        member("../outside"),
        member("/tmp/outside"),  # noqa: S108 - it must not be written
        member("inside/deeper"),
        member(".."),
        member("folder", tarfile.DIRTYPE),
        member("link", tarfile.SYMTYPE, "/etc/passwd"),
        member("link", tarfile.LNKTYPE, "/etc/passwd"),
        member("pipe", tarfile.FIFOTYPE),
    ],
    ids=lambda one: f"{one.name} {one.linkname}",
)
def test_an_archive_that_somebody_else_made_writes_nowhere_else(
    hostile: tarfile.TarInfo, tmp_path: Path
) -> None:
    made = io.BytesIO()
    with tarfile.open(fileobj=made, mode="w") as tar:
        tar.addfile(hostile)
    backup = tmp_path / "backup"
    backup.write_bytes(pyrage.encrypt(made.getvalue(), [Recipient.from_str(PUBLIC)]))

    with pytest.raises(BackupFailed, match="does not open"), unpacked(backup, secret_key=SECRET):
        pass
