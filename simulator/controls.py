"""A client of the control API: people, groups, the clock, troubles, what the bot has done."""

# ruff: noqa: ASYNC109 - the server waits, not this client
from __future__ import annotations

import ssl
from datetime import datetime, timedelta
from types import TracebackType
from typing import Any, cast

import httpx

LONG_POLL_SECONDS = 20.0
NO_CERTIFICATES = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
"""Plain http only: reading the certificates of the system takes longer than a test."""


class Impossible(AssertionError):
    """The simulator refused what the phone wanted to do."""

    def __init__(self, status: int, text: str) -> None:
        self.status = status
        super().__init__(f"{status}: {text}")


class Controls:
    """Everything at the controls that is not one person's phone."""

    def __init__(self, url: str) -> None:
        self.url = url
        self._client = httpx.AsyncClient(
            base_url=url,
            timeout=LONG_POLL_SECONDS + 30,
            trust_env=False,
            verify=NO_CERTIFICATES,
        )

    async def __aenter__(self) -> Controls:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.close()

    async def close(self) -> None:
        """Hang up."""
        await self._client.aclose()

    async def get(self, path: str, **query: Any) -> dict[str, Any]:
        """Read something under `/sim`."""
        return self._read(await self._client.get(f"/sim{path}", params=query))

    async def post(self, path: str, **body: Any) -> dict[str, Any]:
        """Do something under `/sim`."""
        return self._read(await self._client.post(f"/sim{path}", json=body))

    async def patch(self, path: str, **body: Any) -> dict[str, Any]:
        """Change something under `/sim`."""
        return self._read(await self._client.patch(f"/sim{path}", json=body))

    @staticmethod
    def _read(answer: httpx.Response) -> dict[str, Any]:
        body = cast(dict[str, Any], answer.json())
        if not answer.is_success:
            raise Impossible(answer.status_code, str(body.get("error", body)))
        return body

    async def changes(self, since: int, timeout: float) -> list[dict[str, Any]]:
        """Wait for events after a number, at most so many seconds."""
        answer = await self.get(
            "/changes", since=since, timeout=max(0.0, min(timeout, LONG_POLL_SECONDS))
        )
        return cast(list[dict[str, Any]], answer["events"])

    async def group(
        self,
        title: str,
        owner_id: int,
        member_ids: tuple[int, ...] = (),
        *,
        with_bot: bool = False,
        supergroup: bool = False,
    ) -> dict[str, Any]:
        """Make a group and give its Chat."""
        return await self.post(
            "/groups",
            title=title,
            owner_id=owner_id,
            member_ids=list(member_ids),
            with_bot=with_bot,
            type="supergroup" if supergroup else "group",
        )

    async def add_to_group(
        self, chat_id: int, by: int, *, status: str = "member", payload: str | None = None
    ) -> dict[str, Any]:
        """Add the bot to a group, raise it, or (`left`, `kicked`) send it away."""
        return await self.post(f"/groups/{chat_id}/bot", by=by, status=status, payload=payload)

    async def migrate(self, chat_id: int) -> dict[str, Any]:
        """Turn a group into a supergroup and give the new Chat."""
        return await self.post(f"/groups/{chat_id}/migrate")

    async def now(self) -> datetime:
        """Tell the simulated time."""
        return datetime.fromisoformat((await self.get("/clock"))["now"])

    async def forward(self, by: timedelta) -> datetime:
        """Move the clock on."""
        answer = await self.post("/clock", by_seconds=by.total_seconds())
        return datetime.fromisoformat(answer["now"])

    async def set_clock(self, at: datetime) -> datetime:
        """Make it this moment now."""
        return datetime.fromisoformat((await self.post("/clock", at=at.isoformat()))["now"])

    async def fault(self, kind: str, *methods: str, **settings: Any) -> None:
        """Ask for trouble: the next call unless `next` or `probability` says otherwise."""
        if "probability" not in settings:
            settings.setdefault("next", 1)
        await self.post("/faults", kind=kind, methods=list(methods), **settings)

    async def calls(self, method: str = "", since: int = 0) -> list[dict[str, Any]]:
        """Give the calls of the bot."""
        answer = await self.get("/calls", method=method, since=since, limit=20_000)
        return cast(list[dict[str, Any]], answer["calls"])

    async def complaints(self) -> list[str]:
        """Give all that a good bot leaves empty: not simulated, swallowed, unanswered."""
        found = [f"not simulated: {name}" for name in (await self.get("/unmodelled"))["unmodelled"]]
        found += (await self.get("/warnings"))["warnings"]
        unanswered = (await self.get("/unanswered"))["unanswered"]
        return found + [f"never answered: {query['data']!r}" for query in unanswered]
