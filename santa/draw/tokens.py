"""What stands for a pair where its identifier must not: in a button, in a chat, in a row.

All of it is computed from the pair's key with the key of the blind marks: nothing of it is kept
beside the pair, and a new pair has new ones.
"""

import base64

from db.sealing import blind_mark
from santa.identifiers import PersonId

TOKEN_LENGTH = 16


def token_of(pair: int, side: str) -> str:
    """Return what a button in the chat of one side of a pair holds; 16 signs, safe in a link."""
    mark = blind_mark("token", pair, side)
    return base64.urlsafe_b64encode(mark).decode()[:TOKEN_LENGTH]


def channel_mark(pair: int, writes: str) -> bytes:
    """Return the mark of one direction between the two of a pair, by the side that writes."""
    return blind_mark("channel", pair, writes)


def result_mark(pair: int) -> bytes:
    """Return the mark of the letters that tell a Santa whom they give to."""
    return blind_mark("result", pair)


def trace_mark(reader: PersonId, message: int) -> bytes:
    """Return the mark of a message in somebody's chat."""
    return blind_mark("trace", reader, message)


def writing_mark(writer: PersonId, minute: int) -> bytes:
    """Return the mark of what somebody writes within one minute, of no use in the next."""
    return blind_mark("writing", writer, minute)


def writer_mark(writer: PersonId) -> bytes:
    """Return by what a writer is known after a message has arrived."""
    return blind_mark("writer", writer)
