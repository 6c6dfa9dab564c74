"""Bad days, played on purpose."""

import time

import httpx
import pytest

from simulator.controls import Controls, Impossible
from simulator.phone import Phone
from simulator.running import RunningSimulator
from simulator.state.faults import Fault
from tests.simulator.raw import RawBot

IMPATIENT = httpx.Timeout(60, read=0.1)


async def test_a_flood_wait_as_long_as_one_likes(own_bot: RawBot, own_controls: Controls) -> None:
    await own_controls.fault("flood", retry_after=37)

    answer = await own_bot.answer("getMe")

    assert answer.status_code == 429
    assert answer.headers["Retry-After"] == "37"
    assert answer.json()["parameters"] == {"retry_after": 37}
    assert await own_bot.ok("getMe")


@pytest.mark.parametrize(("status", "text"), [(500, "Internal Server Error"), (502, "Bad Gateway")])
async def test_the_server_may_be_broken(
    own_bot: RawBot, own_controls: Controls, status: int, text: str
) -> None:
    await own_controls.fault("server_error", status=status)

    answer = await own_bot.answer("getMe")

    assert answer.json() == {"ok": False, "error_code": status, "description": text}


@pytest.mark.parametrize(
    ("method", "text", "said"),
    [
        ("sendVoice", "VOICE_MESSAGES_FORBIDDEN", "VOICE_MESSAGES_FORBIDDEN"),
        (
            "sendPhoto",
            "Wrong file identifier/HTTP URL specified",
            "wrong file identifier/HTTP URL specified",
        ),
    ],
)
async def test_what_telegram_takes_at_other_times_may_be_refused(
    own_bot: RawBot, own_controls: Controls, method: str, text: str, said: str
) -> None:
    await own_controls.fault("refused", method, text=text)

    assert await own_bot.refused(method) == f"Bad Request: {said}"


async def test_a_fault_meets_only_the_methods_it_names(
    own_bot: RawBot, taras: Phone, own_controls: Controls
) -> None:
    await own_controls.fault("server_error", "sendMessage", next=2)

    statuses = [(await own_bot.answer("getMe")).status_code] + [
        (await own_bot.answer("sendMessage", chat_id=taras.id, text="x")).status_code
        for _ in range(3)
    ]

    assert statuses == [200, 500, 500, 200]
    assert (await own_controls.get("/faults"))["faults"] == []
    assert [call["fault"] for call in await own_controls.calls("sendMessage")] == [
        "server_error",
        "server_error",
        None,
    ]


@pytest.mark.parametrize(("kind", "texts"), [("reset_before", []), ("reset_after", ["x"])])
async def test_the_line_may_be_cut(
    own_bot: RawBot, taras: Phone, own_controls: Controls, kind: str, texts: list[str]
) -> None:
    await own_controls.fault(kind)

    with pytest.raises(httpx.NetworkError):
        await own_bot.answer("sendMessage", chat_id=taras.id, text="x")

    assert [shown.text for shown in (await taras.screen()).messages][1:] == texts


@pytest.mark.parametrize(("kind", "texts"), [("timeout_before", []), ("timeout_after", ["x"])])
async def test_the_answer_may_not_come(
    own_bot: RawBot, taras: Phone, own_controls: Controls, kind: str, texts: list[str]
) -> None:
    await own_controls.fault(kind, seconds=0.2)
    begun = time.monotonic()

    with pytest.raises(httpx.NetworkError):
        await own_bot.answer("sendMessage", chat_id=taras.id, text="x")

    assert time.monotonic() - begun >= 0.2
    assert [shown.text for shown in (await taras.screen()).messages][1:] == texts


async def test_a_long_timeout_does_not_hold_up_the_end() -> None:
    begun = time.monotonic()
    async with RunningSimulator() as simulator, Controls(simulator.url) as controls:
        bot = RawBot(simulator.url, simulator.token)
        await controls.fault("timeout_before", seconds=60)
        with pytest.raises(httpx.ReadTimeout):
            await bot.http.post(f"/bot{bot.token}/getMe", timeout=IMPATIENT)
        await bot.http.aclose()

    assert time.monotonic() - begun < 50


def test_chance_is_repeatable() -> None:
    def struck(seed: int) -> list[bool]:
        fault = Fault("flood", probability=0.5, seed=seed)
        return [fault.strikes() for _ in range(50)]

    assert struck(1) == struck(1)
    assert struck(1) != struck(2)
    assert 10 < sum(struck(1)) < 40


def test_polling_is_spared_unless_named() -> None:
    assert not Fault("flood", next=1).concerns("getUpdates")
    assert Fault("flood", methods=["getUpdates"], next=1).concerns("getUpdates")


@pytest.mark.parametrize(
    "wrong",
    [
        {"kind": "flood"},
        {"kind": "flood", "next": 1, "probability": 0.5},
        {"kind": "earthquake", "next": 1},
        {"kind": "refused", "next": 1},
        {"kind": "flood", "next": 1, "text": "VOICE_MESSAGES_FORBIDDEN"},
        {"kind": "flood", "next": 1, "colour": "red"},
        {"next": 1},
    ],
)
async def test_nonsense_is_refused(own_controls: Controls, wrong: dict[str, object]) -> None:
    with pytest.raises(Impossible, match="400"):
        await own_controls.post("/faults", **wrong)


async def test_troubles_can_be_ended(own_bot: RawBot, own_controls: Controls) -> None:
    await own_controls.fault("flood", probability=1.0)
    refused = await own_bot.refused("getMe")

    await own_controls.post("/faults/clear")

    assert refused == "Too Many Requests: retry after 1"
    assert await own_bot.ok("getMe")
