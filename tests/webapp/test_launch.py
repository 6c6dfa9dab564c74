"""Only what Telegram signed of late, for this bot, is believed."""

from datetime import UTC, datetime, timedelta
from urllib.parse import parse_qsl, quote, urlencode

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.launches import sign
from tests.cast import aigerim, ann
from tests.webapp.launches import TOKEN, fields_of, signed
from webapp.launch import AHEAD, LONGEST, OLDEST, Launch, NotSigned, launch_from

NOW = datetime(2026, 12, 1, 12, tzinfo=UTC)
A_SECOND = timedelta(seconds=1)


def read(said: str, *, token: str = TOKEN) -> Launch:
    return launch_from(f"tma {said}", token=token, now=NOW)


def refused(header: str) -> bool:
    try:
        launch_from(header, token=TOKEN, now=NOW)
    except NotSigned:
        return True
    return False


def test_what_telegram_says_is_read() -> None:
    launch = read(signed(aigerim, at=NOW, start_param="room_123456"))

    assert (launch.person, launch.first_name) == (aigerim.id, aigerim.first_name)
    assert (launch.language_code, launch.start_param) == ("kk", "room_123456")
    assert (launch.may_be_written_to, launch.opened_at) == (True, NOW)


def test_the_longest_names_are_read() -> None:
    launch = read(signed(ann, at=NOW, user={"first_name": "👨‍👩‍👧‍👦" * 16, "last_name": "Ы" * 64}))

    assert launch.last_name == "Ы" * 64


@pytest.mark.parametrize("age", [OLDEST, timedelta(), -AHEAD])
def test_within_a_day_and_a_minute_it_is_believed(age: timedelta) -> None:
    assert read(signed(ann, at=NOW - age)).person == ann.id


@pytest.mark.parametrize("age", [OLDEST + A_SECOND, -AHEAD - A_SECOND, timedelta(days=3650)])
def test_what_is_stale_or_ahead_of_time_is_not(age: timedelta) -> None:
    assert refused(f"tma {signed(ann, at=NOW - age)}")


def test_what_another_bot_was_told_is_not_believed() -> None:
    assert refused(f"tma {signed(ann, at=NOW, token='654321:of-another-bot')}")


@pytest.mark.parametrize("name", ["user", "auth_date", "query_id", "signature", "hash"])
def test_what_was_tampered_with_is_not_believed(name: str) -> None:
    fields = dict(parse_qsl(signed(ann, at=NOW)))
    fields[name] = fields[name][:-1] + ("0" if fields[name][-1] != "0" else "1")

    assert refused(f"tma {urlencode(fields, quote_via=quote)}")


@pytest.mark.parametrize("name", ["user", "auth_date", "hash", "start_param"])
def test_what_lacks_a_field_is_not_believed(name: str) -> None:
    fields = dict(parse_qsl(signed(ann, at=NOW, start_param="room_1")))
    del fields[name]

    assert refused(f"tma {urlencode(fields, quote_via=quote)}")


@pytest.mark.parametrize("more", ["&user=%7B%7D", "&hash=00", "&auth_date=1", "&query_id="])
@pytest.mark.parametrize("in_front", [True, False])
def test_a_field_that_stands_there_twice_is_refused(more: str, *, in_front: bool) -> None:
    said = signed(ann, at=NOW)

    assert refused(f"tma {more[1:]}&{said}" if in_front else f"tma {said}{more}")


def test_a_field_that_was_signed_twice_is_refused() -> None:
    said = signed(ann, at=NOW)

    assert refused(f"tma {said}&{said}")


@pytest.mark.parametrize(
    "said",
    [
        f"{signed(ann, at=NOW)}ё",
        signed(ann, at=NOW)[:-64] + quote("ё" * 64),
        signed(ann, at=NOW)[:-64] + "ё" * 64,
        "\x00",
    ],
)
def test_what_is_outside_ascii_is_refused(said: str) -> None:
    assert refused(f"tma {said}")


def test_signs_outside_ascii_are_refused_even_if_the_signature_holds() -> None:
    said = signed(aigerim, at=NOW)
    spelt_out = "&".join(f"{name}={value}" for name, value in parse_qsl(said))

    assert dict(parse_qsl(spelt_out)) == dict(parse_qsl(said))
    assert refused(f"tma {spelt_out}")


@pytest.mark.parametrize(
    "user",
    [
        '{"id": 0, "first_name": "x"}',
        '{"id": -5, "first_name": "x"}',
        '{"id": 9223372036854775808, "first_name": "x"}',
        '{"id": 5, "first_name": "x", "is_bot": true}',
        '{"id": 5}',
        '{"id": 5, "first_name": "x"',
        "{}",
        "[]",
        "[" * 5000,
        "null",
    ],
)
def test_what_is_signed_and_yet_no_person_is_refused(user: str) -> None:
    said = sign({**fields_of(ann, at=NOW), "user": user}, TOKEN)

    assert refused(f"tma {said}")


@pytest.mark.parametrize("auth_date", ["", "x", "-1", "9" * 30, "1e400", "nan"])
def test_a_date_that_is_none_is_refused(auth_date: str) -> None:
    said = sign({**fields_of(ann, at=NOW), "auth_date": auth_date}, TOKEN)

    assert refused(f"tma {said}")


def test_a_flood_of_words_is_refused_before_it_is_read() -> None:
    assert refused(f"tma {signed(ann, at=NOW, start_param='x' * LONGEST)}")
    assert refused("tma " + "a=1&" * 2000)


@pytest.mark.parametrize("scheme", ["", "tma", "tma\t", "Bearer ", "tg "])
def test_it_has_to_be_said_in_its_own_way(scheme: str) -> None:
    assert refused(f"{scheme}{signed(ann, at=NOW)}")


def test_the_scheme_may_be_written_in_capitals() -> None:
    assert launch_from(f"TMA {signed(ann, at=NOW)}", token=TOKEN, now=NOW).person == ann.id


@given(st.text(max_size=300))
def test_nothing_that_anybody_makes_up_is_believed_or_breaks_anything(said: str) -> None:
    assert refused(said)
    assert refused(f"tma {said}")
    assert refused(f"tma {said}&hash={'0' * 64}")


@given(st.data())
def test_no_single_sign_may_be_changed(data: st.DataObject) -> None:
    said = signed(ann, at=NOW)
    place = data.draw(st.integers(0, len(said) - 1))
    sign_there = data.draw(st.characters(codec="ascii").filter(lambda one: one != said[place]))
    changed = said[:place] + sign_there + said[place + 1 :]

    if dict(parse_qsl(changed)) != dict(parse_qsl(said)):
        assert refused(f"tma {changed}")
