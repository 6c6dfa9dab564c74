"""How a process that runs on and on is begun and ended: one signal, and it ends in good order."""

import asyncio
import signal
import sys
from collections.abc import Callable, Coroutine
from types import FrameType
from typing import Any

if sys.platform == "win32":
    from asyncio import new_event_loop
else:
    from uvloop import new_event_loop

ENDINGS = (signal.SIGTERM, signal.SIGINT)


def leave_on_signal() -> None:
    """End with code 0 on a signal, wherever the start has got to; `with` blocks are left."""
    for number in ENDINGS:
        signal.signal(number, _leave)


def run_until_signal(work: Callable[[asyncio.Event], Coroutine[Any, Any, None]]) -> None:
    """Run until the work ends; a signal sets the event that asks it to."""
    try:
        with asyncio.Runner(loop_factory=new_event_loop) as runner:
            runner.run(_heeding_signals(work))
    finally:
        for number in ENDINGS:  # what is left to close takes its time, but not long
            signal.signal(number, signal.SIG_IGN)


async def _heeding_signals(work: Callable[[asyncio.Event], Coroutine[Any, Any, None]]) -> None:
    stopping = asyncio.Event()
    for number in ENDINGS:
        asyncio.get_running_loop().add_signal_handler(number, stopping.set)
    await work(stopping)


def _leave(_number: int, _frame: FrameType | None) -> None:
    sys.exit(0)
