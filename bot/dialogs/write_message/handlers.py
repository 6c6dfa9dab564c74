"""What comes to the question what to write, and what its buttons do."""

from aiogram.types import Message
from aiogram_dialog import DialogManager

from bot.channels import token_of
from bot.chat import kept_so_far
from bot.context import give_notice, person_of
from bot.dialogs.write_message.albums import (
    close,
    close_before_another,
    forget_album,
    gather,
)
from bot.dialogs.write_message.drafts import held, last_sent, let_go
from bot.dialogs.write_message.sending import deliver, look_after, send_or_ask
from bot.dialogs.write_message.states import WriteMessage
from bot.intake import read, reveals
from santa.messages import lift_report


async def on_anything(manager: DialogManager, message: Message) -> None:
    """Pass on what came, or say why not."""
    if message.media_group_id is not None:
        await gather(manager, message)
        return
    content = read(message)
    await close_before_another(manager)
    await send_or_ask(manager, content, [message.message_id], reveals=reveals(message))


async def on_send_anyway(manager: DialogManager) -> None:
    """Send what may give its writer away; pressed twice, once."""
    draft = held(manager)
    if draft is None:
        await manager.switch_to(WriteMessage.write)
    else:
        await deliver(manager, draft.content, draft.typed)


async def on_send_album(manager: DialogManager) -> None:
    """Send what has arrived of the album without waiting; pressed twice, once."""
    await manager.switch_to(WriteMessage.write)
    await close(manager)


async def to_write(manager: DialogManager) -> None:
    """Ask for something else in the place of what waits, or of an album that arrives."""
    let_go(manager)
    forget_album(manager)
    await manager.switch_to(WriteMessage.write)


async def on_refresh(manager: DialogManager) -> None:
    """Look again what has become of the message: the screen is shown anew by itself."""
    kept_so_far(manager)
    if (sent := last_sent(manager)) is not None:
        await look_after(manager, sent.message)


async def on_let_write(manager: DialogManager) -> None:
    """Take messages of the other side again."""
    await lift_report(token_of(manager), by=person_of(manager))
    give_notice(manager, "report-lifted")
