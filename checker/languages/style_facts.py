"""The type of a language's styles: how a text is set in a country or a house, for each locale that has a style of its own.

They are asked for where the settings name a style (``style = "xx-YY"``), and nowhere else.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from checker.languages.typography_facts import QuotePair


class Form(NamedTuple):
    """Characters that a style sets in another way.

    ``wrong`` is a regular expression, ``right`` what stands in place of what it matches, as ``re.Match.expand`` has it.
    Of an expression with a group ``at`` only the characters of that group are replaced.
    """

    wrong: str
    right: str


@dataclass(frozen=True, kw_only=True)
class LocaleStyle:
    """How a text is set in one locale. Spaces are written as they are; an expression sees a text without its code."""

    quotes: tuple[QuotePair, ...]
    """The quotation marks: the outer pair, then that of a quotation within it, and so on."""
    other_quotes: tuple[tuple[QuotePair, ...], ...] = ()
    """Other ways to mark quotations that are accepted, each with its pairs from the outside in. Optional: where more
    than one is usual."""
    straight_quotes: tuple[QuotePair, ...] = ()
    """The pairs that the marks of keyboards, double ones and single ones, become. Optional: where they are not the outer
    pair and the one within it."""
    quote_space: str = ""
    """What stands inside the outer marks. Optional: where something does."""
    quote_spaces: tuple[str, ...] = ("",)
    """All that is accepted there. Optional: nothing where the mark touches the text."""
    spaced_quotes: tuple[QuotePair, ...] = ()
    """The pairs that have the space inside. Optional: where some do."""
    sign_spaces: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """What is accepted before a sign such as a colon, what a correction writes first. Optional: signs that are not named
    are left alone."""
    apostrophe: str = ""
    """The sign between letters that a correction writes for that of keyboards. Optional: without, both are accepted."""
    dash: str = ""
    """The dash that interrupts a sentence, with the spaces around it. Optional: without, all are accepted."""
    dashes: tuple[str, ...] = ()
    """All that are accepted. Optional: where there are more than one."""
    range_dash: str = ""
    """The dash between two numbers of a range, in place of a hyphen. Optional: without, a hyphen is accepted."""
    numbers: Mapping[str, Any] = field(default_factory=dict)
    """Fields of the typography that are other here, and their values. Optional: where some are."""
    fixed_spaces: tuple[Form, ...] = ()
    """Spaces at which a line must not break. Optional: without, spaces that look alike are all accepted."""
    spellings: tuple[Form, ...] = ()
    """Letters that the locale does not have, or has in other words. Optional: where it differs from its neighbours."""
    small_letters: tuple[str, ...] = ()
    """Expressions for words, in a group ``at``, that have a small first letter there, whatever another language does.
    Optional: where texts take capitals over from one."""
    capital_letters: tuple[str, ...] = ()
    """The same for words that have a capital. Optional: as above."""
    ordinals: tuple[Form, ...] = ()
    """How ordinal numbers in digits are not written. Optional: where there are wrong ways that are usual."""
    units: tuple[Form, ...] = ()
    """How symbols of units are not written. Optional: as above."""
    times: tuple[Form, ...] = ()
    """How times and dates in digits are not written; never a form that could be another date. Optional: as above."""
    warnings: frozenset[str] = frozenset()
    """The ids of the rules whose findings are warnings under this style; those of all others are notes. Optional: without,
    all are notes."""


@dataclass(frozen=True, kw_only=True)
class StyleFacts:
    """The styles of a language, by locale."""

    default: str
    """The locale whose style is taken for one that has none here: a code of ISO 3166."""
    locales: Mapping[str, LocaleStyle]
    """The style of every locale that has one, by that code in capitals."""
