"""How writing a message looks."""

from datetime import UTC, datetime

from aiogram import F
from aiogram_dialog import Dialog
from aiogram_dialog.widgets.kbd import Row

from bot.dialogs.room.states import to_room
from bot.dialogs.write_message.getters import get_album, get_channel, get_draft
from bot.dialogs.write_message.handlers import (
    on_anything,
    on_let_write,
    on_refresh,
    on_send_album,
    on_send_anyway,
    to_write,
)
from bot.dialogs.write_message.states import WriteMessage
from bot.widgets.anything import AnythingQuestion
from bot.widgets.moves import Back, Cancel, Press
from bot.widgets.screen import Screen
from bot.widgets.texts import Say

TO_BORIS = {"to": "recipient", "recipient": "Boris", "room": "Office"}

write = Screen(
    Say("write-message"),
    Say("write-message-muted", when=F["have_muted"]),
    Say("write-message-until", when=F["ends"]),
    Say("write-message-state", when=F["has_sent"]),
    AnythingQuestion(on_anything),
    Press("write-message.refresh", on_refresh, id="refresh", when=F["may_refresh"]),
    Press("report-done.undo", on_let_write, id="undo", when=F["have_muted"]),
    Row(Back(to_room), Cancel(to_room)),
    state=WriteMessage.write,
    getter=get_channel,
    preview_data={
        **TO_BORIS,
        "ends": True,
        "until": datetime(2027, 1, 9, tzinfo=UTC),
        "have_muted": True,
        "has_sent": True,
        "state": "waiting",
        "why": "other",
        "may_refresh": True,
    },
)

album = Screen(
    Say("write-message-album"),
    AnythingQuestion(on_anything),
    Press("write-message-album.send", on_send_album, id="send"),
    Row(Back(to_write), Cancel(to_room)),
    state=WriteMessage.album,
    getter=get_album,
    preview_data=TO_BORIS,
)

sure = Screen(
    Say("write-message-sure"),
    AnythingQuestion(on_anything),
    Press("write-message-sure.send", on_send_anyway, id="anyway"),
    Press("write-message-sure.change", to_write, id="change"),
    Row(Back(to_write), Cancel(to_room)),
    state=WriteMessage.sure,
    getter=get_draft,
    preview_data={**TO_BORIS, "why": "words"},
)

dialog = Dialog(write, album, sure)
