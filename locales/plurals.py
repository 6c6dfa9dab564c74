"""Whether a choice by number has a form for every number of the language."""

from collections.abc import Iterator
from functools import cache

from babel import Locale
from fluent.syntax import ast

from locales.languages import Language
from locales.needs import nodes_of

_CATEGORIES = frozenset({"zero", "one", "two", "few", "many", "other"})


def plural_faults(pattern: ast.Pattern, language: Language) -> Iterator[str]:
    """Tell which plural forms a pattern's choices lack, cannot reach or have in vain."""
    for node in nodes_of(pattern):
        if isinstance(node, ast.SelectExpression):
            yield from _faults(node, language)


@cache
def categories_in(language: Language) -> frozenset[str]:
    """Name the plural categories that whole numbers take in a language."""
    # Every rule of CLDR for whole numbers below a million repeats after two hundred.
    return frozenset(map(Locale(language).plural_form, range(201)))


def _faults(choice: ast.SelectExpression, language: Language) -> Iterator[str]:
    keys = [_key(variant) for variant in choice.variants]
    for key in sorted({key for key in keys if keys.count(key) > 1}):
        yield f"[{key}] stands twice in a choice"
    if not _is_plural(choice, set(keys)):
        return
    for category in sorted(categories_in(language) - set(keys)):
        yield f"a plural lacks [{category}]"
    for category in sorted((_CATEGORIES & set(keys)) - categories_in(language) - {"other"}):
        yield f"[{category}] is no plural of the language"
    named = False
    for variant, key in zip(choice.variants, keys, strict=True):
        named |= key in _CATEGORIES
        if named and isinstance(variant.key, ast.NumberLiteral):
            yield f"[{key}] stands after the plurals, which come first for that number"


def _is_plural(choice: ast.SelectExpression, keys: set[str]) -> bool:
    """Tell a plural from a choice by name; "other" alone is one when the number itself is said."""
    if keys & (_CATEGORIES - {"other"}):
        return True
    numbers = {_key(v) for v in choice.variants if isinstance(v.key, ast.NumberLiteral)}
    return keys - numbers == {"other"} and _is_said(choice)


def _is_said(choice: ast.SelectExpression) -> bool:
    chosen_by = _variables(choice.selector)
    return any(chosen_by & _variables(variant.value) for variant in choice.variants)


def _variables(node: ast.BaseNode) -> set[str]:
    return {n.id.name for n in nodes_of(node) if isinstance(n, ast.VariableReference)}


def _key(variant: ast.Variant) -> str:
    key = variant.key
    return str(key.value if isinstance(key, ast.NumberLiteral) else key.name)
