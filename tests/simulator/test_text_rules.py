"""What Telegram says about texts, word for word, over plain HTTP."""

import pytest

from simulator.phone import Phone
from tests.simulator.raw import RawBot

ENTITIES = "Bad Request: can't parse entities: "


async def test_an_empty_text_is_refused(bot: RawBot, ann: Phone) -> None:
    assert (
        await bot.refused("sendMessage", chat_id=ann.id, text="")
        == "Bad Request: message text is empty"
    )


@pytest.mark.parametrize("text", ["  \n ", "<b> </b>"])
async def test_a_text_of_spaces_is_refused(bot: RawBot, ann: Phone, text: str) -> None:
    refusal = await bot.refused("sendMessage", chat_id=ann.id, text=text, parse_mode="HTML")

    assert refusal == "Bad Request: text must be non-empty"


async def test_a_text_may_have_4096_characters_after_parsing(bot: RawBot, ann: Phone) -> None:
    longest = "<b>" + "ж" * 4096 + "</b>"

    sent = await bot.ok("sendMessage", chat_id=ann.id, text=longest, parse_mode="HTML")
    refusal = await bot.refused("sendMessage", chat_id=ann.id, text="ж" * 4097)

    assert len(sent["text"]) == 4096
    assert refusal == "Bad Request: message is too long"


async def test_a_raw_text_may_have_32768_bytes(bot: RawBot, ann: Phone) -> None:
    refusal = await bot.refused("sendMessage", chat_id=ann.id, text="x" * 32769)

    assert refusal == "Bad Request: text is too long"


async def test_a_caption_may_have_1024_characters(bot: RawBot, ann: Phone) -> None:
    photo = (await ann.photo()).wire["photo"][-1]["file_id"]

    await bot.ok("sendPhoto", chat_id=ann.id, photo=photo, caption="ж" * 1024)
    refusal = await bot.refused("sendPhoto", chat_id=ann.id, photo=photo, caption="ж" * 1025)

    assert refusal == "Bad Request: message caption is too long"


@pytest.mark.parametrize(
    ("text", "trouble"),
    [
        ("I <3 you", 'Unsupported start tag "3" at byte offset 2'),
        ("Ёж <br>", 'Unsupported start tag "br" at byte offset 5'),
        (
            "<b>x</i>",
            'Unmatched end tag at byte offset 4, expected "</b>", found "</i>"',
        ),
        ("<b>x", 'Can\'t find end tag corresponding to start tag "b"'),
        ("x <b", "Unclosed start tag at byte offset 2"),
        ("x </b>", "Unexpected end tag at byte offset 2"),
        ("<b>x</b", "Unclosed end tag at byte offset 4"),
        ('<a href="x', "Unclosed start tag at byte offset 0"),
        ("<a href=x!>y</a>", "Unexpected end of name token at byte offset 8"),
        ('<a ="x">y</a>', 'Empty attribute name in the tag "a" at byte offset 0'),
        ("<a href", 'Unclosed start tag "a" at byte offset 0'),
        ("<a href= ", 'Unclosed start tag "a" at byte offset 0'),
        ("<a ", 'Unclosed start tag "a" at byte offset 0'),
        ("<span>x</span>", 'Tag "span" must have class "tg-spoiler" at byte offset 0'),
    ],
)
async def test_wrong_html_is_refused_in_telegrams_words(
    bot: RawBot, ann: Phone, text: str, trouble: str
) -> None:
    refusal = await bot.refused("sendMessage", chat_id=ann.id, text=text, parse_mode="HTML")

    assert refusal == ENTITIES + trouble


