"""Polls as content of a message."""

from __future__ import annotations

from typing import Any


def poll_content(poll_id: str, question: str, options: list[str]) -> dict[str, Any]:
    """Make the Bot API's Poll, with no votes in it."""
    return {
        "id": poll_id,
        "question": question,
        "options": [
            {"persistent_id": str(number), "text": text, "voter_count": 0}
            for number, text in enumerate(options)
        ],
        "total_voter_count": 0,
        "is_closed": False,
        "is_anonymous": True,
        "type": "regular",
        "allows_multiple_answers": False,
        "allows_revoting": True,
        "members_only": False,
    }
