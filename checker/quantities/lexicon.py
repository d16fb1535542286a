"""A language's facts made ready for look-ups: every word once, composed words taken apart once and kept."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from checker import languages
from checker.languages.quantity_facts import QuantityFacts
from checker.quantities import neighbour_words, phrase_tables
from checker.quantities.number_compounds import NumberCompounds, NumberWord
from checker.quantities.thresholds import MOST_WORDS_KEPT
from checker.quantities.tokens import HYPHEN, fold_text, split_phrase

_PLAIN_UNITS = frozenset(
    ["mm", "cm", "m", "km", "mile", "g", "kg", "t", "l", "ml", "ha", "acre", "$", "EUR", "GBP", "CHF", "JPY"]
)
"""Units whose names mean nothing else, so that an article before them is a number."""


class QuantityLexicon:
    """All look-ups of one language. ``innocent`` holds the words seen so far that are no reason to look closer; if one
    is missing there, as another thread has just seen it, it is looked up.

    ``after`` and ``before`` are the phrases behind and before a number, ``phrases`` those that are a quantity by
    themselves; ``idioms`` has, by their first word that may begin a quantity, idioms and the number of words before it.
    The other sets say what words beside a number allow it to be: see `neighbour_words`.
    """

    def __init__(self, facts: QuantityFacts) -> None:
        self.facts = facts
        self.innocent: set[str] = set()
        self.words: dict[str, NumberWord | None] = {}
        self.known = _WordTable(facts).fill()
        self.compounds = NumberCompounds(facts)
        self.after = phrase_tables.index_phrases_behind(facts)
        self.before = phrase_tables.index_phrases_before(facts)
        self.phrases = phrase_tables.index_phrases_alone(facts)
        self.idioms = self._index_idioms()
        self.labels: dict[str, list[tuple[str, ...]]] = {}
        for text in facts.uncounted.labels:
            words = split_phrase(text)
            self.labels.setdefault(words[0], []).append(words)
        label_ends = (words[-1] for group in self.labels.values() for words in group)
        self.hour_leads = neighbour_words.list_hour_leads(facts)
        self.label_ends = frozenset((*label_ends, *facts.uncounted.label_links, ".", "°"))
        self.joints = frozenset(
            (
                HYPHEN,
                ",",
                *facts.cardinals.joiners,
                *facts.cardinals.zeros_in_years,
                *facts.nouns.particles,
                *facts.cardinals.decimal_words,
            )
        )
        known = neighbour_words.KnownWords(self.known, self.after, self.before)
        self.range_links = neighbour_words.list_range_words(facts)
        self.day_links = frozenset((*facts.ranges.range_words, *facts.cardinals.joiners))
        self.ratios = neighbour_words.list_ratio_words(facts)
        self.claims = neighbour_words.list_claims(facts, known)
        self.turns = neighbour_words.list_turns(facts, known)
        self.goes_on = neighbour_words.list_continuations(facts, known)
        self.short_months = _list_short_months(facts)
        self.leads = self.claims.union(self.label_ends, facts.calendar.months)
        self.opening_quotes = neighbour_words.list_opening_quotes()
        self.opening_signs = neighbour_words.list_opening_signs()
        self.closing_quotes = neighbour_words.list_closing_quotes()
        self.closing_signs = neighbour_words.list_closing_signs()

    def look_up(self, word: str) -> NumberWord | None:
        """What a word (in small letters) may mean; None for the great majority that means nothing here."""
        try:
            return self.words[word]
        except KeyError:
            if len(self.words) > MOST_WORDS_KEPT:
                self.words.clear()
                self.innocent.clear()
            found = self.known.get(word) or self.compounds.read(word)
            self.words[word] = found
            if (found is None or not found.triggers) and not word[:1].isnumeric():
                self.innocent.add(word)
            return found

    def _index_idioms(self) -> dict[str, list[tuple[tuple[str, ...], int]]]:
        found: dict[str, list[tuple[tuple[str, ...], int]]] = {}
        for text in self.facts.uncounted.idioms:
            words = split_phrase(text)
            for before, word in enumerate(words):
                known = self.look_up(word)
                if word.isdigit() or (known is not None and known.triggers):
                    found.setdefault(word, []).append((words, before))
                    break
        for group in found.values():
            group.sort(key=lambda entry: -len(entry[0]))
        return found


class _WordTable:
    """The words of a language's facts, each with all that it may mean, as written and without accents."""

    def __init__(self, facts: QuantityFacts) -> None:
        self.facts = facts
        self.known: dict[str, NumberWord] = {}

    def fill(self) -> dict[str, NumberWord]:
        """The table."""
        facts, known = self.facts, self.known
        for role, table in self._list_tables():
            for text, value in table.items():
                setattr(self._get(text), role, value)
        for text in (*facts.one.weak_numerals, *facts.multiples.weak_multipliers, *facts.definite.pairs):
            if text in known:
                known[text].weak = True
        for text in facts.one.only:
            self._get(text).only = True
        for text, entry in known.items():
            entry.triggers = text not in facts.one.articles or entry.number != 1
        for text in self._list_phrases():
            # the last word of a phrase is the rarest: let it open the door
            self._get(split_phrase(text)[-1]).triggers = True
        for text in facts.cardinals.elided:
            self._get(text).triggers = True
        for text in facts.time_spans.durations:  # which are met at their first word
            self._get(split_phrase(text)[0]).triggers = True
        return known

    def _get(self, text: str) -> NumberWord:
        """The entry of a word, which its spelling without accents shares unless that is a word of its own."""
        spelled = fold_text(text, self.facts.cardinals.spellings)
        if spelled != text and spelled not in self.known:
            self.known[spelled] = self.known.setdefault(text, NumberWord())
        return self.known.setdefault(text, NumberWord())

    def _list_tables(self) -> tuple[tuple[str, Mapping[str, Any]], ...]:
        """What words may mean, as a field of `NumberWord` and the words with its value."""
        facts = self.facts
        return (
            ("number", facts.cardinals.numerals),
            ("hundred", facts.cardinals.hundreds),
            ("scale", facts.magnitudes.scales),
            ("ordinal", facts.ordinal_words.ordinals),
            ("fraction", facts.parts.fractions),
            ("whole", facts.parts.whole_fractions),
            ("multiplier", facts.multiples.multipliers),
            ("collective", facts.magnitudes.collectives),
            ("vague", facts.magnitudes.vague),
            ("month", facts.calendar.months),
            ("weekday", facts.calendar.weekdays),
            ("decade", facts.periods.decades),
            ("clock", facts.spoken_times.named_times),
            ("calendar", self._list_units_with_articles()),
            ("number", {text: value for text, value in facts.definite.pairs.items() if " " not in text}),
        )

    def _list_units_with_articles(self) -> dict[str, str]:
        """Units that an article alone makes a number of: a week, a litre, a dollar."""
        measures, money = self.facts.measures, self.facts.money
        plain = {
            text: unit
            for text, unit in {**measures.units, **money.currencies}.items()
            if unit in _PLAIN_UNITS and len(text) > 3 and " " not in text and text not in money.second_readings
        }
        return plain | dict(measures.calendar_units)

    def _list_phrases(self) -> Iterator[str]:
        """Phrases whose last word is a reason to look closer."""
        facts = self.facts
        yield from facts.spoken_times.half_hour
        yield from facts.time_spans.durations
        yield from facts.multiples.multipliers
        yield from facts.definite.pairs


def _list_short_months(facts: QuantityFacts) -> frozenset[str]:
    """The names of months that a stop may end: a longer name of the month begins with them, or they need it."""
    months = facts.calendar.months
    begun = {
        word
        for word, month in months.items()
        if any(len(other) > len(word) + 1 and other.startswith(word) and months[other] == month for other in months)
    }
    return frozenset((*begun, *facts.calendar.abbreviated_months))


@languages.cache_until_change
def get_lexicon(language: str) -> QuantityLexicon:
    """The lexicon of a language code. Raises `LookupError` for one that is not known."""
    return QuantityLexicon(languages.get(language).quantities)
