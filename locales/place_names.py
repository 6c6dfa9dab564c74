"""What CLDR has no name for, or one that a person would not look for."""

import re
from collections.abc import Mapping
from typing import Final

from locales.languages import Language

COUNTRIES: Final[Mapping[Language, Mapping[str, str]]] = {
    "en": {
        "CD": "Congo-Kinshasa",
        "CG": "Congo-Brazzaville",
        "HK": "Hong Kong",
        "MO": "Macao",
    },
    "ru": {
        "CD": "Конго-Киншаса",
        "CG": "Конго-Браззавиль",
        "HK": "Гонконг",
        "KG": "Кыргызстан",
        "KP": "Северная Корея",
        "KR": "Южная Корея",
        "MO": "Макао",
        "US": "США",
    },
    "kk": {
        "CD": "Конго-Киншаса",
        "CG": "Конго-Браззавиль",
        "HK": "Гонконг",
        "MO": "Макао",
    },
    "uk": {
        "CD": "Конго-Кіншаса",
        "CG": "Конго-Браззавіль",
        "HK": "Гонконг",
        "MO": "Макао",
    },
}

CITIES: Final[Mapping[Language, Mapping[str, str]]] = {
    "en": {
        "Asia/Aqtau": "Aktau",
        "Asia/Aqtobe": "Aktobe",
        "Asia/Oral": "Oral (Uralsk)",
        "Asia/Qyzylorda": "Kyzylorda",
    },
    "ru": {
        "America/Coyhaique": "Койайке",
        "Asia/Sakhalin": "Южно-Сахалинск",
        "Pacific/Kanton": "Кантон",
    },
    "kk": {
        "America/Coyhaique": "Койайке",
        "Asia/Sakhalin": "Южно-Сахалинск",
        "Europe/Athens": "Афины",
        "Pacific/Kanton": "Кантон",
    },
    "uk": {
        "America/Coyhaique": "Койяйке",
        "Asia/Jayapura": "Джаяпура",
        "Asia/Sakhalin": "Южно-Сахалінськ",
        "Pacific/Kanton": "Кантон",
    },
}

_SHORTENED: Final = ((re.compile(r"\bо-ва\b"), "острова"), (re.compile(r"\bо-в\b"), "остров"))


def spelled_out(name: str, language: Language) -> str:
    """Write a name in full, with a capital: CLDR's Russian shortens every island to "о-в"."""
    if language == "ru":
        for short, whole in _SHORTENED:
            name = short.sub(whole, name)
    return name[:1].upper() + name[1:]
