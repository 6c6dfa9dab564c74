"""The faults of one language by itself."""

from collections.abc import Iterator
from itertools import chain

from fluent.syntax import ast

from locales.errors import BrokenText, MissingText
from locales.functions import OPTIONS
from locales.languages import Language
from locales.markup import markup_faults
from locales.needs import Needs, nodes_of, reference_of
from locales.plurals import plural_faults
from locales.texts import Page, Texts, key_of, patterns_of


def proofread(texts: Texts, language: Language) -> Iterator[str]:
    """Tell what is wrong with a language's texts: a line for each fault, with file and line."""
    needs = Needs(texts.patterns)
    keys: dict[str, str] = {}
    for page in texts.pages:
        yield from _junk(page, language)
        for entry in page.entries:
            place = f"{language}/{page.name}:{page.line_of(entry)}"
            yield from _twice(entry, place, keys)
            for key, pattern in patterns_of(entry):
                faults = chain(
                    _call_faults(pattern),
                    _reference_faults(key, pattern, needs),
                    plural_faults(pattern, language),
                    markup_faults(pattern),
                )
                yield from (f"{place}: {key}: {fault}" for fault in faults)


def _junk(page: Page, language: Language) -> Iterator[str]:
    for entry in page.resource.body:
        if isinstance(entry, ast.Junk):
            for note in entry.annotations:
                yield f"{language}/{page.name}:{page.line_of(note)}: unreadable: {note.message}"


def _twice(entry: ast.Message | ast.Term, place: str, keys: dict[str, str]) -> Iterator[str]:
    named = (f"{key_of(entry)}.{attribute.id.name}" for attribute in entry.attributes)
    for key in (key_of(entry), *named):
        if key in keys:
            yield f"{place}: {key}: stands in {keys[key]} already"
        keys.setdefault(key, place)


def _call_faults(pattern: ast.Pattern) -> Iterator[str]:
    for node in nodes_of(pattern):
        if isinstance(node, ast.FunctionReference):
            if node.id.name in OPTIONS:
                yield from _argument_faults(node)
            else:
                yield f"there is no function {node.id.name}"


def _argument_faults(call: ast.FunctionReference) -> Iterator[str]:
    name = call.id.name
    if len(call.arguments.positional) != 1:
        yield f"{name} takes one fact"
    for option in call.arguments.named:
        if option.value.value not in OPTIONS[name].get(option.name.name, ()):
            yield f'{name} does not take {option.name.name}: "{option.value.value}"'


def _reference_faults(key: str, pattern: ast.Pattern, needs: Needs) -> Iterator[str]:
    for node in nodes_of(pattern):
        if isinstance(node, ast.MessageReference | ast.TermReference):
            mentioned = reference_of(node).key
            if mentioned not in needs.patterns:
                yield f"refers to {mentioned}, which is missing"
    try:
        needs.of(key)
    except BrokenText as broken:
        # The fault of a text that this one refers to is told where it stands.
        if broken.key == key:
            yield broken.why
    except MissingText:
        pass  # told above, at the reference itself
