"""Who comes to the Mini App by a link never pressed Start: letters wait until the bot may write."""

import pytest

from santa.people import meet, recognise
from simulator.controls import Controls
from simulator.phone import Phone
from tasks.courier import Courier
from tests.bot.living_bot import LivingBot
from tests.cast import a_room, ann, boris
from tests.post import letters
from tests.tasks.conftest import working
from tests.tasks.watching import until


@pytest.fixture
async def newcomer(controls: Controls, bot: LivingBot) -> Phone:
    """Somebody whom the Mini App has met, and the chat has not."""
    await meet(boris.id, first_name=boris.first_name, last_name="", language=boris.language)
    return await Phone.new(controls, boris.first_name, boris.language, id=boris.id)


async def test_the_letters_of_somebody_from_a_link_go_out_once_the_bot_may_write(
    newcomer: Phone, bot: LivingBot
) -> None:
    await a_room(of=boris, with_=[ann])

    async with working(Courier(bot.bot).work):
        await until(_one_is_unreachable)
        await newcomer.do("write-access")
        await newcomer.gets("Office")

    card = await recognise(boris.id)
    assert card is not None
    assert not card.is_unreachable


async def test_it_is_no_message_that_anybody_answers(newcomer: Phone, bot: LivingBot) -> None:
    await newcomer.do("write-access")
    await bot.handles_everything()

    screen = await newcomer.screen()
    assert not [call for call in bot.simulator.calls() if "send" in call.method.lower()], screen


async def _one_is_unreachable() -> bool:
    return "unreachable" in [one.state for one in await letters() if one.receiver == boris.id]
