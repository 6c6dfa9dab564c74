"""What a person can send and set from a phone; `Phone` adds looking and pressing."""

from __future__ import annotations

import base64
from abc import ABC, abstractmethod
from typing import Any

from simulator.controls import Controls
from simulator.screen import Shown


class Writing(ABC):
    """The sending half of a phone."""

    controls: Controls
    person: dict[str, Any]

    @abstractmethod
    async def do(self, verb: str, **order: Any) -> dict[str, Any]:
        """Do something and give the answer."""

    async def _sent(self, verb: str, **order: Any) -> Shown:
        return Shown((await self.do(verb, **order))["message"])

    async def start(self, payload: str = "") -> Shown:
        """Press Start, or come by a `?start=` link."""
        return await self._sent("start", payload=payload)

    async def text(self, text: str, *, reply_to: int | None = None) -> Shown:
        """Write plain words."""
        return await self._sent("text", text=text, reply_to=reply_to)

    async def html(self, html: str, *, reply_to: int | None = None) -> Shown:
        """Write words with bold, links and mentions of people in them."""
        return await self._sent("text", html=html, reply_to=reply_to)

    async def media(self, kind: str, content: bytes | None = None, **order: Any) -> Shown:
        """Send a file: photo, sticker, voice, video, video_note, animation, document, audio."""
        if content is not None:
            order["content"] = base64.b64encode(content).decode()
        return await self._sent("media", kind=kind, **order)

    async def photo(self, caption: str = "", content: bytes | None = None) -> Shown:
        """Send a photo."""
        return await self.media("photo", content, caption=caption)

    async def sticker(self, emoji: str = "🎄") -> Shown:
        """Send a sticker."""
        return await self.media("sticker", emoji=emoji)

    async def voice(self, duration: int = 3) -> Shown:
        """Send a voice message."""
        return await self.media("voice", duration=duration)

    async def video(self, caption: str = "") -> Shown:
        """Send a video."""
        return await self.media("video", caption=caption)

    async def video_note(self) -> Shown:
        """Send a round video."""
        return await self.media("video_note")

    async def animation(self, caption: str = "") -> Shown:
        """Send an animation."""
        return await self.media("animation", caption=caption)

    async def document(
        self, file_name: str, content: bytes | None = None, caption: str = ""
    ) -> Shown:
        """Send a file as it is."""
        return await self.media("document", content, file_name=file_name, caption=caption)

    async def audio(self, file_name: str = "carol.mp3") -> Shown:
        """Send music."""
        return await self.media("audio", file_name=file_name)

    async def album(self, *kinds: str, caption: str = "") -> list[Shown]:
        """Send several files at once, the caption under the first."""
        items: list[dict[str, Any]] = [{"kind": kind} for kind in kinds]
        items[0]["caption"] = caption
        answer = await self.do("album", items=items)
        return [Shown(view) for view in answer["messages"]]

    async def contact(
        self, phone_number: str | None = None, first_name: str = "", **order: Any
    ) -> Shown:
        """Share one's own contact, or somebody's."""
        if phone_number is None:
            return await self._sent("contact")
        return await self._sent(
            "contact", phone_number=phone_number, first_name=first_name, **order
        )

    async def location(self, latitude: float = 51.1282, longitude: float = 71.4304) -> Shown:
        """Share a place."""
        return await self._sent("location", latitude=latitude, longitude=longitude)

    async def venue(self, title: str, address: str = "") -> Shown:
        """Share a place with a name."""
        return await self._sent(
            "location", latitude=51.1282, longitude=71.4304, title=title, address=address
        )

    async def poll(self, question: str, *options: str) -> Shown:
        """Ask everybody something."""
        return await self._sent("poll", question=question, options=list(options))

    async def dice(self) -> Shown:
        """Throw a dice."""
        return await self._sent("dice")

    async def story(self) -> Shown:
        """Pass on one's story."""
        return await self._sent("story")

    async def forward(self, message: Shown, from_chat_id: int) -> Shown:
        """Pass on a message of another chat."""
        return await self._sent("forward", from_chat_id=from_chat_id, message_id=message.message_id)

    async def forward_from(self, name: str, text: str) -> Shown:
        """Pass on words of somebody who hides their account."""
        return await self._sent("forward", from_name=name, text=text)

    async def edit(self, message: Shown, text: str) -> Shown:
        """Change one's own text or caption."""
        return await self._sent("edit", message_id=message.message_id, text=text)

    async def delete(self, message: Shown) -> None:
        """Take a message away."""
        await self.do("delete", message_id=message.message_id)

    async def react(self, message: Shown, emoji: str) -> Shown:
        """Put a reaction under a message."""
        return await self._sent("react", message_id=message.message_id, emoji=emoji)

    async def block(self) -> None:
        """Block the bot."""
        await self.do("block")

    async def unblock(self) -> None:
        """Unblock the bot."""
        await self.do("unblock")

    async def change(self, **values: Any) -> None:
        """Change the person: names, language, `deactivated`."""
        self.person = await self.controls.patch(f"/people/{self.person['id']}", **values)

    async def open_menu(self) -> dict[str, Any]:
        """Open the Mini App of the menu button and give the Launch."""
        return dict((await self.do("menu"))["launch"])

    async def open_web_app(
        self,
        url: str | None = None,
        *,
        kind: str | None = None,
        start_param: str | None = None,
        **more: Any,
    ) -> dict[str, Any]:
        """Open a Mini App without a button and give the Launch, `init_data` signed.

        `version`, `platform` and `theme_params` are what the app is told of the client; `forge`
        says what is false in its launch data.
        """
        answer = await self.do("web-app", url=url, kind=kind, start_param=start_param, **more)
        return dict(answer["launch"])

    async def send_web_app_data(self, button_text: str, data: str) -> Shown:
        """Send what a Mini App of the reply keyboard gathered."""
        return await self._sent("web-app-data", button_text=button_text, data=data)

    async def allow_writing(self, *, allowed: bool = True) -> None:
        """Let the bot write without a start, or take that back."""
        await self.do("write-access", allowed=allowed)

    async def choose(self, inline_query_id: str, result_id: str) -> Shown:
        """Choose an inline result and send it here."""
        return await self._sent("choose", inline_query_id=inline_query_id, result_id=result_id)

    async def share_prepared(self, prepared_id: str) -> Shown:
        """Share here what the bot prepared for this person."""
        return await self._sent("share-prepared", prepared_id=prepared_id)
