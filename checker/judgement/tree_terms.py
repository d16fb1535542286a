"""Words that article after article keeps in another language: terms of the house, not slips of each translator.

In one article a word that was left untranslated is a slip as often as not; in three of a tree it is how the house says
it. What is said of such a word becomes a note. Small words make a term of none: what has them is a part of a sentence.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from checker import languages
from checker.judgement.article_keys import list_article_keys, make_article_key

if TYPE_CHECKING:
    from collections.abc import Iterable

    from checker.model import Finding

RULE = "untranslated-fragment"
"""The rule that speaks of single words."""
LEAST_ARTICLES = 3
"""Articles that keep a word, from which it is a term. Set by hand, 2026-11: two may be one translator's."""
MOST_WORDS = 3
"""Words of a term. Set by hand, 2026-11: more are a part of a sentence."""
_WORD = re.compile(r"[^\W\d_]+")


def list_kept_terms(findings: Iterable[Finding]) -> tuple[int, ...]:
    """What stands for the terms that some articles keep, for each as often as there are articles that keep it."""
    return list_article_keys(findings, _name_term)


class TreeTerms:
    """Counts in how many articles terms are kept, each by what `list_kept_terms` gives of its article or group."""

    def __init__(self, kept: Iterable[int] = ()) -> None:
        self._articles = Counter(kept)

    def add(self, kept: Iterable[int]) -> None:
        """Count the terms of another article or group."""
        self._articles.update(kept)

    def lower(self, findings: Iterable[Finding]) -> None:
        """Make what is said of terms that enough articles keep a note."""
        for one in findings:
            if self._articles and self._articles[_name_term(one)] >= LEAST_ARTICLES:
                one.severity = "info"


def _name_term(finding: Finding) -> int:
    """What stands for the term that a warning speaks of; 0 where it speaks of none."""
    if finding.rule != RULE or finding.severity != "warning":
        return 0
    place = finding.locations[0]
    words = _WORD.findall(place.text.lower())
    if not words or len(words) > MOST_WORDS or not _is_term(words, place.language):
        return 0
    return make_article_key(" ".join([place.language or "", *words]))


def _is_term(words: list[str], language: str | None) -> bool:
    return language is None or languages.get(language).words.function_words.every.isdisjoint(words)
