"""What happens when something is refused or goes wrong: one clear word, and a living screen.

Refusals become words here and nowhere else in the chat. The screen is shown again, so that
a question stays open with what was typed still in the chat; where it cannot be shown any
more, because its room is gone, the main menu takes its place.
"""

import logging

from aiogram import Router
from aiogram.enums import ChatType
from aiogram.exceptions import TelegramForbiddenError
from aiogram.filters import ExceptionTypeFilter
from aiogram.types import CallbackQuery, ErrorEvent, Message, Update
from aiogram_dialog import DialogManager, ShowMode
from aiogram_dialog.api.entities import DialogUpdate
from aiogram_dialog.api.exceptions import OutdatedIntent, UnknownIntent, UnknownState

from bot.chat import keep_for_now, remove
from bot.context import PERSON, give_notice, voice_in
from bot.dialogs.menu.states import open_menu
from bot.entrance import greet
from bot.refusals import OurFault, ScreenIsOld
from bot.wiring.living_screen import is_on_the_screen
from bot.wiring.middlewares import client_voice
from santa.acting import DoneBefore
from santa.errors import Refusal

log = logging.getLogger(__name__)

ALERT_LENGTH = 200


async def on_refusal(event: ErrorEvent, dialog_manager: DialogManager) -> None:
    """Say why not, and show the same screen again."""
    assert isinstance(event.exception, Refusal)  # noqa: S101 - the filter's promise
    await _say_and_show(event, dialog_manager, event.exception)


async def on_stale_screen(event: ErrorEvent, dialog_manager: DialogManager) -> None:
    """Bring somebody who pressed an old button to a living screen, with a word about why.

    The second press of a double press finds its own screen already changed: no word then.
    """
    press = event.update.callback_query
    if isinstance(event.update, DialogUpdate):
        return  # what was left to do comes too late: nobody waits for it
    if press is None or press.message is None:
        await _say_and_show(event, dialog_manager, ScreenIsOld())
    elif is_on_the_screen(press, dialog_manager) and dialog_manager.has_context():
        await press.answer()
    else:
        await remove(press.message)
        await _alert(press, voice_in(dialog_manager).say(_key(ScreenIsOld())))
        await _show(dialog_manager, ShowMode.DELETE_AND_SEND)


async def on_done_before(event: ErrorEvent, dialog_manager: DialogManager) -> None:
    """Show where somebody is whose deed counts already, though they were never answered.

    The bot was stopped between the two, and the dialog has not moved on: its question must not
    be asked again. The main menu shows what came of it.
    """
    press, message = event.update.callback_query, event.update.message
    in_place = press is not None and is_on_the_screen(press, dialog_manager)
    await open_menu(dialog_manager, ShowMode.EDIT if in_place else ShowMode.DELETE_AND_SEND)
    if press is not None:
        await press.answer()
    elif message is not None:
        await remove(message)


async def on_gone(_: ErrorEvent) -> None:
    """Leave somebody in peace who blocked the bot while it was answering."""


async def on_fault(event: ErrorEvent, dialog_manager: DialogManager | None = None) -> None:
    """Log a fault, and tell the person that it is ours."""
    log.error("update %s met a fault", event.update.update_id, exc_info=event.exception)
    if dialog_manager is not None and PERSON in dialog_manager.middleware_data:
        await _say_and_show(event, dialog_manager, OurFault())
    else:
        await say_our_fault(event.update)


def register_errors(router: Router) -> None:
    """Let the router answer refusals and faults; the first that fits answers."""
    router.errors.register(on_refusal, ExceptionTypeFilter(Refusal))
    router.errors.register(
        on_stale_screen, ExceptionTypeFilter(UnknownIntent, OutdatedIntent, UnknownState)
    )
    router.errors.register(on_done_before, ExceptionTypeFilter(DoneBefore))
    router.errors.register(on_gone, ExceptionTypeFilter(TelegramForbiddenError))
    router.errors.register(on_fault)


async def _say_and_show(event: ErrorEvent, manager: DialogManager, refusal: Refusal) -> None:
    """Say it in an alert to a press, and above the screen to a message."""
    press, message = event.update.callback_query, event.update.message
    if message is not None:
        keep_for_now(manager, message)
    if press is not None:
        await _alert(press, voice_in(manager).say(_key(refusal), **refusal.facts))
        in_place = is_on_the_screen(press, manager)
        await _show(manager, ShowMode.EDIT if in_place else ShowMode.DELETE_AND_SEND)
    elif message is None or not _is_told_already(message, manager):
        give_notice(manager, _key(refusal), **refusal.facts)
        await _show(manager, ShowMode.DELETE_AND_SEND)


def _is_told_already(message: Message, manager: DialogManager) -> bool:
    """Tell whether it is one more picture of an album that was refused a moment ago."""
    stack = manager.current_stack()
    album, stack.last_income_media_group_id = (
        stack.last_income_media_group_id,
        message.media_group_id,
    )
    return message.media_group_id is not None and message.media_group_id == album


async def say_our_fault(update: Update) -> None:
    """Say that the fault is ours where no screen can be shown: not even the person is known."""
    press, message = update.callback_query, update.message
    if press is not None:
        await _alert(press, client_voice(press.from_user).say(_key(OurFault())))
    elif message is not None and message.from_user and message.chat.type == ChatType.PRIVATE:
        await message.answer(client_voice(message.from_user).say_html(_key(OurFault())))


def _key(refusal: Refusal) -> str:
    return f"error-{refusal.code}"


async def _alert(press: CallbackQuery, text: str) -> None:
    await press.answer(text[:ALERT_LENGTH], show_alert=True)


async def _show(manager: DialogManager, show_mode: ShowMode) -> None:
    """Show the screen again, and the menu where that fails for whatever reason.

    Somebody whom the bot does not know any more begins anew, whatever they have pressed.
    """
    if manager.has_context():
        try:
            await manager.show(show_mode)
        except Refusal as refusal:
            log.info("a screen cannot be shown any more: %s", refusal.code)
        except Exception:
            log.exception("a screen cannot be shown")
        else:
            return
    if manager.middleware_data.get("is_new"):
        await greet(manager, "", is_new=True)
    else:
        await open_menu(manager, show_mode)
