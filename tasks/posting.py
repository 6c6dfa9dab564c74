"""One part of a letter as a call of Telegram: always a new message of the bot's own.

Nothing is forwarded or copied, no effect is passed on, no link is previewed, and nobody is shown
that something is being typed.
"""

from collections.abc import Sequence
from typing import Any, assert_never

from aiogram import Bot
from aiogram.types import InputMediaPhoto, LinkPreviewOptions, Message, ReplyParameters

from bot.letters import Media, Part, Words
from santa.messages import ContentKind


async def post_part(
    bot: Bot, chat: int, part: Part, *, below: int | None, is_protected: bool, within: int
) -> tuple[int, ...]:
    """Post it and return Telegram's numbers of the messages, several for an album.

    `below` is the message that words may answer; `within` is in seconds. Raises what aiogram does.
    """
    always: dict[str, Any] = {"protect_content": is_protected, "request_timeout": within}
    if isinstance(part, Words):
        return _ids(await _post_words(bot, chat, part, below, always))
    if part.kind is ContentKind.ALBUM:
        return _ids(*await bot.send_media_group(chat, _album(part), **always))
    return _ids(await _post_file(bot, chat, part, always))


async def _post_words(
    bot: Bot, chat: int, words: Words, below: int | None, always: dict[str, Any]
) -> Message:
    answered = (
        ReplyParameters(message_id=below, allow_sending_without_reply=True)
        if words.answers and below is not None
        else None
    )
    looks: dict[str, Any] = {}
    if words.entities is not None:
        looks = {"entities": list(words.entities), "parse_mode": None}
    return await bot.send_message(
        chat,
        words.text,
        reply_markup=words.keyboard,
        reply_parameters=answered,
        link_preview_options=LinkPreviewOptions(is_disabled=True),
        **looks,
        **always,
    )


async def _post_file(bot: Bot, chat: int, media: Media, always: dict[str, Any]) -> Message:
    (file,) = media.files
    plain: dict[str, Any] = {"reply_markup": media.keyboard, **always}
    below: dict[str, Any] = {**_caption(media), **plain}
    hidden = media.has_spoiler or None
    match media.kind:
        case ContentKind.PHOTO:
            return await bot.send_photo(chat, file, has_spoiler=hidden, **below)
        case ContentKind.VIDEO:
            return await bot.send_video(chat, file, has_spoiler=hidden, **below)
        case ContentKind.ANIMATION:
            return await bot.send_animation(chat, file, has_spoiler=hidden, **below)
        case ContentKind.VOICE:
            return await bot.send_voice(chat, file, **below)
        case ContentKind.VIDEO_NOTE:
            return await bot.send_video_note(chat, file, **plain)
        case ContentKind.STICKER:
            return await bot.send_sticker(chat, file, **plain)
        case ContentKind.TEXT | ContentKind.ALBUM:
            raise ValueError("no single file")
    assert_never(media.kind)


def _caption(media: Media) -> dict[str, Any]:
    if not media.caption:
        return {}
    return {
        "caption": media.caption,
        "caption_entities": list(media.entities),
        "parse_mode": None,
    }


def _album(media: Media) -> list[Any]:
    """Make the photos of an album; its caption stands below the first."""
    captions = [_caption(media)] + [{} for _ in media.files[1:]]
    return [
        InputMediaPhoto(media=file, has_spoiler=media.has_spoiler or None, **caption)
        for file, caption in zip(media.files, captions, strict=True)
    ]


def _ids(*messages: Message) -> tuple[int, ...]:
    found: Sequence[int] = [message.message_id for message in messages]
    return tuple(found)
