"""Phrases in small letters, with no placeholder but the name of a language."""

from __future__ import annotations

import string
from collections.abc import Iterator

from checker.languages.language import Language
from checker.languages.naming import is_translators_own
from checker.languages.page_facts import PageFacts


def find_gaps(language: Language) -> Iterator[str]:
    """Phrases that cannot be found in a text in small letters."""
    faults = list(_find_strange(language.page))
    yield from faults or _find_missed(language)


def _find_strange(facts: PageFacts) -> Iterator[str]:
    """Phrases that are not in small letters, or have another placeholder than they may."""
    for phrase in sorted(facts.furniture | facts.translator):
        names = {name for _, name, _, _ in string.Formatter().parse(phrase) if name is not None}
        if phrase != phrase.casefold().strip() or names - ({"name"} if phrase in facts.translator else set()):
            yield f"page: small letters, {{name}} in credits only: {phrase}"


def _find_missed(language: Language) -> Iterator[str]:
    """Credits that are not found in a text."""
    others = [name for code, name in language.language_names.names.items() if code != language.code]
    for phrase in sorted(language.page.translator):
        text = phrase.format(name=others[0].casefold())
        if not is_translators_own(f"zuber {text} kalmo", language.code):
            yield f"page: not found: {text}"
