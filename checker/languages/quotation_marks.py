"""What a quotation is: the quotation marks and apostrophes of all known languages, and the pattern made of them.

The marks come from the languages' ``typography``; a text may use those of any language, whatever its own. The marks
of keyboards, which are nobody's, are added here. All is worked out once for the languages of the registry, and anew
when one is added or taken out.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from checker import languages as registry

if TYPE_CHECKING:
    from collections.abc import Iterable

STRAIGHT_PAIRS = (('"', '"'), ("'", "'"))
"""The marks of keyboards: the same sign opens and closes."""
STRAIGHT_MARK = STRAIGHT_PAIRS[0][0]
STRAIGHT_APOSTROPHE = "'"
"""The apostrophe of keyboards, which is a quotation mark too."""


@dataclass(frozen=True)
class QuotationMarks:
    """The quotation marks of several languages taken together.

    ``pairs`` are (opening, closing); ``openings`` and ``closings`` the signs that may open and close a quotation, some
    in both; ``apostrophes`` the signs that may also stand inside a word. ``pattern`` matches a quotation with its marks,
    ``opening_pattern`` an opening sign that is no apostrophe within a word or behind one.
    """

    pairs: tuple[tuple[str, str], ...]
    openings: frozenset[str]
    closings: frozenset[str]
    apostrophes: frozenset[str]
    pattern: re.Pattern[str]
    opening_pattern: re.Pattern[str]


@registry.cache_until_change
def get_quotation_marks() -> QuotationMarks:
    """The marks of all languages of the registry."""
    pairs: dict[tuple[str, str], None] = {}
    apostrophes = {STRAIGHT_APOSTROPHE}
    for code in registry.codes():
        try:
            facts = registry.get(code).typography
        except LookupError:
            continue  # made at run time, of other facets only
        pairs.update(dict.fromkeys(facts.quotes))
        apostrophes.add(facts.apostrophe)
    pairs.update(dict.fromkeys(STRAIGHT_PAIRS))
    openings = dict.fromkeys(opening for opening, _ in pairs)
    return QuotationMarks(
        tuple(pairs),
        frozenset(openings),
        frozenset(closing for _, closing in pairs),
        frozenset(apostrophes),
        re.compile("|".join(_write_alternatives(pairs, apostrophes))),
        re.compile(rf"[{_escape(openings)}](?<!\w[{_escape(apostrophes)}])"),
    )


def get_quotation_pairs() -> tuple[tuple[str, str], ...]:
    """All pairs (opening, closing), those of the languages in order of the registry, then those of keyboards."""
    return get_quotation_marks().pairs


@registry.cache_until_change
def get_usual_marks() -> frozenset[str]:
    """The signs of the usual pair of every language, as a text sets off what it quotes."""
    pairs: list[tuple[str, str]] = []
    for code in registry.codes():
        try:
            pairs += registry.get(code).typography.quotes[:1]
        except LookupError:
            continue  # made at run time, of other facets only
    return frozenset(sign for pair in pairs for sign in pair)


def get_opening_marks() -> frozenset[str]:
    """The signs that may open a quotation; some of them may close another."""
    return get_quotation_marks().openings


def get_closing_marks() -> frozenset[str]:
    """The signs that may close a quotation; some of them may open another."""
    return get_quotation_marks().closings


def get_apostrophes() -> frozenset[str]:
    """The signs that stand for an apostrophe; they may be quotation marks too."""
    return get_quotation_marks().apostrophes


def compile_quotation_pattern() -> re.Pattern[str]:
    """A pattern that matches a quotation with its marks; time is linear in the length of the text.

    A quotation holds neither the sign that opened it nor one that could close it. An apostrophe between two letters is
    neither; as a quotation mark it stands at the edge of a word.
    """
    return get_quotation_marks().pattern


def may_hold_quotation(text: str) -> bool:
    """Whether a sign stands in a text that may open a quotation: a look that costs next to nothing."""
    return get_quotation_marks().opening_pattern.search(text) is not None


def _write_alternatives(pairs: Iterable[tuple[str, str]], apostrophes: set[str]) -> list[str]:
    """One pattern for each opening sign, whatever closes it."""
    closings: dict[str, list[str]] = {}
    for opening, closing in pairs:
        closings.setdefault(opening, []).append(closing)
    return [_write_alternative(opening, closing, apostrophes) for opening, closing in closings.items()]


def _write_alternative(opening: str, closings: list[str], apostrophes: set[str]) -> str:
    body = f"[^{_escape([opening, *closings])}]*+"
    sure = [sign for sign in closings if sign not in apostrophes]
    doubtful = [sign for sign in closings if sign in apostrophes]
    ends = [f"[{_escape(sure)}]"] if sure else []
    if doubtful:
        body += rf"(?:(?<=\w)[{_escape(doubtful)}](?=\w){body})*+"
        ends.append(rf"[{_escape(doubtful)}](?!\w)")
    before = r"(?<!\w)" if opening in apostrophes else ""
    return f"{before}{re.escape(opening)}{body}(?:{'|'.join(ends)})"


def _escape(signs: Iterable[str]) -> str:
    """The inside of a character class."""
    return "".join(map(re.escape, dict.fromkeys(signs)))
