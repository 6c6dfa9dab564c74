"""Answers to pressed buttons, inline queries and Mini Apps."""

from __future__ import annotations

from typing import Any

from simulator.methods.registry import Ask, models
from simulator.state.inline import checked_result, post_result
from simulator.wire.markup import Place
from simulator.wire.refusals import bad
from simulator.wire.reply_buttons import reply_button

TOO_OLD = "query is too old and response timeout expired or query ID is invalid"
ANSWER_LIMIT = 200
RESULTS_LIMIT = 50


@models("answerCallbackQuery")
def answer_callback_query(ask: Ask) -> bool:
    """Answer a pressed button, once and in time."""
    text = ask.params.text("text")
    if len(text) > ANSWER_LIMIT:
        raise bad("MESSAGE_TOO_LONG")
    url = ask.params.text("url")
    if url and not url.lower().startswith((ask.world.bot.link.lower(), "https://t.me/")):
        raise bad("URL_INVALID")
    query = ask.world.queries.answerable_press(ask.params.text("callback_query_id"))
    if query is None:
        raise bad(TOO_OLD)
    query.answered = True
    ask.world.events.add(
        "answered",
        chat_id=query.chat_id,
        person_id=query.person_id,
        callback_query_id=query.id,
        text=text,
        show_alert=ask.params.flag("show_alert"),
        url=url,
    )
    return True


@models("answerInlineQuery")
def answer_inline_query(ask: Ask) -> bool:
    """Answer what somebody types after the bot's name."""
    results = ask.params.structure("results", "inline query results")
    if not isinstance(results, list):
        raise bad("expected an Array of inline query results")
    if len(results) > RESULTS_LIMIT:
        raise bad("RESULTS_TOO_MUCH")
    numbers = [result.get("id") for result in results]
    if len(set(numbers)) != len(numbers):
        raise bad("RESULT_ID_DUPLICATE")
    checked = [checked_result(ask.world, result) for result in results]
    query = ask.world.queries.answerable_question(ask.params.text("inline_query_id"))
    if query is None:
        raise bad(TOO_OLD)
    query.answered = True
    query.results = checked
    ask.world.events.add(
        "inline_answered",
        person_id=query.person_id,
        inline_query_id=query.id,
        results=results,
        button=ask.params.structure("button", "button"),
        is_personal=ask.params.flag("is_personal"),
        cache_time=ask.params.integer("cache_time", 300),
        next_offset=ask.params.text("next_offset"),
    )
    return True


@models("answerWebAppQuery")
def answer_web_app_query(ask: Ask) -> dict[str, Any]:
    """Send, in the person's name, what they chose in a Mini App."""
    result = checked_result(ask.world, ask.params.structure("result", "inline query result"))
    query = ask.world.queries.opened.get(ask.params.text("web_app_query_id"))
    if query is None or query.answered:
        raise bad(TOO_OLD)
    query.answered = True
    person = ask.world.people[query.person_id]
    posted = post_result(ask.world, ask.world.chats[query.chat_id], person, result)
    return {"inline_message_id": posted.inline_message_id} if posted.inline_message_id else {}


@models("savePreparedInlineMessage")
def save_prepared_inline_message(ask: Ask) -> dict[str, Any]:
    """Keep a message for one person to share from a Mini App."""
    result = checked_result(ask.world, ask.params.structure("result", "inline query result"))
    person_id = ask.params.integer("user_id")
    if person_id not in ask.world.people:
        raise bad("USER_ID_INVALID")
    prepared = ask.world.queries.prepare(person_id, result)
    return {"id": prepared.id, "expiration_date": int(prepared.expires.timestamp())}


@models("savePreparedKeyboardButton")
def save_prepared_keyboard_button(ask: Ask) -> dict[str, Any]:
    """Keep a request for one person to answer from a Mini App."""
    button = ask.params.structure("button", "keyboard button")
    place = Place(private=True, loopback_http=ask.world.loopback_http)
    read = reply_button(button, place)
    if not {"request_users", "request_chat"} & read.keys():
        raise bad("BUTTON_TYPE_INVALID")
    person_id = ask.params.integer("user_id")
    if person_id not in ask.world.people:
        raise bad("USER_ID_INVALID")
    return {"id": ask.world.queries.prepare(person_id, read).id}
