"""A bot of a few lines over plain HTTP, with every kind of button the page must show."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from typing import Any
from urllib.parse import quote

import httpx

Json = dict[str, Any]

COMMANDS = {
    "": [{"command": "start", "description": "Begin"}, {"command": "help", "description": "Help"}],
    "ru": [{"command": "start", "description": "Начать"}],
}
ALERT = "The draw has already been made."
WHISPER = "Saved."
ENTITIES = "🎄 <b>bold <i>both</i></b> <code>a &lt; b</code> <tg-spoiler>secret</tg-spoiler> end"


def _key(text: str, **does: object) -> Json:
    return {"text": text, **(does or {"callback_data": text})}


class SmallBot:
    """Greet on /start, echo the rest, and do what its buttons say."""

    def __init__(self, api: httpx.AsyncClient, username: str) -> None:
        self._api = api
        self._link = f"https://t.me/{username}?start=room_123456"
        self.may_answer = asyncio.Event()

    async def call(self, method: str, **params: Any) -> Any:
        """Call a method of the Bot API."""
        answer = await self._api.post(method, json=params)
        assert answer.status_code == 200, answer.text
        return answer.json()["result"]

    async def refused(self, method: str, **params: Any) -> str:
        """Call a method that is refused, and give the words."""
        return str((await self._api.post(method, json=params)).json()["description"])

    async def run(self) -> None:
        """Poll for ever."""
        for language, commands in COMMANDS.items():
            await self.call("setMyCommands", commands=commands, language_code=language)
        await self.call("setMyDescription", description="A small bot for small tests.")
        await self.call("setMyDescription", description="Малий бот.", language_code="uk")
        offset = 0
        while True:
            for update in await self.call("getUpdates", offset=offset, timeout=30):
                offset = update["update_id"] + 1
                if "message" in update:
                    await self._on_message(update["message"])
                elif "callback_query" in update:
                    await self._on_press(update["callback_query"])

    async def _on_message(self, message: Json) -> None:
        chat, text = message["chat"]["id"], message.get("text", "")
        if text.startswith("/start"):
            await self._greet(chat, message["from"]["first_name"], text.removeprefix("/start"))
        elif text == "keyboard":
            rows = [[_key("Yes", style="success"), _key("No", style="danger")]]
            board = {"keyboard": rows, "one_time_keyboard": True, "resize_keyboard": True}
            await self.call("sendMessage", chat_id=chat, text="Well?", reply_markup=board)
        elif text == "entities":
            await self.call("sendMessage", chat_id=chat, text=ENTITIES, parse_mode="HTML")
        elif text == "think":
            await self.call("sendChatAction", chat_id=chat, action="typing")
        else:
            await self.call("sendMessage", chat_id=chat, text=f"You said: {text}")

    async def _greet(self, chat: int, name: str, payload: str) -> None:
        share = f"https://t.me/share/url?url={quote(self._link)}&text={quote('Come & play')}"
        rows = [
            [_key("Change"), _key("Forget")],
            [_key("Alert"), _key("Whisper"), _key("Slow")],
            [_key("Invite", url=share)],
            [_key("Copy", copy_text={"text": self._link})],
        ]
        await self.call(
            "sendMessage",
            chat_id=chat,
            text=f"Hello, {name}!{payload}",
            reply_markup={"inline_keyboard": rows},
        )

    async def _on_press(self, query: Json) -> None:
        message, pressed = query["message"], query["data"]
        here = {"chat_id": message["chat"]["id"], "message_id": message["message_id"]}
        answer: Json = {"callback_query_id": query["id"]}
        if pressed == "Change":
            keys = message["reply_markup"]
            await self.call("editMessageText", text="Changed.", reply_markup=keys, **here)
        elif pressed == "Forget":
            await self.call("deleteMessage", **here)
        elif pressed == "Alert":
            answer |= {"text": ALERT, "show_alert": True}
        elif pressed == "Whisper":
            answer |= {"text": WHISPER}
        elif pressed == "Slow":
            await self.may_answer.wait()
        await self.call("answerCallbackQuery", **answer)


@asynccontextmanager
async def running_bot(url: str, token: str, username: str) -> AsyncIterator[SmallBot]:
    """Run the bot beside the test."""
    async with httpx.AsyncClient(base_url=f"{url}/bot{token}/", timeout=60) as api:
        bot = SmallBot(api, username)
        polling = asyncio.create_task(bot.run())
        try:
            yield bot
            if polling.done():
                polling.result()
        finally:
            polling.cancel()
            with suppress(asyncio.CancelledError, httpx.HTTPError):
                await polling
