"""Reading what is to be passed on: by an allow-list, so that no mark of a sender gets through."""

import pytest
from aiogram.enums import ContentType
from aiogram.types import Message

from bot.intake import read, reveals, together
from bot.intake.reading import REFUSED, TAKEN
from bot.refusals import CannotBePassedOn
from locales.languages import LANGUAGES, Language
from locales.voice import voice_of
from santa.errors import TextIsEmpty, TextTooLong
from santa.messages import ContentKind, Entity, EntityKind, MessageContent
from tests.bot.marked_messages import AROUND, FIRST_NUMBER, KINDS, WORDS, Marker, is_marked
from tests.cast import ann

FILES = {kind: f"file-of-{kind}" for kind in KINDS}


def a_message(kind: str, *around: str) -> Message:
    return Message.model_validate(Marker(FILES).message(kind, ann.id, *around))


def of_text(text: str, **fields: object) -> Message:
    said = {"message_id": 1, "date": 0, "chat": {"id": ann.id, "type": "private"}}
    return Message.model_validate({**said, "text": text, **fields})


@pytest.mark.parametrize("kind", KINDS)
def test_a_kind_is_refused_or_keeps_no_mark_of_its_sender(kind: str) -> None:
    message = a_message(kind)
    assert is_marked(message.model_dump())

    try:
        content = read(message)
    except CannotBePassedOn:
        assert kind not in TAKEN
        return

    assert content.text in (WORDS, "")
    assert not is_marked(content)


@pytest.mark.parametrize("field", AROUND)
@pytest.mark.parametrize("kind", ["text", "photo"])
def test_no_other_field_of_a_message_gets_through(kind: str, field: str) -> None:
    try:
        content = read(a_message(kind, field))
    except CannotBePassedOn:
        return

    assert not is_marked(content)


@pytest.mark.parametrize(
    ("field", "kind"),
    [
        ("forward_origin", "forwarded"),
        ("forward_sender_name", "forwarded"),
        ("via_bot", "via-bot"),
        ("external_reply", "quote"),
        ("quote", "quote"),
        ("reply_to_story", "story"),
    ],
)
def test_what_comes_from_elsewhere_is_refused(field: str, kind: str) -> None:
    with pytest.raises(CannotBePassedOn) as refused:
        read(a_message("text", field))

    assert refused.value.kind == kind


def test_every_kind_that_is_passed_on_is_one_that_was_meant() -> None:
    assert {kind for kind, _ in TAKEN.values()} == set(ContentKind) - {ContentKind.ALBUM}


def test_a_kind_that_a_later_telegram_brings_is_refused() -> None:
    later = {"hologram": {"file_id": "F1", "owner": str(FIRST_NUMBER)}, "caption": WORDS}
    said = {"message_id": 1, "date": 0, "chat": {"id": ann.id, "type": "private"}}

    with pytest.raises(CannotBePassedOn):
        read(Message.model_validate({**said, **later}))


def test_a_kind_that_a_later_aiogram_knows_is_refused() -> None:
    class LaterMessage(Message):
        hologram: str | None = None

        @property
        def content_type(self) -> str:
            return "hologram"

    said = {"message_id": 1, "date": 0, "chat": {"id": ann.id, "type": "private"}}

    with pytest.raises(CannotBePassedOn):
        read(LaterMessage.model_validate({**said, "hologram": "x"}))


def test_a_photo_beside_something_else_is_refused() -> None:
    both = Marker(FILES).message("photo", ann.id) | {
        "contact": {"phone_number": "1", "first_name": "x"}
    }

    with pytest.raises(CannotBePassedOn) as refused:
        read(Message.model_validate(both))

    assert refused.value.kind == "contact"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_refused_kind_has_a_sentence_of_its_own(language: Language) -> None:
    voice = voice_of(language)
    kinds = {*REFUSED.values(), "forwarded", "via-bot", "quote", "album", "other"}

    said = {voice.say("error-cannot-be-passed-on", kind=kind) for kind in kinds}

    assert len(said) == len(kinds)
    assert max(map(len, said)) <= 200


def test_the_looks_of_a_text_are_kept_as_far_as_the_text_goes() -> None:
    entities = [
        {"type": "bold", "offset": 0, "length": 2},
        {"type": "custom_emoji", "offset": 3, "length": 2, "custom_emoji_id": "1"},
        {"type": "italic", "offset": 3, "length": 99},
    ]

    content = read(of_text("Hi 🎄", entities=entities))

    looks = (Entity(EntityKind.BOLD, 0, 2), Entity(EntityKind.ITALIC, 3, 2))
    assert content == MessageContent(ContentKind.TEXT, "Hi 🎄", looks)


def test_a_text_in_which_nothing_can_be_seen_is_refused() -> None:
    with pytest.raises(TextIsEmpty):
        read(of_text("\u3164"))


def test_a_caption_in_which_nothing_can_be_seen_is_none() -> None:
    said = Marker(FILES).message("photo", ann.id) | {"caption": "\u2800"}

    assert read(Message.model_validate(said)).text == ""


def test_a_caption_longer_than_a_bot_may_send_is_refused() -> None:
    said = Marker(FILES).message("photo", ann.id) | {"caption": "x" * 1025}

    with pytest.raises(TextTooLong):
        read(Message.model_validate(said))


@pytest.mark.parametrize(
    "text",
    [
        "write to @ann_lee",
        "write to ＠ann",
        "t.me/ann",
        "T . ME/ann",
        "telegram.me/ann",
        "https://example.com/ann",
        "www.example.com",
        "ann@example.com",
        "call +44 20 7946 0958",
        "звони 8 701 123 45 67",
        "tg://user?id=7",
    ],
)
def test_a_text_that_points_to_somebody_may_reveal_them(text: str) -> None:
    assert reveals(of_text(text))


@pytest.mark.parametrize(
    "text",
    [
        "Wool socks, please",
        "size 42, up to 1 500 000 тг",
        "31.12.2026 18:30",
        "ул. Абая 10, кв. 5, 050000",
        "see you at 5",
        "№ 12345678",
    ],
)
def test_an_ordinary_text_reveals_nobody(text: str) -> None:
    assert not reveals(of_text(text))


@pytest.mark.parametrize("kind", ["mention", "text_mention", "text_link", "url", "email"])
def test_what_telegram_finds_in_a_text_may_reveal_somebody(kind: str) -> None:
    more = {"user": {"id": 7, "is_bot": False, "first_name": "x"}, "url": "https://example.com"}
    entity = {"type": kind, "offset": 0, "length": 2, **more}

    assert reveals(of_text("me", entities=[entity]))


def test_photos_become_an_album_with_their_captions_below_each_other() -> None:
    bold = (Entity(EntityKind.BOLD, 0, 2),)
    photos = [
        MessageContent(ContentKind.PHOTO, "🎄", files=("F1",)),
        MessageContent(ContentKind.PHOTO, files=("F2",)),
        MessageContent(ContentKind.PHOTO, "Hi", bold, ("F3",), has_spoiler=True),
    ]

    looks = (Entity(EntityKind.BOLD, 3, 2),)
    assert together(photos) == MessageContent(
        ContentKind.ALBUM, "🎄\nHi", looks, ("F1", "F2", "F3"), has_spoiler=True
    )


def test_one_photo_is_no_album() -> None:
    photo = MessageContent(ContentKind.PHOTO, "Hi", files=("F1",))

    assert together([photo]) is photo


def test_every_refused_kind_is_one_that_aiogram_knows() -> None:
    assert set(REFUSED) <= set(ContentType)
