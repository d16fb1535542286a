"""The type of a language's form facts: how the forms of a word are made from the one that a dictionary has."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import NamedTuple

NO_ENDING = "-"
"""How an ending without letters is written."""
CHANGED = "¨"
"""Written before an ending: the last vowel before it that can is changed."""
BASE = "+"
"""Stands for what a word ends in, where an ending keeps it."""
WHOLE = "|"
"""Written before what a word ends in: only a prefix may stand before it."""


LEAST_TELLING = 4
"""Letters of a base that few words end in, so that its forms are forms of one word."""


class Variant(NamedTuple):
    """Endings that stand behind one and the same stem: ``before`` stands before it, ``changed`` is its last vowel."""

    before: str
    changed: bool
    endings: frozenset[str]


class Paradigm(NamedTuple):
    """What a word ends in, whether only a prefix may stand before that, and what may stand in its place."""

    base: str
    whole: bool
    variants: tuple[Variant, ...]


def read_paradigms(*texts: str) -> tuple[Paradigm, ...]:
    """The paradigms of lines such as ``y: y ies``: what a word ends in, and what its forms end in; the longest first.

    An ending stands in place of the base; in one with ``+`` the plus stands for the base. ``-`` is an ending without
    letters, ``ge-t`` one with letters before the stem (behind a prefix), ``¨er`` one that changes the last vowel. Several
    bases may share a line; one with ``|`` before it is a word by itself, or stands behind a prefix.
    """
    found: dict[str, Paradigm] = {}
    for line in (line.strip() for text in texts for line in text.splitlines()):
        bases, colon, endings = line.partition(":")
        for base in bases.split() if colon else ():
            name = base.removeprefix(WHOLE).replace(NO_ENDING, "")
            forms = _group_endings(endings.replace(BASE, name).split())
            before = found.get(name)
            merged = forms if before is None else _merge(before.variants, forms)
            found[name] = Paradigm(name, base.startswith(WHOLE), merged)
    return tuple(sorted(found.values(), key=lambda one: (-len(one.base), one.base)))


def _group_endings(endings: Iterable[str]) -> tuple[Variant, ...]:
    groups: dict[tuple[str, bool], set[str]] = {}
    for written in endings:
        before, hyphen, ending = written.partition(NO_ENDING)
        if not hyphen or written == NO_ENDING:
            before, ending = "", written.replace(NO_ENDING, "")
        key = before, ending.startswith(CHANGED)
        groups.setdefault(key, set()).add(ending.removeprefix(CHANGED))
    return tuple(Variant(*key, frozenset(group)) for key, group in groups.items())


def _merge(one: tuple[Variant, ...], other: tuple[Variant, ...]) -> tuple[Variant, ...]:
    groups: dict[tuple[str, bool], frozenset[str]] = {}
    for before, changed, endings in (*one, *other):
        groups[before, changed] = groups.get((before, changed), frozenset()) | endings
    return tuple(Variant(*key, group) for key, group in groups.items())


@dataclass(frozen=True, kw_only=True)
class WordKind:
    """The forms of the words of one kind."""

    name: str
    """What glossaries call it in English: noun, verb, adjective."""
    paradigms: tuple[Paradigm, ...]
    """How they end (`read_paradigms`). A word has the forms of the longest base that it ends in; of none: itself."""

    def find(self, word: str, prefixes: frozenset[str]) -> Iterator[tuple[str, Paradigm]]:
        """What of a word stands before its ending, with its paradigm."""
        bases = self._bases
        for length in self._lengths:
            if length <= len(word) and (paradigm := bases.get(word[len(word) - length :])):
                stem = word[: len(word) - length]
                if stem in prefixes if paradigm.whole and stem else len(word) > 1:
                    yield stem, paradigm
                    return

    @cached_property
    def _bases(self) -> dict[str, Paradigm]:
        return {paradigm.base: paradigm for paradigm in self.paradigms}

    @cached_property
    def _lengths(self) -> list[int]:
        return sorted({len(base) for base in self._bases}, reverse=True)


@dataclass(frozen=True, kw_only=True)
class Separation:
    """Verbs of which a part may stand by itself, behind other words: to switch something off."""

    particles: frozenset[str]
    """The parts."""
    written_together: bool
    """Whether the part and the verb are one word where they stand beside each other, the part first."""
    most_between: int
    """How many words may stand between them."""
    ends_clause: bool = False
    """Whether the part stands at the end of its clause. Optional: for languages in which it does."""
    followers: frozenset[str] = frozenset()
    """The words that may begin the next clause without a sign before them. Optional: where ``ends_clause`` is set."""


@dataclass(frozen=True, kw_only=True)
class FormFacts:
    """How the forms of a word are made. Spellings are in small letters."""

    kinds: tuple[WordKind, ...]
    """The forms by kind of word."""
    noun: str = "noun"
    """The kind that has a capital where nouns have one. Optional: where they have."""
    prefixes: frozenset[str] = frozenset()
    """What may stand before a whole base. Optional: for languages whose verbs have prefixes."""
    separation: Separation | None = None
    """Verbs in two parts. Optional: None where there are none."""
    vowel_changes: Mapping[str, str] = field(default_factory=dict)
    """How a vowel, or two, is changed by an ending with ``¨``. Optional: where endings do so."""
    spellings: Mapping[str, str] = field(default_factory=dict)
    """Letters beyond ASCII that may be written in another way, and that way. Optional: where there are two ways."""
    strangers: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """Forms that a word seems to have, and that are another word. Optional: where that happens."""
    derived: Mapping[str, str] = field(default_factory=dict)
    """What nouns made of a verb end in, and that verb. Optional: where the letters alone don't show it."""
    leads: frozenset[str] = frozenset()
    """What a dictionary writes before a word, beside articles: to, sich. Optional: where it does."""
    verb_leads: frozenset[str] = frozenset()
    """Words behind which a word that may be a noun is a verb. Optional: where nouns and verbs look the same."""
    noun_leads: frozenset[str] = frozenset()
    """Words behind which, as behind articles, a word that may be a verb is a noun. Optional: as before."""
    base_noun_leads: frozenset[str] = frozenset()
    """Words behind which the form of a verb that a dictionary has is a noun: this. Optional: as before."""
    clause_endings: tuple[str, ...] = ()
    """What words end in that stand before a verb, and in no compound: plurals, adverbs. Optional: as before."""
    noun_followers: frozenset[str] = frozenset()
    """Words before which a word that may be a verb is a noun. Optional: as before."""
    verb_followers: frozenset[str] = frozenset()
    """Words before which a word that may be a noun is a verb, unless an article leads to it. Optional: as before."""
    verb_endings: tuple[str, ...] = ()
    """What a verb in a dictionary ends in: a term without is none. Optional: where all verbs end so."""
    set_phrases: frozenset[str] = frozenset()
    """Phrases that hold sentences together, in small letters: in order to. Optional: the words in them are no terms."""
    acronym_endings: tuple[str, ...] = ("",)
    """What may stand behind an acronym, in one word with it. Optional: where something does."""

    @cached_property
    def longest_ending(self) -> int:
        """Letters of the longest ending."""
        return max((len(ending) for ending in self.endings), default=0)

    @cached_property
    def endings(self) -> frozenset[str]:
        """All endings of all kinds, as they are spelled in the first way."""
        return frozenset().union(*self.spelled_endings.values())

    @cached_property
    def spelled_endings(self) -> Mapping[frozenset[str], frozenset[str]]:
        """The endings of every variant, as `spell` has them."""
        every = (one for kind in self.kinds for paradigm in kind.paradigms for one in paradigm.variants)
        return {one.endings: frozenset(map(self.spell, one.endings)) for one in every}

    @cached_property
    def _irregular(self) -> Mapping[str, list[str]]:
        """The bases of the paradigms of few words, by each of the endings of their forms."""
        found: dict[str, list[str]] = {}
        for paradigm in (one for kind in self.kinds for one in kind.paradigms if len(one.base) >= LEAST_TELLING):
            for ending in {ending for one in paradigm.variants for ending in one.endings}:
                found.setdefault(ending, []).append(paradigm.base)
        return found

    def list_families(self, word: str) -> set[tuple[str, str]]:
        """The verbs and nouns whose forms change much that a word in small letters may be a form of: stem and base."""
        places = range(max(0, len(word) - self.longest_ending), len(word))
        found = {(word[:at], base) for at in places for base in self._irregular.get(word[at:], ())}
        return found | {(word[: -len(noun)], verb) for noun, verb in self.derived.items() if word.endswith(noun)}

    def spell(self, word: str) -> str:
        """A word in small letters, in the one of its spellings that all others are led back to."""
        if word.isascii():
            return word
        for letter, other in self.spellings.items():
            if letter in word:
                word = word.replace(letter, other)
        return word

    def change_vowel(self, stem: str) -> str | None:
        """A stem with its last vowel changed; None where none can be."""
        places = [(stem.rfind(vowel), len(vowel), vowel) for vowel in self.vowel_changes if vowel in stem]
        if not places:
            return None
        at, length, vowel = max(places, key=lambda one: (one[0] + one[1], one[1]))
        return stem[:at] + self.vowel_changes[vowel] + stem[at + length :]
