"""A word to everybody: shown before it goes out, sent once, counted until it has arrived."""

from collections.abc import AsyncIterator

import pytest

from db.engine import fetch
from locales.facts import Fact
from santa.errors import NotSuperuser, TextIsEmpty, TextTooLong
from santa.people import lose_sight_of
from santa.people.superusers import remove_superuser, set_superuser
from simulator.phone import Phone
from simulator.screen import Shown
from tasks.courier import Courier
from tests.bot.conftest import Phones
from tests.bot.living_bot import LivingBot
from tests.bot.presses import press_twice
from tests.bot.scenes import at_the_menu, sees_the_menu
from tests.bot.screens import an_announcement
from tests.bot.words import bot_messages, refusal_in, words
from tests.cast import CAST, Player, aigerim, ann, boris, introduce, taras
from tests.post import letters
from tests.tasks.conftest import working
from tests.tasks.watching import until_letters_are

pytestmark = pytest.mark.usefixtures("bot")

REFUSED = refusal_in(ann, NotSuperuser())
WORDS = "We’re back & <b>well</b>!\n\nThank you for waiting."


@pytest.fixture
async def courier(bot: LivingBot) -> AsyncIterator[None]:
    async with working(Courier(bot.bot).work):
        yield


async def at_the_preview(phone: Phone) -> Shown:
    await an_announcement(phone)
    await phone.text(WORDS)
    return await phone.gets("will get this:")


async def test_an_announcement_is_shown_first_as_everybody_will_get_it(phones: Phones) -> None:
    await introduce(boris, aigerim, taras)
    await lose_sight_of(taras.id)

    shown = await at_the_preview(phones.ann)

    letter = words(ann, "letter-announcement", text=WORDS)
    assert shown.text == words(ann, "announcement-preview", people=3, text=WORDS)
    assert shown.text.endswith(f"\n\n{letter}")
    assert await letters() == []


@pytest.mark.usefixtures("courier")
async def test_an_announcement_reaches_everybody_and_is_counted(
    phones: Phones, bot: LivingBot
) -> None:
    await at_the_menu(phones.boris, boris)
    await introduce(aigerim)  # has no chat with the bot, as one who has deleted their account
    await at_the_preview(phones.ann)

    await phones.ann.press("Send it")
    await until_letters_are(sent=2, unreachable=1)

    got = await phones.boris.gets(words(boris, "letter-announcement", text=WORDS))
    assert got.text == words(boris, "letter-announcement", text=WORDS)
    await phones.ann.sees("Announcement")
    await bot.handles_everything()
    await open_the_last_one(phones.ann)
    done: dict[str, Fact] = {"state": "done", "total": 3, "sent": 2, "waiting": 0, "unreached": 1}
    shown = await phones.ann.gets(words(ann, "announcement-progress", **done))
    assert not shown.button("Refresh")


async def open_the_last_one(phone: Phone) -> None:
    await phone.text("/menu")
    await phone.press("Admin")
    await phone.press("Announcement")
    await phone.press("The last announcement")


async def test_the_progress_is_refreshed(phones: Phones, bot: LivingBot) -> None:
    await introduce(boris, aigerim)
    await at_the_preview(phones.ann)
    await phones.ann.press("Send it")
    going: dict[str, Fact] = {"state": "going", "total": 3, "unreached": 0}
    await phones.ann.gets(words(ann, "announcement-progress", **going, sent=0, waiting=3))
    await fetch(
        "UPDATE letter SET state = 'sent', sent_at = created_at, facts = NULL WHERE id = "
        "(SELECT min(id) FROM letter)"
    )

    await phones.ann.press("Refresh")

    await phones.ann.gets(words(ann, "announcement-progress", **going, sent=1, waiting=2))


async def test_a_refresh_without_news_is_no_fault(phones: Phones, bot: LivingBot) -> None:
    await at_the_preview(phones.ann)
    await phones.ann.press("Send it")
    shown = await phones.ann.gets("On its way")

    answer = await phones.ann.press("Refresh")
    await bot.handles_everything()

    assert answer.text == ""
    assert [one.text for one in await bot_messages(phones.ann)] == [shown.text]


async def test_an_announcement_is_made_once_however_often_it_is_pressed(phones: Phones) -> None:
    preview = await at_the_preview(phones.ann)

    answers = await press_twice(phones.ann, preview, "Send it")

    assert [answer.text for answer in answers] == ["", ""]
    assert len(await letters("announcement")) == 1


@pytest.mark.parametrize(
    ("typed", "why"),
    [("x" * 3001, TextTooLong(limit=3000, length=3001)), ("\u3164", TextIsEmpty())],
)
async def test_what_cannot_be_announced_keeps_the_question(
    phones: Phones, typed: str, why: TextTooLong | TextIsEmpty
) -> None:
    asked = await an_announcement(phones.ann)

    await phones.ann.text(typed)

    shown = await phones.ann.gets(asked.text)
    assert refusal_in(ann, why) in shown.text


async def test_the_longest_announcement_fits_into_its_preview(phones: Phones) -> None:
    await an_announcement(phones.ann)

    await phones.ann.text("&" * 3000)

    assert (await phones.ann.gets("will get this:")).text.count("&") == 3000


async def test_other_words_may_be_chosen(phones: Phones) -> None:
    await at_the_preview(phones.ann)

    await phones.ann.press("Back")
    await phones.ann.text("Something else")

    await phones.ann.gets(words(ann, "letter-announcement", text="Something else"))


@pytest.mark.parametrize("player", CAST, ids=lambda player: player.language)
async def test_the_button_of_an_announcement_leads_to_the_menu(
    phones: Phones, bot: LivingBot, player: Player
) -> None:
    await introduce(ann)
    await set_superuser(ann.id)
    phone = phones.of(player)
    await at_the_menu(phone, player)
    await at_the_preview(phones.ann)
    async with working(Courier(bot.bot).work):
        await phones.ann.press("Send it")
        letter = await phone.sees(words(player, "letter-announcement", text=WORDS))

    await phone.press(words(player, "letter-to-menu"), on=letter)

    assert (await sees_the_menu(phone, player)).message_id > letter.message_id


async def test_a_former_superuser_announces_nothing(phones: Phones) -> None:
    await at_the_preview(phones.ann)
    await remove_superuser(ann.id)

    answer = await phones.ann.press("Send it")

    assert (answer.show_alert, answer.text) == (True, REFUSED)
    await sees_the_menu(phones.ann)
    assert await letters() == []


async def test_a_former_superuser_writes_no_draft(phones: Phones) -> None:
    await an_announcement(phones.ann)
    await remove_superuser(ann.id)

    await phones.ann.text(WORDS)

    await phones.ann.gets(REFUSED)
    await sees_the_menu(phones.ann)
