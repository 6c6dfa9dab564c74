"""Redis: half-finished dialogs, written down key by key, and put back.

Redis holds nothing that cannot be had again, so that what does not fit is left out.
"""

import base64
import json
import time
from pathlib import Path

import redis
from redis.exceptions import ResponseError

BATCH = 500


def keep(url: str, target: Path) -> int:
    """Write every key with its time to live down; returns how many."""
    kept = 0
    with redis.Redis.from_url(url) as client, target.open("w", encoding="ascii") as lines:
        for key in client.scan_iter(count=BATCH):
            value, lives = client.dump(key), client.pexpiretime(key)
            if value is None or lives == -2:
                continue  # gone meanwhile
            line = {"key": _as_text(key), "value": _as_text(value), "lives": max(lives, 0)}
            lines.write(json.dumps(line) + "\n")
            kept += 1
    return kept


def put_back(url: str, source: Path) -> tuple[int, int]:
    """Empty the database and fill it; returns how many keys came back, and how many did not."""
    back, left_out = 0, 0
    with redis.Redis.from_url(url) as client, source.open(encoding="ascii") as lines:
        client.flushdb()
        for line in map(json.loads, lines):
            if 0 < line["lives"] <= time.time() * 1000:
                continue
            try:
                client.restore(
                    _as_bytes(line["key"]), line["lives"], _as_bytes(line["value"]), absttl=True
                )
            except ResponseError:
                left_out += 1  # written by a newer server
            else:
                back += 1
    return back, left_out


def _as_text(value: bytes) -> str:
    return base64.b85encode(value).decode()


def _as_bytes(text: str) -> bytes:
    return base64.b85decode(text)
