"""The door of the language question."""

from aiogram.fsm.state import State, StatesGroup
from aiogram_dialog import DialogManager, ShowMode, StartMode


class LanguageChoice(StatesGroup):
    """One question."""

    pick = State()


async def open_language(
    manager: DialogManager, show_mode: ShowMode | None = None, *, then: str, payload: str = ""
) -> None:
    """Ask for the language, then go to the `profile`, or `start` with the link's payload."""
    await manager.start(
        LanguageChoice.pick,
        data={"then": then, "payload": payload},
        mode=StartMode.RESET_STACK,
        show_mode=show_mode,
    )
