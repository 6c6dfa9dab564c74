"""What is missing, left over or different in one of the languages is found."""

import pytest

from locales.check import check_texts

SOUND = """
    # Variables: $name, $at
    room = <b>{ $name }</b>, { MOMENT($at) } { -santa }
        .rename = Rename { $name }
    -santa = Santa
    """


def test_the_texts_of_the_project_have_no_faults():
    assert check_texts() == []


def test_sound_texts_have_no_faults(shelf):
    shelf.put(SOUND)

    assert shelf.faults() == []


def test_no_texts_have_no_faults(tmp_path):
    assert check_texts(tmp_path) == []


def test_a_page_that_one_language_lacks_is_told_and_not_each_text_of_it(shelf):
    shelf.put(SOUND)
    shelf.put("letter = Hi", "en", "ru", "uk", page="letters")

    assert shelf.faults() == [
        "kk/letters.ftl: the file is missing; it is in en, ru, uk",
    ]


def test_a_text_that_languages_lack_is_told(shelf):
    shelf.put("a = A\nb = B")
    shelf.put("a = A", "ru", "kk")

    assert shelf.faults() == [
        "ru/room.ftl: b: missing; it is in en, uk",
        "kk/room.ftl: b: missing; it is in en, uk",
    ]


def test_an_attribute_that_a_language_lacks_is_told(shelf):
    shelf.put("a = A\n    .back = Back")
    shelf.put("a = A", "uk")

    assert shelf.faults() == ["uk/room.ftl: a.back: missing; it is in en, ru, kk"]


def test_a_value_that_a_language_lacks_is_told(shelf):
    shelf.put("a =\n    .back = Back")
    shelf.put("a = A\n    .back = Back", "en")

    assert [fault.split(":")[0] for fault in shelf.faults()] == [
        "ru/room.ftl",
        "kk/room.ftl",
        "uk/room.ftl",
    ]


def test_a_text_on_another_page_is_told(shelf):
    shelf.put("a = A")
    shelf.put("b = B", page="letters")
    shelf.put("", "kk")
    shelf.put("b = B\na = A", "kk", page="letters")

    assert shelf.faults() == [
        "en/letters.ftl: a: missing; it is in kk",
        "ru/letters.ftl: a: missing; it is in kk",
        "uk/letters.ftl: a: missing; it is in kk",
        "kk/room.ftl: a: missing; it is in en, ru, uk",
    ]


def test_terms_may_differ(shelf):
    shelf.put("a = { -santa }\n-santa = Santa")
    shelf.put('a = { -santa(case: "to") }\n-santa = Санта { $case }\n-hat = Шапка', "ru")

    assert shelf.faults() == []


def test_facts_that_differ_are_told_once_for_all_languages(shelf):
    shelf.put("a = { $name }{ b }\nb = { $budget }")
    shelf.put("a = { $name }{ b }\nb = B", "kk")

    assert shelf.faults() == [
        "a: the facts differ: $budget, $name in en, ru, uk; $name in kk",
        "b: the facts differ: $budget in en, ru, uk; none in kk",
    ]


