"""A language's facts made ready for look-ups: every word once, composed words taken apart once and kept."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any

from checker import languages
from checker.languages.quantity_facts import QuantityFacts
from checker.quantities.number_compounds import NumberCompounds, NumberWord
from checker.quantities.tokens import TOKEN, fold_text
from checker.quantities.units import CURRENCY_CODES, CURRENCY_SIGNS, SIGN_PREFIXES, SYMBOLS

Phrase = tuple[tuple[str, ...], str, object]
KEPT = 200_000
_HOURS = frozenset(("hours", "meridiem"))
_CODES = frozenset(code.lower() for code in CURRENCY_CODES)
_SYMBOLS = frozenset(symbol.lower() for symbol in SYMBOLS)
_PLAIN_UNITS = frozenset(
    ["mm", "cm", "m", "km", "mile", "g", "kg", "t", "l", "ml", "ha", "acre", "$", "EUR", "GBP", "CHF", "JPY"]
)
"""Units whose names mean nothing else, so that an article before them is a number."""


class QuantityLexicon:
    """All look-ups of one language. ``innocent`` holds the words seen so far that are no reason to look closer."""

    def __init__(self, facts: QuantityFacts) -> None:
        self.facts = facts
        self.known: dict[str, NumberWord] = {}
        self.words: dict[str, NumberWord | None] = {}
        self.innocent: set[str] = set()
        self._fill()
        self.compounds = NumberCompounds(facts)
        self.after = self._phrases_after()
        self.before = self._phrases_before()
        self.idioms = self._idioms()
        self.phrases = self._phrases_inside()
        self.labels: dict[str, list[tuple[str, ...]]] = {}
        for text in facts.labels:
            words = _split(text)
            self.labels.setdefault(words[0], []).append(words)
        self.label_ends = frozenset(
            (*(words[-1] for group in self.labels.values() for words in group), *facts.label_links, ".", "°")
        )
        self.range_links: frozenset[str] = frozenset().union(facts.range_words, *facts.range_pairs.values())
        self.ratios = frozenset(text.split()[0] for text in facts.ratio_words)
        self.joints = frozenset(("-", ",", *facts.joiners, *facts.particles, *facts.decimal_words))
        self.claims, self.goes_on, self.turns = self._around()
        self.leads = self.claims | self.label_ends

    def look_up(self, word: str) -> NumberWord | None:
        """What a word (in small letters) may mean; None for the great majority that means nothing here."""
        try:
            return self.words[word]
        except KeyError:
            if len(self.words) > KEPT:
                self.words.clear()
                self.innocent.clear()
            found = self.known.get(word) or self.compounds.read(word)
            self.words[word] = found
            if (found is None or not found.triggers) and not word[:1].isnumeric():
                self.innocent.add(word)
            return found

    def _fill(self) -> None:
        facts = self.facts
        known = self.known

        def word(text: str) -> NumberWord:
            spelled = fold_text(text)
            if spelled != text and spelled not in known:
                known[spelled] = known.setdefault(text, NumberWord())
            return known.setdefault(text, NumberWord())

        tables: tuple[tuple[str, Mapping[str, Any]], ...] = (
            ("number", facts.numerals),
            ("hundred", facts.hundreds),
            ("scale", facts.scales),
            ("ordinal", facts.ordinals),
            ("fraction", facts.fractions),
            ("whole", facts.whole_fractions),
            ("multiplier", facts.multipliers),
            ("collective", facts.collectives),
            ("vague", facts.vague),
            ("month", facts.months),
            ("weekday", facts.weekdays),
            ("decade", facts.decades),
            ("clock", facts.named_times),
            ("calendar", self._counted_by_articles()),
            ("number", {text: value for text, value in facts.pairs.items() if " " not in text}),
        )
        for role, table in tables:
            for text, value in table.items():
                setattr(word(text), role, value)
        for text in (*facts.weak_numerals, *facts.weak_multipliers, *facts.pairs):
            if text in known:
                known[text].weak = True
        for text in facts.only:
            word(text).only = True
        articles = set(facts.articles)
        for text, entry in known.items():
            entry.triggers = text not in articles or entry.number != 1
        for text in (
            *facts.half_hour,
            *(text for table in (facts.durations, facts.multipliers, facts.pairs) for text in table),
        ):
            # the last word of a phrase is the rarest: let it open the door
            last = _split(text)[-1]
            word(last).triggers = True

    def _counted_by_articles(self) -> dict[str, str]:
        """Units that an article alone makes a number of: a week, a litre, a dollar."""
        named = {**self.facts.units, **self.facts.currencies}
        plain = {
            text: unit
            for text, unit in named.items()
            if unit in _PLAIN_UNITS and len(text) > 3 and " " not in text and text not in self.facts.second_readings
        }
        return plain | dict(self.facts.calendar_units)

    def _phrases_after(self) -> dict[str, list[Phrase]]:
        facts = self.facts
        roles: tuple[tuple[str, Iterable[str]], ...] = (
            ("percent", facts.percent),
            ("points", facts.points),
            ("counts", facts.point_counts),
            ("times", facts.times),
            ("hours", facts.hours),
            ("century", facts.centuries),
            ("minus", facts.below_zero),
            ("about", facts.approximators_after),
        )
        tables: tuple[tuple[str, Mapping[str, object]], ...] = (
            ("unit", facts.units),
            ("currency", facts.currencies),
            ("subunit", facts.currency_subunits),
            ("bound", facts.bounds_after),
            ("half", facts.half_added),
            ("meridiem", facts.meridiems),
            ("after_hour", facts.after_hour),
            ("zone", facts.zones),
            ("tail", facts.tails),
            ("era", dict.fromkeys(facts.before_christ, -1) | dict.fromkeys(facts.after_christ, 1)),
        )
        entries: list[Phrase] = [(_split(text), role, None) for role, texts in roles for text in texts]
        entries += [(_split(text), role, payload) for role, table in tables for text, payload in table.items()]
        return _index(entries)

    def _around(self) -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
        """What may claim a number right behind it, what may go on with one right before it, what turns it.

        A claim makes it money, a negative number, a decade, a share or a factor. A turn makes it other than an amount:
        a time, a date, a range, a score, an ordinal, a decade or a fraction. What goes on may be a unit as well.
        """
        facts = self.facts
        factors = (text for text, group in self.before.items() if any(role == "factor" for _, role, _ in group))
        numerals = (text for text, word in self.known.items() if word.number is not None and text not in facts.articles)
        claims = frozenset().union(
            *(facts.minus_words, facts.unit_prefixes, facts.decade_before, facts.ratio_words),
            *(_CODES, facts.currencies, CURRENCY_SIGNS, "+-.–/:'", factors, numerals),
        )
        hours = (
            text
            for text, group in self.after.items()
            if any(role in _HOURS or (role == "unit" and unit == "minute") for _, role, unit in group)
        )
        turns = frozenset().union(
            *("/-–:'", facts.ordinal_sign, facts.ordinal_suffixes, facts.decade_suffixes, facts.past, facts.to),
            *(self.range_links, facts.decimal_words, facts.joiners, hours),
        )
        goes_on = turns.union(
            *(self.after, facts.scales, facts.abbreviated_scales, facts.hundreds, facts.change_links, facts.date_links),
            *(facts.currency_subunits, _CODES, _SYMBOLS, SIGN_PREFIXES, self.ratios),
            (text for text in self.known if text not in facts.articles),
        )
        return claims, goes_on, turns

    def _idioms(self) -> dict[str, list[tuple[tuple[str, ...], int]]]:
        """Idioms by their first word that may begin a quantity, with the number of words before it."""
        found: dict[str, list[tuple[tuple[str, ...], int]]] = {}
        for text in self.facts.idioms:
            words = _split(text)
            for before, word in enumerate(words):
                known = self.look_up(word)
                if word.isdigit() or (known is not None and known.triggers):
                    found.setdefault(word, []).append((words, before))
                    break
        for group in found.values():
            group.sort(key=lambda entry: -len(entry[0]))
        return found

    def _phrases_before(self) -> dict[str, list[Phrase]]:
        entries: list[Phrase] = [(_split(text)[::-1], "about", None) for text in self.facts.approximators]
        entries += [(_split(text)[::-1], "bound", sign) for text, sign in self.facts.bounds.items()]
        entries += [(_split(text)[::-1], "change", None) for text in self.facts.change_words]
        entries += [(_split(text)[::-1], "factor", sign) for text, sign in self.facts.multiplied_by.items()]
        return _index(entries)

    def _phrases_inside(self) -> dict[str, list[Phrase]]:
        facts = self.facts
        entries: list[Phrase] = [(_split(text), "duration", payload) for text, payload in facts.durations.items()]
        entries += [
            (_split(text), "multiplier", part) for text, part in facts.multipliers.items() if not text.isalpha()
        ]
        entries += [(_split(text), "pair", value) for text, value in facts.pairs.items() if not text.isalpha()]
        return _index(entries)


def _split(text: str) -> tuple[str, ...]:
    return tuple(TOKEN.findall(text))


def _index(entries: Iterable[Phrase]) -> dict[str, list[Phrase]]:
    found: dict[str, list[Phrase]] = {}
    for entry in entries:
        spelled = entry[0] if "".join(entry[0]).isascii() else tuple(fold_text(part) for part in entry[0])
        for words in (entry[0], spelled) if spelled != entry[0] else (spelled,):
            found.setdefault(words[0], []).append((words, entry[1], entry[2]))
    for group in found.values():
        group.sort(key=lambda entry: -len(entry[0]))
    return found


@cache
def _built(facts_id: int, language: str) -> QuantityLexicon:  # noqa: ARG001
    return QuantityLexicon(languages.get(language).quantities)


def get_lexicon(language: str) -> QuantityLexicon:
    """The lexicon of a language code. Raises ``LookupError`` for one that is not known."""
    facts = languages.get(language).quantities
    return _built(id(facts), language)
