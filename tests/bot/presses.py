"""Presses that no honest phone makes, or that a quick thumb makes."""

from simulator.phone import Phone
from simulator.screen import Answer, Shown


async def press_twice(phone: Phone, shown: Shown, button: str, *, times: int = 2) -> list[Answer]:
    """Press a button twice, or more often, before the bot has answered."""
    found = shown.button(button)
    assert found is not None
    return await _press(phone, shown, *[found["data"]] * times)


async def press_forged(phone: Phone, shown: Shown, data: str) -> Answer:
    """Send what no button of the screen sends, in the name of the screen's dialog."""
    mark, _, _ = shown.rows[0][0]["data"].rpartition("\x1d")
    return (await _press(phone, shown, f"{mark}\x1d{data}"))[0]


async def press_raw(phone: Phone, shown: Shown, data: str) -> Answer:
    """Send just this, in the name of no dialog."""
    return (await _press(phone, shown, data))[0]


async def _press(phone: Phone, shown: Shown, *data: str) -> list[Answer]:
    order = {"message_id": shown.message_id, "stale": True}
    sent = [await phone.do("press", data=each, **order) for each in data]
    queries = [each["callback_query_id"] for each in sent]
    return [
        await phone.until(lambda screen, query=query: screen.answers.get(query))  # type: ignore[misc]
        for query in queries
    ]
