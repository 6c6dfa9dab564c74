"""What happens to every update before a handler sees it."""

from collections.abc import Awaitable, Callable
from typing import Any

from aiogram import BaseMiddleware
from aiogram.enums import ChatMemberStatus, ChatType, ContentType
from aiogram.types import Message, TelegramObject, Update, User
from aiogram_dialog.api.entities import DialogUpdate
from aiogram_dialog.utils import REPLY_CALLBACK_SYMBOLS

from bot.context import PERSON, VOICE
from bot.farewell import is_told_already
from bot.shut_out import turn_away
from locales.languages import FALLBACK, language_of
from locales.voice import Voice, voice_of
from santa.acting import acting_on
from santa.identifiers import PersonId
from santa.people import PersonCard, meet, recognise, welcome_back

Handler = Callable[[TelegramObject, dict[str, Any]], Awaitable[Any]]

TYPED_OR_SENT = frozenset(
    {
        ContentType.TEXT,
        ContentType.ANIMATION,
        ContentType.AUDIO,
        ContentType.CHECKLIST,
        ContentType.CONTACT,
        ContentType.DICE,
        ContentType.DOCUMENT,
        ContentType.GAME,
        ContentType.GIVEAWAY,
        ContentType.INVOICE,
        ContentType.LIVE_PHOTO,
        ContentType.LOCATION,
        ContentType.PAID_MEDIA,
        ContentType.PHOTO,
        ContentType.POLL,
        ContentType.RICH_MESSAGE,
        ContentType.STICKER,
        ContentType.STORY,
        ContentType.UNKNOWN,
        ContentType.VENUE,
        ContentType.VIDEO,
        ContentType.VIDEO_NOTE,
        ContentType.VOICE,
        ContentType.WEB_APP_DATA,
    }
)
"""What people say. The rest is what Telegram reports of a chat, such as another background: nobody
waits for an answer to that."""


class KnowThePerson(BaseMiddleware):
    """Puts the card and the voice of whoever acts in a private chat at hand."""

    async def __call__(self, handler: Handler, event: TelegramObject, data: dict[str, Any]) -> Any:
        """Recognise the person, or meet them for the first time."""
        user: User | None = data.get("event_from_user")
        chat = data.get("event_chat")
        if user is None or chat is None or not _is_ours(event):
            return None
        if chat.type != ChatType.PRIVATE:
            data[VOICE] = client_voice(user)
            return await handler(event, data)
        if _is_reported_by_telegram(event):
            if _lets_us_write(event):
                await welcome_back(PersonId(user.id))
            return None
        return await self._in_private(handler, event, data, user)

    async def _in_private(
        self, handler: Handler, event: TelegramObject, data: dict[str, Any], user: User
    ) -> Any:
        card = await recognise(PersonId(user.id))
        data["is_new"] = card is None
        if card is None:
            if _meets_nobody(event) or await is_told_already(event):
                return None
            card = await _meet(user)
        spoken = language_of(card.language)
        voice = voice_of(spoken) if spoken else client_voice(user)
        if card.is_blocked:
            await turn_away(event, voice, data["about"])
            return None
        if card.is_unreachable and not _goes(event) and not _is_afterwards(event):
            await welcome_back(card.id)
        data[PERSON] = card
        data[VOICE] = voice
        if isinstance(event, DialogUpdate) or not isinstance(event, Update):
            return await handler(event, data)
        with acting_on(event.update_id):
            return await handler(event, data)


def client_voice(user: User) -> Voice:
    """Return the voice in the language of somebody's Telegram, or else in English."""
    return voice_of(language_of(user.language_code) or FALLBACK)


def _is_reported_by_telegram(event: TelegramObject) -> bool:
    said = event.message if isinstance(event, Update) else None
    return said is not None and said.content_type not in TYPED_OR_SENT


def _lets_us_write(event: TelegramObject) -> bool:
    """Tell whether somebody who came to the Mini App by a link says that the bot may write."""
    said = event.message if isinstance(event, Update) else None
    return said is not None and said.write_access_allowed is not None


def _is_ours(event: TelegramObject) -> bool:
    """Tell whether it is something that the bot answers at all, and said to the bot itself."""
    if isinstance(event, Update) and not isinstance(event, DialogUpdate):
        return bool(event.message or event.callback_query or event.my_chat_member)
    return True


def _goes(event: TelegramObject) -> bool:
    change = event.my_chat_member if isinstance(event, Update) else None
    return change is not None and change.new_chat_member.status == ChatMemberStatus.KICKED


def _meets_nobody(event: TelegramObject) -> bool:
    """Tell whether somebody unknown only comes or goes, or has been forgotten meanwhile."""
    comes_or_goes = isinstance(event, Update) and event.my_chat_member is not None
    return comes_or_goes or _is_afterwards(event)


def _is_afterwards(event: TelegramObject) -> bool:
    return isinstance(event, DialogUpdate)


async def _meet(user: User) -> PersonCard:
    return await meet(
        PersonId(user.id),
        first_name=user.first_name,
        last_name=user.last_name or "",
        language=language_of(user.language_code),
    )


class StripInvisible(BaseMiddleware):
    """Cuts the invisible signs off a text that aiogram-dialog would take for a button press."""

    async def __call__(self, handler: Handler, event: TelegramObject, data: dict[str, Any]) -> Any:
        """Hand the message on without them; it must stand before aiogram-dialog."""
        if isinstance(event, Message) and event.text and event.text[-1] in REPLY_CALLBACK_SYMBOLS:
            event = event.model_copy(update={"text": event.text.rstrip(REPLY_CALLBACK_SYMBOLS)})
        return await handler(event, data)
