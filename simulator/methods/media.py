"""Photos, voices and all other files, sent alone or as an album."""

from __future__ import annotations

from typing import Any

from simulator.methods.registry import Ask, models
from simulator.methods.sending import send, sending_marks
from simulator.state.files import File
from simulator.state.messages import WITHOUT_CAPTION, captioned
from simulator.state.posting import post_from_bot
from simulator.wire.markup import Markup
from simulator.wire.params import Params, Upload
from simulator.wire.refusals import Refused, bad
from simulator.wire.texts import caption_text

UPLOAD_LIMIT_BYTES = 50 * 1024 * 1024
ALBUM_LIMIT = 10
_SENDERS = {
    "sendphoto": "photo",
    "senddocument": "document",
    "sendvideo": "video",
    "sendanimation": "animation",
    "sendvoice": "voice",
    "sendvideonote": "video_note",
    "sendaudio": "audio",
    "sendsticker": "sticker",
}


@models(
    "sendPhoto",
    "sendDocument",
    "sendVideo",
    "sendAnimation",
    "sendVoice",
    "sendVideoNote",
    "sendAudio",
    "sendSticker",
    paced=True,
)
def send_file(ask: Ask) -> dict[str, Any]:
    """Send one file of the kind the method is named after."""
    kind = _SENDERS[ask.method.lower()]
    content = _content(ask, kind, ask.params.text(kind), ask.params)
    return ask.shape(send(ask, content))


@models("sendMediaGroup", paced=True)
def send_media_group(ask: Ask) -> list[dict[str, Any]]:
    """Send an album."""
    items = ask.params.structure("media", "media")
    if not isinstance(items, list):
        raise bad("expected an Array of InputMedia")
    if not items:
        raise bad("there are no messages to send")
    if len(items) > ALBUM_LIMIT:
        raise bad("too many messages to send as an album")
    contents = [read_input_media(ask, item) for item in items]
    chat = ask.writable_chat()
    marks = {**sending_marks(ask, chat), "media_group_id": ask.world.queries.new_id()}
    posted = [post_from_bot(ask.world, chat, content, Markup(), **marks) for content in contents]
    return [ask.shape(message) for message in posted]


@models("getFile")
def get_file(ask: Ask) -> dict[str, Any]:
    """Tell where a file can be fetched."""
    file = ask.world.files.get(ask.params.text("file_id"))
    if file is None:
        raise bad("invalid file_id")
    return {
        "file_id": file.file_id,
        "file_unique_id": file.file_unique_id,
        "file_size": len(file.content),
        "file_path": file.path,
    }


def read_input_media(ask: Ask, value: Any) -> dict[str, Any]:
    """Read an InputMedia: a file, its caption, its spoiler.

    Raises:
        Refused: it is malformed, or of a kind that cannot stand here.
    """
    if not isinstance(value, dict):
        raise bad("can't parse InputMedia: expected an Object")
    kind = value.get("type", "")
    if kind not in {"photo", "video", "animation", "audio", "document"}:
        raise bad("can't parse InputMedia: invalid media type specified")
    params = Params(value, ask.params.uploads)
    return _content(ask, kind, str(value.get("media", "")), params)


def _content(ask: Ask, kind: str, reference: str, params: Params) -> dict[str, Any]:
    text, entities = ("", []) if kind in WITHOUT_CAPTION else caption_text(params, ask.world.user)
    file = find_file(ask, kind, reference, params)
    content = {kind: file.wire(), **captioned(text, entities)}
    if params.flag("has_spoiler"):
        content["has_media_spoiler"] = True
    return content


def find_file(ask: Ask, kind: str, reference: str, params: Params) -> File:
    """Find the file a parameter means: an upload, a known identifier, or an address.

    Raises:
        Refused: there is none, it is too big, or it is of another kind.
    """
    upload = ask.params.uploads.get(reference.removeprefix("attach://") or kind)
    if upload is None and not reference:
        upload = ask.params.uploads.get(kind)
    if upload is not None:
        return _kept(ask, kind, upload, params)
    if reference.startswith("attach://"):
        raise bad(f"wrong file attach name specified: {reference}")
    if not reference:
        raise bad(f"there is no {kind.replace('_', ' ')} in the request")
    if reference.startswith(("http://", "https://")):
        return ask.world.files.add(kind, b"", address=reference)
    file = ask.world.files.get(reference)
    if file is None:
        raise bad("wrong file identifier/HTTP URL specified")
    if file.kind != kind:
        raise bad(f"can't use file of type {_title(file.kind)} as {_title(kind)}")
    return file


def _title(kind: str) -> str:
    return "".join(part.capitalize() for part in kind.split("_"))


def _kept(ask: Ask, kind: str, upload: Upload, params: Params) -> File:
    if not upload.content:
        raise bad("file must be non-empty")
    if len(upload.content) > UPLOAD_LIMIT_BYTES:
        raise Refused(413, "")
    return ask.world.files.add(
        kind,
        upload.content,
        file_name=upload.file_name,
        mime_type=upload.mime_type if kind in {"document", "photo"} else "",
        duration=params.integer("duration"),
        emoji=params.text("emoji"),
    )
