"""What stands for a pair where its identifier must not: the same tomorrow, and for nothing else."""

import hashlib
import hmac

import pytest

from santa.draw.tokens import (
    channel_mark,
    result_mark,
    token_of,
    trace_mark,
    writer_mark,
    writing_mark,
)
from santa.identifiers import PersonId

KEY = b"a key of the marks"
ann = PersonId(7)


@pytest.fixture(autouse=True)
def _key(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("db.sealing._Keys.marking", KEY)


def marked(text: str) -> bytes:
    return hmac.new(KEY, text.encode(), hashlib.sha256).digest()


def test_marks_stay_as_they_are_in_rows_and_chats_of_older_versions() -> None:
    assert channel_mark(12, "santa") == marked("channel:12:santa")
    assert result_mark(12) == marked("result:12")
    assert trace_mark(ann, 12) == marked("trace:7:12")
    assert writing_mark(ann, 12) == marked("writing:7:12")
    assert writer_mark(ann) == marked("writer:7")
    assert token_of(12, "santa") == "xzVHd_IyAKyh6_JL"


def test_a_token_has_sixteen_signs_that_are_safe_in_a_link() -> None:
    tokens = {token_of(pair, side) for pair in range(100) for side in ("santa", "recipient")}

    assert len(tokens) == 200
    assert {len(token) for token in tokens} == {16}
    assert all(token.replace("-", "").replace("_", "").isalnum() for token in tokens)
