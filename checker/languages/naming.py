"""What the languages call each other: headings above a version of a text, credits of its translator.

A page may be headed in any language: Deutsch, German and allemand all stand above German text.
"""

from __future__ import annotations

import re
from contextlib import suppress
from typing import TYPE_CHECKING

from checker import languages as registry
from checker.languages.quotation_marks import STRAIGHT_APOSTROPHE, get_apostrophes

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from checker.languages.language_name_facts import LanguageNameFacts


def find_named_language(heading: str, asked: Iterable[str]) -> str | None:
    """The first of some languages that a heading in small letters names; None where it names none of them."""
    named = _map_headings().get(heading)
    return next((code for code in asked if code in named), None) if named else None


def is_translators_own(text: str, code: str) -> bool:
    """Whether a sentence of a language has what only a translator's own note or credit has."""
    for apostrophe in get_apostrophes():
        text = text.replace(apostrophe, STRAIGHT_APOSTROPHE)
    return _compile_translator_pattern(code).search(" ".join(text.casefold().split())) is not None


@registry.cache_until_change
def _compile_translator_pattern(code: str) -> re.Pattern[str]:
    """What finds, in small letters, what only a translator's own note or credit has in a language.

    A credit may name any other language as the source.
    """
    facts = _find_facts(code)
    others = sorted({name.casefold() for other, name in facts.names.items() if other != code} if facts else ())
    either = f"(?:{'|'.join(map(re.escape, others))})" if others else "(?!)"
    phrases = (re.escape(phrase).replace(re.escape("{name}"), either) for phrase in registry.get(code).page.translator)
    return re.compile(rf"(?<!\w)(?:{'|'.join(sorted(phrases))})(?!\w)")


@registry.cache_until_change
def _map_headings() -> dict[str, frozenset[str]]:
    """Every heading, in small letters, with the codes of the languages it may name."""
    found: dict[str, frozenset[str]] = {}
    for code in registry.codes():
        for heading in _write_headings(code):
            found[heading] = found.get(heading, frozenset()) | {code}
    return found


def _write_headings(code: str) -> Iterator[str]:
    """All that may stand above a text in one language, in every language that is known."""
    own = _find_facts(code)
    yield from own.codes if own else ()
    for speaker in registry.codes():
        facts = _find_facts(speaker)
        if facts and code in facts.names:
            name = facts.names[code]
            adjective = facts.adjectives.get(code, name)
            for heading in facts.headings:
                for spelling in (name, *facts.spellings.get(code, ())):
                    yield heading.format(name=spelling, adjective=adjective).casefold()


def _find_facts(code: str) -> LanguageNameFacts | None:
    """How a language calls the languages; None where it does not say."""
    with suppress(LookupError):
        return registry.get(code).language_names
    return None
