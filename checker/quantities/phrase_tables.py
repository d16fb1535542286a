"""The phrases of a language's facts by the word they are met at: behind a number, before one, and by themselves.

A table maps that word to its phrases, the longest first; a phrase is (its tokens, its role, what it means).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from checker.languages.quantity_facts import QuantityFacts
from checker.quantities.tokens import HYPHEN, fold_text, split_phrase

Phrase = tuple[tuple[str, ...], str, object]
PhraseTable = dict[str, list[Phrase]]


def index_phrases_behind(facts: QuantityFacts) -> PhraseTable:
    """What may stand behind a number, by its first word."""
    roles: tuple[tuple[str, Iterable[str]], ...] = (
        ("percent", facts.percentages.percent),
        ("points", facts.percentages.points),
        ("counts", facts.percentages.point_counts),
        ("times", facts.multiples.times),
        ("hours", facts.clock.hours),
        ("century", facts.periods.centuries),
        ("minus", facts.measures.below_zero),
        ("about", facts.limits.approximators_after),
    )
    eras = dict.fromkeys(facts.periods.before_christ, -1) | dict.fromkeys(facts.periods.after_christ, 1)
    tables: tuple[tuple[str, Mapping[str, object]], ...] = (
        ("unit", facts.measures.units),
        ("currency", facts.money.currencies),
        ("subunit", facts.money.currency_subunits),
        ("bound", facts.limits.bounds_after),
        ("half", facts.parts.half_added),
        ("meridiem", facts.clock.meridiems),
        ("after_hour", facts.spoken_times.after_hour),
        ("zone", facts.clock.zones),
        ("tail", facts.compounds.tails),
        ("era", eras),
    )
    entries: list[Phrase] = [(split_phrase(text), role, None) for role, texts in roles for text in texts]
    entries += [(split_phrase(text), role, payload) for role, table in tables for text, payload in table.items()]
    entries += [(_join(text), "half", part) for text, part in facts.parts.half_added.items() if " " in text]
    return _index_phrases(entries, facts)


def _join(text: str) -> tuple[str, ...]:
    """The tokens of a phrase that hyphens join to the number before it: two-and-a-half."""
    return tuple(token for word in split_phrase(text) for token in (HYPHEN, word))


def index_phrases_before(facts: QuantityFacts) -> PhraseTable:
    """What may stand before a number, by its last word; the tokens are those from right to left."""
    entries: list[Phrase] = [(split_phrase(text)[::-1], "about", None) for text in facts.limits.approximators]
    entries += [(split_phrase(text)[::-1], "bound", sign) for text, sign in facts.limits.bounds.items()]
    entries += [(split_phrase(text)[::-1], "change", None) for text in facts.ranges.change_words]
    entries += [(split_phrase(text)[::-1], "factor", sign) for text, sign in facts.multiples.multiplied_by.items()]
    return _index_phrases(entries, facts)


def index_phrases_alone(facts: QuantityFacts) -> PhraseTable:
    """Phrases that are a quantity by themselves, by their first word."""
    entries: list[Phrase] = [
        (split_phrase(text), "duration", payload) for text, payload in facts.time_spans.durations.items()
    ]
    entries += [
        (split_phrase(text), "multiplier", part)
        for text, part in facts.multiples.multipliers.items()
        if not text.isalpha()
    ]
    entries += [
        (split_phrase(text), "pair", value) for text, value in facts.definite.pairs.items() if not text.isalpha()
    ]
    return _index_phrases(entries, facts)


def _index_phrases(entries: Iterable[Phrase], facts: QuantityFacts) -> PhraseTable:
    """The phrases, as written and without accents, by their first word."""
    spellings = facts.cardinals.spellings
    found: PhraseTable = {}
    for words, role, payload in entries:
        spelled = words if "".join(words).isascii() else tuple(fold_text(part, spellings) for part in words)
        for form in dict.fromkeys((words, spelled)):
            found.setdefault(form[0], []).append((form, role, payload))
    for group in found.values():
        group.sort(key=lambda entry: -len(entry[0]))
    return found
