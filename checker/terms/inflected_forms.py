"""The forms of a word as stems, each with the endings that may stand behind it: made from the language's data."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from checker.languages.form_facts import FormFacts, Paradigm, WordKind

FormSet = tuple[str, frozenset[str]]
"""A stem and the endings of a word's forms behind it, in small letters and in the spelling of `FormFacts.spell`."""


def list_form_sets(word: str, facts: FormFacts, kinds: Iterable[WordKind]) -> Iterator[FormSet]:
    """The forms of a word in small letters, as a word of these kinds; a word that has none of them: itself."""
    found = False
    for kind in kinds:
        for stem, paradigm in kind.find(word, facts.prefixes):
            found = True
            yield from _inflect(stem, paradigm, facts)
    if not found:
        yield facts.spell(word), frozenset(("",))


def split_particle(word: str, facts: FormFacts) -> tuple[str, str] | None:
    """The part of a verb that may stand by itself, and the verb; None where there is no such part."""
    separation = facts.separation
    if separation is None or not separation.written_together:
        return None
    for length in range(min(len(word) - 3, max(map(len, separation.particles))), 0, -1):
        if word[:length] in separation.particles:
            return word[:length], word[length:]
    return None


def _inflect(stem: str, paradigm: Paradigm, facts: FormFacts) -> Iterator[FormSet]:
    for before, changed, endings in paradigm.variants:
        base = facts.change_vowel(stem) if changed else stem
        if base is None:
            continue
        spelled = facts.spelled_endings[endings]
        yield facts.spell(before + base), spelled
        parts = split_particle(base + paradigm.base, facts) if before else None
        if parts and len(parts[0]) <= len(base):
            yield facts.spell(parts[0] + before + base[len(parts[0]) :]), spelled
