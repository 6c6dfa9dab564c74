"""What a letter of the bot itself holds of a message, for the superusers if its reader agrees.

Texts are not kept once they are delivered: the letter in the reader's chat is all there is.
"""

from aiogram.types import InaccessibleMessage, Message

from bot.intake import read
from santa.errors import Refusal
from santa.messages import MessageContent


def evidence_in(letter: Message | InaccessibleMessage | None) -> MessageContent | None:
    """Read a letter, or what it is about if it stands below a file; too old a one is not seen."""
    if not isinstance(letter, Message):
        return None
    shown = letter.reply_to_message if isinstance(letter.reply_to_message, Message) else letter
    try:
        return read(shown)
    except Refusal:
        return None