@pytest.mark.parametrize(
    ("spoilt", "fault"),
    [
        ("a = A { $b", "ru/room.ftl:1: unreadable: Expected"),
        ("a = A\n\nb B", "ru/room.ftl:3: unreadable: Expected"),
        ("a = { $n ->\n    [one] 1\n    [few] 2\n }", "unreadable: Expected one of the variants"),
        ("a = A\na = B", "ru/room.ftl:2: a: stands in ru/room.ftl:1 already"),
        ("-t = A\n-t = B\na = A", "ru/room.ftl:2: -t: stands in ru/room.ftl:1 already"),
        ("a = A\n    .b = B\n    .b = C", "ru/room.ftl:1: a.b: stands in"),
        ("\n\na = { SHOUT($b) }", "ru/room.ftl:3: a: there is no function SHOUT"),
        ("a = { DATETIME($b) }", "there is no function DATETIME"),
        ("a = { DAY() }", "DAY takes one fact"),
        ('a = { DAY($b, year: "yes") }', 'DAY does not take year: "yes"'),
        ('a = { TIME($b, zone: "UTC") }', 'TIME does not take zone: "UTC"'),
        ('a = { NUMBER($b, useGrouping: "false") }', "NUMBER does not take useGrouping"),
        ("a = { b }", "a: refers to b, which is missing"),
        ("a = { a.b }", "a: refers to a.b, which is missing"),
        ("a = { -b }", "a: refers to -b, which is missing"),
        ("a = { $x ->\n   *[y] { b }\n }", "a: refers to b, which is missing"),
        ("a = { a }", "a: refers to itself"),
        ("a = { -t }\n-t = { $case }", "a: -t is not passed case"),
    ],
)
def test_a_fault_of_one_language_is_told_with_its_place(shelf, spoilt, fault):
    shelf.put("a = A")
    shelf.put(spoilt, "ru")

    assert fault in "\n".join(shelf.faults())


def test_the_same_key_on_two_pages_is_told(shelf):
    shelf.put("a = A")
    shelf.put("a = A", page="letters")

    assert "kk/room.ftl:1: a: stands in kk/letters.ftl:1 already" in shelf.faults()


def test_all_faults_are_told_at_once(shelf):
    shelf.put("a = <b>{ c }\n    .d = { SHOUT() }")

    faults = shelf.faults()

    assert [fault.split(": ", 1)[1] for fault in faults if fault.startswith("kk")] == [
        "a: refers to c, which is missing",
        "a: <b> is not closed",
        "a.d: there is no function SHOUT",
    ]


def plural(*keys):
    variants = "".join(f"    [{key}] {{ $n }}\n" for key in keys[:-1])
    return f"a = {{ $n ->\n{variants}   *[{keys[-1]}] {{ $n }}\n }}"


@pytest.mark.parametrize(
    ("language", "keys"),
    [
        ("en", ("one", "other")),
        ("en", ("0", "one", "other")),
        ("ru", ("one", "few", "many")),
        ("ru", ("one", "few", "many", "other")),
        ("uk", ("0", "1", "one", "few", "many")),
        ("kk", ("one", "other")),
        ("en", ("open", "other")),
        ("ru", ("open", "drawn")),
        ("ru", ("0", "1", "more")),
    ],
)
def test_a_choice_that_serves_every_number_is_sound(shelf, language, keys):
    shelf.put("a = { $n }")
    shelf.put(plural(*keys), language)

    assert shelf.faults() == []


@pytest.mark.parametrize(
    ("language", "keys", "fault"),
    [
        ("en", ("one",), "a plural lacks [other]"),
        ("en", ("0", "other"), "a plural lacks [one]"),
        ("en", ("one", "few", "other"), "[few] is no plural of the language"),
        ("ru", ("one", "other"), "a plural lacks [few]"),
        ("ru", ("one", "few", "other"), "a plural lacks [many]"),
        ("uk", ("one", "many"), "a plural lacks [few]"),
        ("uk", ("one", "two", "few", "many"), "[two] is no plural of the language"),
        ("kk", ("other",), "a plural lacks [one]"),
        ("kk", ("one", "1", "other"), "[1] stands after the plurals"),
        ("en", ("one", "one", "other"), "[one] stands twice"),
    ],
)
def test_a_plural_that_fails_some_number_is_told(shelf, language, keys, fault):
    shelf.put("a = { $n }")
    shelf.put(plural(*keys), language)

    assert f"{language}/room.ftl:1: a: {fault}" in "\n".join(shelf.faults())


def test_nobody_or_somebody_is_no_plural(shelf):
    shelf.put("a = { $n ->\n    [0] Nobody yet\n   *[other] Somebody\n }")

    assert shelf.faults() == []
