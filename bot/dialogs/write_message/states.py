"""The door to a message without a name."""

from aiogram.fsm.state import State, StatesGroup
from aiogram_dialog import DialogManager, ShowMode, StartMode

from bot.channels import refuse_if_silent, started_for
from santa.messages import ChannelCard


class WriteMessage(StatesGroup):
    """What is written, an album while it arrives, and whether it may really go out."""

    write = State()
    album = State()
    sure = State()


async def open_write_message(
    manager: DialogManager, card: ChannelCard, show_mode: ShowMode | None = None
) -> None:
    """Ask what to write into a channel.

    Raises:
        MessagesAreOver, ChannelIsMuted: nothing would be taken.
    """
    refuse_if_silent(card)
    await manager.start(
        WriteMessage.write,
        data=started_for(card),
        mode=StartMode.RESET_STACK,
        show_mode=show_mode,
    )
