"""What sentence splitting needs to know of a language: abbreviations in classes, openers, number habits."""

from __future__ import annotations

from dataclasses import dataclass, fields, is_dataclass
from typing import TYPE_CHECKING, Any, ClassVar, Protocol, TypeVar

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


class _Record(Protocol):
    """Any dataclass."""

    __dataclass_fields__: ClassVar[dict[str, Any]]


Facts = TypeVar("Facts", bound=_Record)


@dataclass(frozen=True, kw_only=True)
class Abbreviations:
    """Abbreviations, without their final stop and as cased in print.

    Only those of `numbered` and `counted` are also understood with a capital. An abbreviation belongs to the
    strictest class it fits. A word in no class ends a sentence at its stop, so a word that is also written out in
    full (`fin`, `sing`) belongs to none, or to `counted`. Single letters need no entry: they are initials, and end
    a sentence before a starter only.
    """

    titles: frozenset[str]
    """What stands before a name: never the end of a sentence, also when written in capitals."""
    pointing: frozenset[str]
    """Abbreviations that point forward (`for example`): never the end of a sentence."""
    rarely: frozenset[str]
    """Abbreviations that may end a sentence: they do when the next word is one of the starters."""
    often: frozenset[str]
    """Abbreviations that close a list (`and so on`): they end a sentence when the next word has a capital."""
    often_continued: frozenset[str] = frozenset()
    """Words with a capital that go on after one of `often` (`5 p.m. Friday`). Optional: most languages have none."""
    numbered: frozenset[str]
    """Abbreviations of what is numbered (`p`, `Fig`): no end before a number, a Roman number, a letter."""
    counted: frozenset[str] = frozenset()
    """Those of them that are words too (`no`, `chap`): no end before figures, plain words otherwise.

    Optional: a language may have no such word.
    """
    numbered_endings: tuple[str, ...] = ()
    """How compounds of `numbered` end (`Hauptstr`). Optional: for languages that write compounds as one word."""


@dataclass(frozen=True, kw_only=True)
class Openings:
    """The words that begin sentences, with their capital; an elided one with its apostrophe, always a straight one."""

    starters: frozenset[str]
    """Function words, capitalised, that begin sentences and are no part of names."""
    strong_starters: frozenset[str]
    """Those whose capital inside a sentence can only mean that another sentence began: a heading without a
    stop came before, or a semicolon or dash ended it. Not the pronouns that are capitalised everywhere."""
    particles: frozenset[str] = frozenset()
    """Starters that also stand in names, after initials: J. Le Goff. Optional: a language may have no such name."""
    uncapitalised: frozenset[str] = frozenset()
    """Words often left without their capital at the start of a sentence. Optional: where keyboards lack the letter."""


@dataclass(frozen=True, kw_only=True)
class OrdinalStops:
    """How a language writes that has a stop behind an ordinal: on the 3. May."""

    leads: frozenset[str]
    """Words before an ordinal: articles, possessives, prepositions."""
    followers: frozenset[str]
    """Words that go on after an ordinal, such as months: never an end between the two."""


@dataclass(frozen=True, kw_only=True)
class SentenceFacts:
    """The sentence facet of one language."""

    abbreviations: Abbreviations
    """What a stop belongs to without ending a sentence."""
    openings: Openings
    """What shows that a sentence begins."""
    elided: frozenset[str] = frozenset()
    """What stands before the apostrophe when a word loses its vowel before another, in small letters (`l`, `qu`): an
    abbreviation may follow it. Optional: for languages that elide."""
    ordinals: OrdinalStops | None = None
    """Ordinals written with a stop (`3.`). Optional: None where they are written otherwise."""
    speech_verbs: frozenset[str] = frozenset()
    """Verbs that follow the name of a speaker after direct speech (`"Why?" Mary asked.`). Optional: for languages in
    which the name comes first."""
    vowels: str = "aeiouyæœø"
    """The letters, small and without accents, one of which every word has that is written out: a word without is taken
    for an abbreviation. Optional: these are those of the Latin alphabet."""
    capital_nouns: bool = False
    """Whether common nouns are capitalised, so that a capital is weak evidence. Optional: hardly any language does."""
    length: float = 1.0
    """How many times as many characters a text takes in the language as in one that takes few. Optional: where nobody
    has counted, the rest of an article tells."""


def merge_facts(several: Iterable[SentenceFacts]) -> SentenceFacts:
    """The facts of several languages taken together: for a text whose language is not known."""
    return _merge_records(list(several))


def _merge_records(several: Sequence[Facts]) -> Facts:
    """One record whose fields hold what those of several hold together."""
    kind = type(several[0])
    return kind(**{each.name: _merge_values([getattr(one, each.name) for one in several]) for each in fields(kind)})


def _merge_values(values: Sequence[Any]) -> Any:
    """What several values of one field hold together; None stands for nothing."""
    present = [value for value in values if value is not None]
    if not present:
        return None
    if is_dataclass(present[0]):
        return _merge_records(present)
    if isinstance(present[0], bool):
        return any(present)
    if isinstance(present[0], float):
        return sum(present) / len(present)
    if isinstance(present[0], str):
        return "".join(dict.fromkeys("".join(present)))
    if isinstance(present[0], tuple):
        return tuple(dict.fromkeys(item for value in present for item in value))
    return frozenset().union(*present)
