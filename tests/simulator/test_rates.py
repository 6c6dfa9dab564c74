"""Telegram's limits, when they are switched on."""

from simulator.controls import Controls
from simulator.phone import Phone
from simulator.running import RunningSimulator
from simulator.state.rates import Rates
from tests.simulator.raw import RawBot


class Time:
    def __init__(self) -> None:
        self.seconds = 0.0

    def __call__(self) -> float:
        return self.seconds


def spent(rates: Rates, chat_id: int, times: int) -> list[int]:
    return [rates.spend(chat_id) for _ in range(times)]


def test_a_chat_takes_a_short_burst_and_then_one_a_second() -> None:
    time = Time()
    rates = Rates(on=True, now=time)

    assert spent(rates, 1, 4) == [0, 0, 0, 1]
    time.seconds = 1
    assert spent(rates, 1, 2) == [0, 1]


def test_all_chats_together_take_thirty_a_second() -> None:
    rates = Rates(on=True, now=Time())

    assert [rates.spend(chat_id) for chat_id in range(1, 32)] == [0] * 30 + [1]


def test_a_group_takes_twenty_a_minute() -> None:
    time = Time()
    rates = Rates(on=True, now=time)

    for _ in range(20):
        assert rates.spend(-1) == 0
        time.seconds += 1
    # 20 of 20 are spent and a third of a token a second has come back.
    taken = 0
    while rates.spend(-1) == 0:
        taken += 1
        time.seconds += 1

    assert taken in range(8, 12)
    assert rates.spend(-1) in {1, 2, 3}


def test_a_refused_call_costs_nothing() -> None:
    time = Time()
    rates = Rates(on=True, now=time)
    spent(rates, 1, 100)

    time.seconds = 1

    assert rates.spend(1) == 0


def test_switched_off_nothing_is_counted() -> None:
    assert set(spent(Rates(now=Time()), 1, 100)) == {0}


async def test_too_many_calls_are_told_when_to_come_again() -> None:
    async with RunningSimulator() as simulator, Controls(simulator.url) as controls:
        simulator.telegram.rates = Rates(on=True, now=Time())
        bot = RawBot(simulator.url, simulator.token)
        ann = await Phone.new(controls, "Ann")
        boris = await Phone.new(controls, "Boris")
        await ann.start()
        await boris.start()
        for number in range(3):
            await bot.ok("sendMessage", chat_id=ann.id, text=str(number))

        refused = await bot.answer("sendMessage", chat_id=ann.id, text="x")
        edit = await bot.answer("editMessageText", chat_id=ann.id, message_id=2, text="x")
        await bot.ok("sendMessage", chat_id=boris.id, text="others are not stopped")
        await bot.ok("sendChatAction", chat_id=ann.id, action="typing")
        await controls.post("/rate", on=False)
        await bot.ok("sendMessage", chat_id=ann.id, text="x")
        await bot.http.aclose()

    assert refused.status_code == 429
    assert refused.headers["Retry-After"] == "1"
    assert refused.json() == {
        "ok": False,
        "error_code": 429,
        "description": "Too Many Requests: retry after 1",
        "parameters": {"retry_after": 1},
    }
    assert edit.status_code == 429


async def test_the_limits_can_be_read_and_changed(own_controls: Controls) -> None:
    changed = await own_controls.post("/rate", on=True, per_chat_burst=1)

    assert changed == await own_controls.get("/rate")
    assert (changed["on"], changed["per_chat_burst"], changed["per_second"]) == (True, 1, 30)
