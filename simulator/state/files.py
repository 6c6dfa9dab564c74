"""Files: everything that was uploaded by anybody, found again by its identifier."""

from __future__ import annotations

import hashlib
import struct
import zlib
from dataclasses import dataclass
from typing import Any

_DEFAULT_MIME = {
    "photo": "image/png",
    "sticker": "image/webp",
    "voice": "audio/ogg",
    "video": "video/mp4",
    "video_note": "video/mp4",
    "animation": "video/mp4",
    "document": "application/octet-stream",
    "audio": "audio/mpeg",
}
_SUFFIX = {
    "photo": "png",
    "sticker": "webp",
    "voice": "oga",
    "video": "mp4",
    "video_note": "mp4",
    "animation": "mp4",
    "document": "bin",
    "audio": "mp3",
}
SIDE = 320


@dataclass(frozen=True)
class File:
    """One file with what Telegram tells about it."""

    file_id: str
    file_unique_id: str
    kind: str
    content: bytes
    file_name: str = ""
    mime_type: str = ""
    duration: int = 0
    emoji: str = ""
    address: str = ""

    @property
    def path(self) -> str:
        """Where `getFile` says it can be fetched."""
        return f"{self.kind}s/{self.file_unique_id}.{_SUFFIX.get(self.kind, 'bin')}"

    def wire(self) -> Any:
        """Give the Bot API's object for this kind of file (for a photo: a list of sizes)."""
        ids: dict[str, Any] = {
            "file_id": self.file_id,
            "file_unique_id": self.file_unique_id,
            "file_size": len(self.content),
        }
        size = {"width": SIDE, "height": SIDE}
        named = {"mime_type": self.mime_type}
        if self.file_name:
            named["file_name"] = self.file_name
        if self.kind == "photo":
            return [{**ids, **size}]
        if self.kind == "sticker":
            return {
                **ids, **size, "type": "regular", "is_animated": False, "is_video": False,
                "emoji": self.emoji or "🎄", "set_name": "SimulatedWinter",
            }  # fmt: skip
        if self.kind == "video_note":
            return {**ids, "length": SIDE, "duration": self.duration or 3}
        if self.kind == "document":
            return {**ids, **named}
        if self.kind == "voice":
            return {**ids, "duration": self.duration or 3, "mime_type": self.mime_type}
        if self.kind == "audio":
            return {**ids, **named, "duration": self.duration or 3}
        return {**ids, **size, **named, "duration": self.duration or 3}


class Files:
    """Keep files and give them by identifier."""

    def __init__(self) -> None:
        self._by_id: dict[str, File] = {}
        self._by_path: dict[str, File] = {}

    def add(
        self,
        kind: str,
        content: bytes | None = None,
        *,
        file_name: str = "",
        mime_type: str = "",
        duration: int = 0,
        emoji: str = "",
        address: str = "",
    ) -> File:
        """Keep a file. The same contents get the same unique identifier, as with Telegram."""
        if content is None:
            content = grey_square() if kind == "photo" else f"simulated {kind}".encode()
        digest = hashlib.sha256(kind.encode() + content + address.encode()).hexdigest()
        file = File(
            file_id=f"F{len(self._by_id) + 1:06d}-{kind}-{digest[:24]}",
            file_unique_id=f"U{digest[:15]}",
            kind=kind,
            content=content,
            file_name=file_name,
            mime_type=mime_type or _DEFAULT_MIME.get(kind, "application/octet-stream"),
            duration=duration,
            emoji=emoji,
            address=address,
        )
        self._by_id[file.file_id] = file
        self._by_path[file.path] = file
        return file

    def get(self, file_id: str) -> File | None:
        """Find a file by its identifier."""
        return self._by_id.get(file_id)

    def at(self, path: str) -> File | None:
        """Find a file by the path `getFile` gave."""
        return self._by_path.get(path)


def grey_square(side: int = 8) -> bytes:
    """Draw a small grey PNG, for photos that nobody cared to paint."""

    def chunk(name: bytes, content: bytes) -> bytes:
        check = zlib.crc32(name + content)
        return struct.pack(">I", len(content)) + name + content + struct.pack(">I", check)

    header = struct.pack(">IIBBBBB", side, side, 8, 0, 0, 0, 0)
    rows = (b"\0" + b"\xb0" * side) * side
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", header)
        + chunk(b"IDAT", zlib.compress(rows))
        + chunk(b"IEND", b"")
    )
