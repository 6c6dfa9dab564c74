"""How a test sees what messages bring, and what becomes of them."""

from bot.letters.headers import read_header
from db.engine import fetch
from locales.voice import voice_of
from santa.identifiers import MessageId
from santa.messages import (
    ContentKind,
    Side,
    State,
    WhyRefused,
)
from simulator.phone import Phone
from simulator.screen import Shown
from tests.moments import Moment
from tests.tasks.watching import until


def header() -> str:
    """Return what stands above or below a message to Boris, as he reads it."""
    return read_header(voice_of("ru").say_html("letter-message-from-santa", room="Office"))[0]


async def file_of(phone: Phone, kind: ContentKind) -> str:
    """Send a file to the bot, and return by what Telegram knows it."""
    shown = await phone.media(kind.value)
    found = shown.wire[kind.value]
    return str((found[-1] if isinstance(found, list) else found)["file_id"])


async def has_become(message: MessageId, state: State) -> None:
    async def has() -> bool:
        rows = await fetch("SELECT state FROM message WHERE id = $1", message)
        return [row["state"] for row in rows] == [state.value]

    await until(has)


async def the_time_of_the_screen_is_over(moment: Moment) -> None:
    moment.pass_by(seconds=10)
    await fetch("SELECT pg_notify('letters', '')")


def files_of(shown: Shown) -> object:
    found = shown.wire[shown.kind]
    return (found[-1] if isinstance(found, list) else found)["file_id"]


def refused_for(why: WhyRefused) -> str:
    return voice_of("en").say(
        "letter-message-refused", room="Office", side=Side.SANTA.value, why=why.value
    )
