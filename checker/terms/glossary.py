"""The glossary of the settings: its concepts, and the terms of each language as they are looked for in text."""

from __future__ import annotations

from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING

from checker import languages as registry
from checker.file_access import describe_state
from checker.memo import Memo, build_once
from checker.terms.concept import STATUSES, Concept, Term
from checker.terms.protected_names import ProtectedNames
from checker.terms.term_index import TermIndex

if TYPE_CHECKING:
    from collections.abc import Iterable

    from checker.settings import Settings

MOST_GLOSSARIES = 8
"""Glossaries that are kept at the same time: those of settings files that one program meets."""


class Glossary:
    """Concepts, with an index of the terms of each language that is made when first asked for."""

    def __init__(self, concepts: Iterable[Concept]) -> None:
        self.concepts = [_tell_kind(concept) for concept in concepts]
        self._indexes = Memo(self._build_index)

    def index(self, language: str) -> TermIndex:
        """The terms of a language, those that are not allowed included."""
        return self._indexes[language]

    @cached_property
    def names(self) -> ProtectedNames:
        """The names that stay as they are in every language."""
        return ProtectedNames(self.concepts)

    @cached_property
    def _by_text(self) -> dict[tuple[str, str], list[Concept]]:
        found: dict[tuple[str, str], list[Concept]] = {}
        for concept in self.concepts:
            for key in {(term.language, term.text.casefold()) for term in concept.terms}:
                found.setdefault(key, []).append(concept)
        return found

    def list_namesakes(self, concept: Concept, term: Term) -> list[Concept]:
        """The concepts that a term may name: its own, and the others with a term that is written the same."""
        return [concept, *(one for one in self._by_text[term.language, term.text.casefold()] if one is not concept)]

    def _build_index(self, language: str) -> TermIndex:
        return TermIndex(
            language,
            [(concept, term) for concept in self.concepts for term in concept.list_terms(language, STATUSES)],
        )


def load_glossary(settings: Settings) -> Glossary | None:
    """The glossary that the settings name; None where they name none. Read again when a file of it has changed.

    Raises `SettingsError` with the file, the line and what to do.
    """
    if not settings.glossary:
        return None
    return _Reading(settings).load()


class _Reading:
    """What a glossary is read with: known again by what the settings say and by the state of the files."""

    def __init__(self, settings: Settings) -> None:
        from checker.terms.glossary_files import list_glossary_files

        self.settings = settings
        self.files = list_glossary_files(settings)
        self._key = (
            repr(settings.glossary),
            settings.base,
            tuple((str(file), describe_state(file)) for file in self.files),
        )

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Reading) and self._key == other._key

    def __hash__(self) -> int:
        return hash(self._key)

    def load(self) -> Glossary:
        """The glossary, read once."""
        return _read_once(self)


def _read_all(reading: _Reading) -> Glossary:
    from checker.terms.glossary_files import read_glossary
    from checker.terms.inline_entries import read_entry

    concepts = [concept for file in reading.files for concept in read_glossary(file, reading.settings)]
    entries = [one for one in reading.settings.glossary if not isinstance(one, str)]
    concepts += [read_entry(entry, number, reading.settings.base) for number, entry in enumerate(entries, 1)]
    return Glossary(concepts)


_read_once = build_once(_read_all, MOST_GLOSSARIES)


def _tell_kind(concept: Concept) -> Concept:
    """A concept that says no part of speech, with the one that all its terms of a language show: a noun's."""
    if any(term.part_of_speech for term in concept.terms):
        said = next(term.part_of_speech for term in concept.terms if term.part_of_speech)
    else:
        shown = (
            {_guess_kind(term.text, language) for term in concept.terms if term.language == language}
            for language in concept.list_languages()
        )
        said = next((kind for kinds in shown if len(kinds) == 1 for kind in kinds if kind), "")
    if not said:
        return concept
    terms = [term if term.part_of_speech else replace(term, part_of_speech=said) for term in concept.terms]
    return replace(concept, terms=terms)


def _guess_kind(text: str, language: str) -> str:
    """The part of speech that a term shows: a noun's, by its capital, or by endings that no verb has; else none."""
    try:
        facts = registry.get(language)
        nouns, capitals = facts.forms.noun, facts.words.capitals.on_nouns
    except LookupError:
        return ""
    words = text.split()
    if not words:
        return ""
    if capitals:
        return nouns if words[-1][:1].isupper() else ""
    endings = facts.forms.verb_endings
    return nouns if endings and not any(word.endswith(endings) for word in words) else ""
