"""`rotate_keys` while the bot lives: one command, and the old key may go."""

from pathlib import Path

import redis
from cryptography.fernet import Fernet

from db.engine import fetch
from tests.cast import CAST, a_room, ann
from tests.commands.programs import manage
from tests.conftest import SEALING_KEY
from tests.rotating import newer_key

__all__ = ["newer_key"]


async def test_values_and_dialogs_are_sealed_anew(
    folder: Path, settings: dict[str, str], redis_url: str, newer_key: str
) -> None:
    await a_room(of=ann, with_=CAST[1:])
    with redis.Redis.from_url(redis_url) as client:
        client.set("fsm:dialog", Fernet(SEALING_KEY).encrypt(b"half typed"), ex=3600)
        client.set("lock", "not sealed at all")
    rotating = {**settings, "ENCRYPT_SECRET_KEY": f"{newer_key},{SEALING_KEY}"}

    ended = manage("rotate_keys", folder=folder, environ=rotating)

    assert ended.code == 0, ended.complained
    assert "1 open dialogs" in ended.said
    assert "take them out of ENCRYPT_SECRET_KEY" in ended.said
    wishes = await fetch("SELECT wishes FROM membership")
    assert all(Fernet(newer_key).decrypt(row["wishes"]) for row in wishes)
    with redis.Redis.from_url(redis_url) as client:
        assert Fernet(newer_key).decrypt(client.get("fsm:dialog")) == b"half typed"
        assert 0 < client.ttl("fsm:dialog") <= 3600
        assert client.get("lock") == b"not sealed at all"


async def test_what_no_key_opens_is_told_by_its_place(
    folder: Path, settings: dict[str, str]
) -> None:
    await a_room(of=ann, with_=CAST[1:])
    lost = Fernet(Fernet.generate_key()).encrypt(b"A kite")
    rows = await fetch(
        "UPDATE membership SET wishes = $2 WHERE person = $1 RETURNING id", ann.id, lost
    )

    ended = manage("rotate_keys", folder=folder, environ=settings)

    assert ended.code == 1
    assert "1 values open under none of the keys:" in ended.complained
    assert f"  membership.wishes of {rows[0]['id']}" in ended.complained
