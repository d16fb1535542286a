"""The types of how a language spells its numbers out: rules to write by, beside the words that reading goes by."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from checker.languages.fact_groups import NOTHING, FactGroup, Words

Rules = Mapping[int, str | Collection[str]]
"""The least number that a rule is for, and how it and those up to the next rule are written; several ways as a tuple.

In a text ``{left}`` is how often the rule's power of ten goes into the number, ``{rest}`` what is left, ``{self}`` the
number, each in words of the same set of rules or of the one that a colon names: ``{left:before}``. ``{rest%20}`` is
what twenties leave. What stands in ``[a|b]`` is a where something is left, else b, which may be wanting. An empty text
takes a rule away.
"""


class NumberSpelling(FactGroup):
    """How numbers are written in words, as sets of rules. After the rule-based number format of ICU (RBNF)."""

    rules: Mapping[str, Rules] = NOTHING
    """The sets of rules by name. ``cardinal`` is how one counts; ``ordinal`` a rank, ``part`` a part of a whole,
    ``multiple`` a number of times; others serve these. Optional: without, what a text is said to lack is looked for in
    digits alone."""
    number_nouns: Mapping[int, Words] = NOTHING
    """Words that hold a number without counting: octogénaire, quartet. Optional: without, these are not looked for."""
    habits: Mapping[str, Mapping[str, Rules]] = NOTHING
    """Other habits by name (a country, a style), each with the rules that differ, by set. Optional: where all write
    alike."""
    endings: Mapping[str, Words] = NOTHING
    """The endings that the words of a set may have. Optional: for languages that inflect them."""
    joined_to_words: bool = False
    """Whether numbers are written together with other words: Tabellenvierter. Optional: in most languages not."""