@pytest.mark.parametrize(
    ("html", "text", "entities"),
    [
        ("<b>🎁 gift</b>", "🎁 gift", [("bold", 0, 7)]),
        ("<b>a<i>b</i></b>", "ab", [("bold", 0, 2), ("italic", 1, 1)]),
        ("&lt;b&gt; &amp;&#33;&#x21;&quot; & &nope;", '<b> &!!" & &nope;', []),
        ("<tg-spoiler>x</tg-spoiler>", "x", [("spoiler", 0, 1)]),
        ('<span class="tg-spoiler">x</span>', "x", [("spoiler", 0, 1)]),
        ("<strong>x</strong><em>y</em>", "xy", [("bold", 0, 1), ("italic", 1, 1)]),
        ("<s>a</s><del>b</del>", "ab", [("strikethrough", 0, 1), ("strikethrough", 1, 1)]),
        ("<strike>a</strike>", "a", [("strikethrough", 0, 1)]),
        ("<u>a</u><ins>b</ins>", "ab", [("underline", 0, 1), ("underline", 1, 1)]),
        ("<blockquote>x</blockquote>", "x", [("blockquote", 0, 1)]),
        ("<blockquote expandable>x</blockquote>", "x", [("expandable_blockquote", 0, 1)]),
        ("<B>x</B>", "x", [("bold", 0, 1)]),
        ("<b>x</>", "x", [("bold", 0, 1)]),
        ("  <b> x</b> ", "x", [("bold", 0, 1)]),
        ("<i></i>x", "x", []),
        ('<a href="nowhere">x</a>', "x", []),
        ('<a href="tg://user?id=7">x</a>', "x", []),
    ],
)  # fmt: skip
async def test_html_becomes_text_and_entities_in_utf16(
    bot: RawBot, ann: Phone, html: str, text: str, entities: list[tuple[str, int, int]]
) -> None:
    sent = await bot.ok("sendMessage", chat_id=ann.id, text=html, parse_mode="HTML")

    assert sent["text"] == text
    assert [
        (found["type"], found["offset"], found["length"]) for found in sent.get("entities", [])
    ] == entities


@pytest.mark.parametrize(
    ("html", "more"),
    [
        (
            '<a href="https://example.com/a?b=1&amp;c=2">x</a>',
            {"type": "text_link", "url": "https://example.com/a?b=1&c=2"},
        ),
        ("<a href='example.com'>x</a>", {"type": "text_link", "url": "http://example.com/"}),
        (
            '<pre><code class="language-python">x</code></pre>',
            {"type": "pre", "language": "python"},
        ),
        ("<pre>x</pre>", {"type": "pre"}),
        ("<code>x</code>", {"type": "code"}),
        ('<tg-emoji emoji-id="5">x</tg-emoji>', {"type": "custom_emoji", "custom_emoji_id": "5"}),
        (
            '<tg-time unix="1797984000" format="D">x</tg-time>',
            {"type": "date_time", "unix_time": 1797984000, "date_time_format": "D"},
        ),
    ],
)
async def test_entities_carry_what_their_kind_needs(
    bot: RawBot, ann: Phone, html: str, more: dict[str, object]
) -> None:
    sent = await bot.ok("sendMessage", chat_id=ann.id, text=html, parse_mode="HTML")

    assert sent["entities"] == [{"offset": 0, "length": 1, **more}]


async def test_a_mention_by_number_names_a_known_person(bot: RawBot, ann: Phone) -> None:
    html = f'<a href="tg://user?id={ann.id}">x</a>'

    sent = await bot.ok("sendMessage", chat_id=ann.id, text=html, parse_mode="HTML")

    assert sent["entities"][0]["type"] == "text_mention"
    assert sent["entities"][0]["user"]["first_name"] == "Ann"


async def test_entities_may_be_given_instead_of_html(bot: RawBot, ann: Phone) -> None:
    bold = {"type": "bold", "offset": 3, "length": 4}

    sent = await bot.ok("sendMessage", chat_id=ann.id, text="🎁 gift", entities=[bold])

    assert sent["entities"] == [bold]


async def test_plain_text_shows_its_commands_links_and_names(bot: RawBot, ann: Phone) -> None:
    text = "🎁 /start@santa_demo_bot, @ann https://example.com/a. #xmas a@b.org +7 701 123-45-67"

    sent = await bot.ok("sendMessage", chat_id=ann.id, text=text)

    found = {
        entity["type"]: text.encode("utf-16-le")[
            2 * entity["offset"] : 2 * (entity["offset"] + entity["length"])
        ].decode("utf-16-le")
        for entity in sent["entities"]
    }
    assert found == {
        "bot_command": "/start@santa_demo_bot",
        "mention": "@ann",
        "url": "https://example.com/a",
        "hashtag": "#xmas",
        "email": "a@b.org",
        "phone_number": "+7 701 123-45-67",
    }


async def test_an_unknown_parse_mode_is_refused(bot: RawBot, ann: Phone) -> None:
    refusal = await bot.refused("sendMessage", chat_id=ann.id, text="x", parse_mode="wiki")

    assert refusal == "Bad Request: unsupported parse_mode"


@pytest.mark.parametrize("entities", ["{}", '[{"type": "bold"}]', "[1]"])
async def test_malformed_entities_are_refused(bot: RawBot, ann: Phone, entities: str) -> None:
    refusal = await bot.refused("sendMessage", chat_id=ann.id, text="x", entities=entities)

    assert refusal.startswith("Bad Request: can't parse")
