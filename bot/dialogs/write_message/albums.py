"""An album arrives photo by photo, each an update of its own, and goes out as one message.

Telegram never says how many there are. The photos are kept with the dialog, which all processes
share and which one update after the other may touch; when a moment passes without another
one, the album is sent by whoever took the last. If that process is gone by then, the screen
still has a button to send what has arrived. A photo that comes after that is sent by itself.
"""

from functools import partial
from typing import Any, Final

from aiogram.types import Message
from aiogram_dialog import DialogManager, ShowMode

from bot.chat import show_mode_after_typing
from bot.dialogs.write_message.drafts import held
from bot.dialogs.write_message.sending import send_or_ask
from bot.dialogs.write_message.states import WriteMessage
from bot.intake import read, reveals, together
from bot.refusals import AnswerFirst, CannotBePassedOn
from bot.wiring.afterwards import afterwards_of
from bot.wiring.living_screen import write_down
from santa.errors import Refusal
from santa.messages import ContentKind, MessageContent

ALBUM: Final = "album"
QUIET: Final = (1.5,)
"""Seconds without another photo, after which an album is complete."""


async def gather(manager: DialogManager, message: Message) -> None:
    """Take one photo of an album.

    Raises:
        CannotBePassedOn: not all of it are photos; then nothing of it is sent.
        AnswerFirst: what came before it waits for a yes.
    """
    album = gathered(manager)
    if album is None or album["id"] != message.media_group_id:
        await close_before_another(manager)
        album = manager.dialog_data[ALBUM] = {"id": message.media_group_id, "photos": {}}
    if str(message.message_id) in album["photos"]:
        manager.show_mode = ShowMode.NO_UPDATE  # the same update, delivered twice
        return
    try:
        await _add(manager, album, message)
    except Refusal:
        await _refuse(manager, album)
        raise


def gathered(manager: DialogManager) -> dict[str, Any] | None:
    """Return the album that is arriving, if there is one."""
    album: dict[str, Any] | None = manager.dialog_data.get(ALBUM)
    return album


def forget_album(manager: DialogManager) -> None:
    """Send nothing of the album that is arriving; its photos stay in the chat."""
    manager.dialog_data.pop(ALBUM, None)


async def _add(manager: DialogManager, album: dict[str, Any], message: Message) -> None:
    content = read(message)
    if content.kind is not ContentKind.PHOTO or "is_refused" in album:
        raise CannotBePassedOn("album")
    photo = {"content": content.to_json(), "reveals": reveals(message)}
    album["photos"][str(message.message_id)] = photo
    if len(album["photos"]) > 1:
        manager.show_mode = ShowMode.NO_UPDATE
    await manager.switch_to(WriteMessage.album)
    seen = partial(_close_if_quiet, album=album["id"], photos=len(album["photos"]))
    afterwards_of(manager).begin(manager, QUIET, seen)


async def _refuse(manager: DialogManager, album: dict[str, Any]) -> None:
    """Take no photo of this album any more; all of them stay in the chat."""
    is_news = "is_refused" not in album
    manager.dialog_data[ALBUM] = {"id": album["id"], "photos": {}, "is_refused": True}
    await manager.switch_to(WriteMessage.write)
    if is_news:
        # The photos before this one were no news, and this one is.
        manager.current_stack().last_income_media_group_id = None
    await write_down(manager)


async def _close_if_quiet(manager: DialogManager, *, album: str, photos: int) -> bool:
    """Send the album if no photo has come since; else whoever took that one will."""
    if manager.has_context() and manager.current_context().state == WriteMessage.album:
        now = gathered(manager)
        if now is not None and now["id"] == album and len(now["photos"]) == photos:
            await close(manager)
            await manager.show(show_mode_after_typing(manager))
    return False


async def close_before_another(manager: DialogManager) -> None:
    """Send the album that is arriving, because something else has come.

    Raises:
        AnswerFirst: it waits for a yes now.
    """
    if gathered(manager) is None:
        return
    await close(manager)
    # What follows may be refused, and must not bring back what has been sent.
    await write_down(manager)
    if held(manager) is not None and manager.current_context().state == WriteMessage.sure:
        raise AnswerFirst


async def close(manager: DialogManager) -> None:
    """Send what has arrived of an album, in the order of the chat."""
    album = gathered(manager)
    photos: dict[str, Any] = album["photos"] if album else {}
    forget_album(manager)
    if photos:
        typed = sorted(map(int, photos))
        in_order = [photos[str(one)] for one in typed]
        content = together([MessageContent.from_json(photo["content"]) for photo in in_order])
        may_reveal = any(photo["reveals"] for photo in in_order)
        await send_or_ask(manager, content, typed, reveals=may_reveal)
