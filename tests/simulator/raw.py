"""A bot without a library: forms over HTTP, so that nothing of aiogram checks itself."""

from __future__ import annotations

import json
from typing import Any

import httpx

from simulator.controls import NO_CERTIFICATES


class RawBot:
    """Call the Bot API as a form and read the JSON."""

    def __init__(self, url: str, token: str) -> None:
        self.url = url
        self.token = token
        self.http = httpx.AsyncClient(
            base_url=url, timeout=60, trust_env=False, verify=NO_CERTIFICATES
        )

    async def answer(self, method: str, **params: Any) -> httpx.Response:
        form = {name: _form(value) for name, value in params.items()}
        return await self.http.post(f"/bot{self.token}/{method}", data=form)

    async def ok(self, method: str, **params: Any) -> Any:
        body = (await self.answer(method, **params)).json()
        assert body["ok"], body
        return body["result"]

    async def refused(self, method: str, **params: Any) -> str:
        answer = await self.answer(method, **params)
        body = answer.json()
        assert body["ok"] is False, body
        assert answer.status_code == body["error_code"]
        return str(body["description"])


def _form(value: Any) -> str:
    if isinstance(value, str):
        return value
    return json.dumps(value, ensure_ascii=False)


def keyboard(*rows: list[dict[str, Any]]) -> dict[str, Any]:
    return {"inline_keyboard": list(rows)}


def button(text: str, **action: Any) -> dict[str, Any]:
    return {"text": text, **(action or {"callback_data": text})}


def article(number: str = "1", **more: Any) -> dict[str, Any]:
    content = {"message_text": "<b>Join</b>", "parse_mode": "HTML"}
    shown = {"type": "article", "id": number, "title": "Join"}
    return {**shown, "input_message_content": content, **more}
