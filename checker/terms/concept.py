"""What a glossary says: concepts, each with its terms in several languages, and what is to be thought of each term."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Literal

from checker.terms.locales import counts_in

Status = Literal["preferred", "admitted", "deprecated", "forbidden"]
STATUSES: tuple[Status, ...] = ("preferred", "admitted", "deprecated", "forbidden")
ALLOWED: tuple[Status, ...] = ("preferred", "admitted")
"""What a translation may use."""

VERB = "verb"
"""What glossaries call a verb, as a part of speech."""


@dataclass(frozen=True, slots=True)
class Term:
    """A word or phrase that names a concept. ``locale`` is its language with a country, ``de-CH``, where one is said.

    ``cased``: it counts only in the very letters, capitals and all. ``line`` is where the glossary has it (1-based).
    """

    text: str
    language: str
    status: Status = "preferred"
    locale: str = ""
    part_of_speech: str = ""
    cased: bool = False
    line: int = 0


@dataclass(eq=False, slots=True)
class Concept:
    """One thing with all its names. ``protected`` are names that stay as they are in every language."""

    id: str
    terms: list[Term] = field(default_factory=list)
    note: str = ""
    domain: str = ""
    protected: tuple[str, ...] = ()
    path: str = ""
    line: int = 0

    def list_terms(self, language: str, statuses: tuple[Status, ...] = ALLOWED, locale: str = "") -> Iterator[Term]:
        """The terms of a language that have one of these statuses, in their order: those that count in a ``locale``."""
        return (
            term
            for term in self.terms
            if term.language == language and term.status in statuses and counts_in(term.locale, locale)
        )

    def list_languages(self) -> list[str]:
        """The languages in which it has a name."""
        return list(dict.fromkeys(term.language for term in self.terms))
