"""A window of a browser that must stay clean while a test has it."""

import contextlib
from collections.abc import AsyncIterator, Callable

from playwright.async_api import ConsoleMessage, Error, Page, Request


@contextlib.asynccontextmanager
async def kept_clean(
    window: Page, *, homes: tuple[str, ...], is_fault: Callable[[ConsoleMessage], bool]
) -> AsyncIterator[Page]:
    """Lend a window for the block; it must meet no fault and ask for nothing from elsewhere."""
    faults: list[str] = []

    def hear(message: ConsoleMessage) -> None:
        if is_fault(message):
            faults.append(message.text)

    def see(request: Request) -> None:
        if not request.url.startswith(homes):
            faults.append(f"asked for {request.url}")

    def fail(error: Error) -> None:
        faults.append(str(error))

    window.on("console", hear)
    window.on("request", see)
    window.on("pageerror", fail)
    yield window
    window.remove_listener("console", hear)
    window.remove_listener("request", see)
    window.remove_listener("pageerror", fail)
    await window.goto("about:blank")
    assert faults == []
