"""Whether a term may be meant though none of its forms stands there: derived words, other compounds, another order."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from checker import languages as registry
from checker.terms.term_tokens import list_term_tokens
from checker.terms.thresholds import LEAST_LIKE, LIKE_SHARE

if TYPE_CHECKING:
    from checker.terms.concept import Term


def may_be_rendered(terms: Iterable[Term], texts: Iterable[str]) -> bool:
    """Whether texts have, for every word of one of the terms, a word that has its beginning in it."""
    words: set[str] | None = None
    for term in terms:
        small = _list_small_words(term.language)
        if words is None:
            words = {_spell(token.text, term.language) for text in texts for token in list_term_tokens(text)}
        wanted = [_spell(token.text, term.language) for token in list_term_tokens(term.text)]
        content = [word for word in wanted if word not in small] or wanted
        if content and all(_has_like(word, words) for word in content):
            return True
    return False


def _has_like(word: str, words: set[str]) -> bool:
    beginning = word[: max(LEAST_LIKE, round(len(word) * LIKE_SHARE))]
    return any(beginning in other for other in words)


def _spell(word: str, language: str) -> str:
    try:
        return registry.get(language).forms.spell(word.lower())
    except LookupError:
        return word.lower()


def _list_small_words(language: str) -> frozenset[str]:
    try:
        return registry.get(language).words.function_words.every
    except LookupError:
        return frozenset()
