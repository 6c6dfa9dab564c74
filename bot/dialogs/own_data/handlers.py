"""What happens with all my data at once."""

import json

from aiogram.types import BufferedInputFile
from aiogram_dialog import DialogManager, ShowMode

from bot.context import person_of, voice_in
from bot.dialogs.profile.states import open_profile
from bot.farewell import say_farewell
from santa.people.own_data import delete_my_data, export_my_data

FILE_NAME = "secret-santa-my-data.json"


async def on_export(manager: DialogManager) -> None:
    """Send everything in a file, and show the profile again below it."""
    person = person_of(manager)
    document = json.dumps(await export_my_data(by=person), ensure_ascii=False, indent=2)
    await manager.middleware_data["bot"].send_document(
        person,
        BufferedInputFile(document.encode(), FILE_NAME),
        caption=voice_in(manager).say_html("own-data-file"),
    )
    await open_profile(manager, ShowMode.DELETE_AND_SEND)


async def on_delete(manager: DialogManager) -> None:
    """Forget everything, also where the person was in the chat."""
    await delete_my_data(by=person_of(manager))
    await say_farewell(manager, voice_in(manager).say_html("own-data-farewell"))
