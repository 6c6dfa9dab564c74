"""A content is whole or it is none: what cannot be told cannot be built."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from santa.errors import TextIsEmpty, TextTooLong
from santa.messages import (
    ContentIsWrong,
    ContentKind,
    Entity,
    EntityKind,
    MessageContent,
    units_of,
)
from santa.messages.content import FILES, HIDEABLE
from santa.texts import can_be_seen

letters = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\x00"), max_size=200)
file_ids = st.text("abcDEF_-019", min_size=1, max_size=80)


@st.composite
def contents(draw: st.DrawFn) -> MessageContent:
    """Anything that somebody may send."""
    kind = draw(st.sampled_from(ContentKind))
    text = draw(letters) if kind.takes_text else ""
    if kind is ContentKind.TEXT and not any(map(can_be_seen, text)):
        text += "🎄"
    least, most = FILES.get(kind, (1, 1))
    return MessageContent(
        kind,
        text,
        tuple(draw(st.lists(entities_in(units_of(text)), max_size=4))) if text else (),
        tuple(draw(st.lists(file_ids, min_size=least, max_size=most))),
        has_spoiler=kind in HIDEABLE and draw(st.booleans()),
    )


@st.composite
def entities_in(draw: st.DrawFn, units: int) -> Entity:
    offset = draw(st.integers(0, units - 1))
    return Entity(draw(st.sampled_from(EntityKind)), offset, draw(st.integers(1, units - offset)))


@given(contents())
def test_a_content_comes_back_as_it_was_written_down(content: MessageContent) -> None:
    assert MessageContent.from_json(content.to_json()) == content


@pytest.mark.parametrize("kind", ContentKind)
@pytest.mark.parametrize("files", [0, 1, 2, 10, 11])
def test_each_kind_has_as_many_files_as_telegram_gives_it(kind: ContentKind, files: int) -> None:
    text = "Hi" if kind is ContentKind.TEXT else ""
    may_be = {ContentKind.TEXT: [0], ContentKind.ALBUM: [2, 10]}.get(kind, [1])
    ids = tuple(f"file{place}" for place in range(files))

    if files in may_be:
        assert MessageContent(kind, text, files=ids).files == ids
    else:
        with pytest.raises(ContentIsWrong):
            MessageContent(kind, text, files=ids)


@pytest.mark.parametrize("text", ["", " \n", "\u200b\u2060"])
def test_a_text_shows_something(text: str) -> None:
    with pytest.raises(TextIsEmpty):
        MessageContent(ContentKind.TEXT, text)


@pytest.mark.parametrize(
    ("kind", "files", "limit"),
    [(ContentKind.TEXT, (), 4096), (ContentKind.PHOTO, ("file",), 1024)],
)
def test_a_text_is_as_long_as_telegram_lets_it_be(
    kind: ContentKind, files: tuple[str, ...], limit: int
) -> None:
    MessageContent(kind, "🎁" * (limit // 2), files=files)

    with pytest.raises(TextTooLong) as refusal:
        MessageContent(kind, "🎁" * (limit // 2) + "!", files=files)

    assert refusal.value.facts == {"limit": limit, "length": limit + 1}


def test_a_text_may_be_formatted_in_a_hundred_places() -> None:
    everywhere = (Entity(EntityKind.BOLD, 0, 2),) * 100

    assert MessageContent(ContentKind.TEXT, "Hi", everywhere).entities == everywhere


WRONG: list[dict[str, Any]] = [
    {"kind": "text"},
    {"kind": ContentKind.STICKER, "text": "Hi", "files": ("file",)},
    {"kind": ContentKind.TEXT, "text": "Hi", "has_spoiler": True},
    {"kind": ContentKind.VOICE, "files": ("file",), "has_spoiler": True},
    {"kind": ContentKind.PHOTO, "files": ("",)},
    {"kind": ContentKind.PHOTO, "files": ("f" * 301,)},
    {"kind": ContentKind.TEXT, "text": "half \ud83c"},
    {"kind": ContentKind.TEXT, "text": "zero \x00"},
    {"kind": ContentKind.TEXT, "text": "Hi", "entities": (Entity(EntityKind.BOLD, 1, 2),)},
    {"kind": ContentKind.TEXT, "text": "Hi", "entities": (Entity(EntityKind.BOLD, 0, 1),) * 101},
]


@pytest.mark.parametrize("fields", WRONG)
def test_what_nobody_can_have_sent_is_no_content(fields: dict[str, Any]) -> None:
    with pytest.raises(ContentIsWrong):
        MessageContent(**fields)


@pytest.mark.parametrize(
    ("kind", "offset", "length"),
    [(EntityKind.BOLD, -1, 2), (EntityKind.BOLD, 0, 0), ("text_link", 0, 1), ("bold", 0, 1)],
)
def test_an_entity_is_of_a_known_kind_and_lies_somewhere(
    kind: Any, offset: int, length: int
) -> None:
    with pytest.raises(ContentIsWrong):
        Entity(kind, offset, length)


def test_no_entity_can_point_at_a_person_or_a_page() -> None:
    pointing = {
        "text_mention",
        "mention",
        "text_link",
        "url",
        "custom_emoji",
        "email",
        "phone_number",
    }

    assert pointing.isdisjoint({kind.value for kind in EntityKind})


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("kind", "contact"),
        ("kind", None),
        ("text", 5),
        ("entities", [["text_mention", 0, 1]]),
        ("entities", [["bold", 0, 1, "https://t.me/ann"]]),
        ("entities", [["bold", "0", 1]]),
        ("entities", [["bold", True, 1]]),
        ("files", "file"),
        ("files", [7]),
        ("url", "https://t.me/ann"),
    ],
)
def test_only_what_was_written_down_is_read(field: str, value: object) -> None:
    written = {**json.loads(MessageContent(ContentKind.TEXT, "Hi").to_json()), field: value}

    with pytest.raises(ContentIsWrong):
        MessageContent.from_json(json.dumps(written))


def test_a_file_and_the_looks_of_a_text_are_as_large_as_telegram_makes_them() -> None:
    bold = Entity(EntityKind.BOLD, 0, 1)

    assert MessageContent(ContentKind.PHOTO, files=("f" * 300,)).files
    assert len(MessageContent(ContentKind.TEXT, "Hi", entities=(bold,) * 100).entities) == 100


def test_a_word_in_the_place_of_files_is_not_taken_for_a_list() -> None:
    photo = json.loads(MessageContent(ContentKind.PHOTO, files=("f",)).to_json())

    with pytest.raises(ContentIsWrong):
        MessageContent.from_json(json.dumps({**photo, "files": "f"}))
