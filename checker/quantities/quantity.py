"""A quantity: what an editor would call a number, with everything known of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields
from decimal import Decimal
from fractions import Fraction
from typing import Literal

Kind = Literal[
    "cardinal", "ordinal", "percent", "currency", "year", "unit", "duration", "fraction", "decade", "century",
    "multiplier", "date", "time", "weekday", "month", "score", "range", "vague", "identifier",
]  # fmt: skip
Value = int | Decimal | Fraction


@dataclass(slots=True, eq=False)
class Quantity:
    """One quantity of a text: ``text[start:end]``, what it means and how surely.

    ``value`` is the value as written with the scale included (``1,5 milliard`` is 1500000000); a range, a date, a
    score and a bare month have ``low``/``high`` or ``parts`` instead. ``parts`` is (year, month, day) with None for
    what is not said for dates, the two goals for scores, the two ends for ranges of dates and times. ``value`` of
    a time is minutes after midnight, of a weekday 1 (Monday) to 7, of a month 1 to 12, of a century its number,
    negative before Christ. ``unit`` is a code of `checker.quantities.units`, a currency code (ISO 4217), or ``pp``
    for percentage points. Two quantities are never equal, whatever they say: they may be keys.
    """

    start: int
    end: int
    kind: Kind
    value: Value | None = None
    unit: str | None = None
    dimension: str | None = None
    low: Value | None = None
    high: Value | None = None
    parts: tuple[int | None, ...] = ()
    bound: str | None = None
    """``<``, ``<=``, ``>``, ``>=`` or None."""
    approximate: bool = False
    precision: Value | None = None
    """The step of the last digit that is written: 100000000 for 1,5 milliard."""
    readings: tuple[tuple[Value, str | None], ...] = ()
    """Other values this may have, each with its unit: (1037 for 1.037; a week for huit jours). None is the unit that it
    has, "" none at all."""
    weak: bool = False
    """True for words that need not be matched: one, both, twice, spelled small numbers."""
    surface: str = ""
    noun: str = ""
    """The word it most probably counts, in small letters."""
    before: str = ""
    """The word before it, in small letters."""
    whole: bool = False
    """Stands behind a word such as of: a whole that another number may be a part of."""
    definite: bool = False
    """A word for a number that is known already: both, les deux."""
    digits: bool = True
    """Whether it is written in digits."""
    ends: tuple[Quantity, ...] = ()
    """The two ends of a range as quantities of their own."""
    zone: int | None = None
    """Minutes east of Greenwich, for a time that names its zone."""
    half_day: bool = False
    """A time that may be meant twelve hours later."""

    def duplicate(self) -> Quantity:
        """The same quantity in another sentence of the same words: an object of its own."""
        other = object.__new__(Quantity)
        for name in _FIELDS:
            setattr(other, name, getattr(self, name))
        return other


_FIELDS = tuple(field.name for field in fields(Quantity))

Texts = Sequence[tuple[str, Sequence[Quantity]]]
"""The texts of one version of a passage, one or several, each with its quantities as `scan_text` gives them."""
