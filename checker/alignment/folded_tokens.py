"""The words, numbers and signs of a text as alignment compares them: in lower case, without accents."""

from __future__ import annotations

import re
import unicodedata

from checker import languages as registry
from checker.languages.quotation_marks import STRAIGHT_PAIRS

ACCENT = re.compile(r"[\u0300-\u036f]+")
NOT_DIGIT = re.compile(r"\D+")
SIGNS = "?!;(%&§"
"""Signs that translations keep, as a rule. Quotation marks are added to them."""


@registry.cache_until_change
def _compile_pattern() -> tuple[re.Pattern[str], dict[str, str]]:
    """What is a token by the typography of all languages, and the straight mark for what usually opens a quotation."""
    straight = STRAIGHT_PAIRS[0][0]
    groups, decimals, openings = dict[str, None](), dict[str, None](), {straight: straight}
    for code in registry.codes():
        try:
            facts = registry.get(code).typography
        except LookupError:
            continue  # made at run time, of other facets only
        groups |= dict.fromkeys(facts.groups)
        decimals |= dict.fromkeys(facts.decimal)
        if facts.quotes:
            openings[facts.quotes[0][0]] = straight
    group, decimal, sign = (re.escape("".join(signs)) for signs in (groups, decimals, [SIGNS, *openings]))
    grouped = rf"\d{{1,3}}(?:[{group}]\d{{3}})+(?!\d)|" if group else ""
    fraction = rf"(?:[{decimal}]\d+)?" if decimal else ""
    return re.compile(rf"[^\W\d_]+|{grouped}\d+{fraction}|[{sign}]"), openings


def fold_accents(text: str) -> str:
    """The text in lower case, without accents; spaces of all kinds are plain."""
    text = text.casefold()
    return text if text.isascii() else ACCENT.sub("", unicodedata.normalize("NFKD", text))


def list_tokens(text: str) -> list[str]:
    """Folded words, numbers as bare digits (``14.000`` and ``14 000`` are ``14000``), some signs.

    What opens a quotation is the straight mark, whatever the language opens it with.
    """
    pattern, straight = _compile_pattern()
    return [
        token if token.isalpha() else NOT_DIGIT.sub("", token) if token[0].isdecimal() else straight.get(token, token)
        for token in pattern.findall(fold_accents(text))
    ]
