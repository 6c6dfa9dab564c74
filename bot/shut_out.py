"""What somebody gets whom a superuser has blocked: one clear word, and nothing else happens."""

import contextlib

from aiogram.exceptions import TelegramAPIError
from aiogram.types import TelegramObject, Update

from bot.about import About
from locales.voice import Voice


async def turn_away(event: TelegramObject, voice: Voice, about: About) -> None:
    """Say it in an alert to a press, and in a line to a message; an album needs no answer."""
    if not isinstance(event, Update):
        return
    facts = {"contact": "known" if about.support else "none", "support": f"@{about.support}"}
    # It may come too fast, or to nobody any more: that is no fault of ours.
    with contextlib.suppress(TelegramAPIError):
        if event.callback_query is not None:
            await event.callback_query.answer(voice.say("blocked", **facts), show_alert=True)
        elif event.message is not None and event.message.media_group_id is None:
            await event.message.answer(voice.say_html("blocked", **facts))
