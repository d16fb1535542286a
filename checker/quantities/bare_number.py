"""A number without what it counts: what the readers of digits and of words hand on."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from checker.quantities.quantity import Value


@dataclass(slots=True)
class Number:
    """A number that ends before token ``end``.

    ``step`` is the step of its last digit, ``other`` another value it may have, ``foreign`` says that its signs are
    another language's, ``scaled`` that it has a scale, ``weak`` that it need not be matched.
    """

    value: Value
    end: int
    step: Value = 1
    digits: bool = True
    ordinal: bool = False
    other: Value | None = None
    foreign: bool = False
    scaled: bool = False
    weak: bool = False
    plain: bool = False
    """Digits without any separator or scale."""

    def scale(self, factor: int, end: int) -> None:
        """Multiply by a scale that ends before token ``end``."""
        self.value = multiply(self.value, factor)
        self.step = multiply(self.step, factor)
        if self.other is not None:
            self.other = multiply(self.other, factor)
        self.end = end
        self.scaled = True
        self.plain = False


def multiply(value: Value, factor: int | Fraction) -> Value:
    """A value times a factor, as an integer where it is one; a `Decimal` stays one times an integer."""
    return simplify(Fraction(value) * factor if isinstance(factor, Fraction) else value * factor)


def simplify(value: Value) -> Value:
    """A value as an integer where it is one."""
    if isinstance(value, Decimal):
        return int(value) if value == value.to_integral_value() else value
    if isinstance(value, Fraction) and value.denominator == 1:
        return int(value)
    return value
