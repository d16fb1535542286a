"""Characters that a style sets in another way, found by the expressions of its facts."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from checker.memo import build_once
from checker.typography.style_fault import StyleFault

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.languages.style_facts import Form

AT = "at"
"""The name of the group whose characters are replaced; without one, all that an expression matches are."""


def find_wrong_forms(text: str, forms: tuple[Form, ...]) -> Iterator[StyleFault]:
    """What the expressions match, each place once: the longest match there counts."""
    yield from _drop_overlaps(_list_matches(text, forms))


def find_wrong_capitals(text: str, small: tuple[str, ...], capital: tuple[str, ...]) -> Iterator[StyleFault]:
    """The words that should begin with a small letter, and those that should begin with a capital."""
    found: list[StyleFault] = []
    for expressions, is_small in ((small, True), (capital, False)):
        for expression in expressions:
            for match in compile_form(expression).finditer(text):
                start = match.start(AT)
                letter = text[start].lower() if is_small else text[start].upper()
                if letter != text[start]:
                    found.append(StyleFault(start, start + 1, letter))
    yield from _drop_overlaps(found)


def _list_matches(text: str, forms: tuple[Form, ...]) -> list[StyleFault]:
    found = []
    for form in forms:
        pattern = compile_form(form.wrong)
        group: str | int = AT if AT in pattern.groupindex else 0
        for match in pattern.finditer(text):
            right = match.expand(form.right) if "\\" in form.right else form.right
            if match[group] != right:
                found.append(StyleFault(*match.span(group), right))
    return found


def _drop_overlaps(found: list[StyleFault]) -> Iterator[StyleFault]:
    """The faults in order of their places, without those that touch one that stands before them."""
    end = -1
    for fault in sorted(found, key=lambda one: (one.start, -one.end)):
        if fault.start >= end and (fault.start, fault.end) != (end, end):
            yield fault
            end = fault.end


@build_once
def compile_form(expression: str) -> re.Pattern[str]:
    """An expression of the facts, compiled once."""
    return re.compile(expression)
