"""The type of a language's typography: how numbers, signs and quotation marks are set."""

from __future__ import annotations

from dataclasses import dataclass

QuotePair = tuple[str, str]
"""The mark that opens a quotation and the one that closes it: one character each, without the space inside."""


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
    """How many digits a number must have before a correction groups them. Optional: most style guides say five."""
    percent_space: str = ""
    """What a correction writes between a number and the percent sign. Optional: none where the two touch."""
    percent_spaces: tuple[str, ...] = ("",)
    """All that is accepted there. Optional: nothing where the two touch."""
    currency_space: str = ""
    """What stands between a number and a currency sign behind it. Optional: none where the two touch."""
    currency_spaces: tuple[str, ...] = ("",)
    """All that is accepted there. Optional: nothing where the two touch."""
    money_decimals: frozenset[str] = frozenset()
    """Other decimal signs that amounts of money have, before two digits. Optional: nearly everywhere it is the same."""
    quotes: tuple[QuotePair, ...]
    """Pairs of quotation marks without spaces: the usual pair first, then the accepted ones, then those that are
    met."""
    spaced_quotes: tuple[QuotePair, ...] = ()
    """Those of them that have a space inside. Optional: most languages set none."""
    apostrophe: str = "’"
    """The sign for an apostrophe. Optional: nearly all languages have this one, and that of keyboards is known
    everywhere."""
