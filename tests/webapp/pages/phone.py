"""The Mini App in somebody's hand: a page of a browser, and around it what a phone would do."""

from __future__ import annotations

import json
import re
from typing import Any
from urllib.parse import quote, urlencode

from playwright.async_api import Locator, Page, expect

from santa.identifiers import RoomNumber
from tests.cast import Player
from tests.webapp.launches import signed

VERSION = "9.6"

# What Telegram's own clients bring; their hints and links are paler than everybody can read.
LIGHT = {
    "bg_color": "#ffffff",
    "secondary_bg_color": "#f4f4f5",
    "section_bg_color": "#ffffff",
    "text_color": "#000000",
    "hint_color": "#707579",
    "link_color": "#3390ec",
    "accent_text_color": "#3390ec",
    "destructive_text_color": "#df3f40",
    "button_color": "#3390ec",
    "button_text_color": "#ffffff",
}
DARK = {
    "bg_color": "#17212b",
    "secondary_bg_color": "#232e3c",
    "section_bg_color": "#17212b",
    "text_color": "#f5f5f5",
    "hint_color": "#708499",
    "link_color": "#6ab3f3",
    "accent_text_color": "#6ab2f2",
    "destructive_text_color": "#ec3942",
    "button_color": "#5288c1",
    "button_text_color": "#ffffff",
}
THEMES = {"light": LIGHT, "dark": DARK}

CLIENT = """
window.told = [];
window.TelegramWebviewProxy = {
  postEvent: (name, data) => window.told.push([name, JSON.parse(data)]),
};
"""
"""Stands in for the app around the page: it writes down what it is told."""


class Phone:
    """One opening of the Mini App after the other, in one window."""

    def __init__(self, page: Page, url: str) -> None:
        self.page = page
        self.url = url

    async def open(
        self,
        player: Player,
        room: RoomNumber | None = None,
        *,
        link: str = "",
        theme: str = "light",
        version: str = VERSION,
        user: dict[str, Any] | None = None,
    ) -> None:
        """Open the app as a button of the bot's does, or as a link that carries `link`."""
        said = signed(player, user=user, start_param=link) if link else signed(player, user=user)
        fragment = urlencode(
            {
                "tgWebAppData": said,
                "tgWebAppVersion": version,
                "tgWebAppPlatform": "android",
                "tgWebAppThemeParams": json.dumps(THEMES[theme]),
            },
            quote_via=quote,
        )
        # Only another address makes the window load anew: of two fragments it shows one page.
        await self.page.goto("about:blank")
        await self.page.goto(f"{self.url}/app{f'?room={room}' if room else ''}#{fragment}")
        await self.is_ready()

    async def is_ready(self) -> None:
        """Wait until a page is there and nothing is on its way."""
        await expect(self.page.locator("main article")).to_be_visible()
        await expect(self.page.locator("main[aria-busy]")).to_have_count(0)

    async def go(self, path: str) -> None:
        """Open a page of the app by its path below `/app`, as a link of the app would."""
        await self.page.evaluate(
            """async (path) => {
                const here = document.querySelector("script[type=module]").src;
                const pages = await import(here.replace("app.js", "pages.js"));
                await pages.go(path);
            }""",
            f"/app{path}",
        )
        await self.is_ready()

    async def tap(self, name: str | re.Pattern[str], role: Any = "link") -> None:
        """Tap something by its name, and wait for the page that follows."""
        await self.page.get_by_role(role, name=name).click()

    @property
    def heading(self) -> Locator:
        return self.page.locator("main h1")

    @property
    def notice(self) -> Locator:
        return self.page.locator(".notice")

    async def shows(self, heading: str) -> None:
        """Wait for a page by its heading."""
        await expect(self.heading).to_have_text(heading)
        await self.is_ready()

    async def told(self, event: str) -> list[dict[str, Any]]:
        """Return what the app around the page was told under a name."""
        found: list[list[Any]] = await self.page.evaluate("told")
        return [data for name, data in found if name == event]

    async def waits_for(self, event: str, **data: Any) -> None:
        """Wait until the app around the page was told this last under a name."""
        await self.page.wait_for_function(
            """([event, data]) => {
                const last = told.filter(([name]) => name === event).at(-1)?.[1];
                return last && Object.entries(data).every(([key, value]) => last[key] === value);
            }""",
            arg=[event, data],
        )

    async def says(self, event: str, **data: Any) -> None:
        """Let the app around the page say something."""
        await self.page.evaluate(
            "([event, data]) => Telegram.WebView.receiveEvent(event, data)", [event, data]
        )

    async def press_main(self, text: str) -> None:
        """Press the large button of the app around the page."""
        await self.waits_for(
            "web_app_setup_main_button", is_visible=True, is_active=True, text=text
        )
        await self.says("main_button_pressed")

    async def answer(self, button: str = "yes") -> str:
        """Answer the popup of the app around the page; gives what it asked."""
        await self.page.wait_for_function(
            "told.filter(([name]) => name === 'web_app_open_popup').length > (window.answered ?? 0)"
        )
        await self.page.evaluate("window.answered = (window.answered ?? 0) + 1")
        asked = (await self.told("web_app_open_popup"))[-1]
        await self.says("popup_closed", button_id=button)
        return str(asked["message"])
