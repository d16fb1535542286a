"""The type of a language's typography: how numbers, signs and quotation marks are set."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class TypographyFacts:
    """How a language is set. Every sign is the character itself; the source is CLDR and the usual style guides."""

    decimal: str
    """The decimal sign."""
    group: str
    """The sign between groups of three digits that a correction writes."""
    groups: str
    """All signs that are accepted between groups."""
    least_grouped: int = 5
    """How many digits a number must have before a correction groups them."""
    percent_space: str = ""
    """What a correction writes between a number and the percent sign."""
    percent_spaces: tuple[str, ...] = ("",)
    """All that is accepted there."""
    currency_space: str = ""
    """What stands between a number and a currency sign behind it."""
    currency_spaces: tuple[str, ...] = ("",)
    quotes: tuple[tuple[str, str], ...] = ()
    """Pairs of quotation marks without spaces: the usual pair first, then the accepted ones, then those that are met."""
    apostrophe: str = "’"
    """The sign for an apostrophe; the one of keyboards is known everywhere."""
    spaced_signs: str = ""
    """Signs that have a space before them."""
