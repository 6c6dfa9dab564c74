"""Inline mode: typing after the bot's name, and choosing."""

from typing import Any

import pytest

from simulator.controls import Controls, Impossible
from simulator.phone import Phone
from simulator.running import RunningSimulator
from tests.simulator.raw import RawBot, article, button, keyboard


async def test_inline_results_reach_the_chat(
    own: RunningSimulator, own_bot: RawBot, taras: Phone
) -> None:
    query_id = (await taras.do("inline", query="join"))["inline_query_id"]
    markup = keyboard([button("In", callback_data="in")])
    results = [article("a", reply_markup=markup), article("b")]

    await own_bot.ok(
        "answerInlineQuery", inline_query_id=query_id, results=results, is_personal=True
    )
    await taras.until(lambda screen: screen.inline_answers.get(query_id))
    chosen = await taras.choose(query_id, "a")
    await taras.press("In", answered=False)

    updates = [update.wire() for update in own.world.updates.queue]
    inline_message_id = updates[-1]["callback_query"]["inline_message_id"]
    assert chosen.view["via_bot"] is True
    assert "message" not in updates[-1]["callback_query"]
    assert updates[-2]["chosen_inline_result"]["inline_message_id"] == inline_message_id
    assert updates[-3]["message"]["via_bot"]["username"] == "santa_demo_bot"
    assert (
        await own_bot.ok("editMessageText", inline_message_id=inline_message_id, text="y") is True
    )
    assert (await taras.sees("y")).message_id == chosen.message_id
    assert (
        await own_bot.refused("editMessageText", inline_message_id="nope", text="y")
        == "Bad Request: MESSAGE_ID_INVALID"
    )
    assert "query is too old" in await own_bot.refused(
        "answerInlineQuery", inline_query_id=query_id, results=results
    )


@pytest.mark.parametrize(
    ("results", "expected"),
    [
        ([article("a"), article("a")], "RESULT_ID_DUPLICATE"),
        ([article("x" * 65)], "RESULT_ID_INVALID"),
        ([article(str(number)) for number in range(51)], "RESULTS_TOO_MUCH"),
        (
            [{"type": "article", "id": "1"}],
            "can't parse inline query result: Can't find field \"input_message_content\"",
        ),
    ],
)
async def test_wrong_inline_results_are_refused(
    bot: RawBot, ann: Phone, results: list[dict[str, Any]], expected: str
) -> None:
    query_id = (await ann.do("inline", query="join"))["inline_query_id"]

    refusal = await bot.refused("answerInlineQuery", inline_query_id=query_id, results=results)

    assert refusal == f"Bad Request: {expected}"


async def test_a_photo_may_be_an_inline_result(bot: RawBot, ann: Phone, controls: Controls) -> None:
    file_id = (await ann.photo()).wire["photo"][-1]["file_id"]
    query_id = (await ann.do("inline", query="join"))["inline_query_id"]
    known = {"type": "photo", "id": "a", "photo_file_id": file_id, "caption": "known"}
    remote = {"type": "photo", "id": "b", "photo_url": "https://example.com/a.png"}

    await bot.ok("answerInlineQuery", inline_query_id=query_id, results=[known, remote])
    first = await ann.choose(query_id, "a")
    second = await ann.choose(query_id, "b")

    assert (first.kind, first.text) == ("photo", "known")
    assert second.view["media"]["url"] == "https://example.com/a.png"


async def test_inline_mode_can_be_off(ann: Phone, controls: Controls) -> None:
    await controls.patch("/bot", inline_mode=False)

    with pytest.raises(Impossible, match="inline mode is off"):
        await ann.do("inline", query="x")
    await controls.patch("/bot", inline_mode=True)
