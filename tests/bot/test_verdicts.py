"""A verdict in words: every reason, in every language, however many people and long names."""

import pytest

from bot.words.names import short_name
from bot.words.verdicts import verdict_in_words
from locales.languages import LANGUAGES, Language
from locales.voice import voice_of
from santa.draw import (
    Answer,
    Bridges,
    EveryWayTried,
    GiveAmongThemselves,
    Reason,
    ReceiveAmongThemselves,
    TooFew,
    TooManyGivers,
    TooManyReceivers,
    Verdict,
)
from santa.draw.verdicts import Player
from santa.identifiers import PersonId
from simulator.wire.html import parse_html

ROOM_FOR_THE_REST_OF_A_SCREEN = 1500
TELEGRAM = 4096

SOME = tuple(Player(PersonId(place), name) for place, name in enumerate(("Ann", "Боб", "<Ева>")))
OTHERS = tuple(Player(PersonId(place), name) for place, name in enumerate(("Kate", "Tom"), 10))
CROWD = tuple(Player(PersonId(place), "W" * 129) for place in range(500))


def reasons(some: tuple[Player, ...], others: tuple[Player, ...]) -> list[Reason[Player]]:
    return [
        TooFew(3),
        TooManyGivers(some, others),
        TooManyGivers(some, ()),
        TooManyReceivers(some, others),
        TooManyReceivers(some, ()),
        GiveAmongThemselves(some),
        ReceiveAmongThemselves(some),
        Bridges(some, (others, some, others, some, others)),
        EveryWayTried(),
    ]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("reason", reasons(SOME, OTHERS), ids=lambda one: type(one).__name__)
def test_a_reason_names_all_whom_it_concerns(reason: Reason[Player], language: Language) -> None:
    verdict = Verdict(Answer.IMPOSSIBLE, reason)

    text, _ = parse_html(verdict_in_words(voice_of(language), verdict))

    concerned = [
        person
        for people in vars(reason).values()
        if isinstance(people, tuple)
        for person in people
        if isinstance(person, Player)
    ]
    assert text.startswith("⛔")
    assert [person.name for person in concerned if person.name not in text] == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("reason", reasons(CROWD, CROWD), ids=lambda one: type(one).__name__)
def test_a_reason_of_five_hundred_people_fits(reason: Reason[Player], language: Language) -> None:
    said = verdict_in_words(voice_of(language), Verdict(Answer.IMPOSSIBLE, reason))

    assert len(parse_html(said)[0]) <= TELEGRAM - ROOM_FOR_THE_REST_OF_A_SCREEN


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_warning_names_who_would_be_known_and_whom_alone_they_can_draw(
    language: Language,
) -> None:
    verdict = Verdict(Answer.POSSIBLE, known={SOME[0]: OTHERS[0], SOME[2]: OTHERS[1]})

    said, _ = parse_html(verdict_in_words(voice_of(language), verdict))

    assert "⚠️" in said
    assert [line for line in said.splitlines() if "Ann" in line and "Kate" in line]
    assert [line for line in said.splitlines() if "<Ева>" in line and "Tom" in line]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_warning_of_five_hundred_people_fits(language: Language) -> None:
    verdict = Verdict(Answer.POSSIBLE, known=dict(zip(CROWD, CROWD, strict=True)))

    said, _ = parse_html(verdict_in_words(voice_of(language), verdict))

    assert said.endswith("…")
    assert len(said) <= TELEGRAM - ROOM_FOR_THE_REST_OF_A_SCREEN


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("answer", [Answer.POSSIBLE, Answer.UNKNOWN])
def test_an_answer_without_people_is_said(answer: Answer, language: Language) -> None:
    assert verdict_in_words(voice_of(language), Verdict(answer))


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("Ann  Lee\n", "Ann Lee"),
        ("W" * 27, "W" * 25 + "…"),
        ("\u202eabc", "\u202eabc\u202c"),
        ("x" * 24 + "\u200dyz" * 2, "x" * 24 + "…"),
    ],
)
def test_a_name_is_made_fit_for_a_button(name: str, shown: str) -> None:
    assert short_name(name) == shown
