"""Whether a text is surely prose of one language, and how many of its words tell so: what an error needs."""

from __future__ import annotations

from checker import languages as registry
from checker.identification.non_text import WORD, mask_non_text
from checker.identification.word_scores import get_word_scores
from checker.structure.text_kind import is_like_name, is_prose

LEAST_FUNCTION_WORDS = 2
"""Different small words of the language that make a clause; one is enough beside a verb. Set by hand, 2026-11."""
CAPITAL_TELLS = 0.5
"""What a word with a capital, which may be a name, counts for beside one in small letters. A guess, 2026-11."""


def has_clause(text: str, language: str, host: str) -> bool:
    """Whether a text is prose of ``language`` with a clause: small words, a verb, words that ``host`` does not have.

    The articles and prepositions that join a name ("Haus der Brücken") make no clause.
    """
    if not is_prose(text):
        return False
    facts = registry.get(language).words
    words = {word.lower() for word in WORD.findall(mask_non_text(text))}
    small = words & (facts.function_words.every - registry.get(host).words.function_words.every)
    if is_like_name(text):
        small -= facts.function_words.connectives
    if len(small) >= LEAST_FUNCTION_WORDS:
        return True
    verb = any(facts.may_be_verb(word) for word in words)
    return bool(small) and verb and count_telling_words(text, language, host) >= LEAST_FUNCTION_WORDS


def count_telling_words(text: str, language: str, host: str) -> float:
    """How many different words, names apart, are of ``language`` and not of ``host``; those with a capital half."""
    lookup = get_word_scores(registry.codes())
    here, there = lookup.codes.index(host), lookup.codes.index(language)
    loans = registry.get(host).words.borrowings.loan_words
    told: dict[str, float] = {}
    for word in WORD.findall(mask_non_text(text)):
        small = word.lower()
        entry = lookup.score_word(small)
        if len(word) > 1 and entry.known[there] and not entry.known[here] and not entry.name and small not in loans:
            told[small] = max(told.get(small, 0.0), 1.0 if word.islower() else CAPITAL_TELLS)
    return sum(told.values())
