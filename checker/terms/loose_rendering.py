"""Whether a term may be meant though none of its forms stands there: derived words, other compounds, another order."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from checker import languages as registry
from checker.terms.term_tokens import list_term_tokens
from checker.terms.thresholds import LEAST_LIKE, LEAST_LIKE_WORDS, LEAST_STEM, LIKE_SHARE

if TYPE_CHECKING:
    from checker.terms.concept import Term


def may_be_rendered(terms: Iterable[Term], texts: Iterable[str], *, freely: bool = False) -> bool:
    """Whether texts have, for every word of one of the terms, a word that has its beginning in it.

    ``freely``: for half of the words of terms that have several, as of renderings that rather explain.
    """
    words: set[str] | None = None
    for term in terms:
        small = _list_small_words(term.language)
        if words is None:
            words = {_spell(token.text, term.language) for text in texts for token in list_term_tokens(text)}
        wanted = [_spell(token.text, term.language) for token in list_term_tokens(term.text)]
        content = [word for word in wanted if word not in small] or wanted
        like = sum(_has_like(word, words, term.language) for word in content)
        if content and like >= (len(content) * LEAST_LIKE_WORDS if freely else len(content)):
            return True
    return False


def _has_like(word: str, words: set[str], language: str) -> bool:
    """Whether a word stands there by its beginning, anywhere in another, or by its stem, at the start of another."""
    beginning = word[: max(LEAST_LIKE, round(len(word) * LIKE_SHARE))]
    if any(beginning in other for other in words):
        return True
    stems = tuple(stem for stem in _list_stems(word, language) if len(stem) >= LEAST_STEM)
    return any(other.startswith(stems) for other in words) or _has_related(word, words, language)


def _list_stems(word: str, language: str) -> list[str]:
    """The stems that a word may have as a verb in the form that a dictionary has, or as a noun that is made of one."""
    try:
        forms = registry.get(language).forms
    except LookupError:
        return []
    verbs = [kind for kind in forms.kinds if kind.name == "verb"]
    made = (word[: -len(noun)] + verb for noun, verb in forms.derived.items() if word.endswith(noun))
    return [
        stem
        for base in (word, *made)
        for kind in verbs
        for stem, paradigm in kind.find(base, forms.prefixes)
        if paradigm.base
    ]


def _has_related(word: str, words: set[str], language: str) -> bool:
    """Whether a word is a form of a verb, or a noun made of it, of which another word is a form."""
    try:
        forms = registry.get(language).forms
    except LookupError:
        return False
    families = forms.list_families(word)
    return bool(families) and any(not families.isdisjoint(forms.list_families(other)) for other in words)


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
