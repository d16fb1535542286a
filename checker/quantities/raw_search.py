"""Looks for a value in the raw text, whatever the reader made of it there: words, digits.

This is the last look before a number is said to be missing. It is lenient on purpose: what it finds is possible only.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from fractions import Fraction
from functools import cached_property
from itertools import accumulate, islice

from checker import languages
from checker.languages.quantity_facts import QuantityFacts
from checker.memo import Memo
from checker.quantities.thresholds import LEAST_IN_COMPOUND, MOST_DIGITS, MOST_LOOKED_AT, MOST_SIGNS, SCALE_REACH
from checker.quantities.tokens import fold_text, lower_text, smooth_text

Span = tuple[int, int]
NOWHERE: Span = (-1, -1)
"""A span in which nothing stands."""
_RUN = re.compile(r"[0-9]+(?:[.,' ][0-9]+)*")
_DIGITS = re.compile(r"[0-9]+")
_LIST_MARK = re.compile(r"\s*\(?[0-9]{1,3}[.)]\s")
"""The number of a list's item: it says nothing of what the item says."""
_POWERS = (3, 6, 9, 12)
"""The scales that may stand behind digits, as powers of ten."""


class RawText:
    """A text, searched for values. In the spans of ``taken`` nothing is looked for, in those of ``read`` no digits, in
    those of ``list_idle``, where numbers count nothing, only digits and forms that are no plain numerals.
    """

    def __init__(
        self,
        text: str,
        language: str,
        taken: Sequence[Span],
        read: Sequence[Span],
        list_idle: Callable[[], Sequence[Span]],
    ) -> None:
        self._facts: QuantityFacts = languages.get(language).quantities
        self._text, self._language = text, language
        self._taken, self._read = Spans(taken), Spans((*taken, *read))
        self._list_idle = list_idle
        self._small = lower_text(smooth_text(text))
        self._numbers: list[tuple[Span, frozenset[Fraction]]] | None = None

    @cached_property
    def _idle(self) -> Spans:
        return Spans((*self._taken.spans, *self._list_idle()))

    @cached_property
    def _squashed(self) -> str:
        return "".join(map(_get_plain_signs(self._language).__getitem__, self._small))

    @cached_property
    def _origins(self) -> Sequence[int]:
        """Where each sign of the squashed text comes from."""
        plain = map(_get_plain_signs(self._language).__getitem__, self._small)
        return [at for at, letters in enumerate(plain) for _ in letters]

    def has_words(self, forms: Collection[str], besides: Span, *, plain: bool) -> bool:
        """Whether one of the words or phrases stands in the text, alone or, where the language has such, in a compound.

        Nothing is looked for in the span ``besides``. ``plain`` says that the forms are plain numerals.
        """
        signs = _get_plain_signs(self._language)
        squashed = {"".join(map(signs.__getitem__, form)) for form in forms}
        return any(self._stands(form, besides, plain=plain) for form in squashed if form and form in self._squashed)

    def has_token(self, token: str) -> bool:
        """Whether a word stands in the text as it is, outside of what is taken."""
        found = islice(re.finditer(rf"(?<!\w){re.escape(token)}(?!\w)", self._text), MOST_LOOKED_AT)
        return any(not self._taken.do_touch(*match.span()) for match in found)

    def has_joined(self, number: str, names: Collection[str], *, inside: bool) -> bool:
        """Whether a number stands free in the text, behind a hyphen and one of the names, in small letters.

        With ``inside`` also between any two parts of a word: Standard-404-Seite.
        """
        if f"-{number}" not in self._small:
            return False
        known = "|".join(re.escape(name) for name in names if name)
        digits = re.escape(number)
        ways = [rf"(?<!\w)(?:{known})-{digits}(?!\w)"] if known else []
        ways += [rf"(?<=[^\W\d_]-){digits}(?=-[^\W\d_])"] if inside else []
        if not ways:
            return False
        found = islice(re.finditer("|".join(ways), self._small), MOST_LOOKED_AT)
        return any(not self._taken.do_touch(*match.span()) for match in found)

    def has_number(self, values: Collection[Fraction], besides: Span) -> bool:
        """Whether one of the values may stand in the text in digits, whatever signs stand between and behind them."""
        if self._numbers is None:
            mark = _LIST_MARK.match(self._small)
            every = _read_leniently(self._small, mark.end() if mark else 0)
            self._numbers = [(span, read) for span, read in every if not self._read.do_touch(*span)]
        return any(
            value in read or self._is_scaled(value, span[1], read)
            for span, read in self._numbers
            if not _do_touch(span, besides)
            for value in values
        )

    def _stands(self, form: str, besides: Span, *, plain: bool) -> bool:
        taken = self._idle if plain else self._taken
        at = self._squashed.find(form)
        for _ in range(MOST_LOOKED_AT):
            if at < 0:
                break
            if self._fits(at, at + len(form), taken, besides, plain=plain):
                return True
            at = self._squashed.find(form, at + 1)
        return False

    def _fits(self, at: int, end: int, taken: Spans, besides: Span, *, plain: bool) -> bool:
        """Whether what stands there is a word, or the begin (a rank: or the end) of a compound, and free."""
        start, last = self._origins[at], self._origins[end - 1]
        begins = start == 0 or _is_edge(self._small[start - 1], self._small[start])
        ends = last + 1 == len(self._small) or _is_edge(self._small[last], self._small[last + 1])
        whole = begins and ends
        part = (
            (begins or (ends and not plain)) and self._facts.spelling.joined_to_words and end - at >= LEAST_IN_COMPOUND
        )
        return (whole or part) and not taken.do_touch(start, last + 1) and not _do_touch((start, last + 1), besides)

    def _is_scaled(self, value: Fraction, end: int, read: Collection[Fraction]) -> bool:
        """Whether a scale word behind the digits makes the value of them."""
        behind = re.findall(r"[^\W\d_]+\.?", self._small[end : end + SCALE_REACH])
        for power in _POWERS:
            if value / 10**power in read and any(self._get_scale(word) == 10**power for word in behind):
                return True
        return False

    def _get_scale(self, word: str) -> int:
        magnitudes = self._facts.magnitudes
        return magnitudes.scales.get(word, 0) or magnitudes.abbreviated_scales.get(word, 0)


