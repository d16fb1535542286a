"""Signs that go together, and a number that is written and read back."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from checker.languages.language import Language
from checker.languages.quotation_marks import compile_quotation_pattern
from checker.quantities import find_quantities
from checker.typography.number_formats import write_number


def find_gaps(language: Language) -> Iterator[str]:
    """Signs that contradict each other, pairs that are none, a number that does not read back."""
    facts = language.typography
    if facts.decimal == facts.group or facts.decimal in facts.groups or len(facts.decimal) != 1:
        yield "typography: the decimal sign is one sign and no group sign"
    for name, usual, accepted in (
        ("group", facts.group, facts.groups),
        ("percent_space", facts.percent_space, facts.percent_spaces),
        ("currency_space", facts.currency_space, facts.currency_spaces),
    ):
        if usual not in accepted:
            yield f"typography: {name} is not accepted itself"
    for opening, closing in facts.quotes:
        if len(opening) != 1 or len(closing) != 1 or opening in "\"'":
            yield f"typography: no pair of quotation marks: {opening!r}, {closing!r}"
        elif not compile_quotation_pattern().fullmatch(f"{opening}zuber kalmo{closing}"):
            yield f"typography: not understood as a quotation: {opening}zuber kalmo{closing}"
    if strange := set(facts.spaced_quotes) - set(facts.quotes):
        yield f"typography: spaced_quotes that are no quotes: {strange}"
    if not facts.apostrophe or len(facts.apostrophe) != 1:
        yield "typography: the apostrophe is one sign"
    for value in (Decimal("1234567.5"), 12345, Decimal("0.25")):
        text = write_number(value, facts) or ""
        if [quantity.value for quantity in find_quantities(text, language.code)] != [value]:
            yield f"typography: {value} is written {text} and not read back"
