"""Run a simulator by itself: `python -m simulator --port 8081 --token 123456:demo`."""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import signal

from simulator.running import DEFAULT_TOKEN, DEFAULT_USERNAME, RunningSimulator


def _read_arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m simulator", description=__doc__)
    parser.add_argument("--port", type=int, default=8081, help="0 takes a free one")
    parser.add_argument("--token", default=DEFAULT_TOKEN, help="the token the bot will use")
    parser.add_argument("--username", default=DEFAULT_USERNAME, help="the bot's username")
    parser.add_argument("--name", default="Secret Santa", help="the bot's name")
    parser.add_argument("--main-app-url", default="", help="the bot's main Mini App")
    parser.add_argument(
        "--app",
        action="append",
        default=[],
        metavar="NAME=ADDRESS",
        help="a Mini App by its short name, as in t.me/<bot>/<name>; may be repeated",
    )
    parser.add_argument("--no-rates", action="store_true", help="leave the rate limits out")
    parser.add_argument(
        "--https-only", action="store_true", help="refuse plain http even on this machine"
    )
    return parser.parse_args()


async def _run(arguments: argparse.Namespace) -> None:
    stop = asyncio.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        with contextlib.suppress(NotImplementedError):
            asyncio.get_running_loop().add_signal_handler(number, stop.set)
    async with RunningSimulator(
        port=arguments.port,
        token=arguments.token,
        username=arguments.username,
        first_name=arguments.name,
        rates=not arguments.no_rates,
        loopback_http=not arguments.https_only,
        main_app_url=arguments.main_app_url,
        apps=dict(app.split("=", 1) for app in arguments.app),
    ) as simulator:
        print(f"The simulator answers at {simulator.url}", flush=True)  # noqa: T201
        await stop.wait()


if __name__ == "__main__":
    asyncio.run(_run(_read_arguments()))
