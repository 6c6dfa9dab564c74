"""The voice: says a text in one language, or says why it cannot."""

from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path
from typing import Final, cast

from fluent.runtime import FluentBundle, resolver
from fluent.runtime.types import FluentType

from locales.errors import BrokenText, MissingFact, MissingText, UnknownFact
from locales.facts import Fact, Html, fluent_html, fluent_plain
from locales.functions import functions_in
from locales.languages import Language
from locales.needs import Needs
from locales.texts import ROOT, read_texts

# Fluent stops at 2500 characters, a bound for texts nobody vouches for. Ours are our own, and a
# thousand characters that a person typed may be five thousand once escaped.
resolver.MAX_PART_LENGTH = 1_000_000

Prepare = Callable[[str, str, Fact], str | FluentType]


class Voice:
    """One language's texts. A key is a message, `room-settings`, or its attribute, after a dot."""

    def __init__(self, language: Language, root: Path = ROOT) -> None:
        self.language: Final = language
        texts = read_texts(root / language)
        self._needs = Needs(texts.patterns)
        # Telegram shows bidi isolation marks as boxes on some clients.
        self._bundle = FluentBundle(
            [language], functions=dict(functions_in(language)), use_isolating=False
        )
        for page in texts.pages:
            self._bundle.add_resource(page.resource)

    def say(self, key: str, /, **facts: Fact) -> str:
        """Say a plain text, a button's caption for one: facts stand in it exactly as given.

        Raises:
            MissingText: the language has no such text.
            MissingFact, UnknownFact: the facts are not just those of `facts_of`.
            UnusableFact: a fact is of a kind that cannot be said.
            BrokenText: the text itself is at fault.
        """
        return self._say(key, facts, fluent_plain)

    def say_html(self, key: str, /, **facts: Fact) -> Html:
        """Say a message in Telegram's HTML, its strings escaped and their bidi controls closed.

        Raises what `say` raises.
        """
        return Html(self._say(key, facts, fluent_html))

    def facts_of(self, key: str) -> frozenset[str]:
        """Name the facts a text needs, in any of its variants and in all that it refers to.

        Raises:
            MissingText: the language has no such text.
            BrokenText: the text refers to itself, or leaves a term without its facts.
        """
        if key.startswith("-"):
            raise MissingText(key, "a term is not said by itself")
        return self._needs.of(key)

    def _say(self, key: str, facts: Mapping[str, Fact], prepare: Prepare) -> str:
        needed = self.facts_of(key)
        if missing := needed - facts.keys():
            raise MissingFact(key, missing)
        if unknown := facts.keys() - needed:
            raise UnknownFact(key, unknown)
        prepared = {name: prepare(key, name, fact) for name, fact in facts.items()}
        return self._format(key, prepared)

    def _format(self, key: str, facts: dict[str, str | FluentType]) -> str:
        name, _, attribute = key.partition(".")
        message = self._bundle.get_message(name)
        pattern = message.attributes[attribute] if attribute else message.value
        said, faults = self._bundle.format_pattern(cast("resolver.Pattern", pattern), facts)
        if faults:
            raise BrokenText(key, repr(faults[0])) from faults[0]
        return str(said)


@cache
def voice_of(language: Language) -> Voice:
    """Give the voice of a language, read once."""
    return Voice(language)
