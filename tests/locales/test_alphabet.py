"""Names stand in the order of the alphabet of whoever reads them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from locales.alphabet import ALPHABETS, alphabetical, initial
from locales.languages import LANGUAGES


def in_order(language, *names):
    return sorted(names, key=lambda name: alphabetical(name, language))


@pytest.mark.parametrize(("language", "letters"), [("en", 26), ("ru", 32), ("kk", 42), ("uk", 33)])
def test_an_alphabet_is_whole_and_has_no_letter_twice(language, letters):
    assert len(ALPHABETS[language]) == len(set(ALPHABETS[language])) == letters


@pytest.mark.parametrize(
    ("language", "names"),
    [
        (
            "en",
            ["Åland Islands", "Albania", "Algeria", "Côte d’Ivoire", "Cuba", "Türkiye", "Uganda"],
        ),
        ("ru", ["Ежи", "Ёлка", "Если", "Жанна", "Ирак", "Йемен", "Катар"]),
        ("kk", ["Ақтау", "Әзірбайжан", "Бельгия", "Гана", "Ғабит", "Кения", "Қытай", "Лаос"]),
        (
            "kk",
            ["Нигер", "Оман", "Өзбекстан", "Перу", "Уганда", "Ұлыбритания", "Үндістан", "Ямайка"],
        ),
        ("kk", ["Хорватия", "Һарун", "Чехия", "Ыбырай", "Ілияс", "Эстония"]),
        ("uk", ["Гана", "Ґреція", "Данія", "Еквадор", "Єгипет", "Замбія"]),
        ("uk", ["Замбія", "Ірак", "Їжак", "Йорданія", "Мадрид", "Миколаїв"]),
    ],
)
def test_names_stand_as_in_a_dictionary_of_the_language(language, names):
    assert in_order(language, *reversed(names)) == names


def test_a_gap_comes_before_any_letter():
    assert in_order("ru", "Гвинеяна", "Гвинея-Бисау", "Гвинея") == [
        "Гвинея",
        "Гвинея-Бисау",
        "Гвинеяна",
    ]


def test_an_apostrophe_does_not_count():
    assert in_order("uk", "Вʼєтнам", "Вануату", "Вірменія") == ["Вануату", "Вʼєтнам", "Вірменія"]


def test_foreign_letters_come_last():
    assert in_order("ru", "Zoe", "Яна", "Ann", "Әсем") == ["Яна", "Ann", "Zoe", "Әсем"]


@pytest.mark.parametrize(
    ("language", "name", "letter"),
    [
        ("en", "Åland", "A"),
        ("ru", "Ёлка", "Е"),
        ("kk", "қытай", "Қ"),
        ("uk", "Їжак", "Ї"),
        ("ru", "«Ромашка»", "Р"),
        ("ru", "Әсем", "Ә"),
        ("en", "", ""),
    ],
)
def test_a_name_is_filed_under_a_letter_of_the_alphabet(language, name, letter):
    assert initial(name, language) == letter


@given(st.sampled_from(LANGUAGES), st.lists(st.text()))
def test_any_names_can_be_put_in_order(language, names):
    once = in_order(language, *names)

    assert in_order(language, *reversed(once)) == once
