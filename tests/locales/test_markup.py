"""HTML that Telegram would refuse is found in a text, and what it takes is let be."""

import pytest


@pytest.mark.parametrize(
    "text",
    [
        "<b>{ $x }</b> <i>a</i> <u>a</u> <s>a</s> <code>{ $x }</code>",
        '<a href="https://t.me/{ $x }">a</a>',
        "<b><i>{ $x }</i></b>",
        "<blockquote expandable>{ $x }</blockquote><blockquote>a</blockquote>",
        '<span class="tg-spoiler">{ $x }</span><tg-spoiler>a</tg-spoiler>',
        '<pre><code class="language-python">{ $x }</code></pre>',
        '<tg-emoji emoji-id="5368324170671202286">🎅</tg-emoji>{ $x }',
        "{ $x } &lt;3 &amp; &#8381; &quot;",
        "{ $x } Q&A, 3 > 2",
        "<b>{ $x ->\n    [a] <i>A</i>\n   *[b] B\n }</b>",
        '{ "<b>" }{ $x }</b>',
    ],
)
def test_telegrams_own_html_is_sound(shelf, text):
    shelf.put(f"a = {text}")

    assert shelf.faults() == []


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("<b>{ $x }", "<b> is not closed"),
        ("{ $x }</b>", "</b> closes what is not open"),
        ("<b><i>{ $x }</b></i>", "</b> closes what is not open"),
        ("<p>{ $x }</p>", "<p> is no tag of Telegram's"),
        ("{ $x }<br>", "<br> is no tag of Telegram's"),
        ("{ $x }<br/>", "<br/> is no tag of Telegram's"),
        ("<B>{ $x }</B>", "<B> is no tag of Telegram's"),
        ("I <3 { $x }", "<3 x is no tag of Telegram's"),
        ("{ $x } < 3", "< 3 is no tag of Telegram's"),
        ("<{ $x }>", "<x> is no tag of Telegram's"),
        ("<b { $x }", "<b x is no tag of Telegram's"),
        ("<a>{ $x }</a>", "<a> has not the attributes"),
        ("<a href={ $x }>a</a>", "<a href=x> has not the attributes"),
        ('<b class="x">{ $x }</b>', "has not the attributes"),
        ('<span class="red">{ $x }</span>', "has not the attributes"),
        ("<b/>{ $x }", "<b/> has not the attributes"),
        ("{ $x }&nbsp;a", "&nbsp; is no entity of Telegram's"),
        ("{ $x ->\n    [a] <b>A</b>\n   *[b] <b>B\n }", "<b> is not closed"),
        ("<b>{ $x ->\n    [a] A</b>\n   *[b] B</b>\n }", "</b> closes what is not open"),
    ],
)
def test_html_that_telegram_refuses_is_told(shelf, text, fault):
    shelf.put("a = { $x }")
    shelf.put(f"a = {text}", "kk")

    assert fault in "\n".join(shelf.faults())


def test_the_html_of_a_button_is_looked_at_as_well(shelf):
    shelf.put("a = A\n    .b = <b>B")

    assert "ru/room.ftl:1: a.b: <b> is not closed" in shelf.faults()