class Spans:
    """Stretches of a text, in whatever order, that may overlap."""

    def __init__(self, spans: Iterable[Span]) -> None:
        self.spans = ordered = sorted(spans)
        self._starts = [start for start, _end in ordered]
        self._reached = list(accumulate((end for _start, end in ordered), max))

    def do_touch(self, start: int, end: int) -> bool:
        """Whether one of them has a character of this stretch."""
        at = bisect_left(self._starts, end)
        return at > 0 and self._reached[at - 1] > start

    def do_hold(self, start: int, end: int) -> bool:
        """Whether every character of this stretch, which has one at the least, is in one of them or the next."""
        at = bisect_right(self._starts, start)
        reached = self._reached[at - 1] if at else start
        while reached < end and at < len(self._starts) and self._starts[at] <= reached:
            reached = self._reached[at]
            at += 1
        return reached >= end


def _do_touch(one: Span, other: Span) -> bool:
    return other[0] < one[1] and one[0] < other[1]


def _is_edge(one: str, other: str) -> bool:
    """Whether a word may end between two characters: a sign, or digits beside letters."""
    return not (one.isalnum() and other.isalnum()) or one.isdigit() != other.isdigit()


@languages.cache_until_change
def _get_plain_signs(language: str) -> Memo[str]:
    """By sign how a language's texts are squashed: letters and digits without accents, and nothing of other signs."""
    spellings = languages.get(language).quantities.cardinals.spellings
    return Memo(lambda sign: fold_text(sign, spellings) if sign.isalnum() else "", MOST_SIGNS)


def _read_leniently(text: str, start: int) -> Iterator[tuple[Span, frozenset[Fraction]]]:
    """Every run of digits with all the values it may have: with groups, with decimals, piece by piece."""
    for run in _RUN.finditer(text, start):
        yield run.span(), frozenset(_list_values(run.group()))
        if not run.group().isdigit():
            for piece in _DIGITS.finditer(run.group()):
                span = run.start() + piece.start(), run.start() + piece.end()
                yield span, frozenset(_list_values(piece.group()))


def _list_values(run: str) -> Iterator[Fraction]:
    pieces = _DIGITS.findall(run)
    if sum(map(len, pieces)) > MOST_DIGITS:
        return
    yield Fraction(int("".join(pieces)))
    if len(pieces) > 1:
        yield Fraction(int("".join(pieces[:-1])), 1) + Fraction(int(pieces[-1]), 10 ** len(pieces[-1]))
