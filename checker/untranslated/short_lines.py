"""Short lines that look foreign and belong there: names, terms, code, or the host's own words around terms.

The language of a whole sentence is seldom in doubt; that of a line of a few words is, where most of them are names of
things. Such a line counts as left untranslated only if nothing in it shows that somebody translated it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from checker import languages as registry
from checker.identification.non_text import WORD, is_assignments, mask_non_text
from checker.identification.quotations import blank_quotations
from checker.identification.word_scores import get_word_scores
from checker.untranslated.thresholds import CLEAR_LEAD, KEEPING_LANGUAGES, LEAST_TELLING, SHORT_LINE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from checker.languages.word_facts import WordFacts

NOTICE = re.compile(r"(?:©|\([cC]\))(?=.{0,40}\b\d{4}\b)|\b\d{4}\b.{0,3}(?:©|\([cC]\))")


def is_at_home(text: str, language: str, host: str, others: Sequence[tuple[str, str]]) -> bool:
    """Whether ``text``, which looks like ``language``, belongs as it is in a version in ``host``.

    ``others`` are the texts of the other versions that say the same, each with its language.
    """
    words = WORD.findall(mask_non_text(blank_quotations(text)))
    if not words or is_assignments(text):
        return True
    facts = registry.get(language).words
    if NOTICE.search(text) and _is_name(words, facts):
        return True
    if len(words) > SHORT_LINE:
        return False
    if _is_title(words, facts) and count_keeping_languages(text, others, host) >= KEEPING_LANGUAGES:
        return True
    return _is_own([word.lower() for word in words], text, language, host, others)


def _is_own(words: list[str], text: str, language: str, host: str, others: Sequence[tuple[str, str]]) -> bool:
    """Whether the words of a short line, in small letters, show that it was written in ``host``, or kept by all."""
    if len(words) == 1 and len(words[0]) < LEAST_TELLING:
        return True
    facts, home = registry.get(language).words, registry.get(host).words
    if not (facts.function_words.every - home.function_words.every).isdisjoint(words):
        return False
    if any(_is_clear(word, language, host) for word in words):
        return True
    if len(words) == 1:
        return count_keeping_languages(text, others, host) >= KEEPING_LANGUAGES
    return any(home.lexicon.frequency(word) is not None for word in words) and _is_reordered(text, words, others)


def _is_clear(word: str, language: str, host: str) -> bool:
    """Whether a word is one of the host language and not of the other."""
    lookup = get_word_scores(registry.codes())
    here, there = lookup.codes.index(host), lookup.codes.index(language)
    entry = lookup.score_word(word)
    return len(word) > 1 and entry.usual[here] and entry.scores[here] - entry.scores[there] >= CLEAR_LEAD


def _is_name(words: Sequence[str], facts: WordFacts) -> bool:
    """Whether all words have a capital but those that names have in small letters."""
    return all(not word.islower() or len(word) == 1 or word in facts.function_words.connectives for word in words)


def _is_title(words: Sequence[str], facts: WordFacts) -> bool:
    """Whether a name of several words stands there, with no verb."""
    capitals = sum(not word.islower() for word in words)
    clause = facts.function_words.clause_words
    return capitals > 1 and _is_name(words, facts) and not any(word.lower() in clause for word in words)


def count_keeping_languages(text: str, others: Sequence[tuple[str, str]], host: str) -> int:
    """How many other languages have the text word for word."""
    return len(list_keeping_languages(text, others, host))


def list_keeping_languages(text: str, others: Sequence[tuple[str, str]], host: str) -> set[str]:
    """The other languages that have the text word for word, in one sentence or several."""
    said = " ".join(text.casefold().split())
    texts: dict[str, list[str]] = {}
    for other, language in others:
        if language != host:
            texts.setdefault(language, []).append(other)
    return {language for language, several in texts.items() if said in " ".join(" ".join(several).casefold().split())}


def _is_reordered(text: str, words: list[str], others: Sequence[tuple[str, str]]) -> bool:
    """Whether another version has the same words in another order: what was left over has them in the same."""
    plain = " ".join(words)
    for other, _language in others:
        there = [word.lower() for word in WORD.findall(mask_non_text(other))]
        if set(words) <= set(there) and f" {plain} " not in f" {' '.join(there)} ":
            return text.strip().casefold() not in other.casefold()
    return False
