"""A Mini App of a few lines: it says what a test wants and shows all it hears."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any

from playwright.async_api import Frame, Locator, expect

from tests.simulator.page.small_bot import SmallBot
from tests.simulator.page.tabletop import key

PAGE = b"""<!doctype html>
<html lang="en"><meta charset="utf-8"><title>A small app</title>
<label>Wish <input></label><ol></ol>
<script>
  const list = document.querySelector("ol");
  addEventListener("message", ({ source, data }) => {
    if (source !== parent) return;
    const { eventType, eventData } = JSON.parse(data);
    const heard = document.createElement("li");
    heard.textContent = `${eventType} ${JSON.stringify(eventData ?? null)}`;
    list.append(heard);
  });
  window.say = (eventType, eventData) =>
    parent.postMessage(JSON.stringify({ eventType, eventData }), "*");
  say("web_app_ready");
</script>
</html>
"""


class _Door(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.end_headers()
        self.wfile.write(PAGE)

    def log_message(self, *args: object) -> None:
        """Say nothing."""


@contextmanager
def served_app() -> Iterator[str]:
    """Serve the app on a port of its own, so that it is of another origin than the table."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Door)
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


class OpenApp:
    """The app on one phone."""

    def __init__(self, phone: Locator) -> None:
        self.phone = phone
        self.panel = phone.locator(".web-app")
        self.page = self.panel.frame_locator("iframe")

    async def is_ready(self) -> OpenApp:
        """Wait until the app has said that it can be shown."""
        await expect(self.panel).to_have_attribute("data-state", "ready")
        return self

    async def frame(self) -> Frame:
        """Give the frame with the app in it."""
        handle = await self.panel.locator("iframe").element_handle()
        frame = await handle.content_frame()
        assert frame is not None
        return frame

    async def says(self, word: str, **told: Any) -> None:
        """Let the app say something to the phone."""
        await (await self.frame()).evaluate("([word, told]) => say(word, told)", [word, told])

    async def hears(self, word: str, **told: Any) -> None:
        """Wait until the app has heard something with these facts, in this order."""
        facts = json.dumps(told, separators=(",", ":")).strip("{}") if told else ""
        lines = self.page.locator("li").filter(has_text=f"{word} ").filter(has_text=facts)
        await expect(lines.last).to_be_attached()

    async def has_heard(self, word: str) -> int:
        """Say how often the app has heard something."""
        return await self.page.locator("li").filter(has_text=f"{word} ").count()


async def open_app(bot: SmallBot, phone: Locator, address: str) -> OpenApp:
    """Send a button with the app to a phone and press it."""
    person = int(await phone.get_attribute("data-phone") or 0)
    button = {"text": "Open the app", "web_app": {"url": address}}
    keys = {"inline_keyboard": [[button]]}
    await bot.call("sendMessage", chat_id=person, text="Look", reply_markup=keys)
    await key(phone, "Open the app").click()
    return await OpenApp(phone).is_ready()
